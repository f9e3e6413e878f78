import type { AssessmentInput, CrisisAssessment, Language } from '../assessment.ts';
import { THOUGHTS_QUESTION } from '../knowledge/first-questions.ts';
import * as wording from '../lexicon/wording.ts';
import type { EngineParts } from './assess.ts';
import type { Reading } from './extract-findings.ts';
import { type LearnedReading, stands } from './learned-reading.ts';

/** Danger in the words, or in a "yes" to the question about thoughts of death. */
export function hearCrisis(
  { assessCrisis }: Pick<EngineParts, 'assessCrisis'>,
  input: AssessmentInput,
  text: string,
  lang: Language,
): CrisisAssessment {
  const crisis = assessCrisis({ text, lang: input.lang });
  const admits = input.answers?.[THOUGHTS_QUESTION] === 'yes';
  if (!admits || (crisis.class === 'crisis' && crisis.severity >= 3)) return crisis;
  return { ...assessCrisis({ text: wording.THINKS_OF_DEATH[lang], lang }), phrases: [] };
}

/**
 * A bodily emergency that the crisis rules met in words which the reading finds denied, past or somebody else's is none.
 * Everything about the mind and about violence stands as the crisis rules have it.
 */
export function isDenied(crisis: CrisisAssessment, reading: Reading): boolean {
  if (crisis.label !== 'medical_emergency' || crisis.phrases.length === 0) return false;
  const absent = reading.findings.filter((finding) => finding.status !== 'present').map((finding) => finding.phrase);
  return crisis.phrases.every(
    (phrase) =>
      absent.some((words) => phrase.includes(words) || words.includes(phrase)) ||
      !['present', undefined].includes(reading.statusOf(phrase)),
  );
}

/** Crisis rules meet words with others between them. */
const SCATTERED = 0.8;

/** A danger to the body is for the triage to judge, which knows it better; the crisis rules only add what is plain. */
export function isBodily(crisis: CrisisAssessment, learned: LearnedReading | undefined): boolean {
  if (crisis.label !== 'medical_emergency' || !learned) return false;
  return crisis.ruleIds[0]?.startsWith('learned.') === true || !stands(learned, 'emergency', SCATTERED);
}
