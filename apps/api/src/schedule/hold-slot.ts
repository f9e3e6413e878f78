import type { OutputOf, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { isOffered } from './availability.ts';
import { deleteHold, insertHold, openAgendaForHold } from './hold.store.ts';
import { wallTimeAt } from './wall-clock.ts';

const MINUTE = 60_000;
const HOLD_MINUTES = 10;
const MOST_HOLDS = 3;

/** Holds one offered free slot for ten minutes. A hold of the same account on that time is replaced, not in the way. */
export function holdSlot(ctx: Context, call: Call, { body }: ReadOf<'holdSlot'>): Promise<OutputOf<'holdSlot'>> {
  const actor = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const now = ctx.now();
    const { practitionerId } = body;
    const time = await openAgendaForHold(tx, actor.accountId, practitionerId);
    if (!time) throw new Refusal('NOT_FOUND');
    const start = Date.parse(body.start);
    const end = start + time.slotMinutes * MINUTE;
    if (start < now.getTime()) throw new Refusal('IN_THE_PAST');
    const oneSlot = (body.durationMinutes ?? time.slotMinutes) === time.slotMinutes;
    if (!oneSlot || !isOffered(time, { start, end }, now.getTime())) throw new Refusal('SLOT_NOT_OFFERED');
    const hold = {
      id: ctx.newId(),
      practitionerId,
      start: new Date(start),
      end: new Date(end),
      expiresAt: new Date(now.getTime() + HOLD_MINUTES * MINUTE),
    };
    const wallStart = wallTimeAt(time.timeZone, start);
    const row = { ...hold, accountId: actor.accountId, wallStart, timeZone: time.timeZone, now };
    const outcome = await insertHold(tx, row, MOST_HOLDS);
    if (outcome !== 'held') throw new Refusal(outcome === 'taken' ? 'SLOT_TAKEN' : 'TOO_MANY_HOLDS');
    const result = {
      id: hold.id,
      practitionerId,
      start: hold.start.toISOString(),
      end: hold.end.toISOString(),
      expiresAt: hold.expiresAt.toISOString(),
    };
    return { result, about: { entity: 'slot-hold', id: hold.id } };
  });
}

/** Gives the account's own hold back, whether or not it has expired by now. */
export function releaseHold(ctx: Context, call: Call, { params }: ReadOf<'releaseHold'>): Promise<undefined> {
  return ctx.deed(call, async (tx) => {
    if (!(await deleteHold(tx, params.id, actorOf(call).accountId))) throw new Refusal('NOT_FOUND');
    return { result: undefined, about: { entity: 'slot-hold', id: params.id } };
  });
}
