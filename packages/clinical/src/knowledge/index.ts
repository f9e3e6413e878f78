/** The knowledge tables, joined. One file for each body system; every row names its source; no clinician has reviewed them yet. */
import { GENERAL_FINDINGS } from './general.ts';
import type { ConditionRow, FindingRow, RedFlagRow } from './knowledge.ts';
import { RESPIRATORY_CONDITIONS, RESPIRATORY_FINDINGS } from './respiratory.ts';

export type { SpecialtyRow } from './specialties.ts';
export { SPECIALTIES } from './specialties.ts';

export const FINDINGS: FindingRow[] = [...GENERAL_FINDINGS, ...RESPIRATORY_FINDINGS];

export const CONDITIONS: ConditionRow[] = [...RESPIRATORY_CONDITIONS];

export const RED_FLAGS: RedFlagRow[] = [];
