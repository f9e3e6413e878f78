import type { OutputOf, ReadOf, ReviewRow } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import { keyOf } from '../conversation/index.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import { Refusal } from '../refusal.ts';
import { asReview, notePlace } from './own-reviews.ts';
import {
  countSealed,
  findAnswer,
  listQueue,
  listReviewsOf,
  type QueueRow,
  type ReviewRecord,
  storeReview,
} from './review.store.ts';
import { readingActor } from './supervision.policy.ts';

/** Answers that wait for judgement, or have it. */
export async function listReviews(
  ctx: Context,
  call: Call,
  query: ReadOf<'listReviews'>['query'],
): Promise<OutputOf<'listReviews'>> {
  const actor = readingActor(call);
  const limit = query.limit ?? 20;
  const before = decodeCursor(query.cursor, ['id'])?.[0];
  const [found, sealed] = await Promise.all([
    listQueue(ctx.db, actor, { state: query.state ?? 'open', before, limit: limit + 1 }),
    countSealed(ctx.db, actor),
  ]);
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const reviews = await listReviewsOf(
    ctx.db,
    rows.map(({ id }) => id),
  );
  return {
    items: rows.map((row) => asQueueRow(ctx, row, reviews, actor)),
    ...(last && { nextCursor: encodeCursor([last.id]) }),
    sealed,
  };
}

/** Keeps the actor's judgement of one answer. */
export function putReview(
  ctx: Context,
  call: Call,
  messageId: string,
  body: ReadOf<'putReview'>['body'],
): Promise<ReviewRow> {
  const actor = readingActor(call);
  return ctx.deed(call, async (tx) => {
    const answer = await findAnswer(tx, messageId, actor);
    if (!answer) throw new Refusal('NOT_FOUND');
    if (answer.sealed) throw new Refusal('SEALED');
    const key = keyOf(ctx.sealing, answer);
    const place = notePlace(messageId, actor.accountId);
    await storeReview(tx, {
      message_id: messageId,
      account_id: actor.accountId,
      safe: body.safe,
      correct: body.correct,
      kind: body.kind,
      referred_rightly: body.referredRightly,
      note_sealed: body.note ? ctx.sealing.sealFor(key, body.note, place) : null,
      updated_at: ctx.now(),
    });
    const row = (await findAnswer(tx, messageId, actor)) as QueueRow;
    const { safe, correct } = body;
    return {
      result: asQueueRow(ctx, row, await listReviewsOf(tx, [messageId]), actor),
      about: { entity: 'message_review', id: messageId, patientId: answer.patient_id, detail: { safe, correct } },
    };
  });
}

/** What colleagues said is told once the own judgement stands, so that nobody follows the first. */
function asQueueRow(ctx: Context, row: QueueRow, all: readonly ReviewRecord[], actor: Actor): ReviewRow {
  const reviews = all.filter((each) => each.message_id === row.id);
  const own = reviews.find((each) => each.account_id === actor.accountId);
  const others = own ? reviews.filter((each) => each !== own) : [];
  return {
    messageId: row.id,
    conversationId: row.conversation_id,
    pseudonym: row.pseudonym,
    kind: row.thread_kind,
    language: row.language,
    at: row.created_at.toISOString(),
    because: row.because,
    severity: row.severity,
    label: row.crisis_label,
    source: row.source,
    state: row.looks >= row.wanted ? 'done' : row.wanted === 3 ? 'third_look' : 'open',
    looks: row.looks,
    wanted: row.wanted,
    mine: own ? asReview(ctx, row, own, actor) : null,
    others: others.map((each) => asReview(ctx, row, each, actor)),
  };
}
