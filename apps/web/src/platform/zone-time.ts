import { dayIn } from './format.ts';

/** `2026-11-22` and so many days later or, with a minus, earlier. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The seven days, Monday first, of the week that this day lies in. */
export function weekOf(day: string): string[] {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, place) => addDays(day, place - weekday));
}

/** What the clock of a zone reads at an instant, as if it were UTC. Milliseconds. */
function readingAt(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<string, number>;
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The instant (RFC 3339, UTC) at which the clock of a zone reads this day and time (`09:30`). A reading that a clock
 * change repeats means the first of the two; one that it leaves out comes as much later as the clock jumps.
 */
export function instantOf(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const guess = wanted - (readingAt(wanted, timeZone) - wanted);
  // Around a clock change the guess stands on the other side of it; the shift that holds before it comes first.
  const before = guess - 6 * 3_600_000;
  const first = wanted - (readingAt(before, timeZone) - before);
  const second = wanted - (readingAt(guess, timeZone) - guess);
  const hit = [Math.min(first, second), Math.max(first, second)].find((each) => readingAt(each, timeZone) === wanted);
  return new Date(hit ?? Math.max(first, second)).toISOString();
}

/** Today's day in a zone. */
export const todayIn = (timeZone: string): string => dayIn(Date.now(), timeZone);
