import type { ConversationKind, Message, ThreadStep } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { type Colleague, colleagueIn } from '../access/colleague.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { nothing, sql } from '../db/sql.ts';
import { isHeardBy, isOnTheDesk, isSealedFor } from './supervision.policy.ts';

/** A thread as the desk sees it, with what is needed to open its words. */
export interface DeskThread {
  id: string;
  account_id: string;
  patient_id: string;
  data_key_sealed: Buffer;
  pseudonym: string;
  kind: ConversationKind;
  language: Message['lang'];
  messages: number;
  last_at: Date;
  risk: number;
  highest_risk: number;
  risk_label: string | null;
  handler: 'machine' | 'human';
  holder: Colleague | null;
  holder_active: boolean | null;
  handled_since: Date | null;
  hands: number;
  shared: boolean;
  sealed: boolean;
  writing: boolean;
  alert: { id: string; state: 'open' | 'claimed'; raisedAt: string; claimer: Colleague | null } | null;
}
const columns = (
  actor: Actor,
) => sql`c.id, c.account_id, c.patient_id, p.data_key_sealed, c.pseudonym, c.kind, c.language,
  c.messages, c.last_at, c.risk, c.highest_risk, c.risk_label, c.handler, ${colleagueIn(sql`c.handled_by`)} as holder,
  exists (select 1 from account a join account_privilege g on g.account_id = a.id
    where a.id = c.handled_by and a.status = 'active' and g.privilege = 'supervision') as holder_active,
  c.handled_since, c.hands, c.shared, ${isSealedFor(actor)} as sealed,
  exists (select 1 from message m where m.conversation_id = c.id and m.state = 'writing') as writing,
  (select jsonb_build_object('id', l.id, 'state', l.state, 'raisedAt', l.raised_at, 'claimer', ${colleagueIn(sql`l.claimed_by`)})
    from crisis_alert l where ${isHeardBy} and l.state <> 'closed' limit 1) as alert`;
const threads = sql`conversation c join patient p on p.id = c.patient_id`;

export interface DeskFilter {
  id: string | undefined;
  risk: number | undefined;
  kind: ConversationKind | undefined;
  handler: 'machine' | 'human' | undefined;
  pseudonym: string | undefined;
  /** Where the page before ended; risk first when it is sorted by risk. */
  after: { risk: number | undefined; lastAt: Date; id: string } | undefined;
  byRisk: boolean;
  limit: number;
}
const likePrefix = (text: string) => `${text.toUpperCase().replace(/[\\%_]/g, '\\$&')}%`;

/** The gravest first, or the last used first. */
export function listDesk(db: Queryable, actor: Actor, f: DeskFilter): Promise<DeskThread[]> {
  const after = f.after;
  const beyond = !after
    ? nothing
    : f.byRisk
      ? sql`and (c.risk, c.last_at, c.id) < (${after.risk}::int, ${after.lastAt}, ${after.id}::uuid)`
      : sql`and (c.last_at, c.id) < (${after.lastAt}, ${after.id}::uuid)`;
  return db.rows(sql`select ${columns(actor)} from ${threads} where ${isOnTheDesk}
    ${f.id ? sql`and c.id = ${f.id}` : nothing} ${f.risk ? sql`and c.risk >= ${f.risk}` : nothing}
    ${f.kind ? sql`and c.kind = ${f.kind}` : nothing} ${f.handler ? sql`and c.handler = ${f.handler}` : nothing}
    ${f.pseudonym ? sql`and c.pseudonym like ${likePrefix(f.pseudonym)}` : nothing} ${beyond}
    order by ${f.byRisk ? sql`c.risk desc, c.last_at desc, c.id desc` : sql`c.last_at desc, c.id desc`} limit ${f.limit}`);
}

export const findOnDesk = (db: Queryable, id: string, actor: Actor): Promise<DeskThread | undefined> =>
  db.row(sql`select ${columns(actor)} from ${threads} where c.id = ${id} and ${isOnTheDesk}`);
/** The same, so that of two who take it over at once one comes second. */
export async function lockOnDesk(tx: Transaction, id: string, actor: Actor): Promise<DeskThread | undefined> {
  await tx.run(sql`select from conversation where id = ${id} for update`);
  return findOnDesk(tx, id, actor);
}

/** A message with its codes and what is sealed of it. */
export interface DeskMessage {
  id: string;
  position: number;
  author: Message['author'];
  created_at: Date;
  state: Message['state'];
  body_sealed: Buffer;
  lang: Message['lang'];
  source: Message['source'];
  severity: number;
  crisis_label: string | null;
  fault: Message['fault'];
  rating: Message['rating'];
  engine: Message['engine'];
  writer: Colleague | null;
}
const messageColumns = sql`m.id, m.position, m.author, m.created_at, m.state, m.body_sealed, m.lang, m.source, m.severity,
  m.crisis_label, m.fault, m.rating, m.engine,
  case when m.author = 'human' then ${colleagueIn(sql`m.written_by`)} end as writer`;

/** The newest first. */
export const listDeskMessages = (
  db: Queryable,
  conversationId: string,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<DeskMessage[]> =>
  db.rows(sql`select ${messageColumns} from message m where m.conversation_id = ${conversationId}
    ${before === undefined ? nothing : sql`and m.position < ${before}`} order by m.position desc limit ${limit}`);
export const findDeskMessage = (db: Queryable, conversationId: string, id: string): Promise<DeskMessage | undefined> =>
  db.row(sql`select ${messageColumns} from message m where m.conversation_id = ${conversationId} and m.id = ${id}`);
export const findByClientId = (
  db: Queryable,
  conversationId: string,
  clientId: string,
): Promise<DeskMessage | undefined> =>
  db.row(
    sql`select ${messageColumns} from message m where m.conversation_id = ${conversationId} and m.client_id = ${clientId}`,
  );
/** What the person said, of these messages, oldest first. */
export const listSaid = (db: Queryable, conversationId: string, ids: readonly string[]): Promise<DeskMessage[]> =>
  db.rows(sql`select ${messageColumns} from message m where m.conversation_id = ${conversationId}
    and m.author = 'person' and m.id = any(${ids}::uuid[]) order by m.position`);

export const listRisks = (db: Queryable, conversationId: string) =>
  db.rows<{ at: Date; severity: number; label: string | null }>(sql`
    select created_at as at, severity, crisis_label as label from message
    where conversation_id = ${conversationId} and author = 'person' and severity > 0 order by position limit 500`);

export interface StepRow {
  at: Date;
  kind: ThreadStep['kind'];
  by: Colleague | null;
  severity: number | null;
}
/** Changes of hands, and the course of the alerts from when they heard of the thread. */
export const listThreadSteps = (db: Queryable, conversationId: string): Promise<StepRow[]> =>
  db.rows(sql`with heard as (select distinct on (alert_id) alert_id, at, severity from alert_step
      where source = 'conversation' and source_id = ${conversationId} order by alert_id, id)
    select at, kind, "by", severity from (
      select h.at, h.kind, ${colleagueIn(sql`h.account_id`)} as "by", null::smallint as severity, h.id
      from conversation_hand h where h.conversation_id = ${conversationId}
      union all select at, 'alert_raised', null, severity, alert_id from heard
      union all select l.claimed_at, 'alert_claimed', ${colleagueIn(sql`l.claimed_by`)}, null, l.id
      from crisis_alert l where l.id in (select alert_id from heard) and l.claimed_at is not null
      union all select l.closed_at, 'alert_closed', ${colleagueIn(sql`l.closed_by`)}, null, l.id
      from crisis_alert l where l.id in (select alert_id from heard) and l.closed_at is not null) s
    order by at, id limit 200`);

/**
 * Threads in hands that no longer answer: whoever holds one can no longer read it, or the person has written and heard
 * nothing since `silentSince`.
 */
const isForgotten = (silentSince: Date) => sql`c.handler = 'human' and p.erased_at is null and (
  not exists (select 1 from account a join account_privilege g on g.account_id = a.id
    where a.id = c.handled_by and a.status = 'active' and g.privilege = 'supervision')
  or exists (select 1 from message m where m.conversation_id = c.id and m.author = 'person'
    and m.created_at < ${silentSince} and c.handled_since < ${silentSince} and not exists (select 1 from message h
      where h.conversation_id = c.id and h.author = 'human' and h.position > m.position)))`;
export const listForgotten = (db: Queryable, silentSince: Date): Promise<{ id: string }[]> =>
  db.rows(sql`select c.id from ${threads} where ${isForgotten(silentSince)} limit 100`);
export async function lockForgotten(
  tx: Transaction,
  id: string,
  silentSince: Date,
): Promise<Pick<DeskThread, 'id' | 'patient_id' | 'data_key_sealed' | 'language' | 'messages' | 'hands'> | undefined> {
  await tx.run(sql`select from conversation where id = ${id} for update`);
  return tx.row(sql`select c.id, c.patient_id, p.data_key_sealed, c.language, c.messages, c.hands
    from ${threads} where c.id = ${id} and ${isForgotten(silentSince)}`);
}

export async function insertHand(
  tx: Transaction,
  h: {
    id: string;
    conversationId: string;
    at: Date;
    kind: 'taken_over' | 'taken_from' | 'handed_back';
    /** Null when it went back by itself. */
    accountId: string | null;
  },
): Promise<void> {
  await tx.run(sql`insert into conversation_hand (id, conversation_id, at, kind, account_id)
    values (${h.id}, ${h.conversationId}, ${h.at}, ${h.kind}, ${h.accountId})`);
}
