import type { CompanionRelease, CompanionReleaseReport, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import { Refusal } from '../refusal.ts';
import { readSetting } from './companion.store.ts';
import { modelNow } from './model-now.ts';
import {
  allowRelease,
  endSilentReleases,
  findRelease,
  findReleaseBefore,
  insertRelease,
  listReleases,
  listTurns,
  type ReleaseRecord,
  type ReleaseTurnRecord,
} from './release.store.ts';

const SILENT_MS = 5 * 60_000;
const DIFFERENCES = 200;
const entity = 'companion_release';

function asRelease(row: ReleaseRecord): CompanionRelease {
  return {
    id: row.id,
    provider: row.provider,
    model: row.model,
    prompt: row.prompt,
    state: row.state,
    startedAt: row.started_at.toISOString(),
    startedBy: row.started_by ?? '',
    finishedAt: row.finished_at?.toISOString() ?? null,
    turns: row.turns,
    done: row.done,
    byModel: row.by_model,
    faults: row.faults,
    failed: row.failed,
    released: row.released_at ? { at: row.released_at.toISOString(), by: row.released_by ?? '' } : null,
  };
}

/** Runs of the safety suite, the newest first. */
export async function listCompanionReleases(ctx: Context, call: Call, query: ReadOf<'listCompanionReleases'>['query']) {
  const limit = query.limit ?? 20;
  await ctx.read(call, { entity });
  const found = await listReleases(ctx.db, decodeCursor(query.cursor, ['instant', 'id']), limit + 1);
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return {
    items: rows.map(asRelease),
    ...(last && { nextCursor: encodeCursor([last.started_at.getTime(), last.id]) }),
  };
}

/** Begins a run as a job; one at a time. */
export async function createRelease(ctx: Context, call: Call): Promise<CompanionRelease> {
  const now = modelNow(ctx);
  return ctx.deed(call, async (tx) => {
    if (!now || (await readSetting(tx)).models === 'off') throw new Refusal('NOT_NOW');
    const id = ctx.newId();
    const at = ctx.now();
    await endSilentReleases(tx, new Date(at.getTime() - SILENT_MS), at);
    const made = await insertRelease(tx, { ...now, id, now: at, accountId: actorOf(call).accountId });
    if (!made) throw new Refusal('ALREADY_DONE');
    await ctx.jobs.enqueue(tx, 'run-companion-release', { releaseId: id }, { key: `companion-release:${id}` });
    const row = (await findRelease(tx, id)) as ReleaseRecord;
    return { result: asRelease(row), about: { entity, id, detail: { model: now.model, prompt: now.prompt } } };
  });
}

/** One run with what changed since the one before. */
export async function getRelease(ctx: Context, call: Call, id: string): Promise<CompanionReleaseReport> {
  const row = await findRelease(ctx.db, id);
  if (!row) throw new Refusal('NOT_FOUND');
  await ctx.read(call, { entity, id });
  const before = await findReleaseBefore(ctx.db, row);
  const turns = await listTurns(ctx.db, id);
  const earlier = new Map(
    (before ? await listTurns(ctx.db, before.id) : []).map((turn) => [`${turn.script} ${turn.turn}`, turn]),
  );
  const changed = (turn: ReleaseTurnRecord, was: ReleaseTurnRecord | undefined) =>
    was !== undefined && was.missed.join() !== turn.missed.join();
  const rows = turns.map((turn) => ({ ...turn, before: earlier.get(`${turn.script} ${turn.turn}`) ?? null }));
  const differing = rows.filter((turn) => changed(turn, turn.before ?? undefined));
  const failing = rows.filter((turn) => turn.missed.length > 0 && !differing.includes(turn));
  return {
    ...asRelease(row),
    before: before ? asRelease(before) : null,
    differences: [...differing, ...failing].slice(0, DIFFERENCES),
  };
}

/** Lets a prompt and model be used although the run failed: whoever decides it has seen the result, and is named. */
export function releaseAnyway(ctx: Context, call: Call, id: string): Promise<CompanionRelease> {
  return ctx.deed(call, async (tx) => {
    if (!(await findRelease(tx, id))) throw new Refusal('NOT_FOUND');
    const allowed = await allowRelease(tx, id, actorOf(call).accountId, ctx.now());
    if (!allowed) throw new Refusal('NOT_NOW');
    const row = (await findRelease(tx, id)) as ReleaseRecord;
    const { model, prompt, failed } = row;
    return { result: asRelease(row), about: { entity, id, detail: { model, prompt, failed } } };
  });
}
