import { Button, Select, TextInput } from '@mantine/core';
import type { PatientRow } from '@medisense/contract';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataList } from '../ui/data-list.tsx';
import { LinkButton, TextLink } from '../ui/link.tsx';
import { Page, PageHeader, Toolbar } from '../ui/page.tsx';
import { PersonRow } from '../ui/person.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import classes from './patient.module.css';
import { type PatientFilters, patientsQuery } from './patient-queries.ts';
import { nameOf, StateTag, useAge } from './patient-words.tsx';

const GROUPS = ['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-'];
const STATES = ['good', 'stable', 'critical'] as const;
const FILTERS = ['q', 'bloodGroup', 'status', 'sort'] as const;

/** The patients in care: search, filter, sort; what is chosen stands in the address. */
export function PatientListScreen() {
  const { t } = useTranslation(['patient', 'common']);
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => (search[name] ? [[name, search[name]]] : [])),
  ) as PatientFilters;
  const list = useInfiniteQuery({ ...patientsQuery(filters), placeholderData: keepPreviousData });
  const people = list.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Boolean(filters.q || filters.bloodGroup || filters.status);
  const choose = (change: Record<string, string | undefined>) =>
    void navigate({ to: '/patients', search: (before) => ({ ...before, ...change }) as never, replace: true });

  return (
    <Page width="wide">
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          <LinkButton to="/patients/new" search={{}} variant="light">
            {t('list.new')}
          </LinkButton>
        }
      />
      <Toolbar label={t('list.filters')}>
        <SearchField value={filters.q ?? ''} onChange={(q) => choose({ q: q || undefined })} />
        <Select
          className={classes.filter}
          label={t('list.bloodGroup')}
          data={[
            { value: '', label: t('list.any') },
            ...GROUPS.map((each) => ({ value: each, label: `\u2066${each}\u2069` })),
          ]}
          value={filters.bloodGroup ?? ''}
          onChange={(value) => choose({ bloodGroup: value || undefined })}
        />
        <Select
          className={classes.filter}
          label={t('list.status')}
          data={[
            { value: '', label: t('list.any') },
            ...STATES.map((each) => ({ value: each as string, label: t(`state.${each}`) })),
          ]}
          value={filters.status ?? ''}
          onChange={(value) => choose({ status: value || undefined })}
        />
      </Toolbar>
      {list.isPending && <ListSkeleton rows={6} />}
      {list.isError && !list.data && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && people.length === 0 && (
        <EmptyState
          drawing={narrowed ? 'search' : 'people'}
          title={t(narrowed ? 'list.noneTitle' : 'list.emptyTitle')}
          action={
            narrowed ? (
              <Button
                variant="light"
                onClick={() => choose({ q: undefined, bloodGroup: undefined, status: undefined })}
              >
                {t('list.clear')}
              </Button>
            ) : undefined
          }
        >
          {t(narrowed ? 'list.noneText' : 'list.emptyText')}
        </EmptyState>
      )}
      {people.length > 0 && <People rows={people} sort={filters.sort ?? 'name'} onSort={(sort) => choose({ sort })} />}
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
  const { t } = useTranslation('patient');
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
      label={t('list.search')}
      placeholder={t('list.searchHint')}
      leftSection={<IconSearch size={20} stroke={1.7} aria-hidden />}
      value={typed}
      maxLength={80}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

function People({ rows, sort, onSort }: { rows: PatientRow[]; sort: string; onSort: (sort: string) => void }) {
  const { t } = useTranslation('patient');
  const age = useAge();
  const columns: Column<PatientRow>[] = [
    {
      key: 'name',
      title: t('list.name'),
      main: true,
      sortable: true,
      cell: (row) => (
        <PersonRow
          name={nameOf(row)}
          photoUrl={row.photoUrl}
          size={40}
          title={
            <TextLink to="/patients/$id" params={{ id: row.id }} search={{}}>
              {nameOf(row)}
            </TextLink>
          }
        />
      ),
    },
    { key: 'age', title: t('list.age'), cell: (row) => age(row.birthDate) ?? '–' },
    { key: 'sex', title: t('field.sex'), cell: (row) => (row.sex ? t(`sex.${row.sex}`) : '–') },
    {
      key: 'bloodGroup',
      title: t('list.bloodGroup'),
      cell: (row) => (row.bloodGroup ? <bdi className="ltr">{row.bloodGroup}</bdi> : '–'),
    },
    { key: 'city', title: t('list.city'), cell: (row) => row.city || '–' },
    { key: 'status', title: t('list.status'), cell: (row) => <StateTag state={row.status} /> },
  ];
  return (
    <DataList
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      caption={t('list.caption')}
      sort={sort}
      onSort={onSort}
    />
  );
}
