import { type Interval, merged, without } from './intervals.ts';
import { type Day, dayAt, instantOf, weekdayOf } from './wall-clock.ts';

/** When a practitioner works, on its own clock and calendar. */
export interface WorkingTime {
  timeZone: string;
  /** The length of a slot, and the step of the grid on which slots begin. */
  slotMinutes: number;
  /** The furthest bookable day counted from today, on the practitioner's calendar; null: none. */
  bookableDaysAhead: number | null;
  /** Minutes from midnight; weekday 1 Monday … 7 Sunday. What lies between two rows of a day is a break. */
  weekly: readonly { weekday: number; start: number; end: number }[];
  /** Whole days, both included. */
  absences: readonly { from: Day; to: Day }[];
}

/** The stretch of time that is asked about, and the present moment; milliseconds since 1970. */
export interface Span {
  from: number;
  to: number;
  now: number;
}

const MINUTE = 60_000;
const away = (time: WorkingTime, day: Day) => time.absences.some((a) => a.from <= day && day <= a.to);

/** Working intervals that touch [from, to), whole, in order: one for each row of the weekly hours and each day. */
export function* workingIntervals(time: WorkingTime, from: number, to: number): Generator<Interval> {
  if (from >= to || time.weekly.length === 0) return;
  const rows = [...time.weekly].sort((a, b) => a.start - b.start);
  const last = dayAt(time.timeZone, to - 1);
  for (let day = dayAt(time.timeZone, from); day <= last; day++) {
    if (away(time, day)) continue;
    const weekday = weekdayOf(day);
    for (const row of rows) {
      if (row.weekday !== weekday) continue;
      const start = instantOf(time.timeZone, day, row.start);
      const end = instantOf(time.timeZone, day, row.end);
      if (start < end && start < to && end > from) yield { start, end };
    }
  }
}

// from now on, and until the end of the furthest bookable day
function bookable(time: WorkingTime, { from, to, now }: Span): Interval {
  const { timeZone, bookableDaysAhead } = time;
  const horizon =
    bookableDaysAhead === null ? to : instantOf(timeZone, dayAt(timeZone, now) + bookableDaysAhead + 1, 0);
  return { start: Math.max(from, now), end: Math.min(to, horizon) };
}

/**
 * Free slots within the span, soonest first, found one by one: who wants the first does not pay for the rest. The grid
 * starts with each working interval, so the answer for a slot never depends on the span that was asked about.
 */
export function* slotsOf(time: WorkingTime, busy: readonly Interval[], span: Span): Generator<Interval> {
  const within = bookable(time, span);
  const taken = merged(busy);
  const length = time.slotMinutes * MINUTE;
  let next = 0;
  for (const working of workingIntervals(time, within.start, within.end)) {
    while (next < taken.length && (taken[next] as Interval).end <= working.start) next++;
    for (const free of without(working, taken, next)) {
      const begin = Math.max(free.start, within.start);
      const end = Math.min(free.end, within.end);
      const steps = Math.ceil((begin - working.start) / length);
      for (let start = working.start + steps * length; start + length <= end; start += length) {
        yield { start, end: start + length };
      }
    }
  }
}

/** At most `limit` free slots within the span, soonest first. `busy` may be in any order. */
export const freeSlots = (time: WorkingTime, busy: readonly Interval[], span: Span, limit = 1000): Interval[] =>
  slotsOf(time, busy, span).take(limit).toArray();

/** The soonest free slot within the span. */
export const firstFreeSlot = (time: WorkingTime, busy: readonly Interval[], span: Span): Interval | null =>
  slotsOf(time, busy, span).next().value ?? null;

/** Whether all of `wanted` lies in working time, whatever the grid and the furthest day. */
export function isWithinHours(time: WorkingTime, wanted: Interval): boolean {
  const working = merged([...workingIntervals(time, wanted.start, wanted.end)]);
  return without(wanted, working).length === 0;
}

/** Whether the hours offer `wanted` at this moment: on the grid, inside one working interval, bookable. Not: whether it is free. */
export function isOffered(time: WorkingTime, wanted: Interval, now: number): boolean {
  const within = bookable(time, { from: now, to: Number.MAX_SAFE_INTEGER, now });
  if (wanted.start >= wanted.end || wanted.start < within.start || wanted.end > within.end) return false;
  return workingIntervals(time, wanted.start, wanted.end).some(
    (working) =>
      working.start <= wanted.start &&
      wanted.end <= working.end &&
      (wanted.start - working.start) % (time.slotMinutes * MINUTE) === 0,
  );
}
