import type { AlertOutcome, AlertSource, CrisisAlert } from '@medisense/contract';
import { type Colleague, colleagueIn } from '../access/colleague.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { nothing, sql } from '../db/sql.ts';

export interface AlertRow {
  id: string;
  /** The threads in which danger was heard and that are still there, the newest first. */
  conversations: CrisisAlert['conversations'];
  /** Where danger was heard last. */
  source: AlertSource;
  /** Null once the person is erased. */
  patient_id: string | null;
  /** Null once the person is erased. */
  data_key_sealed: Buffer | null;
  pseudonym: string;
  label: string;
  severity: number;
  state: CrisisAlert['state'];
  raised_at: Date;
  nobody_on_duty: boolean;
  turn: number;
  passes_on_at: Date | null;
  claimed_at: Date | null;
  closed_at: Date | null;
  outcome: AlertOutcome | null;
  note_sealed: Buffer | null;
  offered: Colleague | null;
  claimer: Colleague | null;
  /** The account that has it on can still sign in. */
  claimer_active: boolean | null;
  /** When whoever has it on last did something about it; null while nobody has. */
  holder_deed_at: Date | null;
  /** They were reminded, and the others were called; of a silence that is over where it is older than their last deed. */
  reminded_at: Date | null;
  called_again_at: Date | null;
  closer: Colleague | null;
  /** Danger was heard outside of threads, too, or only there. */
  has_words: boolean;
}

const threads = sql`(select s.source_id from alert_step s where s.alert_id = c.id and s.source = 'conversation')`;
/** What is done counts, on the alert and in its threads; what is looked at does not, for a page that is left open asks again by itself. */
const holderDeed = sql`case when c.state = 'claimed' then greatest(c.claimed_at, c.heard_at,
    (select max(o.opened_at) from identity_opening o where o.account_id = c.claimed_by and o.alert_id = c.id),
    (select max(o.opened_at) from identity_opening o where o.account_id = c.claimed_by and o.conversation_id in ${threads}),
    (select max(h.at) from conversation_hand h where h.account_id = c.claimed_by and h.conversation_id in ${threads}),
    (select max(m.created_at) from message m
      where m.author = 'human' and m.written_by = c.claimed_by and m.conversation_id in ${threads})) end`;
const columns = sql`c.id, c.source, c.patient_id, q.data_key_sealed, c.pseudonym, c.label, c.severity, c.state,
  c.raised_at, c.nobody_on_duty, c.turn, c.passes_on_at, c.claimed_at, c.closed_at, c.outcome, c.note_sealed,
  ${colleagueIn(sql`c.offered_to`)} as offered, ${colleagueIn(sql`c.claimed_by`)} as claimer,
  (select a.status = 'active' from account a where a.id = c.claimed_by) as claimer_active,
  ${holderDeed} as holder_deed_at, c.reminded_at, c.called_again_at,
  ${colleagueIn(sql`c.closed_by`)} as closer,
  (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'pseudonym', t.pseudonym) order by h.last desc), '[]')
    from (select source_id, max(id) as last from alert_step where alert_id = c.id and source = 'conversation'
      group by source_id order by last desc limit 20) h join conversation t on t.id = h.source_id) as conversations,
  exists (select 1 from alert_step s where s.alert_id = c.id and s.source <> 'conversation') as has_words`;
const alerts = sql`crisis_alert c left join patient q on q.id = c.patient_id`;

export interface NewAlert {
  id: string;
  source: AlertSource;
  patientId: string;
  pseudonym: string;
  label: string;
  severity: number;
  raisedAt: Date;
  nobodyOnDuty: boolean;
}
export async function insertAlert(tx: Transaction, a: NewAlert): Promise<void> {
  await tx.run(sql`insert into crisis_alert
      (id, source, patient_id, pseudonym, label, severity, raised_at, nobody_on_duty)
    values (${a.id}, ${a.source}, ${a.patientId}, ${a.pseudonym}, ${a.label}, ${a.severity}, ${a.raisedAt}, ${a.nobodyOnDuty})`);
}

export const findAlert = (db: Queryable, id: string): Promise<AlertRow | undefined> =>
  db.row(sql`select ${columns} from ${alerts} where c.id = ${id}`);
export const lockAlert = (tx: Transaction, id: string): Promise<AlertRow | undefined> =>
  tx.row(sql`select ${columns} from ${alerts} where c.id = ${id} for update of c`);
/** What is heard of one person is taken one after the other, so that two notes at once join each other and neither fails. */
export async function hearAlone(tx: Transaction, patientId: string): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`crisis alert ${patientId}`}, 0))`);
}
/** The alert of this person that is not closed: there is at most one. */
export const lockOpenAlertOf = (tx: Transaction, patientId: string): Promise<AlertRow | undefined> =>
  tx.row(
    sql`select ${columns} from ${alerts} where c.patient_id = ${patientId} and c.state <> 'closed' for update of c`,
  );

export type OpenPlace = readonly [severity: number, raisedAt: number, id: string];
/** The gravest first, of these the oldest. */
export const listOpen = (db: Queryable, after: OpenPlace | undefined, limit: number): Promise<AlertRow[]> =>
  db.rows(sql`select ${columns} from ${alerts} where c.state <> 'closed'
    ${after ? sql`and (-c.severity, c.raised_at, c.id) > (${-after[0]}::int, ${new Date(after[1])}, ${after[2]}::uuid)` : nothing}
    order by c.severity desc, c.raised_at, c.id limit ${limit}`);
export const listClosed = (
  db: Queryable,
  before: readonly [closedAt: number, id: string] | undefined,
  limit: number,
): Promise<AlertRow[]> =>
  db.rows(sql`select ${columns} from ${alerts} where c.state = 'closed'
    ${before ? sql`and (c.closed_at, c.id) < (${new Date(before[0])}, ${before[1]}::uuid)` : nothing}
    order by c.closed_at desc, c.id desc limit ${limit}`);

export async function storeHeard(
  tx: Transaction,
  a: { id: string; source: AlertSource; label: string; severity: number },
): Promise<void> {
  await tx.run(
    sql`update crisis_alert set source = ${a.source}, label = ${a.label}, severity = ${a.severity} where id = ${a.id}`,
  );
}
export async function storeOffer(
  tx: Transaction,
  a: { id: string; accountId: string | null; turn: number; passesOnAt: Date },
): Promise<void> {
  await tx.run(sql`update crisis_alert set offered_to = ${a.accountId}, turn = ${a.turn}, passes_on_at = ${a.passesOnAt}
    where id = ${a.id}`);
}
/** `looksAt`: when it is looked whether they have done something about it. */
export async function storeClaim(
  tx: Transaction,
  id: string,
  accountId: string,
  now: Date,
  looksAt: Date,
): Promise<void> {
  await tx.run(sql`update crisis_alert set state = 'claimed', claimed_by = ${accountId}, claimed_at = ${now},
    offered_to = null, passes_on_at = ${looksAt}, heard_at = null, reminded_at = null, called_again_at = null where id = ${id}`);
}
/** Whoever has it on did something on the alert itself. */
export async function storeSign(tx: Transaction, id: string, now: Date, looksAt: Date): Promise<void> {
  await tx.run(sql`update crisis_alert set heard_at = ${now}, passes_on_at = ${looksAt} where id = ${id}`);
}
export async function storeWatch(
  tx: Transaction,
  a: { id: string; reminded_at: Date | null; called_again_at: Date | null; looksAt: Date },
): Promise<void> {
  await tx.run(sql`update crisis_alert set reminded_at = ${a.reminded_at}, called_again_at = ${a.called_again_at},
    passes_on_at = ${a.looksAt} where id = ${a.id}`);
}
/** Out of the hands of whoever had it on: it waits again. */
export async function storeRelease(tx: Transaction, id: string): Promise<void> {
  await tx.run(sql`update crisis_alert set state = 'open', claimed_by = null, claimed_at = null, passes_on_at = null,
    heard_at = null, reminded_at = null, called_again_at = null where id = ${id}`);
}
export async function storeClosing(
  tx: Transaction,
  a: { id: string; accountId: string; now: Date; outcome: AlertOutcome; noteSealed: Buffer | null },
): Promise<void> {
  await tx.run(sql`update crisis_alert set state = 'closed', closed_by = ${a.accountId}, closed_at = ${a.now},
    outcome = ${a.outcome}, note_sealed = ${a.noteSealed}, offered_to = null, passes_on_at = null where id = ${a.id}`);
}

export interface StepRow {
  alert_id: string;
  at: Date;
  kind: CrisisAlert['steps'][number]['kind'];
  severity: number | null;
  by: Colleague | null;
  to: Colleague | null;
  source: AlertSource | null;
  reason_sealed: Buffer | null;
}
export interface NewStep {
  alertId: string;
  at: Date;
  kind: StepRow['kind'];
  accountId?: string;
  toAccountId?: string | null;
  severity?: number;
  source?: AlertSource;
  /** The thread, note, answer or report that was heard; null where nothing of it was kept. */
  sourceId?: string | null;
  reasonSealed?: Buffer;
}
export async function insertStep(tx: Transaction, s: NewStep): Promise<void> {
  await tx.run(sql`insert into alert_step
      (alert_id, at, kind, account_id, to_account_id, severity, source, source_id, reason_sealed)
    values (${s.alertId}, ${s.at}, ${s.kind}, ${s.accountId ?? null}, ${s.toAccountId ?? null}, ${s.severity ?? null},
      ${s.source ?? null}, ${s.sourceId ?? null}, ${s.reasonSealed ?? null})`);
}
/** The newest hundred of each alert, oldest first. */
export const listSteps = (db: Queryable, alertIds: string[]): Promise<StepRow[]> =>
  db.rows(sql`select s.alert_id, s.at, s.kind, s.severity, s.source, s.reason_sealed,
      ${colleagueIn(sql`s.account_id`)} as by, ${colleagueIn(sql`s.to_account_id`)} as to
    from unnest(${alertIds}::uuid[]) wanted(id) cross join lateral
      (select * from alert_step where alert_id = wanted.id order by id desc limit 100) s
    order by s.alert_id, s.id limit 10000`);
export const hasStep = async (tx: Transaction, alertId: string, kind: StepRow['kind'], accountId?: string) =>
  (await tx.row(sql`select 1 as found from alert_step where alert_id = ${alertId} and kind = ${kind}
    ${accountId ? sql`and account_id = ${accountId}` : nothing} limit 1`)) !== undefined;

export interface Staff {
  id: string;
  email: string;
  language: 'fr' | 'en' | 'ar';
}
const onDuty = sql`duty d join account a on a.id = d.account_id
  and a.status = 'active' and a.role in ('administrator', 'doctor')`;
/** Alerts are offered one after the other, so that two at once do not both go to the same person. */
export async function offerAlone(tx: Transaction): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(7205772)`);
}
/** Somebody of the staff who can sign in. */
export const findStaff = (tx: Transaction, accountId: string): Promise<Staff | undefined> =>
  tx.row(sql`select a.id, a.email, a.language from account a where a.id = ${accountId} and a.status = 'active'`);
/** Everybody who is on duty but this one. */
export const listOthersOnDuty = (tx: Transaction, accountId: string): Promise<Staff[]> =>
  tx.rows(
    sql`select a.id, a.email, a.language from ${onDuty} where a.id <> ${accountId} order by d.since, a.id limit 50`,
  );
/** A colleague who is on duty. */
export const findOnDuty = (tx: Transaction, accountId: string): Promise<Staff | undefined> =>
  tx.row(sql`select a.id, a.email, a.language from ${onDuty} where a.id = ${accountId}`);
/** The same, who stays on duty until the transaction ends. */
export const lockOnDuty = (tx: Transaction, accountId: string): Promise<Staff | undefined> =>
  tx.row(sql`select a.id, a.email, a.language from ${onDuty} where a.id = ${accountId} for share of d`);
/**
 * Whose turn it is among those on duty: whoever has not been offered this alert for longest, then whoever has not been
 * offered any. `givenUpBy` comes last.
 */
export const nextOnDuty = (tx: Transaction, alertId: string, givenUpBy?: string): Promise<Staff | undefined> =>
  tx.row(sql`select a.id, a.email, a.language from ${onDuty} left join lateral (
      select max(s.at) as any_at, max(s.at) filter (where s.alert_id = ${alertId}) as this_at
      from alert_step s where s.account_id = a.id and s.kind = 'offered') o on true
    order by a.id is not distinct from ${givenUpBy ?? null}::uuid, o.this_at nulls first, o.any_at nulls first, d.since, a.id limit 1`);
export const listAdministrators = (tx: Transaction): Promise<Staff[]> =>
  tx.rows(sql`select a.id, a.email, a.language from account a
    where a.role = 'administrator' and a.status = 'active' order by a.id limit 50`);

/** Open alerts that nobody has been offered, or this person has been and has not taken on. */
export const alertsInHandsOf = (tx: Transaction, accountId: string | null): Promise<{ id: string }[]> =>
  tx.rows(sql`select id from crisis_alert where state = 'open' and offered_to is not distinct from ${accountId}::uuid
    order by severity desc, raised_at, id limit 100 for update`);
/** Alerts that are not closed, whose time has run out and that no job has taken up. */
export const overdueAlerts = (db: Queryable, before: Date): Promise<{ id: string; turn: number }[]> =>
  db.rows(
    sql`select id, turn from crisis_alert where state <> 'closed' and passes_on_at < ${before} order by passes_on_at limit 100`,
  );
