import type { ReadOf, SafetyPlan } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { asPlan, type Contact, contactOf, sealContact, sealPlan } from './plan-shape.ts';
import { findOwnPlan, findPlanOf, lockOwnPlan, type PlanRow, storePlan } from './safety-plan.store.ts';

/** The own plan, for nobody else. */
export async function getPlan(ctx: Context, call: Call): Promise<SafetyPlan> {
  const row = await findOwnPlan(ctx.db, actorOf(call).accountId);
  if (!row) throw new Refusal('NOT_FOUND');
  await ctx.read(call, { entity: 'safety_plan', id: row.patient_id, patientId: row.patient_id });
  return asPlan(ctx.sealing, row);
}

/** Keeps the whole plan. Consent counts from when it was given for this very contact. */
export function putPlan(ctx: Context, call: Call, input: ReadOf<'putSafetyPlan'>['body']): Promise<SafetyPlan> {
  const { accountId } = actorOf(call);
  const { trustedContact, version, ...plan } = input;
  return ctx.deed(call, async (tx) => {
    const row = await lockOwnPlan(tx, accountId);
    if (!row) throw new Refusal('NOT_FOUND');
    if ((row.version ?? 0) !== version) throw new Refusal('STALE');
    const now = ctx.now();
    const contact = trustedContact && pick(trustedContact);
    const same = row.consented_at !== null && sameNumber(contactOf(ctx.sealing, row), contact);
    await storePlan(tx, {
      patientId: row.patient_id,
      planSealed: sealPlan(ctx.sealing, row, plan),
      contactSealed: contact && sealContact(ctx.sealing, row, contact),
      consentedAt: trustedContact?.consent ? (same ? row.consented_at : now) : null,
      version: version + 1,
      now,
    });
    const result = asPlan(ctx.sealing, (await findOwnPlan(tx, accountId)) as PlanRow);
    const detail = { consent: trustedContact?.consent ?? false };
    return { result, about: { entity: 'safety_plan', id: row.patient_id, patientId: row.patient_id, detail } };
  });
}

const pick = ({ name, phone, relation }: Contact): Contact => ({ name, phone, relation });
const sameNumber = (one: Contact | null, other: Contact | null) =>
  one !== null && other !== null && one.name === other.name && one.phone === other.phone;

/** The contact that staff may call in a crisis, with the account of the person; null without one or without consent. */
export async function contactWithConsent(
  ctx: Pick<Context, 'sealing'>,
  db: Queryable,
  patientId: string,
): Promise<{ contact: Contact; accountId: string | null } | null> {
  const row = await findPlanOf(db, patientId);
  const contact = row?.consented_at ? contactOf(ctx.sealing, row) : null;
  return row && contact ? { contact, accountId: row.account_id } : null;
}
