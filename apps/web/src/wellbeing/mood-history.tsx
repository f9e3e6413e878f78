import type { MoodEntry } from '@medisense/contract';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn, deviceZone, useFormat } from '../platform/format.ts';
import { directionOf, useLanguage } from '../platform/i18n.ts';
import { ChartPlace } from './chart-place.tsx';
import { FaceShape, MOODS, type Mood } from './face.tsx';
import classes from './mood.module.css';
import { daysOfMood } from './mood-days.ts';
import { WEEKS } from './wellbeing-queries.ts';

const LineChart = lazy(() => import('./line-chart.tsx').then(({ LineChart }) => ({ default: LineChart })));

/** The curve of the last weeks: one point for each day that has an entry. */
export function MoodHistory({ entries }: { entries: readonly MoodEntry[] }) {
  const { t } = useTranslation('wellbeing');
  const format = useFormat();
  const language = useLanguage();
  const zone = deviceZone();
  const days = daysOfMood(
    entries.map(({ at, mood }) => ({ day: dayIn(at, zone), mood })),
    dayIn(Date.now(), zone),
    WEEKS * 7,
  );
  const noted = days.filter((each) => each.value !== null);
  if (noted.length < 2) return <p className={classes.quiet}>{t('mood.chartFew')}</p>;
  const show = (value: number) => t('mood.average', { value: format.number(value) });
  return (
    <ChartPlace
      caption={t('mood.chartAlt')}
      columns={[
        { title: t('mood.day'), cells: noted.map(({ day }) => format.plainDate(day)) },
        { title: t('mood.value'), cells: noted.map(({ value }) => show(value ?? 0)) },
      ]}
    >
      <LineChart
        points={days}
        low={1}
        high={5}
        ticks={MOODS}
        label={t('mood.value')}
        days={(day) => format.dateShort(`${day}T00:00:00Z`, 'UTC')}
        show={show}
        at={format.number}
        axisWidth={44}
        rightToLeft={directionOf(language) === 'rtl'}
        tick={({ x, y, payload }) => (
          <g
            transform={`translate(${Number(x) - (directionOf(language) === 'rtl' ? 0 : 28)} ${Number(y) - 13}) scale(0.54)`}
          >
            <FaceShape mood={Number(payload.value) as Mood} />
          </g>
        )}
      />
    </ChartPlace>
  );
}
