import type { SpecialtyId, Urgency } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import type { Queryable } from '../db/database.ts';
import type { Sealing } from '../db/sealing.ts';
import { findReport } from './symptom-report.store.ts';
import { openReport } from './symptom-report.ts';
import { mayReadReport } from './triage.policy.ts';

export interface GivenOrientation {
  urgency: Urgency;
  /** The first of those it named. */
  specialty: SpecialtyId;
  rulesVersion: string;
}

/** What a kept report tells the person to do; undefined where the actor may not read it. */
export async function givenOrientation(
  db: Queryable,
  sealing: Sealing,
  actor: Actor,
  reportId: string,
): Promise<GivenOrientation | undefined> {
  const row = await findReport(db, reportId, mayReadReport(actor));
  if (!row) return undefined;
  const { urgency, specialties, engine } = openReport(sealing, row).assessment;
  return { urgency, specialty: specialties[0] ?? 'general_practice', rulesVersion: engine.rulesVersion };
}
