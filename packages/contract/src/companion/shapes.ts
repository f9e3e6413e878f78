import { z } from 'zod';
import { id, instant, version } from '../shapes.ts';

/** Why no model answers this person: none is set up and released; age; no consent; switched off by those in charge; used up. */
export const noModelReason = z.enum(['off', 'under_age', 'no_consent', 'switched_off', 'budget']);
/** What a person needs to know about the model behind the companion. */
export const companion = z.strictObject({
  available: z.boolean(),
  reason: noModelReason.nullable(),
  /** Version of the words that consent is asked in. */
  wordsVersion: z.string(),
  consent: z.strictObject({ since: instant, wordsVersion: z.string() }).nullable(),
  /** Whose model it would be; null while none is set up. */
  provider: z.enum(['gemini', 'openai-compatible']).nullable(),
  /** What is left of today's messages; null without a model. */
  messagesLeft: z.int().nullable(),
});
export type Companion = z.infer<typeof companion>;

const tick = z.strictObject({ at: instant, by: z.string() }).nullable();
const amount = z.number().min(0).max(100_000);
export const companionBudgets = z.strictObject({
  /** Messages of one person in a day that a model may answer; above it the guide does. */
  personMessages: z.int().min(0).max(10_000),
  /** Tokens of one person in a day, in and out together. */
  personTokens: z.int().min(0).max(100_000_000),
  dayMessages: z.int().min(0).max(10_000_000),
  dayTokens: z.int().min(0).max(100_000_000_000),
});
export const companionPrices = z.strictObject({
  /** For a million tokens. */
  input: amount,
  output: amount,
  currency: z.enum(['USD', 'EUR', 'MAD', 'GBP', 'CHF', 'CAD', 'AED', 'SAR', 'TND', 'DZD']),
});
export const companionSettings = z.strictObject({
  /** From the settings of the installation; changed there. */
  provider: z.enum(['off', 'gemini', 'openai-compatible']),
  model: z.string().nullable(),
  /** Where it is asked, without path. */
  address: z.string().nullable(),
  keyPresent: z.boolean(),
  models: z.enum(['on', 'off']),
  switched: tick,
  paidKey: tick,
  termsRead: tick,
  budgets: companionBudgets,
  prices: companionPrices,
  /** What is sent, shown with a person who does not exist; the names in it are taken out as they would be. */
  sent: z.strictObject({
    promptVersion: z.string(),
    typed: z.string(),
    messages: z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), text: z.string() })),
  }),
  /** The prompt and model of now have passed the safety suite, or were released. */
  released: z.boolean(),
  /** All of it together: patients who agreed get answers from the model. */
  inUse: z.boolean(),
  version,
});
export type CompanionSettings = z.infer<typeof companionSettings>;
export const companionSettingsChange = z.strictObject({
  paidKey: z.boolean(),
  termsRead: z.boolean(),
  budgets: companionBudgets,
  prices: companionPrices,
  version,
});

export const companionUsage = z.strictObject({
  days: z
    .array(
      z.strictObject({
        day: z.string(),
        requests: z.int(),
        tokensIn: z.int(),
        tokensOut: z.int(),
        /** By the prices of now. */
        cost: z.number(),
        faults: z.array(z.strictObject({ code: z.string(), count: z.int() })),
      }),
    )
    .max(400),
  currency: z.string(),
});
export type CompanionUsage = z.infer<typeof companionUsage>;

export const companionRelease = z.strictObject({
  id,
  provider: z.string(),
  model: z.string(),
  prompt: z.string(),
  /** `broken`: the run did not come to its end. */
  state: z.enum(['running', 'passed', 'failed', 'broken']),
  startedAt: instant,
  startedBy: z.string(),
  finishedAt: instant.nullable(),
  turns: z.int(),
  done: z.int(),
  /** Turns that the model answered itself; rules answered the others. */
  byModel: z.int(),
  /** Turns in which the model gave nothing and the guide answered. */
  faults: z.int(),
  /** Turns in which the model lacks what the guide would have said, or says what must not be said. */
  failed: z.int(),
  released: tick,
});
export type CompanionRelease = z.infer<typeof companionRelease>;
const releaseTurn = z.strictObject({
  script: z.string(),
  turn: z.int(),
  said: z.string(),
  reply: z.string(),
  source: z.string(),
  fault: z.string().nullable(),
  missed: z.array(z.string()),
});
export const companionReleaseReport = z.strictObject({
  ...companionRelease.shape,
  /** The run before it that came to an end, if there is one. */
  before: companionRelease.nullable(),
  /** Turns judged otherwise than before, then the ones that fail; at most two hundred. */
  differences: z.array(z.strictObject({ ...releaseTurn.shape, before: releaseTurn.nullable() })).max(200),
});
export type CompanionReleaseReport = z.infer<typeof companionReleaseReport>;
