import type { ConversationKind, Message, ReviewRow } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { type Colleague, colleagueIn } from '../access/colleague.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { nothing, type Sql, sql } from '../db/sql.ts';
import { isOnTheDesk, isSealedFor } from './supervision.policy.ts';

/** What one reviewer made of an answer. */
export interface ReviewRecord {
  message_id: string;
  account_id: string;
  reviewer: Colleague | null;
  safe: boolean;
  correct: boolean;
  kind: boolean;
  referred_rightly: 'yes' | 'no' | 'not_applicable';
  note_sealed: Buffer | null;
  updated_at: Date;
}
/** An answer of the machine in the queue, without its words. */
export interface QueueRow {
  id: string;
  conversation_id: string;
  patient_id: string;
  data_key_sealed: Buffer;
  pseudonym: string;
  thread_kind: ConversationKind;
  language: Message['lang'];
  created_at: Date;
  because: ReviewRow['because'];
  severity: number;
  crisis_label: string | null;
  source: Message['source'];
  sealed: boolean;
  looks: number;
  wanted: number;
}
/** One answer in twenty, chosen by its id alone; the words of the index `message_sampled`. */
const isSampled = sql`m.author = 'machine' and m.reply_to is not null
  and ('x' || substr(md5(m.id::text), 1, 4))::bit(16)::int < 3277`;
const isDue = sql`m.id in (
  select a.id from message s join message a on a.reply_to = s.id where s.severity >= 2
  union all select m.id from message m where m.fault = 'caught'
  union all select m.id from message m where ${isSampled})`;
const because = sql`case when s.severity >= 2 then 'risky' when m.fault = 'caught' then 'caught' else 'sample' end`;
/** Two looks at what was risky or caught, one at a sample; a third where two disagree on safe or correct. */
const wanted = sql`case when r.looks >= 2 and (r.one_safe <> r.all_safe or r.one_correct <> r.all_correct) then 3
  when s.severity >= 2 or m.fault = 'caught' then 2 else 1 end`;
const answers = sql`message m join conversation c on c.id = m.conversation_id join patient p on p.id = c.patient_id
  join message s on s.id = m.reply_to
  cross join lateral (select count(*)::int as looks, bool_or(safe) as one_safe, bool_and(safe) as all_safe,
    bool_or(correct) as one_correct, bool_and(correct) as all_correct
    from message_review v where v.message_id = m.id) r`;
const isAnswer = sql`m.author = 'machine' and m.state <> 'writing' and ${isOnTheDesk}`;
const columns = (actor: Actor) => sql`m.id, c.id as conversation_id, c.patient_id, p.data_key_sealed, c.pseudonym,
  c.kind as thread_kind, c.language, m.created_at, ${because} as because, s.severity, s.crisis_label, m.source,
  ${isSealedFor(actor)} as sealed, r.looks, ${wanted} as wanted`;

const stateIs: Record<ReviewRow['state'], Sql> = {
  open: sql`r.looks < ${wanted}`,
  third_look: sql`r.looks = 2 and ${wanted} = 3`,
  done: sql`r.looks >= ${wanted}`,
};

/** Answers to be judged that this actor may read, the newest first. */
export const listQueue = (
  db: Queryable,
  actor: Actor,
  { state, before, limit }: { state: ReviewRow['state']; before: string | undefined; limit: number },
): Promise<QueueRow[]> =>
  db.rows(sql`select ${columns(actor)} from ${answers}
    where ${isDue} and ${isAnswer} and not ${isSealedFor(actor)} and ${stateIs[state]}
      ${before ? sql`and m.id < ${before}` : nothing} order by m.id desc limit ${limit}`);

export async function countSealed(db: Queryable, actor: Actor): Promise<number> {
  const found = await db.row<{ n: number }>(sql`select count(*)::int as n from ${answers}
    where ${isDue} and ${isAnswer} and ${isSealedFor(actor)} and ${stateIs.open}`);
  return found?.n ?? 0;
}

/** Any answer of the machine, in the queue or not. */
export const findAnswer = (db: Queryable, messageId: string, actor: Actor): Promise<QueueRow | undefined> =>
  db.row(sql`select ${columns(actor)} from ${answers} where m.id = ${messageId} and ${isAnswer}`);

export const listReviewsOf = (db: Queryable, messageIds: readonly string[]): Promise<ReviewRecord[]> =>
  db.rows(sql`select v.message_id, v.account_id, ${colleagueIn(sql`v.account_id`)} as reviewer, v.safe, v.correct, v.kind,
      v.referred_rightly, v.note_sealed, v.updated_at
    from message_review v where v.message_id = any(${messageIds}::uuid[]) order by v.created_at, v.account_id`);

export type NewReview = Omit<ReviewRecord, 'reviewer'>;
export async function storeReview(tx: Transaction, v: NewReview): Promise<void> {
  await tx.run(sql`insert into message_review
      (message_id, account_id, safe, correct, kind, referred_rightly, note_sealed, created_at, updated_at)
    values (${v.message_id}, ${v.account_id}, ${v.safe}, ${v.correct}, ${v.kind}, ${v.referred_rightly}, ${v.note_sealed},
      ${v.updated_at}, ${v.updated_at})
    on conflict (message_id, account_id) do update set safe = excluded.safe, correct = excluded.correct,
      kind = excluded.kind, referred_rightly = excluded.referred_rightly, note_sealed = excluded.note_sealed,
      updated_at = excluded.updated_at`);
}
