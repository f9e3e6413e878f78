import type { Appointment, AppointmentAbility } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { mayEver, nextStatus } from './appointment.policy.ts';
import { findVisit, setStatus } from './appointment.store.ts';
import { sealNote, visitShape } from './appointment-shape.ts';

interface StepInput {
  params: { id: string };
  body: { version?: number | undefined; note?: string | undefined };
}

/**
 * Takes a visit one step further: confirm, decline, cancel, check in, complete, no-show. NOT_NOW when its state or the
 * time does not allow it, STALE when the caller has seen another version. The patient of a confirmed visit is in care.
 */
export const takeStep =
  (deed: Exclude<AppointmentAbility, 'reschedule'>) =>
  (ctx: Context, call: Call, { params, body }: StepInput): Promise<Appointment> => {
    const actor = actorOf(call);
    return ctx.deed(call, async (tx) => {
      const now = ctx.now();
      const visit = await findVisit(tx, actor, params.id, { lock: true });
      if (!visit) throw new Refusal('NOT_FOUND');
      if (!mayEver(actor, deed)) throw new Refusal('FORBIDDEN');
      if (body.version !== undefined && body.version !== visit.version) throw new Refusal('STALE');
      const status = nextStatus(actor, deed, visit, now.getTime());
      if (!status) throw new Refusal('NOT_NOW');
      const noteSealed = sealNote(ctx, visit, body.note);
      const version = await setStatus(tx, visit, status, noteSealed, now);
      const next = { ...visit, status, version, note_sealed: noteSealed ?? visit.note_sealed };
      const result = visitShape(ctx, actor, next, now.getTime());
      return {
        result,
        about: { entity: 'appointment', id: visit.id, patientId: visit.patient_id, detail: { status } },
      };
    });
  };
