import type { Message } from '@medisense/contract';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { insertMessage, listWriting, stopWriting, storeHands, storeSaid } from './conversation.store.ts';
import { liveReply } from './live-replies.ts';
import { keyOf, sealBody } from './message.ts';

/** What is known of a locked thread by whoever acts in it from the desk. */
export interface HandledThread {
  id: string;
  patient_id: string;
  data_key_sealed: Buffer;
  language: Message['lang'];
  messages: number;
  hands: number;
}

/**
 * Gives a locked thread into other hands: an account's, or with null the machine's. Whatever the machine was writing is
 * stopped with it, and an answer begun before is never shown. Returns the ids of those answers, for `silence`.
 */
export async function changeHands(
  tx: Transaction,
  thread: Pick<HandledThread, 'id'>,
  accountId: string | null,
  now: Date,
): Promise<string[]> {
  const writing = await listWriting(tx, thread.id);
  await storeHands(tx, { id: thread.id, accountId, now });
  await stopWriting(tx, thread.id, now);
  return writing.map(({ id }) => id);
}

/** Once the change of hands is stored: ends answers that this very process is writing; other processes see it by themselves. */
export function silence(ids: readonly string[]): void {
  for (const id of ids) liveReply(id)?.abort();
}

/** Puts finished words of a member of staff, or fixed ones of the machine, at the end of a locked thread. Gives the id. */
export async function addWords(
  ctx: Pick<Context, 'sealing' | 'newId' | 'now'>,
  tx: Transaction,
  thread: HandledThread,
  words: { text: string; lang: Message['lang']; writtenBy: string | null; clientId?: string | undefined },
): Promise<string> {
  const id = ctx.newId();
  const now = ctx.now();
  await insertMessage(tx, {
    id,
    conversation_id: thread.id,
    position: thread.messages + 1,
    author: words.writtenBy ? 'human' : 'machine',
    written_by: words.writtenBy,
    created_at: now,
    state: 'done',
    body_sealed: sealBody(ctx.sealing, keyOf(ctx.sealing, thread), id, { text: words.text, cards: [] }),
    fallback_sealed: null,
    lang: words.lang,
    source: words.writtenBy ? 'human' : 'guide',
    client_id: words.clientId ?? null,
    reply_to: null,
    crisis_class: null,
    crisis_label: null,
    crisis_action: null,
    severity: 0,
    engine: null,
    hands: thread.hands,
  });
  await storeSaid(tx, thread.id, now);
  return id;
}
