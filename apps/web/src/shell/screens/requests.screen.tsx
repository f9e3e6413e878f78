import type { AppointmentRow } from '@medisense/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppointmentDeeds } from '../../appointment/appointment-deeds.tsx';
import { visitQuery } from '../../appointment/appointment-queries.ts';
import { RequestList } from '../../staff/request-list.tsx';
import { ProfessionalSummary } from '../../triage/professional-summary.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { ErrorState } from '../../ui/state.tsx';

/** Requests that wait for a yes or a no, each with what the person wrote. */
export function RequestsScreen() {
  const { t } = useTranslation('staff');
  return (
    <Page>
      <PageHeader title={t('requests.title')} lead={t('requests.lead')} />
      <RequestList
        deeds={(visit) => <AppointmentDeeds visit={{ ...visit, abilities: answersOf(visit) }} />}
        details={(visit) => <RequestDetails id={visit.id} />}
      />
    </Page>
  );
}

/** Yes or no; whatever else can be done with a request is on its own screen. */
const answersOf = (visit: AppointmentRow) => visit.abilities.filter((each) => each === 'confirm' || each === 'decline');

function RequestDetails({ id }: { id: string }) {
  const { t } = useTranslation('staff');
  const visit = useQuery(visitQuery(id));
  if (visit.isPending) return <TextSkeleton lines={4} />;
  if (visit.isError) return <ErrorState error={visit.error} retry={() => void visit.refetch()} />;
  return visit.data.symptomReportId ? (
    <ProfessionalSummary reportId={visit.data.symptomReportId} />
  ) : (
    <p>{t('requests.noSummary')}</p>
  );
}
