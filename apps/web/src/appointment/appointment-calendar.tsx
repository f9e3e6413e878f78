import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayIn, deviceZone, useFormat } from '../platform/format.ts';
import { MonthCalendar } from '../ui/month-calendar.tsx';
import { Section } from '../ui/page.tsx';
import { ErrorState } from '../ui/state.tsx';
import classes from './appointment.module.css';
import { AppointmentCard } from './appointment-card.tsx';
import { monthQuery } from './appointment-queries.ts';

const GONE = ['cancelled', 'declined'];

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** A month of visits; the day chosen lists its own. The address keeps the day. */
export function AppointmentCalendar({ withPatient }: { withPatient: boolean | 'first' }) {
  const { t } = useTranslation('appointment');
  const format = useFormat();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { day?: string };
  const zone = deviceZone();
  const day = /^\d{4}-\d\d-\d\d$/.test(search.day ?? '') ? (search.day as string) : dayIn(Date.now(), zone);
  const month = useQuery({ ...monthQuery(day), placeholderData: keepPreviousData });
  const visits = month.data?.items ?? [];
  const marks: Record<string, number> = {};
  for (const visit of visits) {
    if (GONE.includes(visit.status)) continue;
    const on = dayIn(visit.start, zone);
    marks[on] = (marks[on] ?? 0) + 1;
  }
  const those = visits.filter((visit) => dayIn(visit.start, zone) === day);
  const go = (next: string) =>
    void navigate({
      to: '/appointments',
      search: { view: 'calendar', day: next.slice(0, 10) },
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={classes.calendar}>
      <MonthCalendar
        month={day}
        onMonth={go}
        selected={day}
        onSelect={go}
        marks={marks}
        note={(number) => t('calendar.visits', { number: format.number(number) })}
      />
      <Section title={capital(format.dateLong(`${day}T12:00:00Z`, 'UTC'))}>
        {month.isError && !month.data && <ErrorState error={month.error} retry={() => void month.refetch()} />}
        {those.length === 0 && month.isSuccess && <p className={classes.quiet}>{t('calendar.none')}</p>}
        <ul className={classes.list}>
          {those.map((visit) => (
            <li key={visit.id}>
              <AppointmentCard visit={visit} withPatient={withPatient} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
