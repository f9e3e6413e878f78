import { Button } from '@mantine/core';
import type { AccessLogEntry } from '@medisense/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { useSession } from '../platform/session.ts';
import { BackLink } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import classes from './supervision.module.css';

/** Who else opened the own record, what of it, when, and where a reason was given, why. */
export function AccessLogScreen() {
  const { t } = useTranslation(['accesslog', 'common']);
  const { me } = useSession();
  const several = (me?.persons.length ?? 0) > 1;
  const list = useInfiniteQuery({
    queryKey: ['listAccessLog'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => call('listAccessLog', { query: { limit: '30', cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page width="narrow">
      <PageHeader title={t('title')} lead={t('lead')} back={<BackLink to="/settings">{t('back')}</BackLink>} />
      {list.isPending && <ListSkeleton rows={4} />}
      {list.isError && rows.length === 0 && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState drawing="notes" title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <ol className={classes.log} aria-label={t('caption')}>
          {rows.map((row) => (
            <Entry key={row.id} row={row} several={several} />
          ))}
        </ol>
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

function Entry({ row, several }: { row: AccessLogEntry; several: boolean }) {
  const { t } = useTranslation(['accesslog', 'common']);
  const format = useFormat();
  return (
    <li className={classes.logEntry} data-what={row.what}>
      <div className={classes.rowHead}>
        <span className={classes.author}>
          {row.by ? (
            <>
              <bdi>{row.by.name}</bdi> <span className={classes.small}>· {t(`common:role.${row.by.role}`)}</span>
            </>
          ) : (
            t('gone')
          )}
        </span>
        <time className={classes.small} dateTime={row.at}>
          {format.dateTime(row.at)}
        </time>
      </div>
      <p>
        {t(`kind.${row.what}`)}
        {row.times > 1 && <span className={classes.small}> · {t('times', { count: row.times })}</span>}
        {several && (
          <span className={classes.small}>
            {' '}
            · <bdi>{row.person}</bdi>
          </span>
        )}
      </p>
      {row.reason && (
        <p className={classes.reason}>
          <span className={classes.small}>{t('reason')}</span>
          <bdi>{row.reason}</bdi>
        </p>
      )}
    </li>
  );
}
