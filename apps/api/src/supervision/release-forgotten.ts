import type { Context } from '../context.ts';
import { addWords, changeHands } from '../conversation/index.ts';
import { companion } from './companion-package.ts';
import { insertHand, listForgotten, lockForgotten } from './supervision.store.ts';

const PATIENCE_MS = 3_600_000;

/**
 * Gives threads back to the machine that nobody answers in: a person is never left alone with a silence. That is an hour
 * after words that got no answer, or at once where whoever holds the thread can no longer read it.
 */
export async function releaseForgotten(ctx: Context): Promise<void> {
  const now = ctx.now();
  const silentSince = new Date(now.getTime() - PATIENCE_MS);
  const forgotten = await listForgotten(ctx.db, silentSince);
  if (forgotten.length === 0) return;
  const { HANDED_BACK } = await companion();
  for (const { id } of forgotten) {
    await ctx.db.transaction(async (tx) => {
      const thread = await lockForgotten(tx, id, silentSince);
      if (!thread) return;
      await changeHands(tx, thread, null, now);
      const words = { text: HANDED_BACK[thread.language], lang: thread.language, writtenBy: null };
      await addWords(ctx, tx, { ...thread, hands: thread.hands + 1 }, words);
      await insertHand(tx, { id: ctx.newId(), conversationId: id, at: now, kind: 'handed_back', accountId: null });
    });
  }
}
