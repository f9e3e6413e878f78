import type { OpenedIdentity, ReadOf } from '@medisense/contract';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import { keyOf } from '../conversation/index.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { notify } from '../notification/index.ts';
import { Refusal } from '../refusal.ts';
import { contactWithConsent } from '../safety-plan/index.ts';
import { ageAt } from '../triage/index.ts';
import { insertOpening, listPersons } from './identity.store.ts';
import { readingActor } from './supervision.policy.ts';
import { type DeskThread, lockOnDesk } from './supervision.store.ts';

const HOUR = 3_600_000;
export const reasonPlace = (id: string) => `identity_opening.reason:${id}` as const;

/**
 * Shows who is behind a pseudonym, for an hour, to the account that gave a reason. The person is told at once and reads the
 * reason. A sealed thread gives up no name.
 */
export function openIdentity(
  ctx: Context,
  call: Call,
  id: string,
  { reason }: ReadOf<'openIdentity'>['body'],
): Promise<OpenedIdentity> {
  const actor = readingActor(call);
  return ctx.deed(call, async (tx) => {
    const thread = await lockOnDesk(tx, id, actor);
    if (!thread) throw new Refusal('NOT_FOUND');
    if (thread.sealed) throw new Refusal('SEALED');
    const place = { conversationId: id, alertId: null, accountId: actor.accountId };
    return keepOpening(ctx, tx, { ...thread, tellId: id }, place, reason);
  });
}

/** Writes an opening down, tells the person, and gives what was opened with what the log keeps. */
export async function keepOpening(
  ctx: Context,
  tx: Transaction,
  person: Pick<DeskThread, 'patient_id' | 'data_key_sealed'> & { account_id: string | null; tellId: string },
  place: { conversationId: string | null; alertId: string | null; accountId: string },
  reason: string,
) {
  const now = ctx.now();
  const id = ctx.newId();
  const expiresAt = new Date(now.getTime() + HOUR);
  const { patient_id: patientId, account_id, tellId } = person;
  await insertOpening(tx, {
    ...place,
    id,
    patientId,
    reasonSealed: ctx.sealing.sealFor(keyOf(ctx.sealing, person), reason, reasonPlace(id)),
    openedAt: now,
    expiresAt,
  });
  if (account_id) await notify(ctx, tx, { accountId: account_id, kind: 'identity-opened', aboutId: tellId });
  const result = await identityOf(ctx, tx, person, expiresAt);
  return { result, about: { entity: 'identity_opening', id, patientId } };
}

/** Who it is, as the record has it. */
export async function identityOf(
  ctx: Context,
  db: Queryable,
  thread: Pick<DeskThread, 'patient_id'>,
  until: Date,
): Promise<OpenedIdentity> {
  const [person] = await listPersons(db, thread.patient_id);
  if (!person) throw new Refusal('NOT_FOUND');
  const age = person.birth_date ? ageAt(person.birth_date, ctx.now()) : undefined;
  const trusted = await contactWithConsent(ctx, db, thread.patient_id);
  return {
    name: `${person.given_name} ${person.family_name}`.trim(),
    age: age === undefined ? null : Math.floor(age),
    phone: person.phone,
    email: person.email ?? person.account_email,
    trustedContact: trusted && {
      name: trusted.contact.name,
      phone: trusted.contact.phone,
      relation: trusted.contact.relation,
    },
    openUntil: until.toISOString(),
  };
}
