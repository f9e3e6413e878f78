import type { Schedule } from '@medisense/contract';

export type Hours = Omit<Schedule, 'version'>;
export type HoursProblem = 'errorTime' | 'errorOrder' | 'errorOverlap' | 'errorDates' | 'errorTwice';

/** What the server takes of a schedule, its spans Monday first and each day from early to late. */
export function hoursOf({ timeZone, slotMinutes, bookableDaysAhead, weekly, absences }: Schedule): Hours {
  const sorted = [...weekly].sort((a, b) => a.weekday - b.weekday || a.start.localeCompare(b.start));
  return { timeZone, slotMinutes, bookableDaysAhead, weekly: sorted, absences };
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Whether a calendar day stands there, and not what is still being typed. */
export const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
/** "00:00" as an end is the end of the day. */
const endOf = (time: string) => (time === '00:00' ? '24:00' : time);

/** What cannot be saved, by the place of the row: `weekly.3`, `absences.0`. */
export function problemsOf({ weekly, absences }: Hours): Record<string, HoursProblem> {
  const problems: Record<string, HoursProblem> = {};
  for (const [place, row] of weekly.entries()) {
    if (!TIME.test(row.start) || !TIME.test(row.end)) problems[`weekly.${place}`] = 'errorTime';
    else if (endOf(row.end) <= row.start) problems[`weekly.${place}`] = 'errorOrder';
    else {
      const overlaps = weekly.some(
        (other, at) =>
          at < place && other.weekday === row.weekday && other.start < endOf(row.end) && row.start < endOf(other.end),
      );
      if (overlaps) problems[`weekly.${place}`] = 'errorOverlap';
    }
  }
  for (const [place, row] of absences.entries()) {
    if (!isDay(row.from) || !isDay(row.to) || row.to < row.from) problems[`absences.${place}`] = 'errorDates';
    else if (absences.some((other, at) => at < place && other.from === row.from)) {
      problems[`absences.${place}`] = 'errorTwice';
    }
  }
  return problems;
}

/** A further span for a day: an hour after its last one, or the usual morning. */
export function addSpan(weekly: Hours['weekly'], weekday: number): Hours['weekly'] {
  const last = weekly.filter((row) => row.weekday === weekday).at(-1);
  const hour = last ? Number(endOf(last.end).slice(0, 2)) + 1 : 9;
  const clock = (value: number) => `${String(Math.min(value, 23)).padStart(2, '0')}:00`;
  const span = { weekday, start: clock(hour), end: clock(hour + 3) };
  return [...weekly, span].sort((a, b) => a.weekday - b.weekday);
}

/** Monday's spans on the other working days too. */
export function copyMonday(weekly: Hours['weekly']): Hours['weekly'] {
  const monday = weekly.filter((row) => row.weekday === 1);
  const weekend = weekly.filter((row) => row.weekday > 5);
  return [...[1, 2, 3, 4, 5].flatMap((weekday) => monday.map((row) => ({ ...row, weekday }))), ...weekend];
}
