import type { Conversation, ReadOf } from '@medisense/contract';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import type { Queryable } from '../db/database.ts';
import { listMessages, type ThreadRecord } from './conversation.store.ts';
import { asMessage, keyOf } from './message.ts';

type Row = Omit<Conversation, 'items' | 'earlier' | 'shared'>;
const PAGE = 50;

export const titlePlace = (id: string) => `conversation.title:${id}` as const;
export const memoryPlace = (id: string) => `conversation.memory:${id}` as const;

/** A thread as it stands in a list. A thread in which nothing has been said yet has no title. */
export function asRow(ctx: Pick<Context, 'sealing'>, t: ThreadRecord): Row {
  return {
    id: t.id,
    kind: t.kind,
    title: t.title_sealed ? ctx.sealing.openFor(keyOf(ctx.sealing, t), t.title_sealed, titlePlace(t.id)) : '',
    createdAt: t.created_at.toISOString(),
    lastAt: t.last_at.toISOString(),
    messages: t.messages,
    human: t.handler === 'human',
    crisisOpen: t.risk >= 2,
  };
}

/** A thread with a page of its messages. */
export async function openThread(
  ctx: Context,
  db: Queryable,
  thread: ThreadRecord,
  query: ReadOf<'getConversation'>['query'] = {},
): Promise<Conversation> {
  const limit = query.limit ?? PAGE;
  const before = decodeCursor(query.cursor, ['number'])?.[0];
  const found = await listMessages(db, thread.id, { before, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const key = keyOf(ctx.sealing, thread);
  return {
    ...asRow(ctx, thread),
    items: rows.reverse().map((row) => asMessage(ctx.sealing, key, row)),
    earlier: last ? encodeCursor([last.position]) : null,
    shared: thread.shared,
  };
}
