import type { ReadOf, SymptomReport } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { needsAlert, raiseAlertOutsideThreads } from '../crisis-alert/index.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { findOwnPerson, type PatientRecord, patientInCare } from '../patient/index.ts';
import { invalidInput, Refusal } from '../refusal.ts';
import { ageAt } from './age.ts';
import { assessSymptoms, type TriageInput } from './assess-symptoms.ts';
import { circumstancesOf } from './circumstances.ts';
import { findReportOf, insertReport } from './symptom-report.store.ts';
import { asReport, openInput, sealReport } from './symptom-report.ts';

/** What is needed from outside to keep a report. */
export type Keeping = Pick<Context, 'sealing' | 'now' | 'newId'>;

/** Assesses a person's words and keeps both, sealed. Age and sex come from the record when they were not given. */
export async function keepReport(
  tx: Transaction,
  ctx: Keeping,
  patient: Pick<PatientRecord, 'id' | 'given_name' | 'family_name' | 'birth_date' | 'sex' | 'data_key_sealed'> &
    Partial<Pick<PatientRecord, 'country'>>,
  createdBy: string | null,
  given: TriageInput,
): Promise<SymptomReport> {
  const now = ctx.now();
  const input: TriageInput = {
    ...given,
    age: given.age ?? (patient.birth_date ? ageAt(patient.birth_date, now) : undefined),
    sex: given.sex ?? patient.sex ?? undefined,
  };
  const assessment = await assessSymptoms(input, circumstancesOf(now, patient.country));
  const id = ctx.newId();
  const row = { ...patient, id, patient_id: patient.id, created_at: now };
  await insertReport(tx, {
    id,
    patientId: patient.id,
    createdBy,
    createdAt: now,
    urgency: assessment.urgency,
    rulesVersion: assessment.engine.rulesVersion,
    ...sealReport(ctx.sealing, row, input, assessment),
  });
  return asReport(row, input, assessment);
}

export function createSymptomReport(ctx: Context, call: Call, body: ReadOf<'createSymptomReport'>['body']) {
  const actor = actorOf(call);
  const { patientId, ...input } = body;
  return ctx.deed(call, async (tx) => {
    const patient = await whoseReport(tx, actor, patientId);
    const result = await keepReport(tx, ctx, patient, actor.accountId, input);
    if (actor.role === 'patient') await callStaff(ctx, tx, result);
    const { urgency } = result.assessment;
    return {
      result,
      about: { entity: 'symptom_report', id: result.id, patientId: patient.id, detail: { urgency } },
    };
  });
}

/**
 * Calls the staff to what a person describes of the mind or of violence. A danger to the body is answered by the emergency
 * screen: an alert for each would drown the others. What staff write about a patient calls nobody: they are there.
 */
async function callStaff(ctx: Context, tx: Transaction, { id, patientId, assessment }: SymptomReport): Promise<void> {
  const { crisis } = assessment;
  if (!crisis || crisis.label === 'medical_emergency' || !needsAlert(crisis, 0)) return;
  const { label, severity } = crisis;
  await raiseAlertOutsideThreads(ctx, tx, { patientId, source: 'symptoms', sourceId: id, label, severity });
}

/** The words of one report, for an alert that rests on it; null once it is gone. */
export async function reportWords(
  { sealing }: Pick<Context, 'sealing'>,
  db: Queryable,
  { id, patientId }: { id: string; patientId: string },
): Promise<string | null> {
  const row = await findReportOf(db, id, patientId);
  return row ? openInput(sealing, row).text : null;
}

async function whoseReport(tx: Transaction, actor: Actor, patientId: string | undefined): Promise<PatientRecord> {
  if (!patientId && actor.role !== 'patient') {
    throw invalidInput({ field: 'body.patientId', problem: 'required', mend: 'say whose symptoms these are' });
  }
  const patient = patientId ? await patientInCare(tx, actor, patientId) : await findOwnPerson(tx, actor.accountId);
  if (!patient) throw new Refusal('NOT_FOUND');
  return patient;
}
