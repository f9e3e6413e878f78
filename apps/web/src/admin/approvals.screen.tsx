import { Button, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page, PageHeader, Toolbar } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { AccountCard } from './account-card.tsx';
import { type AccountFilters, accountsQuery } from './account-queries.ts';
import classes from './admin.module.css';

const STATES = ['pending', 'active', 'suspended', 'declined', 'unconfirmed'] as const;
const ROLES = ['doctor', 'assistant', 'patient', 'administrator'] as const;

/** Who asks for access, first those who wait; every other account is one filter away. */
export function ApprovalsScreen() {
  const { t } = useTranslation(['admin', 'common']);
  const navigate = useNavigate();
  const { status = 'pending', role, q } = useSearch({ strict: false });
  const filters = {
    ...(status !== 'all' && { status }),
    ...(role && { role }),
    ...(q && { q }),
  } as AccountFilters;
  const list = useInfiniteQuery({ ...accountsQuery(filters), placeholderData: keepPreviousData });
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const waiting = status === 'pending' && !role && !q;
  const choose = (change: Record<string, string | undefined>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...change }) as never, replace: true });
  return (
    <Page>
      <PageHeader title={t('approvals.title')} lead={t('approvals.lead')} />
      <Toolbar label={t('approvals.filters')}>
        <SearchField value={q ?? ''} onChange={(next) => choose({ q: next || undefined })} />
        <Select
          className={classes.filter}
          label={t('approvals.status')}
          data={[
            ...STATES.map((value) => ({ value: value as string, label: t(`approvals.${value}`) })),
            { value: 'all', label: t('approvals.any') },
          ]}
          value={status}
          onChange={(value) => choose({ status: value === 'pending' ? undefined : (value ?? undefined) })}
        />
        <Select
          className={classes.filter}
          label={t('approvals.role')}
          data={[
            { value: '', label: t('approvals.any') },
            ...ROLES.map((value) => ({ value: value as string, label: t(`common:role.${value}`) })),
          ]}
          value={role ?? ''}
          onChange={(value) => choose({ role: value || undefined })}
        />
      </Toolbar>
      {list.isPending && <ListSkeleton rows={3} />}
      {list.isError && !list.data && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState
          drawing={waiting ? 'done' : 'search'}
          title={t(waiting ? 'approvals.emptyTitle' : 'approvals.noneTitle')}
        >
          {t(waiting ? 'approvals.emptyText' : 'approvals.noneText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <ul className={classes.cards}>
          {rows.map((row) => (
            <li key={row.id}>
              <AccountCard row={row} />
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

/** Asks when the person pauses, not at each letter. */
function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('admin');
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onChange(typed.trim()), 250);
    return () => clearTimeout(timer);
  });
  return (
    <TextInput
      className={classes.search}
      type="search"
      label={t('approvals.search')}
      placeholder={t('approvals.searchHint')}
      leftSection={<IconSearch size={20} stroke={1.7} aria-hidden />}
      value={typed}
      maxLength={80}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
