import { z } from 'zod';
import { id, instant, language, sex, specialty, text } from '../shapes.ts';
import { crisis } from '../triage/shapes.ts';

/** What a person may say they feel, besides how good or bad it is. */
export const feelingIds = [
  'joyful',
  'calm',
  'grateful',
  'hopeful',
  'proud',
  'connected',
  'tired',
  'stressed',
  'anxious',
  'sad',
  'lonely',
  'angry',
  'irritable',
  'guilty',
  'empty',
  'overwhelmed',
] as const;
export const feeling = z.enum(feelingIds);
export type Feeling = z.infer<typeof feeling>;

/** 1 very bad, 3 neither, 5 very good. */
export const mood = z.int().min(1).max(5);
export const moodInput = z.strictObject({
  mood,
  note: text(2000).optional(),
  feelings: z
    .array(feeling)
    .max(5)
    .refine((given) => new Set(given).size === given.length, { message: 'each feeling once' })
    .optional(),
  /** Language of the reply to a note that speaks of a crisis; by default that of the record. */
  lang: language.optional(),
});
/** What is said more, or otherwise, of an entry; a null note takes it away. */
export const moodChange = z.strictObject({
  mood: mood.optional(),
  note: moodInput.shape.note.unwrap().nullable().optional(),
  feelings: moodInput.shape.feelings,
  lang: moodInput.shape.lang,
});
export const moodEntry = z.strictObject({
  id,
  at: instant,
  mood,
  note: z.string().nullable(),
  feelings: z.array(feeling),
});
export type MoodEntry = z.infer<typeof moodEntry>;
/** `crisis`: the note spoke of one; its fixed reply and help come before anything else. */
export const keptMood = z.strictObject({ ...moodEntry.shape, crisis: crisis.optional() });

export const questionnaireId = z.enum(['phq-9', 'gad-7', 'who-5', 'audit-c']);
export type QuestionnaireId = z.infer<typeof questionnaireId>;
/** A limit on the total; women and men differ in some instruments only. */
const cut = z.strictObject({ female: z.int(), male: z.int() });

/** A published instrument in one language. */
export const questionnaire = z.strictObject({
  id: questionnaireId,
  /** Short international name. */
  name: z.string(),
  title: z.string(),
  version: z.string(),
  /** Days that the questions look back on. */
  recallDays: z.int(),
  instruction: z.string(),
  items: z.array(
    z.strictObject({
      linkId: z.string(),
      text: z.string(),
      options: z.array(z.strictObject({ value: z.int(), label: z.string() })),
    }),
  ),
  /** Ascending; each reaches from its `from` up to the next one. */
  bands: z.array(z.strictObject({ id: z.string(), label: z.string(), from: cut })),
  /** The highest total there is. */
  highest: z.int(),
  /** Total × factor is the percentage, where the instrument has one. */
  percentFactor: z.number().nullable(),
  /** Totals on this side of the cut call for a closer look. */
  positive: z.strictObject({ direction: z.enum(['at_least', 'at_most']), cut }),
  /** An answer of this item from `from` on asks for help at once, before any score and without a network: the fixed reply. */
  safety: z.strictObject({ linkId: z.string(), from: z.int(), reply: z.string() }).nullable(),
  /** Women and men have different limits here. */
  sexMatters: z.boolean(),
  /** `unchecked`: this translation has not been compared with the official sheet yet. */
  wording: z.enum(['compared', 'unchecked']),
  /** What is known of how well it measures. */
  validity: z.string(),
  source: z.string(),
  licence: z.string(),
});
export type Questionnaire = z.infer<typeof questionnaire>;

/** What a filled-in questionnaire came to. An indication, never a verdict. */
export const questionnaireResult = z.strictObject({
  id,
  questionnaire: questionnaireId,
  at: instant,
  total: z.int(),
  highest: z.int(),
  percent: z.number().nullable(),
  band: z.strictObject({ id: z.string(), label: z.string() }),
  /** Reached the cut where one looks further. */
  positive: z.boolean(),
  /** An answer spoke of danger, whatever the total. */
  safety: z.boolean(),
  /** Whose limits were used; null where they do not differ or the sex is unknown (then the lower one). */
  sex: sex.nullable(),
  version: z.string(),
});
export type QuestionnaireResult = z.infer<typeof questionnaireResult>;

export const questionnaireResponseInput = z.strictObject({
  questionnaire: questionnaireId,
  /** One value for each item, in order. */
  answers: z.array(z.int().min(0).max(5)).min(1).max(20),
  lang: language.optional(),
  /** For AUDIT-C where the record does not say; the record goes before it. */
  sex: sex.optional(),
});
/** The result with what it means and what to do; with `crisis`, its fixed reply and help come before anything else. */
export const questionnaireResponse = z.strictObject({
  ...questionnaireResult.shape,
  meaning: z.string(),
  nextStep: z.string(),
  crisis: crisis.optional(),
});
export type QuestionnaireResponse = z.infer<typeof questionnaireResponse>;

/** What is shared, or not, with those who have the person in care: each on its own. */
export const series = z.enum(['mood', ...questionnaireId.options]);
export type Series = z.infer<typeof series>;
export const sharing = z.strictObject({ series, shared: z.boolean(), since: instant.nullable() });
export type Sharing = z.infer<typeof sharing>;

/** An exercise that the screen leads through, step by step. */
export const exercise = z.strictObject({
  id: z.string(),
  kind: z.enum(['breathing', 'grounding', 'thought_record', 'activation', 'sleep', 'worry_time']),
  title: z.string(),
  about: z.string(),
  minutes: z.number(),
  /** `seconds`: how long the screen stays on it by itself; null: until the person goes on. */
  steps: z.array(
    z.strictObject({
      text: z.string(),
      seconds: z.number().nullable(),
      breath: z.enum(['in', 'hold', 'out']).nullable(),
      write: z.boolean(),
    }),
  ),
  /** How often the steps are gone through. */
  rounds: z.int(),
  closing: z.string(),
  /** When it is not for somebody, or when to stop. */
  caution: z.string().nullable(),
  sources: z.array(z.string()),
});
export type Exercise = z.infer<typeof exercise>;

const topicArea = z.enum(['symptom', 'condition', 'prevention', 'medicines', 'care', 'clinic', 'mind']);
export const topicRow = z.strictObject({ id: z.string(), area: topicArea, title: z.string() });
/** General information, never a diagnosis. */
export const topic = z.strictObject({
  ...topicRow.shape,
  about: z.string(),
  whatToDo: z.array(z.string()),
  /** When to see somebody, the most pressing first. */
  seekCare: z.array(z.string()),
  specialties: z.array(specialty),
  sources: z.array(z.string()),
});
export type Topic = z.infer<typeof topic>;
