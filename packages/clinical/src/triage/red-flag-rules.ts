import type { Sex } from '../assessment.ts';
import type { RedFlagRow } from '../knowledge/knowledge.ts';
import { type Evidence, SUDDEN } from './evidence.ts';

/** What is known of the patient; ages in years. */
export interface Patient {
  age?: number;
  sex?: Sex;
  pregnant?: boolean;
}

/** Whether the limits on the person are met; `open` counts what is unknown as met. */
export function personFits(row: RedFlagRow, patient: Patient, open = false): boolean {
  const lenient = open || row.unknownCounts === true;
  if (row.age) {
    if (patient.age === undefined) {
      if (!lenient) return false;
    } else if (patient.age < (row.age.min ?? 0) || patient.age > (row.age.max ?? 200)) return false;
  }
  if (row.sex && patient.sex !== row.sex) return patient.sex === undefined && lenient;
  return true;
}

/** A rule holds when all of `all`, enough of `any` and none of `none` are present. Denied findings never count. */
export function fires(row: RedFlagRow, closure: ReadonlySet<string>, patient: Patient): boolean {
  if (!personFits(row, patient)) return false;
  if (row.all?.some((id) => !closure.has(id))) return false;
  if (row.any) {
    const count = row.any.reduce((sum, id) => sum + (closure.has(id) ? 1 : 0), 0);
    if (count < (row.anyCount ?? 1)) return false;
  }
  if (!row.all?.length && !row.any?.length) return false;
  return !row.none?.some((id) => closure.has(id));
}

/** All rules that hold, emergencies first, then in table order. */
export function firedRules(rows: readonly RedFlagRow[], evidence: Evidence, patient: Patient): RedFlagRow[] {
  const fired = rows.filter((row) => fires(row, evidence.closure, patient) && isSuddenItself(row, evidence, patient));
  return [...fired.filter((row) => row.level === 'emergency'), ...fired.filter((row) => row.level !== 'emergency')];
}

/** A rule that needs a sudden beginning needs it of its own findings: "headaches for months; yesterday, suddenly, a cough". */
function isSuddenItself(row: RedFlagRow, { closure, maybeSudden }: Evidence, patient: Patient): boolean {
  if (!maybeSudden || !(row.all?.includes(SUDDEN) || row.any?.includes(SUDDEN))) return true;
  const open = { ...row, none: undefined };
  const gradual = new Set(closure);
  gradual.delete(SUDDEN);
  return fires(open, gradual, patient) || fires(open, maybeSudden, patient);
}

/** How sure the findings are that make a rule hold: the highest certainty at which it still does. */
export function certaintyOf(row: RedFlagRow, evidence: Evidence, patient: Patient): number {
  const steps = [...new Set(evidence.certainty.values())].sort((a, b) => b - a);
  return (
    steps.find((step) => {
      const known = [...evidence.certainty].filter(([, certainty]) => certainty >= step).map(([id]) => id);
      return fires({ ...row, none: undefined }, new Set(known), patient);
    }) ?? 0
  );
}
