import { type Actor, isAdministrator } from '../access/actor.ts';
import { actsFor, caresFor } from '../access/relations.ts';
import type { Call } from '../call.ts';
import { Refusal } from '../refusal.ts';
import { sqlState, type Transaction } from './database.ts';
import type { Sealing } from './sealing.ts';
import { type Sql, sql } from './sql.ts';

const LOCK_NOT_AVAILABLE = '55P03';
const KEPT_HOURS = 24;

interface Kept {
  operation: string;
  request_hash: Buffer;
  response_sealed: Buffer | null;
  within_reach: boolean;
}
/** Whoever has lost a person since the answer was given is not told about them again (on `patient p`). */
function reaches(actor: Actor): Sql {
  if (isAdministrator(actor)) return sql`true`;
  return actor.role === 'patient' ? actsFor(actor, sql`p.account_id`) : caresFor(actor, sql`p.id`);
}

/**
 * Claims the caller's Idempotency-Key in the deed's own transaction. A twin that is under way makes this wait until it
 * has committed; then its answer is replayed. The same key with another request is refused.
 */
export async function claimKey(
  tx: Transaction,
  sealing: Sealing,
  call: Call,
  now: Date,
): Promise<{ response: unknown } | undefined> {
  const { idempotency, actor } = call;
  if (!idempotency || !actor) return undefined;
  const expired = new Date(now.getTime() - KEPT_HOURS * 3_600_000);
  try {
    await tx.run(sql`delete from idempotency_key
      where account_id = ${actor.accountId} and key = ${idempotency.key} and created_at < ${expired}`);
    const claimed = await tx.run(sql`insert into idempotency_key (account_id, key, operation, request_hash, created_at)
      values (${actor.accountId}, ${idempotency.key}, ${call.operation}, ${idempotency.requestHash}, ${now})
      on conflict do nothing`);
    if (claimed === 1) return undefined;
  } catch (error) {
    if (sqlState(error) === LOCK_NOT_AVAILABLE) throw new Refusal('KEY_IN_USE', undefined, 1);
    throw error;
  }
  const kept = await tx.row<Kept>(
    sql`select k.operation, k.request_hash, k.response_sealed, k.patient_id is null or exists (select 1 from patient p
          where p.id = k.patient_id and p.erased_at is null and ${reaches(actor)}) as within_reach
        from idempotency_key k where k.account_id = ${actor.accountId} and k.key = ${idempotency.key}`,
  );
  if (!kept?.response_sealed) throw new Refusal('KEY_IN_USE', undefined, 1);
  if (kept.operation !== call.operation || !kept.request_hash.equals(idempotency.requestHash)) {
    throw new Refusal('KEY_REUSED');
  }
  if (!kept.within_reach) throw new Refusal('NOT_FOUND');
  return { response: JSON.parse(sealing.openSystem(kept.response_sealed, place(actor.accountId, idempotency.key))) };
}

/** Keeps the answer beside the claimed key, for a client that never received it, until its person is erased. */
export async function keepResponse(
  tx: Transaction,
  sealing: Sealing,
  call: Call,
  response: unknown,
  patientId: string | null,
): Promise<void> {
  const { idempotency, actor } = call;
  if (!idempotency || !actor) return;
  const sealed = sealing.sealSystem(JSON.stringify(response ?? null), place(actor.accountId, idempotency.key));
  await tx.run(sql`update idempotency_key set response_sealed = ${sealed}, patient_id = ${patientId}
    where account_id = ${actor.accountId} and key = ${idempotency.key}`);
}

const place = (accountId: string, key: string) => `idempotency_key.response:${accountId}/${key}` as const;
