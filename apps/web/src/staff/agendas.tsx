import { Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../platform/session.ts';

export type Agenda = { id: string; name: string; timeZone: string };

/** The agenda that `?agenda=` names, else the first doctor's that this account keeps; null for whoever keeps none. */
export function useAgenda(): { agenda: Agenda | null; agendas: readonly Agenda[]; own: boolean } {
  const { me } = useSession();
  const wanted = useSearch({ strict: false }).agenda;
  const agendas = me?.agendas ?? [];
  // An assistant's first thought is the doctor it works for, not its own consultations.
  const others = agendas.filter((each) => each.id !== me?.practitioner?.id);
  const first = me?.account.role === 'assistant' ? (others[0] ?? agendas[0]) : agendas[0];
  const agenda = agendas.find((each) => each.id === wanted) ?? first ?? null;
  return { agenda, agendas, own: agenda !== null && agenda.id === me?.practitioner?.id };
}

/** Whose agenda is on screen; nothing where there is only one. The choice stands in the address. */
export function AgendaChoice() {
  const { t } = useTranslation('staff');
  const navigate = useNavigate();
  const { agenda, agendas } = useAgenda();
  if (agenda === null || agendas.length < 2) return null;
  return (
    <Select
      label={t('agenda.label')}
      data={agendas.map(({ id, name }) => ({ value: id, label: name }))}
      value={agenda.id}
      onChange={(id) =>
        id && void navigate({ to: '.', search: (before) => ({ ...before, agenda: id }) as never, replace: true })
      }
    />
  );
}
