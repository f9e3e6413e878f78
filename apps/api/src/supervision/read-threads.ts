import type { ReadOf, SupervisedThread } from '@medisense/contract';
import { asColleague } from '../access/colleague.ts';
import { redactorFor } from '../access/identifiers.ts';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import { keyOf, openBody } from '../conversation/index.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import { Refusal } from '../refusal.ts';
import { asDeskMessage, asDeskRow } from './desk-row.ts';
import { listPersons, openUntil } from './identity.store.ts';
import { identityOf } from './open-identity.ts';
import { ownReviews } from './own-reviews.ts';
import { abilitiesOn, deskActor, hiddenFrom } from './supervision.policy.ts';
import {
  type DeskMessage,
  type DeskThread,
  findOnDesk,
  listDesk,
  listDeskMessages,
  listRisks,
  listThreadSteps,
} from './supervision.store.ts';

const PAGE = 50;

/** Threads by risk or by last use. */
export async function listSupervision(ctx: Context, call: Call, query: ReadOf<'listSupervision'>['query']) {
  const actor = deskActor(call);
  const limit = query.limit ?? 20;
  const byRisk = query.sort !== 'age';
  const found = await listDesk(ctx.db, actor, {
    id: query.id,
    risk: query.risk,
    kind: query.kind,
    handler: query.handler,
    pseudonym: query.q,
    after: placeOf(query.cursor, byRisk),
    byRisk,
    limit: limit + 1,
  });
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return {
    items: rows.map((row) => asDeskRow(row, actor)),
    ...(last && { nextCursor: encodeCursor([...(byRisk ? [last.risk] : []), last.last_at.getTime(), last.id]) }),
  };
}

function placeOf(cursor: string | undefined, byRisk: boolean) {
  if (byRisk) {
    const [risk, at, id] = decodeCursor(cursor, ['number', 'instant', 'id']) ?? [];
    return id === undefined ? undefined : { risk: Math.trunc(risk ?? 0), lastAt: new Date(at ?? 0), id };
  }
  const [at, id] = decodeCursor(cursor, ['instant', 'id']) ?? [];
  return id === undefined ? undefined : { risk: undefined, lastAt: new Date(at ?? 0), id };
}

/** One thread, its words only where they may be read. The person sees that somebody looked, and whether at words. */
export async function getSupervision(
  ctx: Context,
  call: Call,
  id: string,
  query: ReadOf<'getSupervision'>['query'],
): Promise<SupervisedThread> {
  const actor = deskActor(call);
  const thread = await findOnDesk(ctx.db, id, actor);
  if (!thread) throw new Refusal('NOT_FOUND');
  const hidden = hiddenFrom(thread, actor);
  const until = hidden ? undefined : await openUntil(ctx.db, { conversationId: id }, actor.accountId, ctx.now());
  await ctx.read(call, {
    entity: 'conversation',
    id,
    patientId: thread.patient_id,
    detail: { text: hidden === null, identity: until !== undefined },
  });
  const limit = query.limit ?? PAGE;
  const before = decodeCursor(query.cursor, ['number'])?.[0];
  const [found, steps, risks] = await Promise.all([
    listDeskMessages(ctx.db, id, { before, limit: limit + 1 }),
    listThreadSteps(ctx.db, id),
    listRisks(ctx.db, id),
  ]);
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const words = hidden ? () => null : await wordsOf(ctx, thread, until === undefined);
  const reviews = hidden ? undefined : await ownReviews(ctx, thread, actor, rows);
  return {
    ...asDeskRow(thread, actor),
    items: rows.reverse().map((row) => asDeskMessage(row, actor, words(row), reviews?.get(row.id) ?? null)),
    earlier: last ? encodeCursor([last.position]) : null,
    steps: steps.map((step) => ({ ...step, at: step.at.toISOString(), by: asColleague(step.by, actor) })),
    risks: risks.map(({ at, severity, label }) => ({ at: at.toISOString(), severity, label: hidden ? null : label })),
    hidden,
    identity: until ? await identityOf(ctx, ctx.db, thread, until) : null,
    abilities: abilitiesOn(thread, actor),
  };
}

/** Opens messages, with what tells who somebody is taken out of the words of the person and the machine. */
async function wordsOf(ctx: Context, thread: DeskThread, masked: boolean) {
  const mask = masked ? await redactorFor(await listPersons(ctx.db, thread.patient_id)) : (text: string) => text;
  const key = keyOf(ctx.sealing, thread);
  return (row: DeskMessage) => {
    const { text, cards } = openBody(ctx.sealing, key, row);
    return { text: mask(text), cards: cards.map((card) => card.type) };
  };
}
