/**
 * The door of the engine: text in, judgement out. Pure: no I/O, no clock; the same input gives the same bytes.
 * Orientation, never a diagnosis. No clinician has reviewed the rules and tables yet.
 */
import type { Assessment, AssessmentInput } from './assessment.ts';
import { assessCrisis, reasonCrisis } from './crisis/index.ts';
import { CONDITIONS, FINDINGS, FIRST_QUESTIONS, GISTS, RED_FLAGS } from './knowledge/index.ts';
import { CAUSES_WEIGHTS } from './learned/weights/causes.ts';
import { SPECIALTY_WEIGHTS } from './learned/weights/specialty.ts';
import { URGENCY_WEIGHTS } from './learned/weights/urgency.ts';
import { createReasoner } from './triage/assess.ts';
import { type Inspection, inspectReasoning } from './triage/inspect.ts';
import { RULES_VERSION } from './version.ts';

export type * from './assessment.ts';
export { assessCrisis, HELP_LINES, readCrisisByRules } from './crisis/index.ts';
export { THOUGHTS_QUESTION } from './knowledge/first-questions.ts';
export { CONDITIONS, FINDINGS, SPECIALTIES } from './knowledge/index.ts';
export type { ConditionRow, FindingRow, RedFlagRow } from './knowledge/knowledge.ts';
export * from './questionnaire/index.ts';
export type { Inspection } from './triage/inspect.ts';
export { RULES_VERSION } from './version.ts';

const reason = createReasoner({
  knowledge: {
    findings: FINDINGS,
    conditions: CONDITIONS,
    redFlags: RED_FLAGS,
    gists: GISTS,
    firstQuestions: FIRST_QUESTIONS,
  },
  rulesVersion: RULES_VERSION,
  assessCrisis,
  learned: { urgency: URGENCY_WEIGHTS, specialty: SPECIALTY_WEIGHTS, causes: CAUSES_WEIGHTS },
});

/**
 * Reads a person's words and orients: urgency, why, possible causes, specialties, questions, advice.
 * Takes any string (20,000 characters are read), never throws on text; ages in years, durations in days.
 */
export function assess(input: AssessmentInput): Assessment {
  return reason(input).assessment;
}

/**
 * The same judgement seen from inside: what was read where, which rules fired, what counted for and against. For those
 * who check the engine, never for the person.
 */
export function inspect(input: AssessmentInput): Inspection {
  return inspectReasoning(reason(input), reasonCrisis({ text: input.text, lang: input.lang }));
}
