import type { Message } from '@medisense/contract';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { listWriting, stopWriting, storeHands, storeSaid } from './conversation.store.ts';
import { insertFinishedWords } from './finished-words.ts';
import { liveReply } from './live-replies.ts';

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
  const now = ctx.now();
  const finished = {
    text: words.text,
    cards: [],
    lang: words.lang,
    source: words.writtenBy ? ('human' as const) : ('guide' as const),
    writtenBy: words.writtenBy,
    clientId: words.clientId ?? null,
    engine: null,
  };
  const id = await insertFinishedWords(ctx, tx, thread, finished, now);
  await storeSaid(tx, thread.id, now);
  return id;
}
