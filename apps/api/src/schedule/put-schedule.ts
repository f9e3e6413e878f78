import type { ReadOf, Schedule } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { invalidInput, Refusal } from '../refusal.ts';
import { absencePlace } from './get-schedule.ts';
import { loadKeptSchedule, replaceSchedule } from './schedule.store.ts';
import { endMinuteOf, minuteOf, scheduleIssues } from './schedule-input.ts';

/** Replaces working hours and absences; visits already booked stay. STALE when somebody replaced them meanwhile. */
export function putSchedule(ctx: Context, call: Call, { params, body }: ReadOf<'putSchedule'>): Promise<Schedule> {
  const { version, ...schedule } = body;
  return ctx.deed(call, async (tx) => {
    const row = await loadKeptSchedule(tx, actorOf(call), params.id, { lock: true });
    if (!row) throw new Refusal('NOT_FOUND');
    const issues = scheduleIssues(body);
    if (issues.length > 0) throw invalidInput(...issues);
    if (row.schedule_version !== version) throw new Refusal('STALE');
    const absences = [...schedule.absences].sort((a, b) => (a.from < b.from ? -1 : 1));
    const weekly = schedule.weekly
      .map((w) => ({ ...w, at: minuteOf(w.start) }))
      .sort((a, b) => a.weekday - b.weekday || a.at - b.at);
    const next = await replaceSchedule(tx, params.id, {
      ...schedule,
      weekly: weekly.map((w) => ({ weekday: w.weekday, start: w.at, end: endMinuteOf(w.end) })),
      absences: absences.map(({ from, to, reason }) => ({
        from,
        to,
        reasonSealed: reason === undefined ? null : ctx.sealing.sealSystem(reason, absencePlace(params.id, from)),
      })),
    });
    const result = { ...schedule, weekly: weekly.map(({ at, ...w }) => w), absences, version: next };
    return { result, about: { entity: 'schedule', id: params.id, detail: { version: next } } };
  });
}
