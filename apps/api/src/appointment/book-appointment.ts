import type { Appointment, ReadOf } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { invalidInput, Refusal } from '../refusal.ts';
import { isOffered, isWithinHours, wallTimeAt, workingTimeOf } from '../schedule/index.ts';
import { mayOverride, standsAtOnce } from './appointment.policy.ts';
import { reasonPlace, visitShape } from './appointment-shape.ts';
import { type BookingGround, insertVisit, openBooking, turnHold } from './booking.store.ts';

const MINUTE = 60_000;
type Wish = ReadOf<'bookAppointment'>['body'];

/**
 * Asks for a visit (patients) or books it (staff), at a free time or from the caller's own hold, which then keeps its id
 * and its time. Two statements: the first waits for its turn and reads, the second looks once more and writes.
 */
export function bookAppointment(ctx: Context, call: Call, { body }: ReadOf<'bookAppointment'>): Promise<Appointment> {
  const actor = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const now = ctx.now();
    const ground = await openBooking(tx, actor, body);
    if (!ground?.report_found) throw new Refusal('NOT_FOUND');
    const { start, end, outsideHours } = decideTime(actor, ground, body, now.getTime());

    const id = ground.hold_id ?? ctx.newId();
    const reason = body.reason === '' ? undefined : body.reason;
    const key = ctx.sealing.dataKey(ground.patient_id, ground.data_key_sealed);
    const visit = {
      id,
      practitionerId: ground.practitioner_id,
      patientId: ground.patient_id,
      start: new Date(start),
      end: new Date(end),
      accountId: actor.accountId,
      now,
      evenIfBusy: mayOverride(actor),
      status: standsAtOnce(actor) ? ('confirmed' as const) : ('requested' as const),
      kind: body.kind ?? 'in_person',
      wallStart: wallTimeAt(ground.time_zone, start),
      timeZone: ground.time_zone,
      reasonSealed: reason === undefined ? null : ctx.sealing.sealFor(key, reason, reasonPlace(id)),
      symptomReportId: body.symptomReportId ?? null,
    };
    const outcome = await (ground.hold_id === null ? insertVisit(tx, visit) : turnHold(tx, visit));
    if (!outcome.done) {
      if (!outcome.taken && outcome.busy && !visit.evenIfBusy) throw new Refusal('PATIENT_BUSY');
      throw new Refusal(ground.hold_id === null ? 'SLOT_TAKEN' : 'HOLD_EXPIRED');
    }

    const row = {
      ...ground,
      ...visit,
      start,
      end,
      visit_zone: visit.timeZone,
      wall_start: visit.wallStart,
      reason_sealed: visit.reasonSealed,
      patient_key_sealed: ground.data_key_sealed,
      symptom_report_id: visit.symptomReportId,
      created_at: now,
      version: 1,
    };
    const warnings = warningsOf(outcome.busy, outsideHours);
    const result = { ...visitShape(ctx, actor, row, now.getTime()), ...(warnings.length > 0 && { warnings }) };
    const { status } = visit;
    return { result, about: { entity: 'appointment', id, patientId: visit.patientId, detail: { status } } };
  });
}

/** The rules that staff went beyond. */
export const warningsOf = (patientBusy: boolean, outsideHours: boolean): NonNullable<Appointment['warnings']> => [
  ...(patientBusy ? (['PATIENT_BUSY'] as const) : []),
  ...(outsideHours ? (['OUTSIDE_HOURS'] as const) : []),
];

/** From when to when, or why not. */
function decideTime(actor: Actor, ground: BookingGround, wish: Wish, now: number) {
  const start = startOf(wish.start, now);
  const length = (wish.durationMinutes ?? ground.slot_minutes) * MINUTE;
  if (wish.holdId) {
    if (ground.hold_id === null) throw new Refusal('HOLD_EXPIRED');
    const { hold_start: from, hold_end: to } = ground;
    const lengthFits = wish.durationMinutes === undefined || from === null || to === null || to - from === length;
    if (ground.hold_practitioner_id !== ground.practitioner_id || from !== start || to === null || !lengthFits) {
      throw invalidInput({ field: 'body.holdId', problem: 'invalid', mend: 'a hold of this practitioner and time' });
    }
    return { start, end: to, outsideHours: false };
  }
  const time = workingTimeOf(ground);
  const wanted = { start, end: start + length };
  if (mayOverride(actor)) return { ...wanted, outsideHours: !isWithinHours(time, wanted) };
  // a patient takes one slot, not an afternoon
  if (length !== time.slotMinutes * MINUTE || !isOffered(time, wanted, now)) throw new Refusal('SLOT_NOT_OFFERED');
  return { ...wanted, outsideHours: false };
}

/** The start that was asked for, in milliseconds: a whole minute, not in the past. */
export function startOf(instant: string, now: number): number {
  const start = Date.parse(instant);
  if (start % MINUTE !== 0) throw invalidInput({ field: 'body.start', problem: 'format', mend: 'a whole minute' });
  if (start < now) throw new Refusal('IN_THE_PAST');
  return start;
}
