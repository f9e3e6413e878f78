import type { ChatEvent, Message, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { isOwnThread } from './conversation.policy.ts';
import { findMessage, lockMessage, type MessageRecord, storeRating, storeStopped } from './conversation.store.ts';
import { followReply } from './follow-reply.ts';
import { liveReply } from './live-replies.ts';
import { asMessage, keyOf } from './message.ts';

async function ownAnswer(ctx: Context, call: Call, id: string) {
  const found = await findMessage(ctx.db, id, isOwnThread(actorOf(call)));
  if (!found || found.author === 'person') throw new Refusal('NOT_FOUND');
  return found;
}

/** Listens to an answer from its beginning. */
export async function followMessage(ctx: Context, call: Call, id: string): Promise<AsyncIterable<ChatEvent>> {
  const found = await ownAnswer(ctx, call, id);
  await ctx.read(call, { entity: 'message', id, patientId: found.patient_id });
  return events(ctx, found);
}
async function* events(ctx: Context, found: Awaited<ReturnType<typeof ownAnswer>>): AsyncGenerator<ChatEvent> {
  yield { type: 'accepted', message: null, replyId: found.id };
  yield* followReply(ctx, found, found);
}

/** Stops an answer that is being written; one that is finished stays as it is. */
export async function stopMessage(ctx: Context, call: Call, id: string): Promise<Message> {
  const found = await ownAnswer(ctx, call, id);
  const live = liveReply(id);
  const stopped = await ctx.deed(call, async (tx) => {
    const row = (await lockMessage(tx, id)) as MessageRecord;
    const key = keyOf(ctx.sealing, found);
    if (row.state === 'writing') await storeStopped(tx, id, null, ctx.now());
    const result = asMessage(ctx.sealing, key, (await lockMessage(tx, id)) as MessageRecord);
    return { result, about: { entity: 'message', id, patientId: found.patient_id } };
  });
  live?.abort();
  return stopped;
}

/** Keeps whether an answer helped. */
export async function rateMessage(
  ctx: Context,
  call: Call,
  id: string,
  { rating }: ReadOf<'rateMessage'>['body'],
): Promise<Message> {
  const found = await ownAnswer(ctx, call, id);
  return ctx.deed(call, async (tx) => {
    await storeRating(tx, id, rating);
    const result = asMessage(ctx.sealing, keyOf(ctx.sealing, found), { ...found, rating });
    return { result, about: { entity: 'message', id, patientId: found.patient_id, detail: { rating } } };
  });
}
