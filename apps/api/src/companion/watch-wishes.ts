import type { Context } from '../context.ts';
import { readWishes } from './companion.store.ts';

/** An answer that is being written by a model in this process. */
interface Writing {
  /** Null for a run of the safety suite. */
  patientId: string | null;
  stop(why: 'switched_off' | 'consent_withdrawn' | 'unavailable'): void;
}
const LOOK_MS = 250;
/** So long may the database be silent before it counts as a no. */
const SILENT_MS = 5000;

interface Watch {
  writing: Set<Writing>;
  timer: NodeJS.Timeout | undefined;
  heard: number;
}
const watches = new WeakMap<Context, Watch>();

/**
 * Looks after an answer while a model writes it: when models are switched off or the person takes the consent back, in
 * whatever process, it is stopped within half a second. One look serves all answers of this process. Returns how to end it.
 */
export function watchWishes(ctx: Context, one: Writing): () => void {
  const watch = watches.get(ctx) ?? { writing: new Set<Writing>(), timer: undefined, heard: 0 };
  watches.set(ctx, watch);
  if (watch.writing.size === 0) watch.heard = performance.now();
  watch.writing.add(one);
  watch.timer ??= setInterval(() => void look(ctx, watch), LOOK_MS);
  return () => {
    watch.writing.delete(one);
    if (watch.writing.size > 0) return;
    clearInterval(watch.timer);
    watch.timer = undefined;
  };
}

async function look(ctx: Context, watch: Watch): Promise<void> {
  const writing = [...watch.writing];
  try {
    const ids = writing.flatMap(({ patientId }) => patientId ?? []);
    const wishes = await readWishes(ctx.db, ids);
    watch.heard = performance.now();
    const agreed = new Set(wishes?.agreed);
    for (const each of writing) {
      if (wishes?.models !== 'on') each.stop('switched_off');
      else if (each.patientId && !agreed.has(each.patientId)) each.stop('consent_withdrawn');
    }
  } catch {
    if (performance.now() - watch.heard < SILENT_MS) return;
    for (const each of writing) each.stop('unavailable');
  }
}
