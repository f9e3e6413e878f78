import type { Schedule } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import type { Context } from '../context.ts';
import type { Place } from '../db/sealing.ts';
import { Refusal } from '../refusal.ts';
import { type FullScheduleRow, loadKeptSchedule } from './schedule.store.ts';
import { wallTimeOf } from './schedule-input.ts';

export const absencePlace = (practitionerId: string, from: string): Place => `absence.reason:${practitionerId}/${from}`;

/** Working hours and absences of a practitioner whose agenda the actor keeps. */
export async function getSchedule(ctx: Context, actor: Actor, practitionerId: string): Promise<Schedule> {
  const row = await loadKeptSchedule(ctx.db, actor, practitionerId);
  if (!row) throw new Refusal('NOT_FOUND');
  return scheduleShape(ctx, row);
}

function scheduleShape(ctx: Context, row: FullScheduleRow): Schedule {
  return {
    timeZone: row.time_zone,
    slotMinutes: row.slot_minutes,
    bookableDaysAhead: row.bookable_days_ahead,
    weekly: row.weekly.map(([weekday, start, end]) => ({ weekday, start: wallTimeOf(start), end: wallTimeOf(end) })),
    absences: row.absences.map(([from, to], index) => {
      const sealed = row.absence_reasons[index];
      return { from, to, ...(sealed && { reason: ctx.sealing.openSystem(sealed, absencePlace(row.id, from)) }) };
    }),
    version: row.schedule_version,
  };
}
