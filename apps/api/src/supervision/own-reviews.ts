import type { Review } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { asColleague } from '../access/colleague.ts';
import type { Context } from '../context.ts';
import { keyOf } from '../conversation/index.ts';
import { listReviewsOf, type ReviewRecord } from './review.store.ts';

type Keyed = { patient_id: string; data_key_sealed: Buffer };
/** Where a reviewer's note is sealed: one for each answer and reviewer. */
export const notePlace = (messageId: string, accountId: string) =>
  `message_review.note:${messageId}/${accountId}` as const;

/** A judgement as the contract shows it; the one who gave it may be gone. */
export function asReview(ctx: Pick<Context, 'sealing'>, thread: Keyed, v: ReviewRecord, actor: Actor): Review {
  const gone = { id: v.account_id, name: '', role: 'doctor' as const };
  return {
    by: asColleague(v.reviewer ?? gone, actor) as Review['by'],
    at: v.updated_at.toISOString(),
    safe: v.safe,
    correct: v.correct,
    kind: v.kind,
    referredRightly: v.referred_rightly,
    note: v.note_sealed
      ? ctx.sealing.openFor(keyOf(ctx.sealing, thread), v.note_sealed, notePlace(v.message_id, v.account_id))
      : null,
  };
}

/** The actor's own judgements of these messages. */
export async function ownReviews(
  ctx: Context,
  thread: Keyed,
  actor: Actor,
  messages: readonly { id: string }[],
): Promise<Map<string, Review>> {
  const found = await listReviewsOf(
    ctx.db,
    messages.map(({ id }) => id),
  );
  const own = found.filter((each) => each.account_id === actor.accountId);
  return new Map(own.map((each) => [each.message_id, asReview(ctx, thread, each, actor)]));
}
