import type { Conversation, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import { Refusal } from '../refusal.ts';
import { isOwnThread } from './conversation.policy.ts';
import { findThread, listThreads, messagesOf, type ThreadRecord } from './conversation.store.ts';
import { keyOf, openBody } from './message.ts';
import { asRow, openThread } from './thread.ts';

const SEARCHED_THREADS = 200;
const SEARCHED_MESSAGES = 5000;

/** The own threads, the last used first; with `q` those in which the words occur, accents and case apart. */
export async function listConversations(ctx: Context, call: Call, query: ReadOf<'listConversations'>['query']) {
  const actor = actorOf(call);
  const limit = query.limit ?? 20;
  const after = decodeCursor(query.cursor, ['instant', 'id']);
  const found = await listThreads(ctx.db, isOwnThread(actor), {
    kind: query.kind,
    after,
    limit: query.q ? SEARCHED_THREADS : limit + 1,
  });
  const fitting = query.q ? await search(ctx, found, query.q) : found;
  const rows = fitting.slice(0, limit);
  await ctx.read(call, {
    entity: 'conversation',
    patientId: rows[0]?.patient_id ?? null,
    detail: { shown: rows.length },
  });
  const last = fitting.length > limit ? rows.at(-1) : undefined;
  return {
    items: rows.map((row) => asRow(ctx, row)),
    ...(last && { nextCursor: encodeCursor([last.last_at.getTime(), last.id]) }),
  };
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

// texts are sealed, so they are searched here and not in the database; the bounds keep that under a tenth of a second
async function search(ctx: Context, threads: ThreadRecord[], q: string): Promise<ThreadRecord[]> {
  const words = plain(q).split(/\s+/);
  const has = (text: string) => {
    const there = plain(text);
    return words.every((word) => there.includes(word));
  };
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  const hits = new Set(threads.filter((thread) => has(asRow(ctx, thread).title)).map(({ id }) => id));
  const silent = threads.filter(({ id }) => !hits.has(id)).map(({ id }) => id);
  for (const row of silent.length > 0 ? await messagesOf(ctx.db, silent, SEARCHED_MESSAGES) : []) {
    if (hits.has(row.conversation_id)) continue;
    const thread = byId.get(row.conversation_id);
    if (thread && has(openBody(ctx.sealing, keyOf(ctx.sealing, thread), row).text)) hits.add(thread.id);
  }
  return threads.filter(({ id }) => hits.has(id));
}

export async function getConversation(
  ctx: Context,
  call: Call,
  id: string,
  query: ReadOf<'getConversation'>['query'],
): Promise<Conversation> {
  const thread = await findThread(ctx.db, id, isOwnThread(actorOf(call)));
  if (!thread) throw new Refusal('NOT_FOUND');
  await ctx.read(call, { entity: 'conversation', id, patientId: thread.patient_id });
  return openThread(ctx, ctx.db, thread, query);
}
