import { ActionIcon, Button } from '@mantine/core';
import type { AppointmentRow } from '@medisense/contract';
import {
  IconChevronLeft,
  IconChevronRight,
  IconPhone,
  IconStethoscope,
  IconVideo,
  IconWorld,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn, useFormat } from '../platform/format.ts';
import { addDays, todayIn, weekOf } from '../platform/zone-time.ts';
import { LinkButton, TextLink } from '../ui/link.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { WeekStrip } from '../ui/week-strip.tsx';
import type { Agenda } from './agendas.tsx';
import classes from './staff.module.css';
import { isGone, nextBusyQuery, weekQuery } from './visits.ts';

const KINDS = { in_person: IconStethoscope, video: IconVideo, phone: IconPhone } as const;
const MINUTE = 60_000;
/** Shorter gaps between two visits are no news. */
const GAP = 15 * MINUTE;

/** The day of `?date=` (default: today, in the agenda's zone) as a line of visits, under the strip of its week. */
export function DayAgenda({
  agenda,
  status,
  deed,
}: {
  agenda: Agenda;
  status: (visit: AppointmentRow) => ReactNode;
  deed: (visit: AppointmentRow) => ReactNode;
}) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const navigate = useNavigate();
  const { date } = useSearch({ strict: false });
  const zone = agenda.timeZone;
  const today = todayIn(zone);
  const day = date && /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : today;
  const week = useQuery(weekQuery(agenda, day));
  const go = (to: string) =>
    void navigate({ to: '.', search: (before) => ({ ...before, date: to === today ? undefined : to }) as never });
  const on = (which: string) => (week.data ?? []).filter((visit) => dayIn(visit.start, zone) === which);
  const standing = on(day).filter((visit) => !isGone(visit));
  const gone = on(day).filter(isGone);
  const asked = standing.filter((visit) => visit.status === 'requested').length;
  const note = format.zoneNote(`${day}T12:00:00Z`, zone);

  return (
    <div className={classes.day}>
      <WeekStrip
        days={weekOf(day).map((each) => {
          const count = on(each).filter((visit) => !isGone(visit)).length;
          return { day: each, count, note: count ? t('day.visits', { count }) : t('day.none') };
        })}
        selected={day}
        today={today}
        onSelect={go}
        onPrevious={() => go(addDays(day, -7))}
        onNext={() => go(addDays(day, 7))}
      />
      <div className={classes.dayHead}>
        <div className={classes.dayName}>
          <h2 className={classes.dayTitle} aria-live="polite">
            {format.dateLong(`${day}T12:00:00Z`, 'UTC')}
          </h2>
          {week.data && (
            <p className={classes.quiet}>
              {t('day.visits', { count: standing.length })}
              {asked > 0 && (
                <>
                  {' · '}
                  <TextLink to="/requests" search={{}}>
                    {t('day.toAnswer', { count: asked })}
                  </TextLink>
                </>
              )}
            </p>
          )}
        </div>
        <div className={classes.dayMoves}>
          <ActionIcon aria-label={t('day.previous')} onClick={() => go(addDays(day, -1))}>
            <IconChevronLeft size={22} className="mantine-rotate-rtl" aria-hidden />
          </ActionIcon>
          <Button variant="default" disabled={day === today} onClick={() => go(today)}>
            {t('day.today')}
          </Button>
          <ActionIcon aria-label={t('day.next')} onClick={() => go(addDays(day, 1))}>
            <IconChevronRight size={22} className="mantine-rotate-rtl" aria-hidden />
          </ActionIcon>
        </div>
      </div>
      {note && (
        <p className={classes.zone}>
          <IconWorld size={20} stroke={1.7} aria-hidden /> {t('day.zone', { zone: note })}
        </p>
      )}
      {week.isPending && <ListSkeleton rows={5} />}
      {week.isError && !week.data && <ErrorState error={week.error} retry={() => void week.refetch()} />}
      {week.data && standing.length === 0 && <FreeDay agenda={agenda} day={day} onGo={go} />}
      {standing.length > 0 && (
        <ol className={classes.timeline} aria-label={t('day.timeline')}>
          {standing.map((visit, place) => {
            const before = standing[place - 1];
            const free = before ? Date.parse(visit.start) - Date.parse(before.end) : 0;
            return (
              <Fragment key={visit.id}>
                {free > GAP && (
                  <li className={classes.gap}>{t('day.free', { span: format.duration(free / MINUTE) })}</li>
                )}
                {day === today && isNow(before, visit) && <NowLine zone={zone} />}
                <VisitLine visit={visit} zone={zone} status={status(visit)} deed={deed(visit)} />
              </Fragment>
            );
          })}
          {day === today && isNow(standing.at(-1), undefined) && <NowLine zone={zone} />}
        </ol>
      )}
      {gone.length > 0 && (
        <details className={classes.gone}>
          <summary>{t('day.gone', { count: gone.length })}</summary>
          <ol className={classes.timeline}>
            {gone.map((visit) => (
              <VisitLine key={visit.id} visit={visit} zone={zone} status={status(visit)} />
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

/** Whether the present moment lies after the start of one visit and before the start of the next. */
function isNow(before: AppointmentRow | undefined, next: AppointmentRow | undefined): boolean {
  const now = Date.now();
  return (!before || Date.parse(before.start) <= now) && (!next || now < Date.parse(next.start));
}

function NowLine({ zone }: { zone: string }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  return <li className={classes.now}>{t('day.now', { time: format.time(Date.now(), zone) })}</li>;
}

function VisitLine({
  visit,
  zone,
  status,
  deed,
}: {
  visit: AppointmentRow;
  zone: string;
  status: ReactNode;
  deed?: ReactNode;
}) {
  const { t } = useTranslation(['staff', 'appointment']);
  const format = useFormat();
  const Kind = KINDS[visit.kind];
  const minutes = (Date.parse(visit.end) - Date.parse(visit.start)) / MINUTE;
  return (
    <li className={classes.line} data-status={visit.status}>
      <div className={classes.when}>
        <time dateTime={visit.start} className={classes.start}>
          {format.time(visit.start, zone)}
        </time>
        <span className={classes.length}>{format.duration(minutes)}</span>
      </div>
      <div className={classes.visit}>
        <div className={classes.who}>
          <TextLink to="/visits/$id" params={{ id: visit.id }} search={{}} className={classes.name}>
            {visit.patientName}
          </TextLink>
          {status}
        </div>
        <p className={classes.meta}>
          <Kind size={18} stroke={1.7} aria-hidden />
          {t(`appointment:kind.${visit.kind}`)}
        </p>
        {visit.reason && (
          <p className={classes.reason} dir="auto">
            {visit.reason}
          </p>
        )}
      </div>
      {deed && <div className={classes.deed}>{deed}</div>}
    </li>
  );
}

function FreeDay({ agenda, day, onGo }: { agenda: Agenda; day: string; onGo: (day: string) => void }) {
  const { t } = useTranslation('staff');
  const next = useQuery(nextBusyQuery(agenda, day));
  return (
    <EmptyState
      drawing="tea"
      title={t('day.emptyTitle')}
      action={
        next.data ? (
          <Button variant="light" onClick={() => onGo(dayIn(next.data?.start ?? '', agenda.timeZone))}>
            {t('day.emptyAction')}
          </Button>
        ) : (
          <LinkButton to="/schedule" search={{}} variant="light">
            {t('day.hours')}
          </LinkButton>
        )
      }
    >
      {t('day.emptyText')}
    </EmptyState>
  );
}
