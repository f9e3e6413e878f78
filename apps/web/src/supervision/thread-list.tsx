import { Button, Select, TextInput } from '@mantine/core';
import type { SupervisedRow } from '@medisense/contract';
import { IconLock, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { Tag } from '../ui/chip.tsx';
import { Toolbar } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { RiskMark } from './risk-mark.tsx';
import classes from './supervision.module.css';
import { type DeskFilters, deskQuery } from './supervision-queries.ts';

/** Threads to choose from, live; `current` is the one that is open beside it. */
export function ThreadList({ current }: { current: string | undefined }) {
  const { t } = useTranslation(['supervision', 'common']);
  const search = useSearch({ strict: false });
  const { q, risk, kind, handler, sort } = search;
  const filters = {
    ...(q && { q }),
    ...(risk && { risk }),
    ...(kind && { kind }),
    ...(handler && { handler }),
    ...(sort && { sort }),
  } as DeskFilters;
  const list = useInfiniteQuery(deskQuery(filters));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = Boolean(q || risk || kind || handler);
  return (
    <div className={classes.list}>
      <Filters />
      {list.isPending && <ListSkeleton rows={5} />}
      {list.isError && rows.length === 0 && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isError && rows.length > 0 && (
        <p className={classes.quiet} role="status">
          {t('list.old')}
        </p>
      )}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState drawing={filtered ? 'search' : 'tea'} title={t(filtered ? 'list.noneTitle' : 'list.emptyTitle')}>
          {t(filtered ? 'list.noneText' : 'list.emptyText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <ul className={classes.rows} aria-label={t('list.label')}>
          {rows.map((row) => (
            <li key={row.id}>
              <Row row={row} current={row.id === current} search={search} />
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
    </div>
  );
}

function Row({
  row,
  current,
  search,
}: {
  row: SupervisedRow;
  current: boolean;
  search: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('supervision');
  const format = useFormat();
  const { handledBy } = row;
  return (
    <Link
      to="/supervision/$id"
      params={{ id: row.id }}
      search={search as never}
      className={classes.row}
      aria-current={current || undefined}
    >
      <RiskMark risk={row.risk} />
      <span className={classes.rowWords}>
        <span className={classes.rowHead}>
          <span className={`${classes.pseudonym} ltr`}>{row.pseudonym}</span>
          <span className={classes.small}>{format.ago(row.lastAt)}</span>
        </span>
        <span className={classes.small}>
          {t(`kind.${row.kind}`)} · {t('row.messages', { count: row.messages })}
          {row.highestRisk > row.risk && ` · ${t('row.highest', { risk: row.highestRisk })}`}
        </span>
        {(row.sealed || row.shared || row.alert || row.handler === 'human') && (
          <span className={classes.tags}>
            {row.alert && (
              <Tag tone={row.alert.state === 'open' ? 'danger' : 'warm'}>
                {t(row.alert.state === 'open' ? 'row.alertOpen' : 'row.alertClaimed')}
              </Tag>
            )}
            {row.handler === 'human' && (
              <Tag tone="accent">
                {handledBy?.me ? t('row.you') : t('row.colleague', { name: handledBy?.name ?? t('step.somebody') })}
              </Tag>
            )}
            {row.sealed && <Tag icon={<IconLock size={14} stroke={1.8} aria-hidden />}>{t('row.sealed')}</Tag>}
            {row.shared && <Tag>{t('row.shared')}</Tag>}
          </span>
        )}
      </span>
    </Link>
  );
}

function Filters() {
  const { t } = useTranslation('supervision');
  const navigate = useNavigate();
  const { q, risk, kind, handler, sort } = useSearch({ strict: false });
  const choose = (change: Record<string, string | undefined>) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...change }) as never, replace: true });
  const [typed, setTyped] = useState(q ?? '');
  useEffect(() => {
    if (typed.trim() === (q ?? '')) return;
    const timer = setTimeout(() => choose({ q: typed.trim() || undefined }), 250);
    return () => clearTimeout(timer);
  });
  const select = (name: string, value: string | undefined, options: [string, string][], first: string) => (
    <Select
      key={name}
      className={classes.filter}
      label={t(`filter.${name}` as 'filter.risk')}
      allowDeselect={false}
      data={[{ value: '', label: first }, ...options.map(([each, label]) => ({ value: each, label }))]}
      value={value ?? ''}
      onChange={(next) => choose({ [name]: next || undefined })}
    />
  );
  return (
    <Toolbar label={t('filter.label')}>
      <TextInput
        className={classes.search}
        type="search"
        label={t('filter.q')}
        leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
        value={typed}
        maxLength={10}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {select(
        'risk',
        risk,
        [
          ['2', t('filter.open')],
          ['3', t('filter.grave')],
        ],
        t('filter.anyRisk'),
      )}
      {select(
        'kind',
        kind,
        [
          ['health', t('kind.health')],
          ['wellbeing', t('kind.wellbeing')],
        ],
        t('filter.any'),
      )}
      {select(
        'handler',
        handler,
        [
          ['machine', t('handler.machine')],
          ['human', t('handler.human')],
        ],
        t('filter.anyHandler'),
      )}
      {select('sort', sort, [['age', t('filter.byAge')]], t('filter.byRisk'))}
    </Toolbar>
  );
}
