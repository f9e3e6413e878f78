import type { Message } from '@medisense/contract';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { insertMessage } from './conversation.store.ts';
import { type Body, keyOf, sealBody } from './message.ts';

/** Words that are complete when they are stored: fixed ones of the machine, or those of a member of staff (`writtenBy`). */
export interface FinishedWords {
  text: string;
  /** As the guide gives them: specialties are checked where they are shown. */
  cards: readonly unknown[];
  lang: Message['lang'];
  source: NonNullable<Message['source']>;
  writtenBy: string | null;
  clientId: string | null;
  engine: Message['engine'];
}

/** Puts finished words at the end of a locked thread and gives their id. What the thread keeps of the turn is the caller's. */
export async function insertFinishedWords(
  ctx: Pick<Context, 'sealing' | 'newId'>,
  tx: Transaction,
  thread: { id: string; patient_id: string; data_key_sealed: Buffer; messages: number; hands: number },
  words: FinishedWords,
  now: Date,
): Promise<string> {
  const id = ctx.newId();
  const body: Body = { text: words.text, cards: words.cards as Body['cards'] };
  await insertMessage(tx, {
    id,
    conversation_id: thread.id,
    position: thread.messages + 1,
    author: words.writtenBy ? 'human' : 'machine',
    written_by: words.writtenBy,
    created_at: now,
    state: 'done',
    body_sealed: sealBody(ctx.sealing, keyOf(ctx.sealing, thread), id, body),
    fallback_sealed: null,
    lang: words.lang,
    source: words.source,
    client_id: words.clientId,
    reply_to: null,
    crisis_class: null,
    crisis_label: null,
    crisis_action: null,
    severity: 0,
    engine: words.engine,
    hands: thread.hands,
  });
  return id;
}
