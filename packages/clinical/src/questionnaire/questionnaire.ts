/** Shapes of the questionnaires: published instruments as data, one file each; nouns of HL7 FHIR R4. */
import type { Language, Sex } from '../assessment.ts';
import type { Words } from '../knowledge/knowledge.ts';

export type QuestionnaireId = 'phq-9' | 'gad-7' | 'who-5' | 'audit-c';

export interface AnswerOption {
  /** What is added to the total. */
  value: number;
  label: Words;
}

export interface QuestionnaireItem {
  /** `questionnaire.number`, e.g. `phq-9.9`. */
  linkId: string;
  text: Words;
  options: readonly AnswerOption[];
}

/** A limit on the total; where men and women differ, an unknown sex takes the lower one. */
export type Cut = number | Record<Sex, number>;

export interface ScoreBand {
  id: string;
  /** Lowest total of the band; it reaches up to the next one. */
  from: Cut;
  label: Words;
  /** What such a total means, in careful words. */
  meaning: Words;
  /** What to do now. */
  nextStep: Words;
}

/**
 * How sure we are that a wording is the official one: `compared` with a reproduction of the official sheet, or `unchecked`:
 * written from memory of it, to be compared with the official sheet before it is offered to patients.
 */
export type WordingState = 'compared' | 'unchecked';

export interface Questionnaire {
  id: QuestionnaireId;
  /** Raised with every change of wording or scoring of this instrument. */
  version: string;
  /** Short international name. */
  name: string;
  title: Words;
  /** Days that the questions look back on. */
  recallDays: number;
  /** Read before the items; says the recall period. */
  instruction: Words;
  /** The scored items, in the order of the answers. */
  items: readonly QuestionnaireItem[];
  /** Asked after them, never part of the total. */
  unscoredItems: readonly QuestionnaireItem[];
  /** Ascending; the first starts at 0. */
  bands: readonly [ScoreBand, ...ScoreBand[]];
  /** Totals at or above (`at_least`) or at or below (`at_most`) the cut call for a closer look. */
  positive: { direction: 'at_least' | 'at_most'; cut: Cut };
  /** Total × factor is the percentage, where the instrument has one. */
  percentFactor?: number;
  /** An answer of this item at or above `from` starts the safety flow, whatever the total. */
  safety?: { linkId: string; from: number };
  /** Of instruction and scored items. */
  wording: Record<Language, WordingState>;
  /** What is known of how well it measures, by language. */
  validity: Words;
  /** Said with every result read in that language. */
  caveat?: Partial<Words>;
  source: string;
  licence: string;
}
