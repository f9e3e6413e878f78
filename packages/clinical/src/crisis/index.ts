/** The crisis door: reads a message for danger, and the dated directory of help lines. */
import type { CrisisAssessment } from '../assessment.ts';
import { CRISIS_WEIGHTS } from '../learned/weights/crisis.ts';
import { type CrisisInput, createCrisisReasoner } from './assess-crisis.ts';

export { CRISIS_RULES_VERSION, type CrisisInput, type CrisisReasoning } from './assess-crisis.ts';
export { HELP_LINES, type HelpLine, type HelpLineState, helpLines, type ShownHelpLine } from './help-lines.ts';
export { CRISIS_RULES } from './read-rules.ts';
export type { CrisisRuleRow } from './rule.ts';

/** The judgement of {@link assessCrisis} with what led there. */
export const reasonCrisis = createCrisisReasoner(CRISIS_WEIGHTS);

/** Classes one message by the rules and the learned reading together. */
export const assessCrisis = (input: CrisisInput): CrisisAssessment => reasonCrisis(input).assessment;
