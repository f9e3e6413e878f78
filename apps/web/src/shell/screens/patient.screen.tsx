import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../appointment/appointment-status.tsx';
import { PatientFacts } from '../../patient/patient-card.tsx';
import { patientQuery } from '../../patient/patient-queries.ts';
import { PatientReports, PatientVisits } from '../../patient/patient-record.tsx';
import { nameOf, StateTag, useAge } from '../../patient/patient-words.tsx';
import { ApiError } from '../../platform/api.ts';
import { activeRole, useSession } from '../../platform/session.ts';
import { ProfessionalSummary } from '../../triage/professional-summary.tsx';
import { BackLink, LinkButton } from '../../ui/link.tsx';
import { Card, Page, PageHeader, Section } from '../../ui/page.tsx';
import { PersonRow } from '../../ui/person.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../../ui/state.tsx';
import { SharedWellbeing } from '../../wellbeing/shared-wellbeing.tsx';
import classes from './screens.module.css';

/** One person: who they are, their visits, and what they have described. */
export function PatientScreen() {
  const { t } = useTranslation('patient');
  const { id } = useParams({ strict: false }) as { id: string };
  const staff = activeRole(useSession()) !== 'patient';
  const age = useAge();
  const query = useQuery(patientQuery(id));
  const patient = query.data;
  const closed = query.error instanceof ApiError && ['NOT_FOUND', 'INVALID_INPUT'].includes(query.error.code);
  return (
    <Page width="wide">
      <PageHeader
        title={patient ? nameOf(patient) : t('record.title')}
        back={
          staff ? (
            <BackLink to="/patients" search={{}}>
              {t('record.back')}
            </BackLink>
          ) : (
            <BackLink to="/home" search={{}}>
              {t('record.home')}
            </BackLink>
          )
        }
        actions={
          patient && (
            <>
              {patient.abilities.includes('update') && (
                <LinkButton to="/patients/$id/edit" params={{ id }} search={{}} variant="default">
                  {t('record.edit')}
                </LinkButton>
              )}
              {staff && patient.abilities.includes('book') && (
                <LinkButton to="/patients/$id/book" params={{ id }} search={{}}>
                  {t('record.book')}
                </LinkButton>
              )}
            </>
          )
        }
      />
      {query.isPending && <TextSkeleton lines={6} />}
      {closed && !patient && (
        <EmptyState drawing="lost" title={t('record.notFoundTitle')}>
          {t('record.notFoundText')}
        </EmptyState>
      )}
      {query.isError && !closed && !patient && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {patient && (
        <div className={classes.visit}>
          <div className={classes.visitMain}>
            <PatientVisits id={id} status={(visit) => <StatusTag status={visit.status} />} />
            {staff && <SharedWellbeing patientId={id} />}
            <PatientReports id={id} whole={(reportId) => <ProfessionalSummary reportId={reportId} />} />
          </div>
          <aside className={classes.visitSide}>
            <Section title={t('record.facts')}>
              <Card>
                <div className={classes.column}>
                  <PersonRow
                    name={nameOf(patient)}
                    photoUrl={patient.photoUrl}
                    size={64}
                    meta={age(patient.birthDate)}
                    aside={<StateTag state={patient.status} />}
                  />
                  <PatientFacts patient={patient} />
                </div>
              </Card>
            </Section>
          </aside>
        </div>
      )}
    </Page>
  );
}
