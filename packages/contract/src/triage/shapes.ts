import { z } from 'zod';
import { id, instant, language, sex, specialty, withoutNul } from '../shapes.ts';

export const urgency = z.enum(['emergency', 'urgent', 'routine', 'selfcare']);
export type Urgency = z.infer<typeof urgency>;
export const answerValue = z.enum(['yes', 'no', 'unknown']);
const findingId = z.string().regex(/^[a-z][a-z0-9_]{0,79}$/);
/** Finding id → what the person said when asked, or corrected: yes (has it), no (denies it), unknown (drop it). */
export const answers = z.record(findingId, answerValue).refine((given) => Object.keys(given).length <= 100, {
  message: 'at most 100 answers',
});

/** The person's words, in any of French, English, Arabic and Darija. `lang` is the language of the reply. */
export const triageInput = {
  text: z.string().max(20_000).trim().min(1).refine(withoutNul),
  lang: z.enum(['fr', 'en', 'ar', 'ary']).optional(),
  /** Years. */
  age: z.number().min(0).max(130).optional(),
  sex: sex.optional(),
  answers: answers.optional(),
  /** Corrected onset, in days. */
  sinceDays: z.number().min(0).max(40_000).optional(),
};

export const crisis = z.strictObject({
  class: z.enum(['crisis', 'third_party', 'non_crisis']),
  label: z.string(),
  severity: z.int().min(0).max(4),
  action: z.enum([
    'emergency_now',
    'crisis_support_and_ask',
    'abuse_safety',
    'third_party_guidance',
    'supportive',
    'normal',
  ]),
  /** Fixed, reviewed words in the reply language. */
  reply: z.string(),
  phrases: z.array(z.string()),
});

export const assessment = z.strictObject({
  urgency,
  because: z.array(
    z.strictObject({
      kind: z.enum([
        'red_flag',
        'combination',
        'condition',
        'context',
        'self_care',
        'learned',
        'not_understood',
        'default',
      ]),
      ruleId: z.string(),
      text: z.string(),
      phrases: z.array(z.string()),
      source: z.string(),
    }),
  ),
  findings: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      phrase: z.string(),
      status: z.enum(['present', 'denied', 'past', 'hypothetical', 'someone_else']),
      sinceDays: z.number().optional(),
      severity: z.enum(['mild', 'moderate', 'severe']).optional(),
    }),
  ),
  possibleConditions: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      icd10: z.string(),
      likelihood: z.enum(['likely', 'possible', 'less_likely']),
    }),
  ),
  specialties: z.array(specialty),
  redFlags: z.array(z.string()),
  /** Unanswered yes/no questions, the most useful first; empty when asking on would change nothing. */
  questions: z.array(z.strictObject({ id: z.string(), text: z.string(), reason: z.enum(['red_flag', 'information']) })),
  advice: z.strictObject({ text: z.string(), selfCare: z.array(z.string()), safetyNet: z.array(z.string()) }),
  crisis: crisis.optional(),
  understood: z.boolean(),
  /** What was read from the text about the person. */
  person: z.strictObject({
    age: z.number().optional(),
    /** Nobody said the age: it stands for a word such as "baby" or "grandmother". */
    ageAssumed: z.literal(true).optional(),
    sex: sex.optional(),
    pregnant: z.boolean().optional(),
  }),
  lang: language,
  notes: z.array(z.string()),
  engine: z.strictObject({ rulesVersion: z.string(), model: z.string().nullable() }),
});
export type Assessment = z.infer<typeof assessment>;

/** What a member of staff gives the debugging desk: any sentence, and what is known of an imagined person. */
export const inspectionInput = {
  text: triageInput.text,
  lang: triageInput.lang,
  age: triageInput.age,
  sex: triageInput.sex,
  pregnant: z.boolean().optional(),
};
/** `points`: natural logarithm of how much more often it is met with the condition than without. */
const argument = z.strictObject({
  finding: z.string(),
  because: z.enum(['present', 'denied', 'unexplained']),
  points: z.number().optional(),
});
/** 0…1. */
const share = z.number().min(0).max(1);
const reason = assessment.shape.because.element;
const condition = assessment.shape.possibleConditions.element;
/** A judgement seen from inside; lists are ranked. */
export const inspection = z.strictObject({
  ...assessment.pick({
    urgency: true,
    findings: true,
    questions: true,
    understood: true,
    person: true,
    lang: true,
    notes: true,
    engine: true,
  }).shape,
  /** The whole text in stretches, each with the ids of the findings read from it; `crisis`: a crisis rule rests on it. */
  pieces: z.array(z.strictObject({ text: z.string(), findings: z.array(z.string()), crisis: z.boolean() })),
  /** Everything that had a say in the urgency, those reasons included that the person is spared. */
  reasons: z.array(reason),
  /** Red-flag rules that fired; `findings` are the names of what completed them. */
  rules: z.array(z.strictObject({ ...reason.shape, group: z.string(), level: urgency, findings: z.array(z.string()) })),
  /**
   * Danger signs whose words are in the text and that do not count, with the reason; `outweighed`: the learned reading gave
   * `chance` of that level where `asked` would have been needed.
   */
  setAside: z.array(
    z.strictObject({
      ...reason.omit({ kind: true }).shape,
      group: z.string(),
      level: urgency,
      findings: z.array(z.string()),
      why: z.array(z.enum(['denied', 'past', 'hypothetical', 'someone_else', 'excepted', 'outweighed'])),
      chance: share.optional(),
      asked: share.optional(),
    }),
  ),
  /** The learned reading, absent where too little was said; `believedFrom`: the chance from which on a level is believed. */
  learned: z
    .strictObject({
      urgency,
      atLeast: z.array(
        z.strictObject({ level: z.enum(['emergency', 'urgent', 'routine']), chance: share, believedFrom: share }),
      ),
      specialties: z.array(z.strictObject({ id: specialty, share })),
      /** Share of the words that were met in the cases. */
      familiar: share,
    })
    .optional(),
  /**
   * `score`: share of the weight of all conditions, for ordering; no probability. `occurrence` and `learned`: points that season and
   * region, and the cases it was learned from, gave or took.
   */
  conditions: z.array(
    z.strictObject({
      ...condition.shape,
      score: z.number(),
      occurrence: z.number().optional(),
      learned: z.number().optional(),
      for: z.array(argument),
      against: z.array(argument),
    }),
  ),
  /** Groups of rules and names of conditions that name the specialty, and what put it there besides. */
  specialties: z.array(
    z.strictObject({
      id: specialty,
      rules: z.array(z.string()),
      conditions: z.array(z.string()),
      by: z.array(z.enum(['emergency', 'child', 'crisis', 'learned', 'first_contact'])),
    }),
  ),
  /** `counted`: it had a say in the urgency. */
  crisis: z.strictObject({
    ...crisis.shape,
    ruleIds: z.array(z.string()),
    rulesVersion: z.string(),
    counted: z.boolean(),
    /** What the learned reading gives for danger; `outweighed`: rules that spoke and did not count against it. */
    chances: z
      .strictObject({
        own: z.strictObject({ chance: share, believedFrom: share }),
        thirdParty: z.strictObject({ chance: share, believedFrom: share }),
        labels: z.array(z.strictObject({ label: z.string(), chance: share })),
        outweighed: z.array(z.string()),
      })
      .optional(),
  }),
});
export type Inspection = z.infer<typeof inspection>;

export const symptomReportRow = z.strictObject({
  id,
  patientId: id,
  createdAt: instant,
  urgency,
  /** The first words. */
  excerpt: z.string(),
});
export const symptomReport = z.strictObject({
  id,
  patientId: id,
  patientName: z.string(),
  createdAt: instant,
  text: z.string(),
  age: z.number().nullable(),
  sex: sex.nullable(),
  answers,
  assessment,
});
export type SymptomReport = z.infer<typeof symptomReport>;
