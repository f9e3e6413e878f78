import { useTranslation } from 'react-i18next';
import { AppointmentDeeds } from '../../appointment/appointment-deeds.tsx';
import { StatusTag } from '../../appointment/appointment-status.tsx';
import { AgendaChoice, useAgenda } from '../../staff/agendas.tsx';
import { DayAgenda } from '../../staff/day-agenda.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { EmptyState } from '../../ui/state.tsx';

/** A day of one agenda, with the deed that comes next for each visit. */
export function DayScreen() {
  const { t } = useTranslation('staff');
  const { agenda, own } = useAgenda();
  return (
    <Page width="wide">
      <PageHeader
        title={agenda === null || own ? t('day.title') : t('day.titleOf', { name: agenda.name })}
        actions={<AgendaChoice />}
      />
      {agenda === null ? (
        <EmptyState drawing="calendar" title={t('book.noAgenda')} />
      ) : (
        <DayAgenda
          key={agenda.id}
          agenda={agenda}
          status={(visit) => <StatusTag status={visit.status} />}
          deed={(visit) => <AppointmentDeeds visit={visit} brief />}
        />
      )}
    </Page>
  );
}
