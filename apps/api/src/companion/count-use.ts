import type { Context } from '../context.ts';
import { addUse, type ModelNow, type Use } from './companion.store.ts';

/** What one answer has used of a model; `patientId` is null for a run of the safety suite. */
export interface Used {
  day: string;
  patientId: string | null;
  now: ModelNow;
  requests: number;
  tokensIn: number;
  tokensOut: number;
  fault: string | null;
}
interface Waiting {
  used: Used;
  done: () => void;
  failed: (error: unknown) => void;
}
interface Counter {
  waiting: Waiting[];
  writing: boolean;
}
const counters = new WeakMap<Context, Counter>();

/**
 * Adds what an answer has used to the counts that budgets and costs are made of; settles once that is stored. What ends while
 * others are being counted goes out with the next transaction: all of them want the same row.
 */
export function countUse(ctx: Context, used: Used): Promise<void> {
  const counter = counters.get(ctx) ?? { waiting: [], writing: false };
  counters.set(ctx, counter);
  return new Promise((done, failed) => {
    counter.waiting.push({ used, done, failed });
    if (!counter.writing) void flush(ctx, counter);
  });
}

async function flush(ctx: Context, counter: Counter): Promise<void> {
  counter.writing = true;
  while (counter.waiting.length > 0) {
    const batch = counter.waiting;
    counter.waiting = [];
    try {
      const use = sumOf(batch.map(({ used }) => used));
      await ctx.db.transaction((tx) => addUse(tx, use));
      for (const each of batch) each.done();
    } catch (error) {
      for (const each of batch) each.failed(error);
    }
  }
  counter.writing = false;
}

/** One row for each row that is to change: a statement adds to a row only once. */
function sumOf(all: readonly Used[]): Use {
  const persons = new Map<string, Use['persons'][number]>();
  const days = new Map<string, Use['days'][number]>();
  const faults = new Map<string, Use['faults'][number]>();
  for (const { day, patientId, now, requests, tokensIn, tokensOut, fault } of all) {
    const tokens = tokensIn + tokensOut;
    const pair = `${day} ${now.prompt} ${now.model}`;
    const sum = days.get(pair);
    days.set(pair, {
      day,
      now,
      requests: (sum?.requests ?? 0) + requests,
      tokensIn: (sum?.tokensIn ?? 0) + tokensIn,
      tokensOut: (sum?.tokensOut ?? 0) + tokensOut,
    });
    if (patientId) {
      const key = `${day} ${patientId}`;
      persons.set(key, { day, patientId, tokens: (persons.get(key)?.tokens ?? 0) + tokens });
    }
    if (fault) {
      const key = `${day} ${fault} ${now.model}`;
      faults.set(key, { day, model: now.model, fault, count: (faults.get(key)?.count ?? 0) + 1 });
    }
  }
  // in one order everywhere: two processes that count at once wait for each other, never both
  const inOrder = <T>(map: Map<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
  return { persons: inOrder(persons), days: inOrder(days), faults: inOrder(faults) };
}
