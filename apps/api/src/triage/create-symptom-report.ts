import type { ReadOf, SymptomReport } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { findOwnPerson, type PatientRecord, patientInCare } from '../patient/index.ts';
import { invalidInput, Refusal } from '../refusal.ts';
import { ageAt } from './age.ts';
import { assessSymptoms, type TriageInput } from './assess-symptoms.ts';
import { circumstancesOf } from './circumstances.ts';
import { insertReport } from './symptom-report.store.ts';
import { asReport, sealReport } from './symptom-report.ts';

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
    const { urgency } = result.assessment;
    return {
      result,
      about: { entity: 'symptom_report', id: result.id, patientId: patient.id, detail: { urgency } },
    };
  });
}

async function whoseReport(tx: Transaction, actor: Actor, patientId: string | undefined): Promise<PatientRecord> {
  if (!patientId && actor.role !== 'patient') {
    throw invalidInput({ field: 'body.patientId', problem: 'required', mend: 'say whose symptoms these are' });
  }
  const patient = patientId ? await patientInCare(tx, actor, patientId) : await findOwnPerson(tx, actor.accountId);
  if (!patient) throw new Refusal('NOT_FOUND');
  return patient;
}
