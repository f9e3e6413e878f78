import type { Queryable, Transaction } from '../db/database.ts';
import { nothing, sql } from '../db/sql.ts';
import type { ModelNow } from './companion.store.ts';

/** A run of the safety suite as the table has it. */
export interface ReleaseRecord extends ModelNow {
  id: string;
  state: 'running' | 'passed' | 'failed' | 'broken';
  started_at: Date;
  started_by: string | null;
  finished_at: Date | null;
  turns: number;
  done: number;
  by_model: number;
  faults: number;
  failed: number;
  released_at: Date | null;
  released_by: string | null;
}
export interface ReleaseTurnRecord {
  script: string;
  turn: number;
  said: string;
  reply: string;
  source: string;
  fault: string | null;
  missed: string[];
}
const all = sql`r.id, r.provider, r.model, r.prompt, r.state, r.started_at, r.finished_at, r.turns, r.done, r.by_model,
  r.faults, r.failed, r.released_at, (select a.username from account a where a.id = r.started_by) as started_by,
  (select a.username from account a where a.id = r.released_by) as released_by`;

/** The newest first. */
export const listReleases = (
  db: Queryable,
  after: readonly [number, string] | undefined,
  limit: number,
): Promise<ReleaseRecord[]> =>
  db.rows(sql`select ${all} from companion_release r
    ${after ? sql`where (r.started_at, r.id) < (${new Date(after[0])}, ${after[1]}::uuid)` : nothing}
    order by r.started_at desc, r.id desc limit ${limit}`);
export const findRelease = (db: Queryable, id: string): Promise<ReleaseRecord | undefined> =>
  db.row(sql`select ${all} from companion_release r where r.id = ${id}`);
/** The last run before this one that came to its end. */
export const findReleaseBefore = (db: Queryable, release: ReleaseRecord): Promise<ReleaseRecord | undefined> =>
  db.row(sql`select ${all} from companion_release r where r.state in ('passed', 'failed')
    and (r.started_at, r.id) < (${release.started_at}, ${release.id}::uuid)
    order by r.started_at desc, r.id desc limit 1`);
export const listTurns = (db: Queryable, releaseId: string): Promise<ReleaseTurnRecord[]> =>
  db.rows(sql`select script, turn, said, reply, source, fault, missed from companion_release_turn
    where release_id = ${releaseId} order by script, turn limit 5000`);

/** A run whose process has died is over. */
export const endSilentReleases = (db: Queryable, before: Date, now: Date): Promise<number> =>
  db.run(sql`update companion_release set state = 'broken', finished_at = ${now}
    where state = 'running' and progress_at < ${before}`);
/** False when one is running. */
export async function insertRelease(
  tx: Transaction,
  r: ModelNow & { id: string; now: Date; accountId: string },
): Promise<boolean> {
  const made = await tx.run(sql`insert into companion_release
      (id, provider, model, prompt, state, started_at, started_by, progress_at)
    values (${r.id}, ${r.provider}, ${r.model}, ${r.prompt}, 'running', ${r.now}, ${r.accountId}, ${r.now})
    on conflict do nothing`);
  return made === 1;
}
export interface Progress {
  id: string;
  now: Date;
  turns: number;
  done: number;
  byModel: number;
  faults: number;
  failed: number;
}
/** False when the run is no longer wanted. */
export async function storeReleaseProgress(db: Queryable, p: Progress): Promise<boolean> {
  const kept = await db.run(sql`update companion_release set progress_at = ${p.now}, turns = ${p.turns},
    done = ${p.done}, by_model = ${p.byModel}, faults = ${p.faults}, failed = ${p.failed}
    where id = ${p.id} and state = 'running'`);
  return kept === 1;
}
export async function storeTurn(db: Queryable, releaseId: string, t: ReleaseTurnRecord): Promise<void> {
  await db.run(sql`insert into companion_release_turn (release_id, script, turn, said, reply, source, fault, missed)
    values (${releaseId}, ${t.script}, ${t.turn}, ${t.said}, ${t.reply}, ${t.source}, ${t.fault}, ${t.missed})
    on conflict (release_id, script, turn) do update set reply = excluded.reply, source = excluded.source,
      fault = excluded.fault, missed = excluded.missed`);
}
export const endRelease = (
  db: Queryable,
  id: string,
  state: 'passed' | 'failed' | 'broken',
  now: Date,
): Promise<number> =>
  db.run(
    sql`update companion_release set state = ${state}, finished_at = ${now} where id = ${id} and state = 'running'`,
  );
export const allowRelease = (tx: Transaction, id: string, accountId: string, now: Date): Promise<number> =>
  tx.run(sql`update companion_release set released_at = ${now}, released_by = ${accountId}
    where id = ${id} and state = 'failed' and released_at is null`);
