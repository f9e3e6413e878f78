import type { OpenedIdentity, ReadOf } from '@medisense/contract';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import { keyOf } from '../conversation/index.ts';
import type { Queryable } from '../db/database.ts';
import { notify } from '../notification/index.ts';
import { Refusal } from '../refusal.ts';
import { contactWithConsent } from '../safety-plan/index.ts';
import { ageAt } from '../triage/index.ts';
import { findPerson, insertOpening } from './identity.store.ts';
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
    const now = ctx.now();
    const openingId = ctx.newId();
    const expiresAt = new Date(now.getTime() + HOUR);
    await insertOpening(tx, {
      id: openingId,
      conversationId: id,
      patientId: thread.patient_id,
      accountId: actor.accountId,
      reasonSealed: ctx.sealing.sealFor(keyOf(ctx.sealing, thread), reason, reasonPlace(openingId)),
      openedAt: now,
      expiresAt,
    });
    await notify(ctx, tx, { accountId: thread.account_id, kind: 'identity-opened', aboutId: id });
    const result = await identityOf(ctx, tx, thread, expiresAt);
    return { result, about: { entity: 'identity_opening', id: openingId, patientId: thread.patient_id } };
  });
}

/** Who it is, as the record has it. */
export async function identityOf(
  ctx: Context,
  db: Queryable,
  thread: Pick<DeskThread, 'patient_id'>,
  until: Date,
): Promise<OpenedIdentity> {
  const person = await findPerson(db, thread.patient_id);
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
