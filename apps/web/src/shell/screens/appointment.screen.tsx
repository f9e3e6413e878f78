import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppointmentDeeds } from '../../appointment/appointment-deeds.tsx';
import { AppointmentDetails, JustAsked } from '../../appointment/appointment-details.tsx';
import { visitQuery } from '../../appointment/appointment-queries.ts';
import { MoveAppointment } from '../../appointment/move-appointment.tsx';
import { SlotPicker } from '../../schedule/slot-picker.tsx';
import { ReportSummary } from '../../triage/symptom-summary.tsx';
import { BackLink } from '../../ui/link.tsx';
import { Card, Page, PageHeader, Section } from '../../ui/page.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { ErrorState } from '../../ui/state.tsx';

/** One visit: what it is, what can be done about it, and the summary that goes with it. */
export function AppointmentScreen() {
  const { t } = useTranslation('appointment');
  const { id } = useParams({ strict: false }) as { id: string };
  const { asked } = useSearch({ strict: false }) as { asked?: string };
  const query = useQuery(visitQuery(id));
  const [moving, setMoving] = useState(false);
  const visit = query.data;
  return (
    <Page>
      <PageHeader
        title={t('visit.title')}
        back={
          <BackLink to="/appointments" search={{}}>
            {t('visit.back')}
          </BackLink>
        }
      />
      {query.isPending && <TextSkeleton lines={6} />}
      {query.isError && !visit && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {visit && (
        <>
          {asked && <JustAsked visit={visit} />}
          <AppointmentDetails visit={visit} />
          {moving ? (
            <MoveAppointment
              visit={visit}
              onDone={() => setMoving(false)}
              picker={(pick, chosen) => (
                <SlotPicker
                  practitionerId={visit.practitionerId}
                  zone={visit.timeZone}
                  chosen={chosen}
                  onPick={(slot) => pick(slot.start)}
                />
              )}
            />
          ) : (
            <AppointmentDeeds visit={visit} onMove={() => setMoving(true)} />
          )}
          {visit.symptomReportId && (
            <Section title={t('visit.summary')}>
              <Card>
                <ReportSummary reportId={visit.symptomReportId} />
              </Card>
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
