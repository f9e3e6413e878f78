import type { Companion, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { ageAt } from '../triage/index.ts';
import { findSelf, insertConsent, lockPerson, readStanding, withdrawConsent } from './companion.store.ts';
import { dayOf, modelNow } from './model-now.ts';
import { CONSENT_WORDS, whyNot } from './standing.ts';

const nobody = { provider: '', model: '', prompt: '' };

async function statusOf(ctx: Context, db: Queryable, accountId: string): Promise<{ id: string; status: Companion }> {
  const self = await findSelf(db, accountId);
  if (!self) throw new Refusal('NOT_FOUND');
  const now = modelNow(ctx);
  const day = dayOf(ctx.now());
  const standing = await readStanding(db, { patientId: self.id, day, now: now ?? nobody });
  const age = self.birth_date ? (ageAt(self.birth_date, ctx.now()) ?? null) : null;
  const reason = now ? whyNot(standing, age) : 'off';
  const { consent_at, consent_words } = standing ?? {};
  const offered = now && reason !== 'off';
  return {
    id: self.id,
    status: {
      available: reason === undefined,
      reason: reason ?? null,
      wordsVersion: CONSENT_WORDS,
      consent: consent_at && consent_words ? { since: consent_at.toISOString(), wordsVersion: consent_words } : null,
      provider: offered ? (now.provider as Companion['provider']) : null,
      messagesLeft: offered && standing ? Math.max(0, standing.person_messages_left) : null,
    },
  };
}

/** Whether a model helps with the companion's words for the person who asks, and why not. */
export async function getCompanion(ctx: Context, call: Call): Promise<Companion> {
  const { id, status } = await statusOf(ctx, ctx.db, actorOf(call).accountId);
  await ctx.read(call, { entity: 'patient', id, patientId: id });
  return status;
}

/** Keeps that somebody agreed, to which words and when, or that they took it back: a model then stops within half a second. */
export function setConsent(ctx: Context, call: Call, body: ReadOf<'setCompanionConsent'>['body']): Promise<Companion> {
  const { accountId } = actorOf(call);
  return ctx.deed(call, async (tx) => {
    if (body.granted && body.wordsVersion !== CONSENT_WORDS) throw new Refusal('STALE');
    const { id } = await statusOf(ctx, tx, accountId);
    await lockPerson(tx, id);
    await withdrawConsent(tx, id, ctx.now());
    if (body.granted) {
      const { wordsVersion } = body;
      await insertConsent(tx, { id: ctx.newId(), patientId: id, accountId, wordsVersion, now: ctx.now() });
    }
    const { status } = await statusOf(ctx, tx, accountId);
    const detail = { granted: body.granted, words: body.wordsVersion };
    return { result: status, about: { entity: 'patient', id, patientId: id, detail } };
  });
}
