/** What the engine is told and what it answers. Pure values: no clock, no I/O; ages in years, durations in days. */

/** Languages of replies. Input may be any mixture of these and Darija; the text itself is always read in all of them. */
export type Language = 'fr' | 'en' | 'ar';
export type Urgency = 'emergency' | 'urgent' | 'routine' | 'selfcare';
export type Sex = 'female' | 'male';
/** Where priors differ: of conditions, by country of living. */
export type Region = 'north_africa' | 'western_europe';
export type AnswerValue = 'yes' | 'no' | 'unknown';
export type FindingStatus = 'present' | 'denied' | 'past' | 'hypothetical' | 'someone_else';
export type Likelihood = 'likely' | 'possible' | 'less_likely';

export interface AssessmentInput {
  /** The person's own words. Anything beyond 20,000 characters is not read (and `notes` says so). */
  text: string;
  /** Language of the reply. When absent it is guessed from the text (Darija is answered in `ar`, or `fr` in Latin script). `ary` counts as `ar`. */
  lang?: Language | 'ary';
  /** Years, fractions allowed (0.25 = three months). When absent, read from the text if it says so. */
  age?: number;
  sex?: Sex;
  /**
   * What the person said when asked, or corrected on the echo screen: finding id → yes (present), no (denied),
   * unknown (not to be asked again, and an extracted finding of that id is dropped).
   */
  answers?: Record<string, AnswerValue>;
  /** Corrected onset of the complaint in days; overrides what the text says. */
  sinceDays?: number;
  /** Month of the complaint, 1–12: orders possible causes by season, and never changes the urgency. Absent: no season. */
  month?: number;
  /** Where the person lives: orders possible causes, and never changes the urgency. Absent: no region. */
  region?: Region;
}

export interface Reason {
  kind: 'red_flag' | 'combination' | 'condition' | 'context' | 'self_care' | 'learned' | 'not_understood' | 'default';
  /** Id of the rule or of the condition. */
  ruleId: string;
  /** One plain sentence in the reply language. */
  text: string;
  /** The exact phrases of the input it rests on. */
  phrases: string[];
  /** Guideline or publication. */
  source: string;
}

export interface Finding {
  id: string;
  /** Name in the reply language. */
  label: string;
  /** The exact piece of the input, or '' when it comes from an answer. */
  phrase: string;
  status: FindingStatus;
  /** Days since onset, when said. */
  sinceDays?: number;
  severity?: 'mild' | 'moderate' | 'severe';
}

export interface PossibleCondition {
  id: string;
  /** Name in the reply language. */
  name: string;
  /** English name and aliases: for measurement from outside. */
  nameEn: string;
  aliasesEn: string[];
  icd10: string;
  likelihood: Likelihood;
}

export interface Question {
  /** Finding id; the answer goes into `answers[id]`. */
  id: string;
  /** The question in the reply language, to be answered yes, no or don't know. */
  text: string;
  /** Why it is asked: a danger sign, or to tell causes apart. */
  reason: 'red_flag' | 'information';
}

export interface Advice {
  /** What to do now, one or two sentences. */
  text: string;
  selfCare: string[];
  /** "Seek help if …" sentences: never empty. */
  safetyNet: string[];
}

export interface Assessment {
  urgency: Urgency;
  because: Reason[];
  findings: Finding[];
  possibleConditions: PossibleCondition[];
  /** Specialty ids, most fitting first; never empty. */
  specialties: string[];
  /** Ids of the red-flag groups that fired. */
  redFlags: string[];
  questions: Question[];
  advice: Advice;
  /** Present when the crisis rules found something: see CrisisAssessment. */
  crisis?: CrisisAssessment;
  /** False when nothing in the text could be used; `advice` then says what to add, and urgency is never `selfcare`. */
  understood: boolean;
  /**
   * What was read from the text about the person. `ageAssumed`: nobody said the age; it stands for a word such as "baby" or
   * "grandmother" and is no number to be shown.
   */
  person: { age?: number; ageAssumed?: true; sex?: Sex; pregnant?: boolean };
  /** Reply language. */
  lang: Language;
  /** Remarks such as "the text was cut". */
  notes: string[];
  rulesVersion: string;
}

export type CrisisClass = 'crisis' | 'third_party' | 'non_crisis';
export type CrisisLabel =
  | 'passive_ideation'
  | 'active_ideation'
  | 'plan_or_intent'
  | 'self_harm'
  | 'harm_to_others'
  | 'abuse_disclosed'
  | 'medical_emergency'
  | 'third_party_concern'
  | 'past_history'
  | 'distress'
  | 'none';
export type CrisisAction =
  | 'emergency_now'
  | 'crisis_support_and_ask'
  | 'abuse_safety'
  | 'third_party_guidance'
  | 'supportive'
  | 'normal';

export interface CrisisAssessment {
  class: CrisisClass;
  label: CrisisLabel;
  /** 0 none … 4 imminent danger. */
  severity: 0 | 1 | 2 | 3 | 4;
  action: CrisisAction;
  /** The fixed, reviewed words in the reply language; '' for `normal`. */
  reply: string;
  ruleIds: string[];
  phrases: string[];
  rulesVersion: string;
}
