/** Shapes of the knowledge tables: data that a clinician can read and correct; each row names its source. */
import type { Language, Region, Sex } from '../assessment.ts';

export type Words = Record<Language, string>;
/** Phrases as people say them. `ary` holds Darija in both scripts (Latin with 2 3 5 7 8 9 as letters). */
export type Phrases = Record<Language, string[]> & { ary?: string[] };

export interface FindingRow {
  /** snake_case, e.g. `chest_pain`. */
  id: string;
  /** Name as shown on a chip. */
  label: Words;
  /** Yes/no question asked when this finding would help. */
  question: Words;
  phrases: Phrases;
  /** Phrases holding a negation word that nevertheless affirm ("can't breathe", "n'arrive pas à respirer"). */
  idioms?: Partial<Phrases>;
  /** Ids of more general findings that follow from this one (`chest_pain_radiating` implies `chest_pain`). */
  implies?: string[];
  kind: 'symptom' | 'history' | 'risk' | 'context';
}

/** When and where a condition is met more, or less, often than its prior says. */
export interface Occurrence {
  /** So many times the prior in these months (1–12), of that region or of both. The other months count as they are. */
  seasons?: { months: readonly number[]; times: number; region?: Region }[];
  /** So many times the prior in that region. */
  regions?: Partial<Record<Region, number>>;
  source: string;
}

export interface ConditionRow {
  id: string;
  name: Words;
  aliasesEn: string[];
  icd10: string;
  /** Relative frequency among first contacts, 1 (very rare) … 1000 (very common). */
  prior: number;
  /** Multipliers of the prior; omitted = 1. */
  age?: { infant?: number; child?: number; adult?: number; elderly?: number };
  sex?: Partial<Record<Sex, number>>;
  /** Only where season or region truly matters. */
  occurrence?: Occurrence;
  /** finding id → P(finding | condition), 0.01 … 0.99. */
  findings: Record<string, number>;
  /** Urgency when this condition is plausible. */
  severity: 'emergency' | 'urgent' | 'routine' | 'selfcare';
  /** Best first. */
  specialties: string[];
  /** Only for those where home care can be right: what to do at home. */
  selfCare?: Record<Language, string[]>;
  /** Home care is right for babies from one month too. */
  homeCareBaby?: boolean;
  /** "Seek help if …": what would change the picture. */
  safetyNet: Record<Language, string[]>;
  source: string;
}

export interface RedFlagRow {
  /** e.g. `stroke.face_arm_speech`; the part before the dot is the group. */
  id: string;
  group: string;
  /** All of these findings … */
  all?: string[];
  /** … and at least one (or `anyCount`) of these … */
  any?: string[];
  anyCount?: number;
  /** … and none of these present. */
  none?: string[];
  /** Limits on the person; a bound that cannot be checked because the age or sex is unknown counts as met only when `unknownCounts`. */
  age?: { min?: number; max?: number };
  sex?: Sex;
  unknownCounts?: boolean;
  level: 'emergency' | 'urgent';
  specialties: string[];
  /** Why, in one plain sentence. */
  because: Words;
  source: string;
}
