import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { patientQuery } from '../../patient/patient-queries.ts';
import { nameOf } from '../../patient/patient-words.tsx';
import { SlotPicker } from '../../schedule/slot-picker.tsx';
import { AgendaChoice, useAgenda } from '../../staff/agendas.tsx';
import { OtherTimeForm } from '../../staff/other-time-form.tsx';
import { BackLink } from '../../ui/link.tsx';
import { Card, Page, PageHeader, Section } from '../../ui/page.tsx';
import { EmptyState, ErrorState } from '../../ui/state.tsx';
import { toast } from '../../ui/toast.tsx';

/** Staff choose a time for a patient: a free one, which is then held, or any other, with a warning. */
export function BookForPatientScreen() {
  const { t } = useTranslation(['staff', 'appointment']);
  const { id } = useParams({ strict: false }) as { id: string };
  const navigate = useNavigate();
  const { agenda } = useAgenda();
  const patient = useQuery(patientQuery(id));
  return (
    <Page>
      <PageHeader
        title={t('book.title')}
        lead={patient.data && t('book.lead', { name: nameOf(patient.data) })}
        back={
          <BackLink to="/patients/$id" params={{ id }} search={{}}>
            {t('book.back')}
          </BackLink>
        }
        actions={<AgendaChoice />}
      />
      {patient.isError && !patient.data && <ErrorState error={patient.error} retry={() => void patient.refetch()} />}
      {agenda === null && <EmptyState drawing="calendar" title={t('book.noAgenda')} />}
      {agenda !== null && patient.data && (
        <>
          <Section title={t('book.free')} lead={agenda.name}>
            <SlotPicker
              key={agenda.id}
              practitionerId={agenda.id}
              zone={agenda.timeZone}
              onPick={(slot) =>
                void navigate({
                  to: '/book/$practitionerId',
                  params: { practitionerId: agenda.id },
                  search: { start: slot.start, patientId: id },
                })
              }
            />
          </Section>
          <Section title={t('book.other')} lead={t('book.otherLead')}>
            <Card>
              <OtherTimeForm
                key={agenda.id}
                agenda={agenda}
                patientId={id}
                onBooked={(visit) => {
                  toast(t('book.done'));
                  for (const warning of visit.warnings ?? []) toast(t(`appointment:warning.${warning}`), 'problem');
                  void navigate({ to: '/visits/$id', params: { id: visit.id }, search: {}, replace: true });
                }}
              />
            </Card>
          </Section>
        </>
      )}
    </Page>
  );
}
