import { z } from 'zod';
import { date, instant, line, timeZone, version, wallTime } from '../shapes.ts';

/** Working hours of one week, in the practitioner's own zone. Weekdays as ISO 8601: 1 Monday … 7 Sunday. Gaps are breaks. */
export const weeklyHours = z.strictObject({ weekday: z.int().min(1).max(7), start: wallTime, end: wallTime });
export const absence = z.strictObject({ from: date, to: date, reason: line(120).optional() });
/** Lengths that a slot can have, in minutes. */
export const slotMinutes = z.int().min(5).max(240).multipleOf(5);

const scheduleFields = {
  timeZone,
  slotMinutes,
  /** How far ahead patients can book; null: no furthest day. */
  bookableDaysAhead: z.int().min(1).max(730).nullable(),
  weekly: z.array(weeklyHours).max(70),
  absences: z.array(absence).max(200),
};
/** `version` of the schedule that was changed: an older one is refused as STALE. */
export const scheduleInput = z.strictObject({ ...scheduleFields, version });
export const schedule = z.strictObject({ ...scheduleFields, version });
export type Schedule = z.infer<typeof schedule>;

export const slot = z.strictObject({ start: instant, end: instant });
export type Slot = z.infer<typeof slot>;
