import { Button, SegmentedControl } from '@mantine/core';
import type { ReviewRow } from '@medisense/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { DataList } from '../ui/data-list.tsx';
import { TextLink } from '../ui/link.tsx';
import { PageHeader } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { DeskTabs } from './desk-tabs.tsx';
import { useVerdict } from './review-form.tsx';
import classes from './supervision.module.css';

const STATES = ['open', 'third_look', 'done'] as const;
type State = (typeof STATES)[number];

/** Answers of the machine that wait for judgement; each opens in its thread. */
export function ReviewsScreen() {
  const { t } = useTranslation(['supervision', 'common']);
  const format = useFormat();
  const verdict = useVerdict();
  const navigate = useNavigate();
  const wanted = useSearch({ strict: false }).state as State | undefined;
  const state = wanted && STATES.includes(wanted) ? wanted : 'open';
  const list = useInfiniteQuery({
    queryKey: ['listReviews', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call('listReviews', { query: { state, limit: '30', cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const sealed = list.data?.pages[0]?.sealed ?? 0;
  return (
    <div className={classes.screen}>
      <PageHeader title={t('tabs.reviews')} lead={t('reviews.lead')} />
      <DeskTabs current="reviews" />
      <SegmentedControl
        className={classes.states}
        aria-label={t('reviews.which')}
        value={state}
        data={STATES.map((value) => ({ value, label: t(`reviews.${value}`) }))}
        onChange={(value) =>
          void navigate({ to: '/supervision/reviews', search: value === 'open' ? {} : { state: value }, replace: true })
        }
      />
      {list.isPending && <ListSkeleton rows={4} />}
      {list.isError && rows.length === 0 && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState drawing="done" title={t('reviews.emptyTitle')}>
          {t('reviews.emptyText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <DataList<ReviewRow>
          rows={rows}
          rowKey={(row) => row.messageId}
          caption={t('reviews.caption')}
          columns={[
            {
              key: 'answer',
              title: t('reviews.answer'),
              main: true,
              cell: (row) => (
                <TextLink
                  to="/supervision/$id"
                  params={{ id: row.conversationId }}
                  search={{ message: row.messageId } as never}
                >
                  <span className="ltr">{row.pseudonym}</span> · {t(`kind.${row.kind}`)}
                </TextLink>
              ),
            },
            {
              key: 'because',
              title: t('reviews.because'),
              cell: (row) => t(`because.${row.because}`, { severity: row.severity }),
            },
            { key: 'at', title: t('reviews.at'), cell: (row) => format.ago(row.at) },
            {
              key: 'looks',
              title: t('reviews.looks'),
              cell: (row) => t('reviews.looksOf', { looks: row.looks, wanted: Math.max(row.wanted, row.looks) }),
            },
            {
              key: 'mine',
              title: t('reviews.mine'),
              cell: (row) => (row.mine ? verdict(row.mine) : t('reviews.notYet')),
            },
          ]}
        />
      )}
      {sealed > 0 && state === 'open' && <p className={classes.quiet}>{t('reviews.sealed', { count: sealed })}</p>}
      {list.hasNextPage && (
        <div>
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common:action.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
