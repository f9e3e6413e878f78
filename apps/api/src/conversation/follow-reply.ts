import { setTimeout as pause } from 'node:timers/promises';
import type { ChatEvent, Message } from '@medisense/contract';
import type { Context } from '../context.ts';
import { findOneMessage, type MessageRecord, type ThreadRecord } from './conversation.store.ts';
import { liveReply } from './live-replies.ts';
import { asMessage, keyOf } from './message.ts';
import { rescueReply } from './write-reply.ts';

const LOOK_MS = 200;
/** Without a life sign for so long, the process that was writing is gone. */
const DEAD_MS = 10_000;
const LONGEST_MS = 180_000;

/**
 * An answer from its beginning to its end: straight from its writer where that is this process, else from what the
 * writer keeps in the database, looked at five times a second for three minutes at most.
 */
export async function* followReply(
  ctx: Context,
  thread: Pick<ThreadRecord, 'patient_id' | 'data_key_sealed'>,
  row: MessageRecord,
): AsyncGenerator<ChatEvent> {
  const live = liveReply(row.id);
  if (live) {
    yield* live.follow();
    return;
  }
  let shown = '';
  let last: Message = asMessage(ctx.sealing, keyOf(ctx.sealing, thread), row);
  let lifeSign = row.progress_at;
  const until = Date.now() + LONGEST_MS;
  while (true) {
    if (last.text !== shown) {
      yield last.text.startsWith(shown)
        ? { type: 'delta', text: last.text.slice(shown.length) }
        : { type: 'replaced', text: last.text };
      shown = last.text;
    }
    if (last.state !== 'writing') break;
    if (Date.now() > until) return yield { type: 'failed', code: 'UNAVAILABLE' };
    await pause(LOOK_MS);
    const found = await findOneMessage(ctx.db, row.id);
    if (!found) return yield { type: 'done', message: null };
    lifeSign = found.progress_at;
    const silent = ctx.now().getTime() - (lifeSign?.getTime() ?? 0);
    last = asMessage(ctx.sealing, keyOf(ctx.sealing, thread), found);
    if (found.state === 'writing' && silent > DEAD_MS) last = (await rescueReply(ctx, thread, row.id)) ?? last;
  }
  yield { type: 'done', message: last };
}
