import type { Appointment, OutputOf, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import { Refusal } from '../refusal.ts';
import { findVisit, listVisits } from './appointment.store.ts';
import { rowShape, visitShape } from './appointment-shape.ts';

const LIMIT = 20;

/** A page of the visits in the actor's sight. */
export async function listAppointments(
  ctx: Context,
  call: Call,
  { query }: ReadOf<'listAppointments'>,
): Promise<OutputOf<'listAppointments'>> {
  const actor = actorOf(call);
  const limit = query.limit ?? LIMIT;
  const place = decodeCursor(query.cursor, ['instant', 'id']);
  const rows = await listVisits(ctx.db, actor, {
    ...query,
    newestFirst: query.sort === '-start',
    after: place && { start: place[0], id: place[1] },
    limit: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const patientId = shown.length > 0 ? query.patientId : undefined;
  await ctx.read(call, { entity: 'appointment', patientId: patientId ?? null, detail: { count: shown.length } });
  const now = ctx.now().getTime();
  const items = shown.map((row) => rowShape(ctx, actor, row, now));
  const last = shown.at(-1);
  return rows.length > limit && last ? { items, nextCursor: encodeCursor([last.start, last.id]) } : { items };
}

/** One visit in the actor's sight. */
export async function getAppointment(ctx: Context, call: Call, id: string): Promise<Appointment> {
  const actor = actorOf(call);
  const visit = await findVisit(ctx.db, actor, id);
  if (!visit) throw new Refusal('NOT_FOUND');
  await ctx.read(call, { entity: 'appointment', id: visit.id, patientId: visit.patient_id });
  return visitShape(ctx, actor, visit, ctx.now().getTime());
}
