import { Skeleton } from '@mantine/core';
import type { CompanionUsage } from '@medisense/contract';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type Formats, useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import { DataList } from '../ui/data-list.tsx';
import { Card, Section } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import classes from './companion.module.css';
import { usageQuery } from './companion-queries.ts';

const Chart = lazy(() => import('./usage-chart.tsx').then(({ UsageChart }) => ({ default: UsageChart })));

/** Requests, faults, tokens and their cost, day by day: for the eye as bars, for everybody as a table. */
export function Usage() {
  const { t } = useTranslation('companion');
  const format = useFormat();
  const query = useQuery(usageQuery());
  const days = query.data?.days ?? [];
  return (
    <Section title={t('usage.title')} lead={t('usage.lead')}>
      {query.isPending && <ListSkeleton rows={3} />}
      {query.isError && !query.data && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && days.length === 0 && (
        <EmptyState drawing="calendar" title={t('usage.emptyTitle')}>
          {t('usage.emptyText')}
        </EmptyState>
      )}
      {days.length > 0 && query.data && (
        <>
          <Card>
            <Bars usage={query.data} format={format} />
          </Card>
          <Table usage={query.data} format={format} />
        </>
      )}
    </Section>
  );
}

function Bars({ usage, format }: { usage: CompanionUsage; format: Formats }) {
  const { t } = useTranslation('companion');
  const rightToLeft = useLanguage() === 'ar';
  const rows = usage.days.map(({ day, requests, faults }) => {
    const failed = faults.reduce((sum, { count }) => sum + count, 0);
    return { day: format.dateShort(`${day}T12:00:00Z`), good: Math.max(0, requests - failed), failed };
  });
  return (
    <div className={classes.chart} aria-hidden="true">
      <Suspense fallback={<Skeleton height={220} />}>
        <Chart rows={rows} good={t('usage.good')} failed={t('usage.failed')} rightToLeft={rightToLeft} />
      </Suspense>
    </div>
  );
}

function Table({ usage, format }: { usage: CompanionUsage; format: Formats }) {
  const { t } = useTranslation('companion');
  const money = (value: number) => `${value.toFixed(value < 1 ? 4 : 2)} ${usage.currency}`;
  return (
    <DataList
      rows={[...usage.days].reverse()}
      rowKey={({ day }) => day}
      caption={t('usage.title')}
      columns={[
        { key: 'day', title: t('usage.day'), main: true, cell: ({ day }) => format.plainDate(day) },
        { key: 'requests', title: t('usage.requests'), numeric: true, cell: ({ requests }) => format.number(requests) },
        { key: 'in', title: t('usage.tokensIn'), numeric: true, cell: ({ tokensIn }) => format.number(tokensIn) },
        { key: 'out', title: t('usage.tokensOut'), numeric: true, cell: ({ tokensOut }) => format.number(tokensOut) },
        {
          key: 'cost',
          title: t('usage.cost'),
          numeric: true,
          cell: ({ cost }) => <span className="ltr">{money(cost)}</span>,
        },
        {
          key: 'faults',
          title: t('usage.faults'),
          cell: ({ faults }) =>
            faults.length === 0
              ? t('usage.noFaults')
              : format.list(
                  faults.map(({ code, count }) => `${t(`fault.${code as 'timeout'}`)} ${format.number(count)}`),
                ),
        },
      ]}
    />
  );
}
