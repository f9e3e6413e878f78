import type { ReplyWriter, WriterOutcome } from '../companion/index.ts';
import type { Context } from '../context.ts';
import {
  findOneMessage,
  lockMessage,
  type MessageRecord,
  storeEnd,
  storeStopped,
  type ThreadRecord,
} from './conversation.store.ts';
import { keepLifeSigns } from './life-signs.ts';
import type { LiveReply } from './live-replies.ts';
import { asMessage, type Body, keyOf, openBody, openFallback, sealBody } from './message.ts';

/**
 * Writes one answer to its end, whoever listens: keeps what there is every 300 ms, asks each time whether it is still
 * wanted, and falls back on the guide's words when the model gives none. Never rejects.
 */
export async function writeReply(
  ctx: Context,
  thread: ThreadRecord,
  row: MessageRecord,
  write: ReplyWriter,
  live: LiveReply,
): Promise<void> {
  const key = keyOf(ctx.sealing, thread);
  const { cards } = openBody(ctx.sealing, key, row);
  const seal = (text: string) => sealBody(ctx.sealing, key, row.id, { text, cards });
  let wanted = true;
  const endLifeSigns = keepLifeSigns(ctx, {
    id: row.id,
    text: () => live.text,
    seal,
    unwanted() {
      wanted = false;
      live.abort();
    },
  });
  try {
    const outcome = await run(write, live);
    endLifeSigns();
    const own = { text: outcome.text, cards: outcome.cards ?? cards };
    const body: Body = outcome.fault && !outcome.text ? fallbackOf(ctx, key, row) : own;
    if (body.text !== live.text && wanted && !live.signal.aborted) live.replace(body.text);
    const kept = await storeEnd(ctx.db, {
      id: row.id,
      bodySealed: sealBody(ctx.sealing, key, row.id, body),
      now: ctx.now(),
      ...ending(row, outcome),
    });
    if (!kept) await storeStopped(ctx.db, row.id, seal(live.text), ctx.now());
    const ended = kept ?? (await findOneMessage(ctx.db, row.id));
    live.end(ended ? asMessage(ctx.sealing, key, ended, kept && body) : null);
  } catch (error) {
    ctx.log.error({ problem: (error as Error).name }, 'an answer could not be finished');
    live.end(null);
  } finally {
    endLifeSigns();
  }
}

async function run(write: ReplyWriter, live: LiveReply): Promise<WriterOutcome> {
  const writing = write(live.signal);
  while (true) {
    const step = await writing.next();
    if (step.done) return step.value;
    if (live.signal.aborted) continue;
    if (step.value.type === 'delta') live.push(step.value.text);
    else live.replace(step.value.text);
  }
}

/** With a fault and no words of its own, the model has written nothing: the guide has. */
function ending(row: MessageRecord, outcome: WriterOutcome) {
  const byModel = outcome.text !== '' && outcome.source !== 'guide';
  return {
    source: byModel ? ('model' as const) : ('guide' as const),
    fault: outcome.fault,
    engine: row.engine && { ...row.engine, ...(byModel && { prompt: outcome.prompt, model: outcome.model }) },
    tokensIn: outcome.tokensIn,
    tokensOut: outcome.tokensOut,
  };
}

function fallbackOf(ctx: Context, key: ReturnType<typeof keyOf>, row: MessageRecord): Body {
  if (!row.fallback_sealed) throw new Error('an answer of a model has no words to fall back on');
  return openFallback(ctx.sealing, key, row.id, row.fallback_sealed);
}

/**
 * Ends an answer whose writer has died: the guide's words stand in. Returns the message as it is now. Any process may do
 * this; the row is locked, and whoever comes second finds it done.
 */
export function rescueReply(ctx: Context, thread: Pick<ThreadRecord, 'patient_id' | 'data_key_sealed'>, id: string) {
  const key = keyOf(ctx.sealing, thread);
  return ctx.db.transaction(async (tx) => {
    const row = await lockMessage(tx, id);
    if (row?.state === 'writing') {
      const kept = await storeEnd(tx, {
        id,
        bodySealed: sealBody(ctx.sealing, key, id, fallbackOf(ctx, key, row)),
        now: ctx.now(),
        source: 'guide',
        fault: 'unavailable',
        engine: row.engine,
        tokensIn: null,
        tokensOut: null,
      });
      if (!kept) await storeStopped(tx, id, null, ctx.now());
    }
    const now = row && (await lockMessage(tx, id));
    return now ? asMessage(ctx.sealing, key, now) : null;
  });
}
