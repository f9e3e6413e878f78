import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import classes from './week-strip.module.css';

/** One day of the strip: `day` as `2026-11-22`; `count` of what lies on it, `note` says that in words. */
export type WeekDay = { day: string; count?: number; note?: string; disabled?: boolean };

/** Seven days to choose from, with the way to the weeks around. `today` marks the present day. */
export function WeekStrip({
  days,
  selected,
  today,
  onSelect,
  onPrevious,
  onNext,
}: {
  days: readonly WeekDay[];
  selected: string | null;
  today?: string;
  onSelect: (day: string) => void;
  /** Left out where there is nothing before or after. */
  onPrevious?: () => void;
  onNext?: () => void;
}) {
  const { t } = useTranslation('common');
  const format = useFormat();
  const at = (day: string) => `${day}T12:00:00Z`;
  const first = days[0];
  const last = days.at(-1);
  return (
    <div className={classes.strip}>
      <div className={classes.top}>
        <p className={classes.span} aria-live="polite">
          {first && last && `${format.dateShort(at(first.day), 'UTC')} – ${format.dateShort(at(last.day), 'UTC')}`}
        </p>
        <ActionIcon aria-label={t('week.previous')} disabled={!onPrevious} onClick={onPrevious}>
          <IconChevronLeft size={22} className="mantine-rotate-rtl" aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={t('week.next')} disabled={!onNext} onClick={onNext}>
          <IconChevronRight size={22} className="mantine-rotate-rtl" aria-hidden />
        </ActionIcon>
      </div>
      <fieldset className={classes.days} aria-label={t('week.day')}>
        {days.map(({ day, count, note, disabled }) => (
          <button
            key={day}
            type="button"
            className={classes.day}
            aria-pressed={day === selected}
            aria-current={day === today ? 'date' : undefined}
            disabled={disabled}
            onClick={() => onSelect(day)}
          >
            <span className={classes.weekday}>{format.weekday(at(day), 'UTC')}</span>
            <span className={classes.number}>{format.dayOfMonth(at(day), 'UTC')}</span>
            <span className={classes.count}>{count ? format.number(count) : '–'}</span>
            <VisuallyHidden>. {[format.dateLong(at(day), 'UTC'), note].filter(Boolean).join(', ')}</VisuallyHidden>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
