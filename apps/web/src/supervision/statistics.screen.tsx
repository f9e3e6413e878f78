import { SegmentedControl, Skeleton } from '@mantine/core';
import type { SupervisionStatistics } from '@medisense/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import { addDays, todayIn } from '../platform/zone-time.ts';
import { DataList } from '../ui/data-list.tsx';
import { Card, PageHeader, Section } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { DeskTabs } from './desk-tabs.tsx';
import classes from './supervision.module.css';

const CrisisChart = lazy(() => import('./crisis-chart.tsx').then((module) => ({ default: module.CrisisChart })));
const SPANS = { weeks4: 28, weeks12: 84, year: 364 } as const;
type Span = keyof typeof SPANS;

/** Figures of the companion: crises and how fast they were answered, use, faults, reviews. */
export function StatisticsScreen() {
  const { t } = useTranslation('supervision');
  const format = useFormat();
  const navigate = useNavigate();
  const asked = useSearch({ strict: false }).span;
  const span: Span = asked && asked in SPANS ? (asked as Span) : 'weeks12';
  const to = todayIn('UTC');
  const from = addDays(to, 1 - SPANS[span]);
  const figures = useQuery({
    queryKey: ['getSupervisionStatistics', from, to],
    queryFn: ({ signal }) => call('getSupervisionStatistics', { query: { from, to }, signal }),
  });
  return (
    <div className={classes.screen}>
      <PageHeader
        title={t('tabs.statistics')}
        lead={t('figures.lead', { from: format.plainDate(from), to: format.plainDate(to) })}
      />
      <DeskTabs current="statistics" />
      <SegmentedControl
        className={classes.states}
        aria-label={t('figures.span')}
        value={span}
        data={(Object.keys(SPANS) as Span[]).map((value) => ({ value, label: t(`figures.${value}`) }))}
        onChange={(value) =>
          void navigate({
            to: '/supervision/statistics',
            search: value === 'weeks12' ? {} : { span: value },
            replace: true,
          })
        }
      />
      {figures.isPending && <TextSkeleton lines={8} />}
      {figures.isError && !figures.data && <ErrorState error={figures.error} retry={() => void figures.refetch()} />}
      {figures.data && <Figures figures={figures.data} />}
    </div>
  );
}

function Figures({ figures }: { figures: SupervisionStatistics }) {
  const { t } = useTranslation(['supervision', 'desk']);
  const format = useFormat();
  const { alerts, threads, referrals, ratings, hands, reviews } = figures;
  const seconds = (value: number | null) =>
    value === null
      ? '–'
      : value < 90
        ? t('figures.seconds', { count: value })
        : format.duration(Math.round(value / 60));
  const time = ({ count, median, ninth }: SupervisionStatistics['alerts']['claimed']) =>
    count === 0 ? t('figures.none') : t('figures.median', { median: seconds(median), ninth: seconds(ninth) });
  const n = format.number;
  return (
    <>
      <Crises figures={figures} />
      <div className={classes.figures}>
        <Section title={t('figures.times')}>
          <Card>
            <Numbers
              items={[
                [t('figures.raised'), n(alerts.raised)],
                [t('figures.openNow'), n(alerts.open)],
                [t('figures.toClaim'), time(alerts.claimed)],
                [t('figures.toClose'), time(alerts.closed)],
              ]}
            />
          </Card>
        </Section>
        <Section title={t('figures.use')}>
          <Card>
            <Numbers
              items={[
                [t('figures.health'), n(threads.health)],
                [t('figures.wellbeing'), n(threads.wellbeing)],
                [t('figures.messages'), n(threads.messages)],
                [t('figures.bookingCards'), n(referrals.bookingCards)],
                [t('figures.visits'), n(referrals.visitsWithinADay)],
                [t('figures.helpful'), n(ratings.helpful)],
                [t('figures.notHelpful'), n(ratings.notHelpful)],
              ]}
            />
          </Card>
        </Section>
        <Section title={t('figures.desk')}>
          <Card>
            <Numbers
              items={[
                [t('figures.takenOver'), n(hands.takenOver)],
                [t('figures.takenFrom'), n(hands.takenFrom)],
                [t('figures.handedBack'), n(hands.handedBack)],
                [t('figures.identities'), n(figures.identitiesOpened)],
                [t('figures.reviewed'), n(reviews.answers)],
                [t('figures.looks'), n(reviews.looks)],
                [t('figures.notSafe'), n(reviews.notSafe)],
                [t('figures.disagreements'), n(reviews.disagreements)],
              ]}
            />
          </Card>
        </Section>
        <Section title={t('figures.answers')}>
          <Counted
            rows={figures.answers}
            name={(code) => t(`source.${code}` as 'source.guide', { defaultValue: code })}
          />
        </Section>
        <Section title={t('figures.faults')}>
          <Counted
            rows={figures.faults}
            name={(code) => t(`fault.${code}` as 'fault.budget', { defaultValue: code })}
          />
        </Section>
        <Section title={t('figures.outcomes')}>
          <Counted
            rows={figures.outcomes}
            name={(code) => t(`outcome.${code}` as 'outcome.reached', { defaultValue: code })}
          />
        </Section>
      </div>
    </>
  );
}

function Counted({ rows, name }: { rows: SupervisionStatistics['answers']; name: (code: string) => string }) {
  const { t } = useTranslation('supervision');
  const format = useFormat();
  return (
    <Card>
      {rows.length === 0 ? (
        <p className={classes.quiet}>{t('figures.none')}</p>
      ) : (
        <Numbers items={rows.map(({ code, count }) => [name(code), format.number(count)] as const)} />
      )}
    </Card>
  );
}

/** Names and figures, the figures below each other. */
function Numbers({ items }: { items: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl className={classes.numbers}>
      {items.map(([name, value]) => (
        <div key={name} className={classes.number}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The picture of the weeks, and the same as a table. */
function Crises({ figures }: { figures: SupervisionStatistics }) {
  const { t } = useTranslation(['supervision', 'desk']);
  const format = useFormat();
  const rightToLeft = useLanguage() === 'ar';
  const labels = [...new Set(figures.crises.map(({ label }) => label))];
  const name = (label: string) => t(`desk:crisis.label.${label}`, { defaultValue: label });
  const day = (week: string) => format.dateShort(`${week}T00:00:00Z`, 'UTC');
  const counts = new Map(figures.crises.map(({ week, label, count }) => [`${week} ${label}`, count]));
  const weeks = weeksBetween(figures.from, figures.to).map((week) => ({
    week,
    ...Object.fromEntries(labels.map((label) => [label, counts.get(`${week} ${label}`) ?? 0])),
  }));
  if (labels.length === 0) {
    return (
      <Section title={t('figures.crises')}>
        <p className={classes.quiet}>{t('figures.noCrises')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('figures.crises')}>
      <div className={classes.crises}>
        <Card>
          <div aria-hidden dir="ltr">
            <Suspense fallback={<Skeleton height={260} />}>
              <CrisisChart weeks={weeks} labels={labels} name={name} day={day} rightToLeft={rightToLeft} />
            </Suspense>
          </div>
        </Card>
        <DataList
          rows={figures.crises.toReversed()}
          rowKey={({ week, label }) => `${week} ${label}`}
          caption={t('figures.chart')}
          columns={[
            { key: 'week', title: t('figures.week'), main: true, cell: ({ week }) => format.plainDate(week) },
            { key: 'label', title: t('figures.what'), cell: ({ label }) => name(label) },
            { key: 'count', title: t('figures.count'), numeric: true, cell: ({ count }) => format.number(count) },
          ]}
        />
      </div>
    </Section>
  );
}

/** The Mondays of the weeks that a span touches. */
function weeksBetween(from: string, to: string): string[] {
  const monday = addDays(from, -((new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7));
  const weeks: string[] = [];
  for (let week = monday; week <= to; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}
