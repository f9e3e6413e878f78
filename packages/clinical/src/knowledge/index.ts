/** The knowledge tables, joined. One file for each body system; every row names its source; no clinician has reviewed them yet. */
import { CONTEXT_FINDINGS } from './context.ts';
import { DIGESTIVE_CONDITIONS, DIGESTIVE_FINDINGS } from './digestive.ts';
import { EMERGENCY_FINDINGS } from './emergencies.ts';
import { ENT_CONDITIONS, ENT_FINDINGS } from './ent.ts';
import { EVERYDAY_CONDITIONS, EVERYDAY_FINDINGS } from './everyday.ts';
import { FIRST_QUESTIONS } from './first-questions.ts';
import { GENERAL_CONDITIONS, GENERAL_FINDINGS } from './general.ts';
import { GISTS } from './gists.ts';
import { HEART_CONDITIONS, HEART_FINDINGS } from './heart.ts';
import type { ConditionRow, FindingRow } from './knowledge.ts';
import { MIND_BODY_CONDITIONS, MIND_BODY_FINDINGS } from './mind-body.ts';
import { MOVEMENT_CONDITIONS, MOVEMENT_FINDINGS } from './movement.ts';
import { NEURO_CONDITIONS, NEURO_FINDINGS } from './neuro.ts';
import { RED_FLAGS } from './red-flags.ts';
import { RESPIRATORY_CONDITIONS, RESPIRATORY_FINDINGS } from './respiratory.ts';
import { SKIN_EYE_CONDITIONS, SKIN_EYE_FINDINGS } from './skin-eye.ts';
import { URINARY_CONDITIONS, URINARY_FINDINGS } from './urinary.ts';
import { WOMEN_CONDITIONS, WOMEN_FINDINGS } from './women.ts';

export type { SpecialtyRow } from './specialties.ts';
export { SPECIALTIES } from './specialties.ts';

export const FINDINGS: FindingRow[] = [
  ...GENERAL_FINDINGS,
  ...CONTEXT_FINDINGS,
  ...RESPIRATORY_FINDINGS,
  ...HEART_FINDINGS,
  ...NEURO_FINDINGS,
  ...ENT_FINDINGS,
  ...DIGESTIVE_FINDINGS,
  ...URINARY_FINDINGS,
  ...WOMEN_FINDINGS,
  ...MOVEMENT_FINDINGS,
  ...SKIN_EYE_FINDINGS,
  ...MIND_BODY_FINDINGS,
  ...EVERYDAY_FINDINGS,
  ...EMERGENCY_FINDINGS,
];

export const CONDITIONS: ConditionRow[] = [
  ...RESPIRATORY_CONDITIONS,
  ...HEART_CONDITIONS,
  ...NEURO_CONDITIONS,
  ...ENT_CONDITIONS,
  ...DIGESTIVE_CONDITIONS,
  ...URINARY_CONDITIONS,
  ...WOMEN_CONDITIONS,
  ...MOVEMENT_CONDITIONS,
  ...SKIN_EYE_CONDITIONS,
  ...MIND_BODY_CONDITIONS,
  ...EVERYDAY_CONDITIONS,
  ...GENERAL_CONDITIONS,
];

export { FIRST_QUESTIONS, GISTS, RED_FLAGS };
