import type { CompanionSettings, CompanionUsage, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { invalidInput, Refusal } from '../refusal.ts';
import { findReleased, listUsage, readSetting, storeSetting, storeSwitch } from './companion.store.ts';
import { dayOf, modelNow } from './model-now.ts';
import { PROMPT_VERSION } from './prompt.ts';
import { sentExample } from './sent-example.ts';

const MONTH_MS = 29 * 86_400_000;
const GEMINI = 'https://generativelanguage.googleapis.com';
const about = { entity: 'companion_setting' };
const tick = (at: Date | null, by: string | null) => (at ? { at: at.toISOString(), by: by ?? '' } : null);

async function settingsOf(ctx: Context, db: Queryable): Promise<CompanionSettings> {
  const { ai } = ctx.config;
  const now = modelNow(ctx);
  const row = await readSetting(db);
  const released = now ? await findReleased(db, now) : false;
  const paidKey = tick(row.paid_key_at, row.paid_key_by);
  const termsRead = tick(row.terms_read_at, row.terms_read_by);
  return {
    provider: ai.provider,
    model: ai.provider === 'off' ? null : ai.model,
    address: ai.provider === 'off' ? null : new URL(ai.baseUrl ?? GEMINI).origin,
    keyPresent: ai.provider !== 'off' && ai.apiKey !== null,
    models: row.models,
    switched: tick(row.switched_at, row.switched_by),
    paidKey,
    termsRead,
    budgets: {
      personMessages: row.person_messages,
      personTokens: row.person_tokens,
      dayMessages: row.day_messages,
      dayTokens: row.day_tokens,
    },
    prices: { input: row.price_in, output: row.price_out, currency: row.currency },
    sent: { promptVersion: PROMPT_VERSION, ...(await sentExample()) },
    released,
    inUse: released && paidKey !== null && termsRead !== null && row.models === 'on',
    version: row.version,
  };
}

/** Everything those in charge decide about the model, and exactly what is sent to it. Keys are never shown. */
export async function getSettings(ctx: Context, call: Call): Promise<CompanionSettings> {
  await ctx.read(call, about);
  return settingsOf(ctx, ctx.db);
}

/** Keeps declarations, budgets and prices; `STALE` when somebody else was quicker. */
export function updateSettings(
  ctx: Context,
  call: Call,
  body: ReadOf<'updateCompanionSettings'>['body'],
): Promise<CompanionSettings> {
  const { accountId } = actorOf(call);
  return ctx.deed(call, async (tx) => {
    if (!(await storeSetting(tx, { ...body, accountId, now: ctx.now() }))) throw new Refusal('STALE');
    const { paidKey, termsRead } = body;
    return { result: await settingsOf(ctx, tx), about: { ...about, detail: { paidKey, termsRead, ...body.budgets } } };
  });
}

/** The kill switch. Every process looks at it before each answer and twice a second while one is written. */
export async function switchModels(
  ctx: Context,
  call: Call,
  { models }: ReadOf<'switchModels'>['body'],
): Promise<CompanionSettings> {
  await ctx.deed(call, async (tx) => {
    await storeSwitch(tx, models, actorOf(call).accountId, ctx.now());
    return { result: null, about: { ...about, detail: { models } } };
  });
  // only then what the page shows: nothing may hold up the switch
  return settingsOf(ctx, ctx.db);
}

/** What the model was asked for and what that cost, day by day. */
export async function getUsage(
  ctx: Context,
  call: Call,
  query: ReadOf<'getCompanionUsage'>['query'],
): Promise<CompanionUsage> {
  const to = query.to ?? dayOf(ctx.now());
  const from = query.from ?? dayOf(new Date(Date.parse(to) - MONTH_MS));
  if (from > to) throw invalidInput({ field: 'query.from', problem: 'range', mend: 'a day not after `to`' });
  await ctx.read(call, about);
  const { price_in, price_out, currency } = await readSetting(ctx.db);
  const rows = await listUsage(ctx.db, from, to);
  return {
    currency,
    days: rows.map((row) => ({
      day: row.day,
      requests: row.requests,
      tokensIn: row.tokens_in,
      tokensOut: row.tokens_out,
      cost: (row.tokens_in * price_in + row.tokens_out * price_out) / 1_000_000,
      faults: row.faults ?? [],
    })),
  };
}
