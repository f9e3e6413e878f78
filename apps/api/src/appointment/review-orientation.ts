import type { Appointment, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { givenOrientation } from '../triage/index.ts';
import { canBeJudged, judgesOrientations } from './appointment.policy.ts';
import { findVisit, keepReview } from './appointment.store.ts';
import { visitShape } from './appointment-shape.ts';

/**
 * Keeps what a professional of the visit says of the orientation it came from, with what that orientation said and by
 * which rules. NOT_FOUND where the visit came from none, NOT_NOW once it will not take place.
 */
export function reviewOrientation(
  ctx: Context,
  call: Call,
  { params, body }: ReadOf<'reviewOrientation'>,
): Promise<Appointment> {
  const actor = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const visit = await findVisit(tx, actor, params.id, { lock: true });
    if (!visit?.symptom_report_id) throw new Refusal('NOT_FOUND');
    if (!judgesOrientations(actor)) throw new Refusal('FORBIDDEN');
    if (!canBeJudged(visit.status)) throw new Refusal('NOT_NOW');
    const given = await givenOrientation(tx, ctx.sealing, actor, visit.symptom_report_id);
    if (!given) throw new Refusal('NOT_FOUND');
    const now = ctx.now();
    await keepReview(tx, {
      appointmentId: visit.id,
      urgency: body.urgency ?? null,
      specialty: body.specialty ?? null,
      givenUrgency: given.urgency,
      givenSpecialty: given.specialty,
      rulesVersion: given.rulesVersion,
      reviewedBy: actor.accountId,
      reviewedAt: now,
    });
    const reviewed = await findVisit(tx, actor, visit.id);
    const result = visitShape(ctx, actor, reviewed ?? visit, now.getTime());
    // which of the two was judged, not how: the log of a person's record may one day be read by that person
    const judged = [body.urgency && 'urgency', body.specialty && 'specialty'].filter(Boolean).join(' ');
    return { result, about: { entity: 'appointment', id: visit.id, patientId: visit.patient_id, detail: { judged } } };
  });
}
