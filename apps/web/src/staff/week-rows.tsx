import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { Card } from '../ui/page.tsx';
import { TimeField } from '../ui/time-field.tsx';
import classes from './hours.module.css';
import { addSpan, type Hours } from './hours-draft.ts';

type Weekly = Hours['weekly'];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** A Monday, to name the days by. */
const dayName = (weekday: number) => `2026-11-${15 + weekday}T12:00:00Z`;

/** The spans of each weekday; none means closed. */
export function WeekRows({
  weekly,
  problems,
  onChange,
}: {
  weekly: Weekly;
  problems: Record<string, string>;
  onChange: (weekly: Weekly) => void;
}) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  return (
    <Card padding="none">
      <ul className={classes.week}>
        {WEEKDAYS.map((weekday) => {
          const day = format.weekdayLong(dayName(weekday), 'UTC');
          const rows = weekly.flatMap((row, place) => (row.weekday === weekday ? [{ row, place }] : []));
          return (
            <li key={weekday} className={classes.weekday}>
              <h3 className={classes.dayName}>{day}</h3>
              <div className={classes.spans}>
                {rows.length === 0 && <p className={classes.quiet}>{t('hours.closed')}</p>}
                {rows.map(({ row, place }, number) => (
                  <Span
                    key={place}
                    id={`weekly.${place}`}
                    row={row}
                    words={{ day, number: number + 1 }}
                    problem={problems[`weekly.${place}`]}
                    onChange={(next) => onChange(weekly.map((each, at) => (at === place ? next : each)))}
                    onRemove={() => onChange(weekly.filter((_, at) => at !== place))}
                  />
                ))}
              </div>
              <Button
                variant="subtle"
                leftSection={<IconPlus size={18} aria-hidden />}
                aria-label={t('hours.addTo', { day })}
                onClick={() => onChange(addSpan(weekly, weekday))}
              >
                {t('hours.add')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function Span({
  id,
  row,
  words,
  problem,
  onChange,
  onRemove,
}: {
  id: string;
  row: Weekly[number];
  words: { day: string; number: number };
  problem?: string;
  onChange: (row: Weekly[number]) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('staff');
  return (
    <div className={classes.span}>
      <div className={classes.times}>
        <TimeField
          id={id}
          aria-label={t('hours.fromLabel', words)}
          aria-describedby={problem ? `${id}-problem` : undefined}
          value={row.start}
          error={Boolean(problem)}
          onChange={(start) => onChange({ ...row, start })}
        />
        <span aria-hidden="true">{t('hours.to')}</span>
        <TimeField
          aria-label={t('hours.toLabel', words)}
          aria-describedby={problem ? `${id}-problem` : undefined}
          value={row.end}
          error={Boolean(problem)}
          onChange={(end) => onChange({ ...row, end })}
        />
        <ActionIcon
          color="gray"
          aria-label={t('hours.remove', { start: row.start, end: row.end, day: words.day })}
          onClick={onRemove}
        >
          <IconTrash size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
      </div>
      {problem && (
        <p className={classes.problem} id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
