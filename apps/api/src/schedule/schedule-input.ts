import type { InputIssue, ReadOf } from '@medisense/contract';
import { isZone } from './wall-clock.ts';

type ScheduleInput = ReadOf<'putSchedule'>['body'];

/** "09:30" → 570. */
export const minuteOf = (wallTime: string): number => Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3));
/** 570 → "09:30". The end of the day, 1440, is written as the start of the next: "00:00". */
export const wallTimeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
/** An end of "00:00" is the end of the day. */
export const endMinuteOf = (wallTime: string): number => minuteOf(wallTime) || 1440;

/** What makes no sense in a schedule: a zone nobody can count in, hours that end before they start or overlap, absences turned round. */
export function scheduleIssues({ timeZone, weekly, absences }: ScheduleInput): InputIssue[] {
  const issues: InputIssue[] = [];
  if (!isZone(timeZone)) {
    issues.push({ field: 'body.timeZone', problem: 'invalid', mend: 'an IANA time zone such as Africa/Casablanca' });
  }
  const rows = weekly.map((row, index) => ({ ...row, index, from: minuteOf(row.start), to: endMinuteOf(row.end) }));
  for (const row of rows) {
    if (row.to <= row.from) {
      issues.push({ field: `body.weekly[${row.index}].end`, problem: 'range', mend: `a time after ${row.start}` });
    }
  }
  const sorted = [...rows].sort((a, b) => a.weekday - b.weekday || a.from - b.from || a.index - b.index);
  for (const [place, row] of sorted.entries()) {
    const before = sorted[place - 1];
    if (before?.weekday === row.weekday && row.from < before.to) {
      const mend = `a time from ${before.end}, where weekly[${before.index}] ends`;
      issues.push({ field: `body.weekly[${row.index}].start`, problem: 'range', mend });
    }
  }
  const seen = new Set<string>();
  for (const [index, { from, to }] of absences.entries()) {
    if (to < from)
      issues.push({ field: `body.absences[${index}].to`, problem: 'range', mend: `a day from ${from} on` });
    if (seen.has(from)) {
      issues.push({
        field: `body.absences[${index}].from`,
        problem: 'invalid',
        mend: 'one absence for each first day',
      });
    }
    seen.add(from);
  }
  return issues;
}
