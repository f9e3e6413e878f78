import type { Urgency } from '@medisense/contract';
import type { Queryable, Transaction } from '../db/database.ts';
import { nothing, type Sql, sql } from '../db/sql.ts';

/** A kept report with what is needed to open it. */
export interface ReportRecord {
  id: string;
  patient_id: string;
  given_name: string;
  family_name: string;
  country: string | null;
  data_key_sealed: Buffer;
  created_at: Date;
  urgency: Urgency;
  input_sealed: Buffer;
  assessment_sealed: Buffer;
}
const all = sql`r.id, r.patient_id, p.given_name, p.family_name, p.country, p.data_key_sealed, r.created_at, r.urgency,
  r.input_sealed, r.assessment_sealed`;

export const findReport = (db: Queryable, id: string, scope: Sql): Promise<ReportRecord | undefined> =>
  db.row(
    sql`select ${all} from symptom_report r join patient p on p.id = r.patient_id where r.id = ${id} and ${scope}`,
  );

/** One report of this person. */
export const findReportOf = (db: Queryable, id: string, patientId: string): Promise<ReportRecord | undefined> =>
  findReport(db, id, sql`p.id = ${patientId}`);

export const lockReport = (tx: Transaction, id: string, scope: Sql): Promise<ReportRecord | undefined> =>
  tx.row(sql`select ${all} from symptom_report r join patient p on p.id = r.patient_id
    where r.id = ${id} and ${scope} for update of r`);

export interface NewReport {
  id: string;
  patientId: string;
  createdBy: string | null;
  createdAt: Date;
  urgency: Urgency;
  rulesVersion: string;
  inputSealed: Buffer;
  assessmentSealed: Buffer;
}

export async function insertReport(tx: Transaction, r: NewReport): Promise<void> {
  await tx.run(sql`insert into symptom_report
      (id, patient_id, created_by, created_at, urgency, rules_version, input_sealed, assessment_sealed)
    values (${r.id}, ${r.patientId}, ${r.createdBy}, ${r.createdAt}, ${r.urgency}, ${r.rulesVersion}, ${r.inputSealed},
      ${r.assessmentSealed})`);
}

export async function storeAnsweredReport(
  tx: Transaction,
  r: Pick<NewReport, 'id' | 'urgency' | 'rulesVersion' | 'inputSealed' | 'assessmentSealed'>,
): Promise<void> {
  await tx.run(sql`update symptom_report set urgency = ${r.urgency}, rules_version = ${r.rulesVersion},
    input_sealed = ${r.inputSealed}, assessment_sealed = ${r.assessmentSealed}, version = version + 1 where id = ${r.id}`);
}

/** The newest first (ids sort by time of making). */
export function listReports(
  db: Queryable,
  scope: Sql,
  { patientId, before, limit }: { patientId: string | undefined; before: string | undefined; limit: number },
): Promise<Omit<ReportRecord, 'given_name' | 'family_name' | 'country' | 'assessment_sealed'>[]> {
  return db.rows(sql`select r.id, r.patient_id, p.data_key_sealed, r.created_at, r.urgency, r.input_sealed
    from symptom_report r join patient p on p.id = r.patient_id
    where ${scope} ${patientId ? sql`and r.patient_id = ${patientId}` : nothing}
      ${before ? sql`and r.id < ${before}::uuid` : nothing}
    order by r.id desc limit ${limit}`);
}
