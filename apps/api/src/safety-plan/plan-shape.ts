import type { PlanContent, SafetyPlan } from '@medisense/contract';
import type { Sealing } from '../db/sealing.ts';
import type { PlanRow } from './safety-plan.store.ts';

export type Contact = { name: string; phone: string; relation: string };
const planPlace = (patientId: string) => `safety_plan.plan:${patientId}` as const;
const contactPlace = (patientId: string) => `safety_plan.contact:${patientId}` as const;
const keyOf = (sealing: Sealing, row: Pick<PlanRow, 'patient_id' | 'data_key_sealed'>) =>
  sealing.dataKey(row.patient_id, row.data_key_sealed);

const empty: PlanContent = {
  warningSigns: [],
  whatHelps: [],
  distractions: [],
  people: [],
  professionals: [],
  saferPlace: '',
  reasons: [],
};

export const sealPlan = (sealing: Sealing, row: PlanRow, plan: PlanContent): Buffer =>
  sealing.sealFor(keyOf(sealing, row), JSON.stringify(plan), planPlace(row.patient_id));
export const sealContact = (sealing: Sealing, row: PlanRow, contact: Contact): Buffer =>
  sealing.sealFor(keyOf(sealing, row), JSON.stringify(contact), contactPlace(row.patient_id));

export const contactOf = (sealing: Sealing, row: PlanRow): Contact | null =>
  row.contact_sealed &&
  JSON.parse(sealing.openFor(keyOf(sealing, row), row.contact_sealed, contactPlace(row.patient_id)));

/** A plan as the contract shows it to the person. */
export function asPlan(sealing: Sealing, row: PlanRow): SafetyPlan {
  const kept =
    row.plan_sealed && JSON.parse(sealing.openFor(keyOf(sealing, row), row.plan_sealed, planPlace(row.patient_id)));
  const contact = contactOf(sealing, row);
  return {
    ...empty,
    ...kept,
    trustedContact: contact && {
      ...contact,
      consent: row.consented_at !== null,
      consentedAt: row.consented_at?.toISOString() ?? null,
    },
    version: row.version ?? 0,
    updatedAt: row.updated_at?.toISOString() ?? null,
  };
}
