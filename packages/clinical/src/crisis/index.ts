/** The crisis door: reads a message for danger, and the dated directory of help lines. */
import type { CrisisAssessment } from '../assessment.ts';
import { CRISIS_WEIGHTS } from '../learned/weights/crisis.ts';
import { type CrisisInput, createCrisisAssessor, createCrisisReasoner } from './assess-crisis.ts';

export { CRISIS_RULES_VERSION, type CrisisInput, type CrisisReasoning } from './assess-crisis.ts';
export { HELP_LINES, type HelpLine, type HelpLineState, helpLineState, helpLines } from './help-lines.ts';
export { CRISIS_RULES } from './read-rules.ts';
export type { CrisisRuleRow } from './rule.ts';

/** The judgement of {@link assessCrisis} with what led there. */
export const reasonCrisis = createCrisisReasoner(CRISIS_WEIGHTS);

/** Classes one message by the rules and the learned reading together. */
export const assessCrisis = (input: CrisisInput): CrisisAssessment => reasonCrisis(input).assessment;

/** What the rules alone make of a message: half the work, for words that no person wrote. */
export const readCrisisByRules = createCrisisAssessor();
