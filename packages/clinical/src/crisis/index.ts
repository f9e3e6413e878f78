/** The crisis door: reads a message for danger, and the dated directory of help lines. */
import { CRISIS_WEIGHTS } from '../learned/weights/crisis.ts';
import { createCrisisAssessor } from './assess-crisis.ts';

export { CRISIS_RULES_VERSION, type CrisisInput } from './assess-crisis.ts';
export { HELP_LINES, type HelpLine, type HelpLineState, helpLines, type ShownHelpLine } from './help-lines.ts';
export { CRISIS_RULES } from './read-rules.ts';
export type { CrisisRuleRow } from './rule.ts';

/** Classes one message by the rules and the learned reading together. */
export const assessCrisis = createCrisisAssessor(CRISIS_WEIGHTS);
