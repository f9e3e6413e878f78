import type { Appointment, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { isOffered, isWithinHours, wallTimeAt, workingTimeOf } from '../schedule/index.ts';
import { mayOverride, nextStatus } from './appointment.policy.ts';
import { openVisitForMove } from './appointment.store.ts';
import { sealNote, visitShape } from './appointment-shape.ts';
import { startOf, warningsOf } from './book-appointment.ts';
import { moveVisit } from './booking.store.ts';

const MINUTE = 60_000;

/** Moves a visit within the same agenda; its old time is free at once. Patients move to offered times, as long as before. */
export function rescheduleAppointment(
  ctx: Context,
  call: Call,
  { params, body }: ReadOf<'rescheduleAppointment'>,
): Promise<Appointment> {
  const actor = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const now = ctx.now();
    const visit = await openVisitForMove(tx, actor, params.id);
    if (!visit) throw new Refusal('NOT_FOUND');
    if (body.version !== undefined && body.version !== visit.version) throw new Refusal('STALE');
    const status = nextStatus(actor, 'reschedule', visit, now.getTime());
    if (status !== 'requested' && status !== 'confirmed') throw new Refusal('NOT_NOW');

    const start = startOf(body.start, now.getTime());
    const before = visit.end - visit.start;
    const length = body.durationMinutes === undefined ? before : body.durationMinutes * MINUTE;
    const wanted = { start, end: start + length };
    const time = workingTimeOf(visit);
    const override = mayOverride(actor);
    const offered = visit.listed && length === before && isOffered(time, wanted, now.getTime());
    if (!override && !offered) throw new Refusal('SLOT_NOT_OFFERED');

    const noteSealed = sealNote(ctx, visit, body.note);
    const move = {
      id: visit.id,
      noteSealed,
      version: visit.version,
      practitionerId: visit.practitioner_id,
      patientId: visit.patient_id,
      start: new Date(start),
      end: new Date(wanted.end),
      accountId: actor.accountId,
      now,
      evenIfBusy: override,
      status,
      answersRequest: visit.status === 'requested',
      wallStart: wallTimeAt(time.timeZone, start),
      timeZone: time.timeZone,
    } as const;
    const outcome = await moveVisit(tx, move);
    if (!outcome.done)
      throw new Refusal(outcome.taken ? 'SLOT_TAKEN' : outcome.busy && !override ? 'PATIENT_BUSY' : 'STALE');

    const moved = {
      ...visit,
      ...wanted,
      status,
      visit_zone: time.timeZone,
      wall_start: move.wallStart,
      version: visit.version + 1,
      note_sealed: noteSealed ?? visit.note_sealed,
    };
    const warnings = warningsOf(outcome.busy, override && !isWithinHours(time, wanted));
    const result = { ...visitShape(ctx, actor, moved, now.getTime()), ...(warnings.length > 0 && { warnings }) };
    return { result, about: { entity: 'appointment', id: visit.id, patientId: visit.patient_id, detail: { status } } };
  });
}
