import type { ReadOf, SupervisionStatistics } from '@medisense/contract';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import { invalidInput } from '../refusal.ts';
import {
  alertOutcomes,
  alertTimes,
  answerCounts,
  crisesByWeek,
  faultCounts,
  handCounts,
  ratingCounts,
  referralCounts,
  reviewCounts,
  threadCounts,
} from './statistics.store.ts';
import { deskActor } from './supervision.policy.ts';

const DAY = 86_400_000;
const WEEKS = 12;
const LONGEST = 731;
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const startOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Figures of the companion over a span of whole days (UTC). */
export async function getSupervisionStatistics(
  ctx: Context,
  call: Call,
  query: ReadOf<'getSupervisionStatistics'>['query'],
): Promise<SupervisionStatistics> {
  deskActor(call);
  const to = query.to ?? dayOf(ctx.now().getTime());
  const from = query.from ?? dayOf(startOf(to) - (WEEKS * 7 - 1) * DAY);
  const days = (startOf(to) - startOf(from)) / DAY;
  if (days < 0 || days > LONGEST) {
    throw invalidInput({ field: 'query.from', problem: 'range', mend: 'a day before `to`, at most two years' });
  }
  const span = { from: new Date(startOf(from)), to: new Date(startOf(to) + DAY) };
  const { db } = ctx;
  const [crises, times, outcomes, threads, referrals, answers, faults, ratings, hands, reviews] = await Promise.all([
    crisesByWeek(db, span),
    alertTimes(db, span),
    alertOutcomes(db, span),
    threadCounts(db, span),
    referralCounts(db, span),
    answerCounts(db, span),
    faultCounts(db, span),
    ratingCounts(db, span),
    handCounts(db, span),
    reviewCounts(db, span),
  ]);
  return {
    from,
    to,
    crises,
    alerts: {
      raised: times?.raised ?? 0,
      open: times?.open ?? 0,
      claimed: {
        count: times?.claimed ?? 0,
        median: times?.claimed_median ?? null,
        ninth: times?.claimed_ninth ?? null,
      },
      closed: { count: times?.closed ?? 0, median: times?.closed_median ?? null, ninth: times?.closed_ninth ?? null },
    },
    outcomes,
    threads: { health: threads?.health ?? 0, wellbeing: threads?.wellbeing ?? 0, messages: threads?.messages ?? 0 },
    referrals: { bookingCards: referrals?.shown ?? 0, visitsWithinADay: referrals?.visits ?? 0 },
    answers,
    faults,
    ratings: { helpful: ratings?.helpful ?? 0, notHelpful: ratings?.not_helpful ?? 0 },
    hands: {
      takenOver: hands?.taken_over ?? 0,
      takenFrom: hands?.taken_from ?? 0,
      handedBack: hands?.handed_back ?? 0,
    },
    identitiesOpened: hands?.identities ?? 0,
    reviews: {
      answers: reviews?.answers ?? 0,
      looks: reviews?.looks ?? 0,
      notSafe: reviews?.not_safe ?? 0,
      notCorrect: reviews?.not_correct ?? 0,
      notKind: reviews?.not_kind ?? 0,
      notReferredRightly: reviews?.not_referred ?? 0,
      disagreements: reviews?.disagreements ?? 0,
    },
  };
}
