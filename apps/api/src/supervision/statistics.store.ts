import type { Queryable } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** From the first instant to before the second. */
export interface Span {
  from: Date;
  to: Date;
}
interface Counted {
  code: string;
  count: number;
}

export const crisesByWeek = (db: Queryable, s: Span) =>
  db.rows<{ week: string; label: string; count: number }>(sql`
    select to_char(date_trunc('week', raised_at, 'UTC') at time zone 'UTC', 'YYYY-MM-DD') as week, label, count(*)::int as count
    from crisis_alert where raised_at >= ${s.from} and raised_at < ${s.to} group by 1, 2 order by 1, 2 limit 2000`);

/** Seconds from raising to the first claiming and to closing: the middle one, and the one that nine in ten stay below. */
export const alertTimes = (db: Queryable, s: Span) =>
  db.row<{
    raised: number;
    open: number;
    claimed: number;
    claimed_median: number | null;
    claimed_ninth: number | null;
    closed: number;
    closed_median: number | null;
    closed_ninth: number | null;
  }>(sql`select count(*)::int as raised, count(*) filter (where state <> 'closed')::int as open,
      count(claim)::int as claimed, percentile_cont(0.5) within group (order by claim)::int as claimed_median,
      percentile_cont(0.9) within group (order by claim)::int as claimed_ninth,
      count(closing)::int as closed, percentile_cont(0.5) within group (order by closing)::int as closed_median,
      percentile_cont(0.9) within group (order by closing)::int as closed_ninth
    from (select state, extract(epoch from coalesce((select min(s.at) from alert_step s
          where s.alert_id = crisis_alert.id and s.kind = 'claimed'), claimed_at) - raised_at)::float8 as claim,
        extract(epoch from closed_at - raised_at)::float8 as closing
      from crisis_alert where raised_at >= ${s.from} and raised_at < ${s.to}) a`);

export const alertOutcomes = (db: Queryable, s: Span) =>
  db.rows<Counted>(sql`select outcome as code, count(*)::int as count from crisis_alert
    where closed_at >= ${s.from} and closed_at < ${s.to} and outcome is not null group by 1 order by 2 desc, 1`);

export const threadCounts = (db: Queryable, s: Span) =>
  db.row<{ health: number; wellbeing: number; messages: number }>(sql`
    select count(distinct c.id) filter (where c.kind = 'health')::int as health,
      count(distinct c.id) filter (where c.kind = 'wellbeing')::int as wellbeing, count(*)::int as messages
    from message m join conversation c on c.id = m.conversation_id
    where m.author = 'person' and m.created_at >= ${s.from} and m.created_at < ${s.to}`);

export const referralCounts = (db: Queryable, s: Span) =>
  db.row<{ shown: number; visits: number }>(sql`
    with shown as (select m.created_at, c.account_id from message m join conversation c on c.id = m.conversation_id
      where m.card_types @> '{booking}' and m.created_at >= ${s.from} and m.created_at < ${s.to})
    select (select count(*) from shown)::int as shown, (select count(*) from appointment a
      where a.status <> 'held' and a.created_at >= ${s.from} and exists (select 1 from shown
        where shown.account_id = a.created_by and a.created_at >= shown.created_at
          and a.created_at < shown.created_at + interval '1 day'))::int as visits`);

export const answerCounts = (db: Queryable, s: Span) =>
  db.rows<Counted>(sql`select source as code, count(*)::int as count from message
    where source is not null and created_at >= ${s.from} and created_at < ${s.to} group by 1 order by 2 desc, 1`);
export const faultCounts = (db: Queryable, s: Span) =>
  db.rows<Counted>(sql`select fault as code, count(*)::int as count from message
    where fault is not null and created_at >= ${s.from} and created_at < ${s.to} group by 1 order by 2 desc, 1`);
export const ratingCounts = (db: Queryable, s: Span) =>
  db.row<{ helpful: number; not_helpful: number }>(sql`
    select count(*) filter (where rating = 'helpful')::int as helpful,
      count(*) filter (where rating = 'not_helpful')::int as not_helpful
    from message where rating is not null and created_at >= ${s.from} and created_at < ${s.to}`);

export const handCounts = (db: Queryable, s: Span) =>
  db.row<{ taken_over: number; taken_from: number; handed_back: number; identities: number }>(sql`
    select count(*) filter (where kind = 'taken_over')::int as taken_over,
      count(*) filter (where kind = 'taken_from')::int as taken_from,
      count(*) filter (where kind = 'handed_back')::int as handed_back,
      (select count(*) from identity_opening where opened_at >= ${s.from} and opened_at < ${s.to})::int as identities
    from conversation_hand where at >= ${s.from} and at < ${s.to}`);

export const reviewCounts = (db: Queryable, s: Span) =>
  db.row<
    Record<'answers' | 'looks' | 'not_safe' | 'not_correct' | 'not_kind' | 'not_referred' | 'disagreements', number>
  >(
    sql`select count(*)::int as answers, coalesce(sum(looks), 0)::int as looks,
        coalesce(sum(not_safe), 0)::int as not_safe, coalesce(sum(not_correct), 0)::int as not_correct,
        coalesce(sum(not_kind), 0)::int as not_kind, coalesce(sum(not_referred), 0)::int as not_referred,
        count(*) filter (where disagree)::int as disagreements
      from (select message_id, count(*) as looks, count(*) filter (where not safe) as not_safe,
          count(*) filter (where not correct) as not_correct, count(*) filter (where not kind) as not_kind,
          count(*) filter (where referred_rightly = 'no') as not_referred,
          bool_or(safe) <> bool_and(safe) or bool_or(correct) <> bool_and(correct) as disagree
        from message_review where created_at >= ${s.from} and created_at < ${s.to} group by message_id) r`,
  );
