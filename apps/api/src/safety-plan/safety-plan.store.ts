import type { Queryable, Transaction } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** A person with what they keep; the columns of the plan are null before anything was kept. */
export interface PlanRow {
  patient_id: string;
  account_id: string | null;
  data_key_sealed: Buffer;
  plan_sealed: Buffer | null;
  contact_sealed: Buffer | null;
  consented_at: Date | null;
  version: number | null;
  updated_at: Date | null;
}
const columns = sql`p.id as patient_id, p.account_id, p.data_key_sealed, s.plan_sealed, s.contact_sealed, s.consented_at,
  s.version, s.updated_at`;
const plans = sql`patient p left join safety_plan s on s.patient_id = p.id`;

/** Of the person that an account signs in as. */
export const findOwnPlan = (db: Queryable, accountId: string): Promise<PlanRow | undefined> =>
  db.row(sql`select ${columns} from ${plans}
    where p.account_id = ${accountId} and p.relation = 'self' and p.erased_at is null order by p.id limit 1`);
/** The same, so that two devices come one after the other. */
export const lockOwnPlan = async (tx: Transaction, accountId: string): Promise<PlanRow | undefined> => {
  await tx.row(sql`select id from patient
    where account_id = ${accountId} and relation = 'self' and erased_at is null order by id limit 1 for no key update`);
  return findOwnPlan(tx, accountId);
};
export const findPlanOf = (db: Queryable, patientId: string): Promise<PlanRow | undefined> =>
  db.row(sql`select ${columns} from ${plans} where p.id = ${patientId} and p.erased_at is null`);

/** Whether this person has kept a plan; nothing of it is opened. */
export const hasPlan = async (db: Queryable, patientId: string): Promise<boolean> =>
  (await db.row(sql`select 1 as found from safety_plan where patient_id = ${patientId}`)) !== undefined;

export async function storePlan(
  tx: Transaction,
  s: {
    patientId: string;
    planSealed: Buffer;
    contactSealed: Buffer | null;
    consentedAt: Date | null;
    version: number;
    now: Date;
  },
): Promise<void> {
  await tx.run(sql`insert into safety_plan (patient_id, plan_sealed, contact_sealed, consented_at, version, updated_at)
    values (${s.patientId}, ${s.planSealed}, ${s.contactSealed}, ${s.consentedAt}, ${s.version}, ${s.now})
    on conflict (patient_id) do update set plan_sealed = excluded.plan_sealed, contact_sealed = excluded.contact_sealed,
      consented_at = excluded.consented_at, version = excluded.version, updated_at = excluded.updated_at`);
}
