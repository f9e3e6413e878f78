import { Button, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { AlertCard, type WordsPart } from './alert-card.tsx';
import { type AlertState, alertsQuery } from './alert-queries.ts';
import { Duty } from './duty.tsx';
import classes from './safety.module.css';

/** Crisis alerts for staff: the gravest first, each with its clock, to take on and to close; and who is on duty. `words`: what was written outside of threads. */
export function AlertsScreen({ words }: { words: WordsPart }) {
  const { t } = useTranslation(['safety', 'common']);
  const navigate = useNavigate();
  const state: AlertState = useSearch({ strict: false }).state === 'closed' ? 'closed' : 'open';
  const list = useInfiniteQuery(alertsQuery(state));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page>
      <PageHeader title={t('alerts.title')} lead={t('alerts.lead')} />
      <Duty />
      <SegmentedControl
        className={classes.states}
        aria-label={t('alerts.which')}
        value={state}
        data={(['open', 'closed'] as const).map((value) => ({ value, label: t(`alerts.${value}`) }))}
        onChange={(value) =>
          void navigate({ to: '/alerts', search: value === 'closed' ? { state: value } : {}, replace: true })
        }
      />
      {list.isPending && <ListSkeleton rows={3} />}
      {list.isError && rows.length === 0 && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isError && rows.length > 0 && (
        <p className={classes.old} role="status">
          {t('alerts.old')}
        </p>
      )}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState drawing="tea" title={t(`alerts.${state}EmptyTitle`)}>
          {t(`alerts.${state}EmptyText`)}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <ul className={classes.alerts}>
          {rows.map((alert) => (
            <li key={alert.id}>
              <AlertCard alert={alert} words={words} />
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div>
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common:action.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
