import type { Card, ConversationKind, Message } from '@medisense/contract';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { claimMessage, readStanding } from './companion.store.ts';
import { safeTurn } from './guard.ts';
import { dayOf, modelNow, runtimeOf } from './model-now.ts';
import { whyNot } from './standing.ts';
import { writeAnswer } from './write-answer.ts';

/** What a model is given to write one answer from. Only this person's own thread; identifiers are taken out before it is sent. */
export interface ModelTurn {
  accountId: string;
  patientId: string;
  kind: ConversationKind;
  lang: Message['lang'];
  /** The thread so far, the oldest first, this message last; an empty text stands for one that is not for a model. */
  history: { author: Message['author']; text: string }[];
  /** What the built-in guide answers: its conclusions stand, whatever the model says. */
  guide: {
    text: string;
    urgency: 'emergency' | 'urgent' | 'routine' | 'selfcare' | null;
    /** The end of `text`, where it is a question of the rules: said as it stands, whatever the model says before it. */
    question?: string;
    /** False when the guide made nothing of the message: a model may then read it too. */
    understood?: boolean;
    /** The orientation under way: the person's words on it and what they answered. */
    orientation?: { text: string; answers: Record<string, 'yes' | 'no' | 'unknown'> } | null;
  };
  /** Years; null when the birth date is not known. */
  age: number | null;
  sex?: 'female' | 'male' | null;
  /** What has to stand before the answer: that this is a machine, every three hours. */
  opening?: string | null;
}
export type WriterEvent = { type: 'delta'; text: string } | { type: 'replaced'; text: string };
/** How the writing ended: with a fault the guide's words stand in, and the person is told why. */
export interface WriterOutcome {
  fault: Message['fault'];
  /** The whole text as it was shown; '' when the guide has to answer. */
  text: string;
  model: string;
  prompt: string;
  tokensIn: number | null;
  tokensOut: number | null;
  /** What stands below the text instead of the guide's cards, where the message was understood better than by the guide. */
  cards?: Card[];
  /** Whose words the text is made of, where they are not the model's: an emergency is told by the rules. */
  source?: 'guide';
}
/** Writes one answer. Never throws for what a model does; ends soon after the signal. */
export type ReplyWriter = (signal: AbortSignal) => AsyncGenerator<WriterEvent, WriterOutcome>;

/**
 * Whether a model writes the answer of this turn: a writer, or the reason why not. `null` for a fault means that no model
 * was to be expected (none configured, no consent, under 18), so nothing needs to be said about it. The thread so far is
 * asked for only when a model is to write.
 */
export async function modelFor(
  ctx: Context,
  tx: Transaction,
  turn: Omit<ModelTurn, 'history'>,
  history: () => Promise<ModelTurn['history']>,
): Promise<{ write: ReplyWriter } | { write: null; fault: Message['fault'] }> {
  const now = modelNow(ctx);
  // an emergency is told in the words of the rules
  if (!now || turn.guide.urgency === 'emergency') return { write: null, fault: null };
  const day = dayOf(ctx.now());
  const { patientId } = turn;
  const standing = await readStanding(tx, { patientId, day, now });
  const reason = whyNot(standing, turn.age);
  if (reason === 'switched_off' || reason === 'budget') return { write: null, fault: reason };
  if (reason) return { write: null, fault: null };
  if (!runtimeOf(ctx).breaker.mayAsk()) return { write: null, fault: 'unavailable' };
  const known = await claimMessage(tx, { patientId, accountId: turn.accountId, day });
  const safe = await safeTurn({ ...turn, history: await history() }, known);
  return { write: (signal) => writeAnswer(ctx, now, safe, { patientId }, signal) };
}
