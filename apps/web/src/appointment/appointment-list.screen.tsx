import { Button, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { activeRole, useSession } from '../platform/session.ts';
import { LinkButton } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import classes from './appointment.module.css';
import { AppointmentCard } from './appointment-card.tsx';
import { visitsQuery } from './appointment-queries.ts';

const AppointmentCalendar = lazy(() =>
  import('./appointment-calendar.tsx').then((module) => ({ default: module.AppointmentCalendar })),
);
const VIEWS = ['upcoming', 'past', 'calendar'] as const;
type View = (typeof VIEWS)[number];

/** The own visits: to come, gone by, or as a month. `?view=` says which. */
export function AppointmentListScreen() {
  const { t } = useTranslation('appointment');
  const navigate = useNavigate();
  const session = useSession();
  const role = activeRole(session);
  const search = useSearch({ strict: false }) as { view?: string };
  const view: View = VIEWS.find((each) => each === search.view) ?? 'upcoming';
  const withPatient = role !== 'patient' ? 'first' : (session.me?.persons.length ?? 0) > 1;
  return (
    <Page>
      <PageHeader
        title={t('list.title')}
        actions={
          role === 'patient' && (
            <LinkButton to="/practitioners" search={{}} variant="light">
              {t('list.new')}
            </LinkButton>
          )
        }
      />
      <SegmentedControl
        aria-label={t('list.view')}
        fullWidth
        size="md"
        value={view}
        onChange={(next) =>
          void navigate({ to: '/appointments', search: next === 'upcoming' ? {} : { view: next }, replace: true })
        }
        data={VIEWS.map((value) => ({ value, label: t(`list.${value}`) }))}
      />
      {view === 'calendar' ? (
        <Suspense fallback={<ListSkeleton rows={5} />}>
          <AppointmentCalendar withPatient={withPatient} />
        </Suspense>
      ) : (
        <Visits key={view} which={view} withPatient={withPatient} isPatient={role === 'patient'} />
      )}
    </Page>
  );
}

function Visits({
  which,
  withPatient,
  isPatient,
}: {
  which: 'upcoming' | 'past';
  withPatient: boolean | 'first';
  isPatient: boolean;
}) {
  const { t } = useTranslation(['appointment', 'common']);
  const list = useInfiniteQuery(visitsQuery(which));
  if (list.isPending) return <ListSkeleton rows={4} />;
  if (list.isError && !list.data) return <ErrorState error={list.error} retry={() => void list.refetch()} />;
  const visits = list.data.pages.flatMap((page) => page.items);
  if (visits.length === 0) {
    return (
      <EmptyState
        drawing={which === 'upcoming' ? 'calendar' : 'tea'}
        title={t(`list.empty.${which}.title`)}
        action={
          which === 'upcoming' &&
          isPatient && (
            <LinkButton to="/symptoms" search={{}}>
              {t('list.empty.action')}
            </LinkButton>
          )
        }
      >
        {t(`list.empty.${which}.text`)}
      </EmptyState>
    );
  }
  return (
    <div className={classes.stack}>
      <ul className={classes.list}>
        {visits.map((visit) => (
          <li key={visit.id}>
            <AppointmentCard visit={visit} withPatient={withPatient} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('common:action.more')}
        </Button>
      )}
    </div>
  );
}
