import { Calendar, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/ar-ma.js';
import 'dayjs/locale/en-gb.js';
import 'dayjs/locale/fr.js';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import classes from './month-calendar.module.css';

const LOCALES = { fr: 'fr', en: 'en-gb', ar: 'ar-ma' } as const;

/**
 * A month to look at and to choose a day from. Days are `2026-11-22`. `marks` says how many things lie on a day, `note`
 * puts that in words for screen readers. Heavy: use it in lazy screens only.
 */
export function MonthCalendar({
  month,
  onMonth,
  selected,
  onSelect,
  marks = {},
  note,
}: {
  /** Any day of the month shown. */
  month: string;
  onMonth: (day: string) => void;
  selected: string | null;
  onSelect: (day: string) => void;
  marks?: Record<string, number>;
  note?: (count: number) => string;
}) {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (
    <DatesProvider settings={{ locale: LOCALES[useLanguage()], firstDayOfWeek: 1, weekendDays: [] }}>
      <Calendar
        className={classes.calendar}
        date={month}
        onDateChange={onMonth}
        maxLevel="month"
        size="md"
        fullWidth
        hideOutsideDates
        ariaLabels={{ previousMonth: t('month.previous'), nextMonth: t('month.next') }}
        previousLabel={t('month.previous')}
        nextLabel={t('month.next')}
        getDayAriaLabel={(day) => {
          const date = format.dateLong(`${day}T12:00:00Z`, 'UTC');
          const count = marks[day] ?? 0;
          return count && note ? `${date}, ${note(count)}` : date;
        }}
        getDayProps={(day) => ({ selected: day === selected, onClick: () => onSelect(day) })}
        renderDay={(day) => (
          <span className={classes.day} data-marked={Boolean(marks[day]) || undefined}>
            {format.dayOfMonth(`${day}T12:00:00Z`, 'UTC')}
            {marks[day] ? <span className={classes.mark} data-count={format.number(marks[day])} /> : null}
          </span>
        )}
      />
    </DatesProvider>
  );
}
