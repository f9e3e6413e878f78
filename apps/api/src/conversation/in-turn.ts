import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** Turns that may hold a connection at once: fewer than the pool has, so that a rush of talkers leaves room for bookings. */
const AT_ONCE = 8;
const LONGEST_WAIT_MS = 10_000;
/** Waiting beyond this is refused at once: it would not come to its turn in time. */
const MOST_WAITING = 2000;

interface Queue {
  running: number;
  waiting: Set<() => void>;
}
const queues = new WeakMap<Context, Queue>();

/**
 * Does the work as soon as fewer than eight others are at it in this process; whoever comes later waits for ten seconds at
 * most. UNAVAILABLE after that.
 */
export async function inTurn<T>(ctx: Context, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(ctx) ?? { running: 0, waiting: new Set() };
  queues.set(ctx, queue);
  if (queue.running >= AT_ONCE) await wait(queue);
  else queue.running += 1;
  try {
    return await work();
  } finally {
    const [next] = queue.waiting;
    // the place is handed on, so that nobody who comes just now slips in before those who wait
    if (next) next();
    else queue.running -= 1;
  }
}

function wait(queue: Queue): Promise<void> {
  if (queue.waiting.size >= MOST_WAITING) throw new Refusal('UNAVAILABLE', undefined, 5);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      queue.waiting.delete(go);
      reject(new Refusal('UNAVAILABLE', undefined, 5));
    }, LONGEST_WAIT_MS);
    const go = () => {
      clearTimeout(late);
      queue.waiting.delete(go);
      resolve();
    };
    queue.waiting.add(go);
  });
}
