import type { Appointment } from '@medisense/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppointmentDeeds } from '../../appointment/appointment-deeds.tsx';
import { AppointmentDetails } from '../../appointment/appointment-details.tsx';
import { visitQuery } from '../../appointment/appointment-queries.ts';
import { MoveAppointment } from '../../appointment/move-appointment.tsx';
import { OrientationReview } from '../../appointment/orientation-review.tsx';
import { PatientCard } from '../../patient/patient-card.tsx';
import { dayIn, useFormat } from '../../platform/format.ts';
import { SlotPicker } from '../../schedule/slot-picker.tsx';
import { ProfessionalSummary } from '../../triage/professional-summary.tsx';
import { reportQuery } from '../../triage/report-query.ts';
import { BackLink } from '../../ui/link.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../../ui/state.tsx';
import classes from './screens.module.css';

/** A visit as the professional and the assistant see it: what the person described beside when, who and what next. */
export function VisitScreen() {
  const { t } = useTranslation('staff');
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(visitQuery(id));
  const visit = query.data;
  const format = useFormat();
  return (
    <Page width="wide">
      <PageHeader
        title={visit ? t('visit.title', { name: visit.patientName }) : t('visit.titlePlain')}
        lead={visit && format.dateTimeLong(visit.start, visit.timeZone)}
        back={
          <BackLink
            to="/day"
            search={visit ? { agenda: visit.practitionerId, date: dayIn(visit.start, visit.timeZone) } : {}}
          >
            {t('visit.back')}
          </BackLink>
        }
      />
      {query.isPending && <TextSkeleton lines={6} />}
      {query.isError && !visit && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {visit && <Visit visit={visit} />}
    </Page>
  );
}

function Visit({ visit }: { visit: Appointment }) {
  const { t } = useTranslation('staff');
  const [moving, setMoving] = useState(false);
  return (
    <div className={classes.visit}>
      <div className={classes.visitMain}>
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
        <Section title={t('visit.summary')}>
          {visit.symptomReportId ? (
            <ProfessionalSummary reportId={visit.symptomReportId} />
          ) : (
            <EmptyState drawing="notes" title={t('visit.noSummaryTitle')}>
              {t('visit.noSummary')}
            </EmptyState>
          )}
        </Section>
        {visit.symptomReportId && <Review visit={visit} reportId={visit.symptomReportId} />}
      </div>
      <aside className={classes.visitSide}>
        <AppointmentDetails visit={visit} />
        <Section title={t('visit.patient')}>
          <PatientCard id={visit.patientId} missing={t('visit.noRecord')} />
        </Section>
      </aside>
    </div>
  );
}

/** What is judged is known once the report has come; where that fails, its own place says so. */
function Review({ visit, reportId }: { visit: Appointment; reportId: string }) {
  const { assessment } = useQuery(reportQuery(reportId)).data ?? {};
  if (!assessment) return null;
  return (
    <OrientationReview visit={visit} given={{ urgency: assessment.urgency, specialty: assessment.specialties[0] }} />
  );
}
