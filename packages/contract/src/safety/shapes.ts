import { z } from 'zod';
import { id, instant, line, role, text } from '../shapes.ts';

/** What the crisis rules call it; 0 none to 4 imminent danger. */
const label = z.string().max(40);
const severity = z.int().min(0).max(4);
/** A member of staff. */
const colleague = z.strictObject({ accountId: id, name: z.string(), role, me: z.boolean() });

export const alertOutcome = z.enum([
  'reached',
  'called_emergency',
  'safe_after_contact',
  'not_reachable',
  'false_alarm',
]);
export type AlertOutcome = z.infer<typeof alertOutcome>;

/** Where the danger was heard: a thread of the companion, a note of the mood log, a questionnaire, symptoms described. */
export const alertSource = z.enum(['conversation', 'mood', 'questionnaire', 'symptoms']);
export type AlertSource = z.infer<typeof alertSource>;

/**
 * `raised`, `rose` (something graver), `repeated` (danger once more, no graver), `offered` to one on duty, `asked_all`
 * administrators, `person_safe` (the person said so at a check-in), `claimed`, `reminded` (nothing heard of whoever has it
 * on), `called_again` (still nothing heard of `by`: the others on duty are called), `still_on` (`by` said so), `taken_from`
 * (`by` from `to`, who did not answer), `handed_over` (`to` a colleague, or to the queue), `contact_read`, `closed`,
 * `person_erased`.
 */
export const alertStepKind = z.enum([
  'raised',
  'rose',
  'repeated',
  'offered',
  'asked_all',
  'person_safe',
  'claimed',
  'reminded',
  'called_again',
  'still_on',
  'taken_from',
  'handed_over',
  'contact_read',
  'closed',
  'person_erased',
]);
export const alertStep = z.strictObject({
  at: instant,
  kind: alertStepKind,
  by: colleague.nullable(),
  /** Whom it was handed to, or taken from; null for the queue. */
  to: colleague.nullable(),
  severity: severity.nullable(),
  /** Where it was heard; null for what staff did. */
  source: alertSource.nullable(),
  /** Why it was handed over: for whoever wrote it, whoever it was meant for, and whoever has the alert on. */
  reason: z.string().nullable(),
});

/** A person in danger who waits for somebody, once at a time wherever it is heard: a pseudonym, a label and a clock, never a text or a name. */
export const crisisAlert = z.strictObject({
  id,
  /** The threads in which danger was heard, the newest first; without those that the person has deleted. */
  conversations: z.array(z.strictObject({ id, pseudonym: z.string() })).max(20),
  /** Where danger was heard last; each step says where that was. */
  source: alertSource,
  /** Empty once the person is erased. */
  pseudonym: z.string(),
  /** The person's record is erased: what is left says what happened when, and no longer to whom. */
  erased: z.boolean(),
  label,
  severity,
  state: z.enum(['open', 'claimed', 'closed']),
  raisedAt: instant,
  /** Nobody was on duty when it was raised: every administrator was asked. */
  nobodyOnDuty: z.boolean(),
  /** Whom it is offered to now, and until when; null when every administrator was asked. */
  offeredTo: colleague.nullable(),
  passesOnAt: instant.nullable(),
  claimedBy: colleague.nullable(),
  claimedAt: instant.nullable(),
  /** Whoever has it on was reminded and has done nothing since: no deed after `since`. Once the others were called, any of them may take it on. */
  silence: z.strictObject({ since: instant, remindedAt: instant, calledAgainAt: instant.nullable() }).nullable(),
  closedBy: colleague.nullable(),
  closedAt: instant.nullable(),
  outcome: alertOutcome.nullable(),
  /** For whoever closed it. */
  note: z.string().nullable(),
  steps: z.array(alertStep).max(200),
  abilities: z.strictObject({
    /** To take it on, or to say that one still has it on. */
    claim: z.boolean(),
    close: z.boolean(),
    handOver: z.boolean(),
    readContact: z.boolean(),
    /** There are words outside a thread, and this account may read them while the alert is not closed. */
    readWords: z.boolean(),
  }),
});
export type CrisisAlert = z.infer<typeof crisisAlert>;

export const alertClosing = z.strictObject({ outcome: alertOutcome, note: text(2000, 0).optional() });

export const alertHandOver = z.strictObject({
  /** A colleague on duty; null: back to the queue. */
  to: id.nullable(),
  /** Who has it on, as the caller sees it: of two at once the second is refused. */
  from: id,
  reason: text(500, 3),
});

/** Who answers for alerts now. Doctors see those on duty and themselves, administrators everybody who could be. */
export const dutyList = z.strictObject({
  items: z.array(z.strictObject({ ...colleague.shape, onDuty: z.boolean(), since: instant.nullable() })).max(500),
});
export type DutyList = z.infer<typeof dutyList>;
export const dutyWish = z.strictObject({ onDuty: z.boolean() });

/** As people write numbers down: digits, spaces, dots, hyphens, brackets, a plus before them. */
const writtenPhone = line(24).refine((value) => /^\+?[\d(][\d ().-]*$/.test(value) && /\d{2}/.test(value), {
  message: 'a telephone number',
});
const items = z.array(line(300)).max(20);
const helpers = z.array(z.strictObject({ name: line(80), phone: writtenPhone.nullable() })).max(10);

/** What a person wrote when calm, for a hard moment. */
export const planContent = z.strictObject({
  warningSigns: items,
  whatHelps: items,
  /** People and places that take the mind off it. */
  distractions: items,
  people: helpers,
  professionals: helpers,
  /** How the surroundings can be made safer, in the person's own words; nothing is asked. */
  saferPlace: text(2000, 0),
  reasons: items,
});
export type PlanContent = z.infer<typeof planContent>;

const contact = { name: line(80), phone: writtenPhone, relation: line(80, 0) };
/** `consent`: staff may call this person in a crisis. Without it the entry is the person's own note. */
export const trustedContactInput = z.strictObject({ ...contact, consent: z.boolean() });
export const safetyPlan = z.strictObject({
  ...planContent.shape,
  trustedContact: z.strictObject({ ...trustedContactInput.shape, consentedAt: instant.nullable() }).nullable(),
  /** 0 until something has been kept. */
  version: z.int().min(0),
  updatedAt: instant.nullable(),
});
export type SafetyPlan = z.infer<typeof safetyPlan>;
export const safetyPlanInput = z.strictObject({
  ...planContent.shape,
  trustedContact: trustedContactInput.nullable(),
  /** Of the plan that was read. */
  version: z.int().min(0).max(2_000_000_000),
});

/** What whoever has taken on an alert may know; null where the person named nobody or does not consent. */
export const alertContact = z.strictObject({ contact: z.strictObject(contact).nullable() });
