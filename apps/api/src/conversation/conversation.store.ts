import type { ConversationKind, Message } from '@medisense/contract';
import type { Queryable, Transaction } from '../db/database.ts';
import { joined, nothing, type Sql, sql } from '../db/sql.ts';

/** A thread with what is needed to open its texts and to answer in it. */
export interface ThreadRecord {
  id: string;
  account_id: string;
  patient_id: string;
  data_key_sealed: Buffer;
  birth_date: string | null;
  sex: 'female' | 'male' | null;
  country: string | null;
  kind: ConversationKind;
  pseudonym: string;
  title_sealed: Buffer | null;
  language: 'fr' | 'en' | 'ar';
  created_at: Date;
  last_at: Date;
  messages: number;
  handler: 'machine' | 'human';
  handled_by: string | null;
  hands: number;
  risk: number;
  highest_risk: number;
  shared: boolean;
  disclosed_at: Date;
  memory_sealed: Buffer | null;
}
const all = sql`c.id, c.account_id, c.patient_id, p.data_key_sealed, p.birth_date, p.sex, p.country, c.kind, c.pseudonym,
  c.title_sealed, c.language, c.created_at, c.last_at, c.messages, c.handler, c.handled_by, c.hands, c.risk,
  c.highest_risk, c.shared, c.disclosed_at, c.memory_sealed`;
const threads = sql`conversation c join patient p on p.id = c.patient_id`;

export const findThread = (db: Queryable, id: string, scope: Sql): Promise<ThreadRecord | undefined> =>
  db.row(sql`select ${all} from ${threads} where c.id = ${id} and ${scope}`);

/** The same, so that messages of two tabs come one after the other. */
export const lockThread = (tx: Transaction, id: string, scope: Sql): Promise<ThreadRecord | undefined> =>
  tx.row(sql`select ${all} from ${threads} where c.id = ${id} and ${scope} for update of c`);

/** The last used first. */
export function listThreads(
  db: Queryable,
  scope: Sql,
  filter: { kind: ConversationKind | undefined; after: readonly [number, string] | undefined; limit: number },
): Promise<ThreadRecord[]> {
  const { kind, after, limit } = filter;
  return db.rows(sql`select ${all} from ${threads}
    where ${scope} ${kind ? sql`and c.kind = ${kind}` : nothing}
      ${after ? sql`and (c.last_at, c.id) < (${new Date(after[0])}, ${after[1]}::uuid)` : nothing}
    order by c.last_at desc, c.id desc limit ${limit}`);
}

export type NewThread = Pick<
  ThreadRecord,
  'id' | 'account_id' | 'patient_id' | 'kind' | 'pseudonym' | 'language' | 'created_at' | 'memory_sealed'
>;
export async function insertThread(tx: Transaction, t: NewThread): Promise<void> {
  await tx.run(sql`insert into conversation
      (id, account_id, patient_id, kind, pseudonym, language, created_at, last_at, disclosed_at, memory_sealed)
    values (${t.id}, ${t.account_id}, ${t.patient_id}, ${t.kind}, ${t.pseudonym}, ${t.language}, ${t.created_at},
      ${t.created_at}, ${t.created_at}, ${t.memory_sealed})`);
}

/** What a turn leaves behind in its thread. A risk of 0 ends the open crisis, if there was one. */
export interface ThreadChange {
  id: string;
  now: Date;
  added: number;
  memorySealed: Buffer | null;
  titleSealed: Buffer | null;
  language: ThreadRecord['language'];
  disclosed: boolean;
  risk: number;
  riskLabel: string | null;
}
export async function storeTurn(tx: Transaction, t: ThreadChange): Promise<void> {
  await tx.run(changed(t));
}
const changed = (
  t: ThreadChange,
): Sql => sql`update conversation set last_at = ${t.now}, messages = messages + ${t.added},
    memory_sealed = coalesce(${t.memorySealed}, memory_sealed), title_sealed = coalesce(title_sealed, ${t.titleSealed}),
    language = ${t.language}, disclosed_at = case when ${t.disclosed} then ${t.now} else disclosed_at end,
    risk = ${t.risk}, risk_label = ${t.riskLabel}, highest_risk = greatest(highest_risk, ${t.risk}),
    risk_since = case when ${t.risk} = 0 then null when risk = 0 then ${t.now} else risk_since end
    where id = ${t.id}`;

/** The same with the messages of the turn; what the machine is still writing stops. One statement: a rush is made of these. */
export async function storeTurnWith(tx: Transaction, messages: readonly NewMessage[], t: ThreadChange): Promise<void> {
  const added = messages.length > 0 ? sql`, added as (${inserted(messages)})` : nothing;
  await tx.run(sql`with stopped as (${stopped(t.id, t.now)}) ${added} ${changed(t)}`);
}

export async function storeWishes(
  tx: Transaction,
  { id, titleSealed, shared }: { id: string; titleSealed: Buffer | undefined; shared: boolean | undefined },
): Promise<void> {
  await tx.run(sql`update conversation set title_sealed = coalesce(${titleSealed ?? null}, title_sealed),
    shared = coalesce(${shared ?? null}, shared) where id = ${id}`);
}

export const deleteThread = (tx: Transaction, id: string): Promise<number> =>
  tx.run(sql`delete from conversation where id = ${id}`);

/** A message as the table has it. */
export interface MessageRecord {
  id: string;
  conversation_id: string;
  position: number;
  author: Message['author'];
  created_at: Date;
  progress_at: Date | null;
  state: Message['state'];
  body_sealed: Buffer;
  fallback_sealed: Buffer | null;
  lang: Message['lang'];
  source: Message['source'];
  client_id: string | null;
  reply_to: string | null;
  severity: number;
  fault: Message['fault'];
  rating: Message['rating'];
  engine: Message['engine'];
  hands: number;
}
const columns = sql`m.id, m.conversation_id, m.position, m.author, m.created_at, m.progress_at, m.state, m.body_sealed,
  m.fallback_sealed, m.lang, m.source, m.client_id, m.reply_to, m.severity, m.fault, m.rating, m.engine, m.hands`;

/** The newest first. */
export const listMessages = (
  db: Queryable,
  conversationId: string,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<MessageRecord[]> =>
  db.rows(sql`select ${columns} from message m where m.conversation_id = ${conversationId}
    ${before === undefined ? nothing : sql`and m.position < ${before}`} order by m.position desc limit ${limit}`);

/** Everything said in some threads, for a search. */
export const messagesOf = (db: Queryable, conversationIds: string[], limit: number): Promise<MessageRecord[]> =>
  db.rows(sql`select ${columns} from message m where m.conversation_id = any(${conversationIds}::uuid[])
    order by m.conversation_id, m.position desc limit ${limit}`);

/** A message together with its thread, if the scope holds. */
export const findMessage = (
  db: Queryable,
  id: string,
  scope: Sql,
): Promise<(MessageRecord & { thread_id: string; patient_id: string; data_key_sealed: Buffer }) | undefined> =>
  db.row(sql`select ${columns}, c.id as thread_id, c.patient_id, p.data_key_sealed
    from message m join ${threads} on c.id = m.conversation_id where m.id = ${id} and ${scope}`);

export const findOneMessage = (db: Queryable, id: string): Promise<MessageRecord | undefined> =>
  db.row(sql`select ${columns} from message m where m.id = ${id}`);

export const lockMessage = (tx: Transaction, id: string): Promise<MessageRecord | undefined> =>
  tx.row(sql`select ${columns} from message m where m.id = ${id} for update of m`);

export const findByClientId = (
  tx: Transaction,
  conversationId: string,
  clientId: string,
): Promise<MessageRecord | undefined> =>
  tx.row(
    sql`select ${columns} from message m where m.conversation_id = ${conversationId} and m.client_id = ${clientId}`,
  );

/** The newest answer to a message. */
export const findAnswer = (db: Queryable, messageId: string): Promise<MessageRecord | undefined> =>
  db.row(sql`select ${columns} from message m where m.reply_to = ${messageId} order by m.position desc limit 1`);

export type NewMessage = Omit<MessageRecord, 'fault' | 'rating' | 'progress_at'> & {
  written_by: string | null;
  crisis_class: string | null;
  crisis_label: string | null;
  crisis_action: string | null;
  fault?: Message['fault'];
  /** Kinds of the cards, for counting. */
  card_types?: readonly string[];
};
const inserted = (
  messages: readonly NewMessage[],
): Sql => sql`insert into message (id, conversation_id, position, author,
    written_by, created_at, finished_at, progress_at, state, body_sealed, fallback_sealed, lang, source, client_id, reply_to,
    crisis_class, crisis_label, crisis_action, severity, fault, engine, hands, card_types)
  values ${joined(
    messages.map(
      (m) => sql`(${m.id}, ${m.conversation_id}, ${m.position}, ${m.author}, ${m.written_by}, ${m.created_at},
      ${m.state === 'done' ? m.created_at : null}, ${m.created_at}, ${m.state}, ${m.body_sealed}, ${m.fallback_sealed},
      ${m.lang}, ${m.source}, ${m.client_id}, ${m.reply_to}, ${m.crisis_class}, ${m.crisis_label}, ${m.crisis_action},
      ${m.severity}, ${m.fault ?? null}, ${m.engine && JSON.stringify(m.engine)}::jsonb, ${m.hands},
      ${m.card_types ?? []}::text[])`,
    ),
    ', ',
  )}`;
export async function insertMessage(tx: Transaction, m: NewMessage): Promise<void> {
  await tx.run(inserted([m]));
}

/** Gives a thread into an account's hands, or with null into the machine's; answers begun under the old count are never shown. */
export async function storeHands(
  tx: Transaction,
  h: { id: string; accountId: string | null; now: Date },
): Promise<void> {
  await tx.run(sql`update conversation set handler = ${h.accountId ? 'human' : 'machine'}, handled_by = ${h.accountId},
    handled_since = ${h.accountId && h.now}, hands = hands + 1 where id = ${h.id}`);
}

/** A message was added that changes nothing else about the thread. */
export async function storeSaid(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.run(sql`update conversation set last_at = ${now}, messages = messages + 1 where id = ${id}`);
}

export const listWriting = (tx: Transaction, conversationId: string): Promise<{ id: string }[]> =>
  tx.rows(sql`select id from message where conversation_id = ${conversationId} and state = 'writing'`);

/** Stops whatever the machine is still writing in a thread. Returns how many answers that were. */
export const stopWriting = (tx: Transaction, conversationId: string, now: Date): Promise<number> =>
  tx.run(stopped(conversationId, now));
const stopped = (
  conversationId: string,
  now: Date,
): Sql => sql`update message set state = 'stopped', finished_at = ${now}
  where conversation_id = ${conversationId} and state = 'writing'`;

/**
 * Keeps what has been written so far of some answers; no body: only that they are still being written. Gives those that are
 * still wanted: the others are stopped, or their thread has changed hands.
 */
export async function storeProgress(
  db: Queryable,
  answers: readonly { id: string; bodySealed: Buffer | null }[],
  now: Date,
): Promise<Set<string>> {
  const ids = answers.map(({ id }) => id);
  const bodies = answers.map(({ bodySealed }) => bodySealed);
  const kept = await db.rows<{ id: string }>(sql`update message m
    set body_sealed = coalesce(a.body, m.body_sealed), progress_at = ${now}
    from unnest(${ids}::uuid[], ${bodies}::bytea[]) as a(id, body), conversation c
    where m.id = a.id and m.state = 'writing' and c.id = m.conversation_id and c.hands = m.hands returning m.id`);
  return new Set(kept.map(({ id }) => id));
}

/** The end of an answer, if it is still wanted (see `storeProgress`). Gives the message as it is then. */
export async function storeEnd(
  db: Queryable,
  e: {
    id: string;
    bodySealed: Buffer;
    now: Date;
    source: Message['source'];
    fault: Message['fault'];
    engine: Message['engine'];
    tokensIn: number | null;
    tokensOut: number | null;
  },
): Promise<MessageRecord | undefined> {
  return db.row(sql`update message m set body_sealed = ${e.bodySealed}, progress_at = ${e.now},
      finished_at = ${e.now}, state = 'done', source = ${e.source}, fault = ${e.fault}, fallback_sealed = null,
      engine = ${e.engine && JSON.stringify(e.engine)}::jsonb, tokens_in = ${e.tokensIn}, tokens_out = ${e.tokensOut}
    from conversation c where m.id = ${e.id} and m.state = 'writing' and c.id = m.conversation_id and c.hands = m.hands
    returning ${columns}`);
}

/** An answer that is no longer wanted keeps what was shown of it. */
export const storeStopped = (db: Queryable, id: string, bodySealed: Buffer | null, now: Date): Promise<number> =>
  db.run(sql`update message set state = 'stopped', finished_at = ${now}, fallback_sealed = null,
    body_sealed = coalesce(${bodySealed}, body_sealed) where id = ${id} and state in ('writing', 'stopped')`);

export const storeRating = (tx: Transaction, id: string, rating: Message['rating']): Promise<number> =>
  tx.run(sql`update message set rating = ${rating} where id = ${id}`);
