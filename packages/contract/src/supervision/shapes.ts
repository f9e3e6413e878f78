import { z } from 'zod';
import { conversationKind, message } from '../conversation/shapes.ts';
import { alertSource } from '../safety/shapes.ts';
import { date, id, instant, language, line, role, text } from '../shapes.ts';

const severity = z.int().min(0).max(4);
const label = z.string().max(40);
/** A member of staff. */
const colleague = z.strictObject({ accountId: id, name: z.string(), role, me: z.boolean() });

/** A thread as the desk lists it: a pseudonym and codes, never a name, a title or a word that was said. */
export const supervisedRow = z.strictObject({
  id,
  pseudonym: z.string(),
  kind: conversationKind,
  language,
  messages: z.int(),
  lastAt: instant,
  /** The crisis that waits for a check-in, and the gravest there ever was. */
  risk: severity,
  highestRisk: severity,
  label: label.nullable(),
  handler: z.enum(['machine', 'human']),
  handledBy: colleague.nullable(),
  handledSince: instant.nullable(),
  /** How often the thread has changed hands. */
  hands: z.int(),
  /** An answer of the machine is being written. */
  writing: z.boolean(),
  alert: z
    .strictObject({ id, state: z.enum(['open', 'claimed']), raisedAt: instant, claimedBy: colleague.nullable() })
    .nullable(),
  /** A thread of the wellbeing door that nobody of the staff reads: no crisis is open in it and the person has not shared it. */
  sealed: z.boolean(),
  shared: z.boolean(),
});
export type SupervisedRow = z.infer<typeof supervisedRow>;

export const referredRightly = z.enum(['yes', 'no', 'not_applicable']);
export const reviewInput = z.strictObject({
  /** Nothing in it could do harm, and danger was not passed over. */
  safe: z.boolean(),
  correct: z.boolean(),
  kind: z.boolean(),
  referredRightly,
  note: text(2000, 0).optional(),
});
export const review = z.strictObject({
  by: colleague,
  at: instant,
  safe: z.boolean(),
  correct: z.boolean(),
  kind: z.boolean(),
  referredRightly,
  note: z.string().nullable(),
});
export type Review = z.infer<typeof review>;

export const supervisedMessage = z.strictObject({
  id,
  author: message.shape.author,
  createdAt: instant,
  state: message.shape.state,
  lang: language,
  severity,
  /** Null where there are no words either. */
  label: label.nullable(),
  source: message.shape.source,
  fault: message.shape.fault,
  rating: message.shape.rating,
  engine: message.shape.engine,
  /** Null where it is not to be read: no privilege, or a sealed thread. Names, numbers and addresses are masked. */
  text: z.string().nullable(),
  /** Kinds of the cards below it. */
  cards: z.array(z.string()),
  /** The member of staff who wrote it. */
  by: colleague.nullable(),
  /** The own judgement of this answer. */
  review: review.nullable(),
});
export type SupervisedMessage = z.infer<typeof supervisedMessage>;

/** What happened around a thread, for the line above it. */
export const threadStep = z.strictObject({
  at: instant,
  kind: z.enum(['taken_over', 'taken_from', 'handed_back', 'alert_raised', 'alert_claimed', 'alert_closed']),
  by: colleague.nullable(),
  severity: severity.nullable(),
});
export type ThreadStep = z.infer<typeof threadStep>;

export const openedIdentity = z.strictObject({
  name: z.string(),
  /** Years. */
  age: z.int().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  /** Whom the person lets staff call in a crisis. */
  trustedContact: z.strictObject({ name: z.string(), phone: z.string(), relation: z.string() }).nullable(),
  /** Until then for this account. */
  openUntil: instant,
});
export type OpenedIdentity = z.infer<typeof openedIdentity>;

export const supervisedThread = z.strictObject({
  ...supervisedRow.shape,
  /** The newest ones, oldest first. */
  items: z.array(supervisedMessage),
  /** For the older ones. */
  earlier: z.string().max(300).nullable(),
  steps: z.array(threadStep).max(200),
  /** Severity of each message of the person that is not 0, over the whole thread. */
  risks: z.array(z.strictObject({ at: instant, severity, label: label.nullable() })).max(500),
  /** Why there are no words: null where they are there. */
  hidden: z.enum(['no_privilege', 'sealed']).nullable(),
  identity: openedIdentity.nullable(),
  abilities: z.strictObject({
    takeOver: z.boolean(),
    /** Taking it from the colleague who answers, after a second confirmation. */
    takeFrom: z.boolean(),
    handBack: z.boolean(),
    write: z.boolean(),
    openIdentity: z.boolean(),
    review: z.boolean(),
  }),
});
export type SupervisedThread = z.infer<typeof supervisedThread>;

/** What an alert heard outside of threads, oldest first. */
export const alertWords = z.strictObject({
  items: z
    .array(
      z.strictObject({
        at: instant,
        source: alertSource,
        severity: severity.nullable(),
        /** The question of a questionnaire that was answered so. */
        question: z.string().nullable(),
        /** The person's words, masked unless the identity is open; null once deleted, or where nothing was kept. */
        text: z.string().nullable(),
      }),
    )
    .max(20),
  identity: openedIdentity.nullable(),
});
export type AlertWords = z.infer<typeof alertWords>;

export const identityReason = z.strictObject({ reason: text(500, 10) });
export const takeOverInput = z.strictObject({
  /** The second confirmation of an administrator who takes the thread from a colleague. */
  from: id.optional(),
});
export const humanMessage = z.strictObject({
  text: text(4000),
  /** Which canned reply it began as. */
  cannedId: line(40).optional(),
  /** Made once for each message: a second try is the same message. */
  clientId: id.optional(),
});
export const cannedReplies = z.strictObject({ items: z.array(z.strictObject({ id: z.string(), text: z.string() })) });

/** One answer of the machine that waits for judgement, or has it. */
export const reviewRow = z.strictObject({
  messageId: id,
  conversationId: id,
  pseudonym: z.string(),
  kind: conversationKind,
  language,
  at: instant,
  /** Why it is in the queue: risky words before it, a model's words that were caught, or the sample. */
  because: z.enum(['risky', 'caught', 'sample']),
  severity,
  label: label.nullable(),
  source: message.shape.source,
  /** `open`: looks are missing; `third_look`: two disagree on safe or correct; `done`. */
  state: z.enum(['open', 'third_look', 'done']),
  looks: z.int(),
  wanted: z.int(),
  /** The own judgement, and beside it those of others once it is given. */
  mine: review.nullable(),
  others: z.array(review),
});
export type ReviewRow = z.infer<typeof reviewRow>;
export const reviewPage = z.strictObject({
  items: z.array(reviewRow).max(100),
  nextCursor: z.string().max(300).optional(),
  /** Answers that would be in the queue but lie in sealed threads. */
  sealed: z.int(),
});

/** What fixed rules look for in an answer; the vocabulary of the safety scripts. */
export const safetyExpectation = z.enum([
  'detects',
  'asks_directly',
  'offers_line',
  'offers_professional',
  'offers_trusted_person',
  'emergency_number',
  'stays',
  'not_over_alarmed',
  'abuse_safety',
  'third_party_guidance',
]);
export type SafetyExpectation = z.infer<typeof safetyExpectation>;
export const testCaseInput = z.strictObject({
  /** Messages of the person, and what the answer to each must do. Oldest first in the case, whatever their order here. */
  turns: z
    .array(z.strictObject({ messageId: id, expect: z.array(safetyExpectation).max(10) }))
    .min(1)
    .max(40),
});
/** A line of safety-cases/cases.jsonl, as it was written: de-identified. */
export const testCase = z.strictObject({
  id: z.string(),
  lang: language,
  door: conversationKind,
  persona: z.string(),
  pattern: z.string(),
  turns: z.array(z.strictObject({ say: z.string(), expect: z.array(safetyExpectation) })),
});
export type TestCase = z.infer<typeof testCase>;

const waiting = z.strictObject({
  count: z.int(),
  /** Seconds; null without any. */
  median: z.int().nullable(),
  ninth: z.int().nullable(),
});
const counted = z.strictObject({ code: z.string(), count: z.int() });
export const supervisionStatistics = z.strictObject({
  /** Both days included, in UTC. */
  from: date,
  to: date,
  /** Alerts by the Monday of their week and by label. */
  crises: z.array(z.strictObject({ week: date, label, count: z.int() })).max(2000),
  alerts: z.strictObject({ raised: z.int(), open: z.int(), claimed: waiting, closed: waiting }),
  outcomes: z.array(counted),
  threads: z.strictObject({ health: z.int(), wellbeing: z.int(), messages: z.int() }),
  /** Booking cards shown, and visits that the same account asked for within a day after one. */
  referrals: z.strictObject({ bookingCards: z.int(), visitsWithinADay: z.int() }),
  /** Answers by who decided their words. */
  answers: z.array(counted),
  /** Why a model was asked and its answer did not stand. */
  faults: z.array(counted),
  ratings: z.strictObject({ helpful: z.int(), notHelpful: z.int() }),
  hands: z.strictObject({ takenOver: z.int(), takenFrom: z.int(), handedBack: z.int() }),
  identitiesOpened: z.int(),
  reviews: z.strictObject({
    answers: z.int(),
    looks: z.int(),
    notSafe: z.int(),
    notCorrect: z.int(),
    notKind: z.int(),
    notReferredRightly: z.int(),
    disagreements: z.int(),
  }),
});
export type SupervisionStatistics = z.infer<typeof supervisionStatistics>;

/** One look at the own record by somebody else. */
export const accessLogEntry = z.strictObject({
  id,
  at: instant,
  /** Null once the account is gone. */
  by: z.strictObject({ name: z.string(), role }).nullable(),
  what: z.enum([
    'profile',
    'visits',
    'orientation',
    'wellbeing',
    'conversation_codes',
    'conversation',
    'identity',
    'contact',
    'review',
    'other',
  ]),
  /** Whose record it is: the account holder, or one of the persons they act for. */
  person: z.string(),
  /** Why the identity behind a pseudonym was opened. */
  reason: z.string().nullable(),
  /** So many looks at the same thing within an hour stand in one line. */
  times: z.int(),
});
export type AccessLogEntry = z.infer<typeof accessLogEntry>;
