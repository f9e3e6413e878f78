import type { ChatEvent } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { answerTurn } from './answer-turn.ts';
import { isOwnThread } from './conversation.policy.ts';
import { findAnswer, findByClientId, lockThread, type ThreadRecord } from './conversation.store.ts';
import { followReply } from './follow-reply.ts';
import { guide } from './guide.ts';
import { inTurn } from './in-turn.ts';
import { type Begun, keepTurn, type Turn } from './keep-turn.ts';
import { openLiveReply } from './live-replies.ts';
import { asMessage, keyOf } from './message.ts';
import { writeReply } from './write-reply.ts';

/**
 * Keeps what the person says and answers it. Crisis rules come first and own their answer; otherwise the guide answers
 * at once, or a model writes while the guide's words wait in case it falls silent. While a member of staff has the thread
 * nothing is answered. The stream only listens: the answer comes to its end without it.
 */
export async function sendMessage(ctx: Context, call: Call, id: string, body: Turn): Promise<AsyncIterable<ChatEvent>> {
  const actor = actorOf(call);
  const logic = await guide();
  let thread: ThreadRecord | undefined;
  const keep = async (tx: Transaction) => {
    thread = await lockThread(tx, id, isOwnThread(actor));
    if (!thread) throw new Refusal('NOT_FOUND');
    const key = keyOf(ctx.sealing, thread);
    const about = { entity: 'conversation', id, patientId: thread.patient_id };
    const twin = body.clientId && (await findByClientId(tx, id, body.clientId));
    if (twin) {
      const reply = (await findAnswer(tx, twin.id)) ?? null;
      return { result: { message: asMessage(ctx.sealing, key, twin), reply, write: null }, about };
    }
    const answer = await answerTurn(ctx, tx, logic, thread, body);
    const result = await keepTurn(ctx, tx, logic, thread, body, answer);
    const { crisis } = answer;
    return { result, about: { ...about, detail: { class: crisis.class, severity: crisis.severity } } };
  };
  const begun = await inTurn(ctx, () => ctx.deed<Begun>(call, keep));
  if (!thread) throw new Refusal('NOT_FOUND');
  if (begun.write && begun.reply) {
    const live = openLiveReply(begun.reply.id);
    void writeReply(ctx, thread, begun.reply, begun.write, live);
  }
  return turnEvents(ctx, thread, begun);
}

/** The events of a turn: that it is kept, then its answer from the beginning. */
export async function* turnEvents(ctx: Context, thread: ThreadRecord, begun: Begun): AsyncGenerator<ChatEvent> {
  yield { type: 'accepted', message: begun.message, replyId: begun.reply?.id ?? null };
  if (begun.reply) yield* followReply(ctx, thread, begun.reply);
  else yield { type: 'done', message: null };
}
