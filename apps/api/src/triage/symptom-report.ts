import type { Assessment, SymptomReport } from '@medisense/contract';
import type { Sealing } from '../db/sealing.ts';
import type { TriageInput } from './assess-symptoms.ts';
import type { ReportRecord } from './symptom-report.store.ts';

type Sealed = { inputSealed: Buffer; assessmentSealed: Buffer };
type Keyed = Pick<ReportRecord, 'id' | 'patient_id' | 'data_key_sealed'>;

/** Seals what was asked and what was answered under the patient's key, each for its own place. */
export function sealReport(
  sealing: Sealing,
  { id, patient_id, data_key_sealed }: Keyed,
  input: TriageInput,
  assessment: Assessment,
): Sealed {
  const key = sealing.dataKey(patient_id, data_key_sealed);
  return {
    inputSealed: sealing.sealFor(key, JSON.stringify(input), `symptom_report.input:${id}`),
    assessmentSealed: sealing.sealFor(key, JSON.stringify(assessment), `symptom_report.assessment:${id}`),
  };
}

export function openInput(sealing: Sealing, row: Keyed & Pick<ReportRecord, 'input_sealed'>): TriageInput {
  const key = sealing.dataKey(row.patient_id, row.data_key_sealed);
  return JSON.parse(sealing.openFor(key, row.input_sealed, `symptom_report.input:${row.id}`));
}

function openAssessment(sealing: Sealing, row: ReportRecord): Assessment {
  const key = sealing.dataKey(row.patient_id, row.data_key_sealed);
  return JSON.parse(sealing.openFor(key, row.assessment_sealed, `symptom_report.assessment:${row.id}`));
}

export const openReport = (sealing: Sealing, row: ReportRecord): SymptomReport =>
  asReport(row, openInput(sealing, row), openAssessment(sealing, row));

/** A report as the contract shows it. */
export const asReport = (
  row: Pick<ReportRecord, 'id' | 'patient_id' | 'given_name' | 'family_name' | 'created_at'>,
  input: TriageInput,
  assessment: Assessment,
): SymptomReport => ({
  id: row.id,
  patientId: row.patient_id,
  patientName: `${row.given_name} ${row.family_name}`.trim(),
  createdAt: row.created_at.toISOString(),
  text: input.text,
  age: input.age ?? null,
  sex: input.sex ?? null,
  answers: input.answers ?? {},
  assessment,
});
