import { Temporal } from 'temporal-polyfill';

/** A day on a calendar, counted from 1970-01-01 = 0, in no zone. */
export type Day = number;
const DAY = 86_400_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "2026-11-22" → day. */
export const dayOf = (date: string): Day => Date.parse(`${date}T00:00:00Z`) / DAY;
/** ISO 8601: 1 Monday … 7 Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Whether the arithmetic here knows a zone; what formats dates knows a few more names, of old and of two meanings ("IST"). */
export function isZone(zone: string): boolean {
  try {
    offsetAt(zone, 0);
    return true;
  } catch {
    return false;
  }
}

function offsetAt(zone: string, instant: number): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return Math.round(zoned.offsetNanoseconds / 1e6);
}

/** How a zone's clock runs through one day: offset `before` until `change`, `after` from then on. */
interface ClockDay {
  before: number;
  after: number;
  change: number;
}
const NEVER = Number.POSITIVE_INFINITY;

// A day of a zone is asked for by every practitioner there: kept, as asking Intl costs microseconds, not nanoseconds.
const kept = new Map<string, Map<Day, ClockDay>>();
const KEPT_ZONES = 600;
const KEPT_DAYS = 2000;

function clockDay(zone: string, day: Day): ClockDay {
  let days = kept.get(zone);
  if (!days) {
    if (kept.size >= KEPT_ZONES) kept.clear();
    days = new Map();
    kept.set(zone, days);
  }
  const known = days.get(day);
  if (known) return known;
  if (days.size >= KEPT_DAYS) days.clear();
  const found = findClockDay(zone, day);
  days.set(day, found);
  return found;
}

function findClockDay(zone: string, day: Day): ClockDay {
  // three hours more on both sides: a change at midnight belongs to the days on both sides of it
  const noon = (day + 0.5) * DAY - offsetAt(zone, (day + 0.5) * DAY);
  const from = noon - 15 * HOUR;
  const before = offsetAt(zone, from);
  const after = offsetAt(zone, noon + 15 * HOUR);
  if (before === after) return { before, after, change: NEVER };
  const next = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  return { before, after, change: next ? next.epochMilliseconds : NEVER };
}

/**
 * The first instant at which the zone's clock shows this day and minute (0–1440) or later. A time that comes twice is
 * its first coming; a time that the clock skips is the moment of the skip, so hours inside a skip are empty.
 */
export function instantOf(zone: string, day: Day, minute: number): number {
  const { before, after, change } = clockDay(zone, day);
  const wall = day * DAY + minute * MINUTE;
  if (wall - before < change) return wall - before;
  return Math.max(wall - after, change);
}

/** The day that the zone's calendar shows at an instant. */
export function dayAt(zone: string, instant: number): Day {
  const near = Math.floor(instant / DAY);
  if (instant < instantOf(zone, near, 0)) return near - 1;
  return instant < instantOf(zone, near + 1, 0) ? near : near + 1;
}

/** What the zone's clock shows at an instant, to the minute: "2026-11-22T09:00". */
export function wallTimeAt(zone: string, instant: number): string {
  const { before, after, change } = clockDay(zone, dayAt(zone, instant));
  return new Date(instant + (instant < change ? before : after)).toISOString().slice(0, 16);
}
