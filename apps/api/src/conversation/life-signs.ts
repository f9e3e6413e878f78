import type { Context } from '../context.ts';
import { storeProgress } from './conversation.store.ts';

/** An answer that this process is writing. */
interface Writing {
  id: string;
  /** What is shown so far, and the same sealed. */
  text(): string;
  seal(text: string): Buffer;
  /** The answer is no longer wanted: stopped, or the thread has changed hands. */
  unwanted(): void;
}
const BEAT_MS = 300;

interface Beat {
  writing: Map<Writing, string | undefined>;
  timer: NodeJS.Timeout;
  busy: boolean;
}
const beats = new WeakMap<Context, Beat>();

/**
 * Keeps what there is of an answer every 300 ms, and asks each time whether it is still wanted. One statement serves all
 * answers of this process: with two hundred of them, one each would leave the database to little else. Returns how to end it.
 */
export function keepLifeSigns(ctx: Context, one: Writing): () => void {
  let beat = beats.get(ctx);
  if (!beat) {
    const made: Beat = { writing: new Map(), timer: setInterval(() => void look(ctx, made), BEAT_MS), busy: false };
    beat = made;
    beats.set(ctx, beat);
  }
  const { writing, timer } = beat;
  writing.set(one, undefined);
  return () => {
    writing.delete(one);
    if (writing.size > 0) return;
    clearInterval(timer);
    beats.delete(ctx);
  };
}

async function look(ctx: Context, beat: Beat): Promise<void> {
  if (beat.busy) return;
  beat.busy = true;
  const all = [...beat.writing].map(([one, kept]) => ({ one, kept, text: one.text() }));
  try {
    const rows = all.map(({ one, kept, text }) => ({ id: one.id, bodySealed: text === kept ? null : one.seal(text) }));
    const wanted = await storeProgress(ctx.db, rows, ctx.now());
    for (const { one, text } of all) {
      if (!beat.writing.has(one)) continue;
      if (wanted.has(one.id)) beat.writing.set(one, text);
      else one.unwanted();
    }
  } catch (error) {
    ctx.log.warn({ problem: (error as Error).name }, 'answers could not be kept while they were written');
  } finally {
    beat.busy = false;
  }
}
