import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { Page, PageHeader } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { AgendaChoice, useAgenda } from './agendas.tsx';
import { HoursForm } from './hours-form.tsx';

/** Working hours and absences of one agenda. */
export function HoursScreen() {
  const { t } = useTranslation('staff');
  const { agenda } = useAgenda();
  const id = agenda?.id ?? '';
  const query = useQuery({
    queryKey: ['getSchedule', id],
    queryFn: ({ signal }) => call('getSchedule', { params: { id }, signal }),
    enabled: agenda !== null,
  });
  return (
    <Page>
      <PageHeader title={t('hours.title')} lead={t('hours.lead')} actions={<AgendaChoice />} />
      {agenda === null && <EmptyState drawing="calendar" title={t('book.noAgenda')} />}
      {agenda !== null && query.isPending && <TextSkeleton lines={8} />}
      {query.isError && !query.data && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {agenda !== null && query.data && <HoursForm key={agenda.id} agendaId={agenda.id} saved={query.data} />}
    </Page>
  );
}
