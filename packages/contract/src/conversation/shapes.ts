import { z } from 'zod';
import { id, instant, language, line, specialty, text } from '../shapes.ts';
import { urgency } from '../triage/shapes.ts';

export const conversationKind = z.enum(['health', 'wellbeing']);
export type ConversationKind = z.infer<typeof conversationKind>;

const choice = z.strictObject({ label: z.string(), send: z.string() });
/**
 * What stands below the text of an answer, with finished words in the language of the reply. `choices` send their `send`
 * as the person's own message; `booking`, `exercise`, `questionnaire`, `mood` and `crisis` are parts of the program.
 */
export const card = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('choices'), choices: z.array(choice).max(12) }),
  z.strictObject({
    type: z.literal('orientation'),
    urgency,
    because: z.array(z.strictObject({ text: z.string(), phrases: z.array(z.string()) })),
    causes: z.array(z.strictObject({ name: z.string(), likelihood: z.enum(['likely', 'possible', 'less_likely']) })),
    specialties: z.array(specialty),
    advice: z.string(),
    selfCare: z.array(z.string()),
    safetyNet: z.array(z.string()),
    rulesVersion: z.string(),
  }),
  z.strictObject({ type: z.literal('booking'), specialty }),
  z.strictObject({
    type: z.literal('topic'),
    topicId: z.string(),
    title: z.string(),
    whatToDo: z.array(z.string()),
    seekCare: z.array(z.string()),
    sources: z.array(z.string()),
  }),
  z.strictObject({
    type: z.literal('exercise'),
    exerciseId: z.string(),
    title: z.string(),
    about: z.string(),
    minutes: z.number(),
  }),
  z.strictObject({ type: z.literal('questionnaire'), questionnaireId: z.string(), title: z.string() }),
  z.strictObject({ type: z.literal('mood') }),
  z.strictObject({
    type: z.literal('appointment'),
    appointmentId: id,
    practitionerName: z.string(),
    start: instant,
    timeZone: z.string(),
  }),
  z.strictObject({
    type: z.literal('link'),
    to: z.enum([
      'practitioners',
      'appointments',
      'symptoms',
      'emergency',
      'safety-plan',
      'mood',
      'questionnaires',
      'settings',
    ]),
    label: z.string(),
  }),
  z.strictObject({
    type: z.literal('crisis'),
    label: z.string(),
    severity: z.int().min(0).max(4),
    action: z.string(),
    checkIn: z.boolean(),
  }),
]);
export type Card = z.infer<typeof card>;

/** One message of a conversation (a Communication). */
export const message = z.strictObject({
  id,
  author: z.enum(['person', 'machine', 'human']),
  createdAt: instant,
  /** `writing`: the answer is still coming; `stopped`: the person stopped it, and what was written stands. */
  state: z.enum(['writing', 'done', 'stopped']),
  text: z.string(),
  cards: z.array(card),
  /** Language of the text, for reading aloud and for the direction of writing. */
  lang: language,
  /** Who decided the words: fixed crisis replies, the built-in guide, a model, a member of staff; null for the person. */
  source: z.enum(['crisis', 'guide', 'model', 'human']).nullable(),
  /** What the crisis rules found in a message of the person, 0 to 4. */
  severity: z.int().min(0).max(4),
  /** Why a model did not write this answer although it was to: the person is told in words of the screen. */
  fault: z
    .enum([
      'timeout',
      'rate_limited',
      'refused',
      'garbled',
      'too_long',
      'cut_short',
      'unavailable',
      'switched_off',
      'consent_withdrawn',
      'budget',
      'caught',
    ])
    .nullable(),
  rating: z.enum(['helpful', 'not_helpful']).nullable(),
  /** Versions behind an answer. */
  engine: z
    .strictObject({
      guide: z.string(),
      rules: z.string(),
      crisisRules: z.string(),
      prompt: z.string().nullable(),
      model: z.string().nullable(),
    })
    .nullable(),
});
export type Message = z.infer<typeof message>;

export const conversationRow = z.strictObject({
  id,
  kind: conversationKind,
  title: z.string(),
  createdAt: instant,
  lastAt: instant,
  messages: z.int(),
  /** A member of staff is answering. */
  human: z.boolean(),
  /** A crisis that has not been answered by a check-in. */
  crisisOpen: z.boolean(),
});
export const conversation = z.strictObject({
  ...conversationRow.shape,
  /** The newest ones, oldest first. */
  items: z.array(message),
  /** For the older ones. */
  earlier: z.string().max(300).nullable(),
  /** The person allowed those in charge to read this thread of the wellbeing door. */
  shared: z.boolean(),
});
export type Conversation = z.infer<typeof conversation>;

export const messageInput = z.strictObject({
  text: text(20_000),
  /** Language of the screen, where the text does not tell. */
  lang: language.optional(),
  /** Made by the sender once for each message: the same message from two tabs or a second try is one message. */
  clientId: id.optional(),
});
export const conversationTitle = line(80);

/** What comes over a stream, in this order: accepted once; delta and replaced any number of times; done or failed last. */
export const chatEvent = z.discriminatedUnion('type', [
  /** The person's message is kept; `replyId` is the answer that begins, null while a member of staff answers. */
  z.strictObject({ type: z.literal('accepted'), message: message.nullable(), replyId: id.nullable() }),
  z.strictObject({ type: z.literal('delta'), text: z.string() }),
  /** What was shown of the answer so far is withdrawn; this stands instead. */
  z.strictObject({ type: z.literal('replaced'), text: z.string() }),
  z.strictObject({ type: z.literal('done'), message: message.nullable() }),
  z.strictObject({ type: z.literal('failed'), code: z.string() }),
]);
export type ChatEvent = z.infer<typeof chatEvent>;
