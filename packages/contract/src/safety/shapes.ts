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

/**
 * `raised`, `rose` (a graver message), `offered` to one on duty, `asked_all` administrators, `person_safe` (the person said
 * so at a check-in), `claimed`, `contact_read`, `closed`.
 */
export const alertStepKind = z.enum([
  'raised',
  'rose',
  'offered',
  'asked_all',
  'person_safe',
  'claimed',
  'contact_read',
  'closed',
]);
export const alertStep = z.strictObject({
  at: instant,
  kind: alertStepKind,
  by: colleague.nullable(),
  severity: severity.nullable(),
});

/** A crisis in a thread that waits for somebody: a pseudonym, a label and a clock, never a text or a name. */
export const crisisAlert = z.strictObject({
  id,
  /** Null once the person has deleted the thread. */
  conversationId: id.nullable(),
  pseudonym: z.string(),
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
  closedBy: colleague.nullable(),
  closedAt: instant.nullable(),
  outcome: alertOutcome.nullable(),
  /** For whoever closed it. */
  note: z.string().nullable(),
  steps: z.array(alertStep).max(200),
  abilities: z.strictObject({ claim: z.boolean(), close: z.boolean(), readContact: z.boolean() }),
});
export type CrisisAlert = z.infer<typeof crisisAlert>;

export const alertClosing = z.strictObject({ outcome: alertOutcome, note: text(2000, 0).optional() });

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
