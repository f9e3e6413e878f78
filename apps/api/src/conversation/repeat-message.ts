import type { ChatEvent } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { isOwnThread } from './conversation.policy.ts';
import { findMessage, findOneMessage, listMessages } from './conversation.store.ts';
import { keyOf, openBody } from './message.ts';
import { sendMessage } from './send-message.ts';

/**
 * Answers the last message of the person once more; every rule looks at it again. STALE when something has been said since.
 */
export async function repeatMessage(ctx: Context, call: Call, id: string): Promise<AsyncIterable<ChatEvent>> {
  const answer = await findMessage(ctx.db, id, isOwnThread(actorOf(call)));
  if (!answer || answer.author === 'person') throw new Refusal('NOT_FOUND');
  const [newest] = await listMessages(ctx.db, answer.thread_id, { before: undefined, limit: 1 });
  const said = answer.reply_to ? await findOneMessage(ctx.db, answer.reply_to) : undefined;
  if (!said || newest?.id !== id) throw new Refusal('STALE');
  const { text } = openBody(ctx.sealing, keyOf(ctx.sealing, answer), said);
  return sendMessage(ctx, call, answer.thread_id, { text, lang: said.lang, again: said });
}
