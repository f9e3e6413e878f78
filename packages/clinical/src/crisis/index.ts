/** The crisis door: reads a message for danger, and the dated directory of help lines. */
export { assessCrisis, CRISIS_RULES_VERSION, type CrisisInput } from './assess-crisis.ts';
export { HELP_LINES, type HelpLine, type HelpLineState, helpLines, type ShownHelpLine } from './help-lines.ts';
export { CRISIS_RULES } from './read-rules.ts';
export type { CrisisRuleRow } from './rule.ts';
