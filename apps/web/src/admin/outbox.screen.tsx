import { Button, Select } from '@mantine/core';
import type { Mail } from '@medisense/contract';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { isDemo } from '../platform/mode.ts';
import { DataList } from '../ui/data-list.tsx';
import { TextLink } from '../ui/link.tsx';
import { Card, Page, PageHeader, Toolbar } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import classes from './admin.module.css';
import { MailState, STATE_WORDS } from './mail-state.tsx';

/** Mails that went out, or would have; each opens at its own address. */
export function OutboxScreen() {
  const { t } = useTranslation(['admin', 'common']);
  const format = useFormat();
  const navigate = useNavigate();
  const state = useSearch({ strict: false }).state as Mail['state'] | undefined;
  const list = useInfiniteQuery({
    queryKey: ['listMails', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => call('listMails', { query: { state, limit: '25', cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    // Whoever has just registered in another tab finds the mail here.
    staleTime: 0,
  });
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page>
      <PageHeader title={t('outbox.title')} lead={t('outbox.lead')} />
      {isDemo && <Card tone="warm">{t('outbox.demo')}</Card>}
      <Toolbar label={t('outbox.filters')}>
        <Select
          className={classes.filter}
          label={t('outbox.state')}
          data={[
            { value: '', label: t('outbox.any') },
            ...Object.entries(STATE_WORDS).map(([value, word]) => ({ value, label: t(word) })),
          ]}
          value={state ?? ''}
          onChange={(value) =>
            void navigate({ to: '/admin/outbox', search: value ? { state: value } : {}, replace: true })
          }
        />
      </Toolbar>
      {list.isPending && <ListSkeleton rows={5} />}
      {list.isError && !list.data && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState drawing="letter" title={t('outbox.emptyTitle')}>
          {t('outbox.emptyText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <DataList
          rows={rows}
          rowKey={(row) => row.id}
          caption={t('outbox.caption')}
          columns={[
            {
              key: 'subject',
              title: t('outbox.subject'),
              main: true,
              cell: (row) => (
                <TextLink to="/admin/outbox/$id" params={{ id: row.id }} search={{}}>
                  <bdi>{row.subject}</bdi>
                </TextLink>
              ),
            },
            { key: 'to', title: t('outbox.to'), cell: (row) => <span className="ltr">{row.to}</span> },
            { key: 'created', title: t('outbox.created'), cell: (row) => format.ago(row.createdAt) },
            { key: 'state', title: t('outbox.state'), cell: (row) => <MailState state={row.state} /> },
          ]}
        />
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
