import type { ConversationKind, Message } from '@medisense/contract';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';

/** What a model is given to write one answer from. Only this person's own thread; identifiers are taken out before it is sent. */
export interface ModelTurn {
  accountId: string;
  patientId: string;
  kind: ConversationKind;
  lang: Message['lang'];
  /** The thread so far, the oldest first, this message last. */
  history: { author: Message['author']; text: string }[];
  /** What the built-in guide answers: its conclusions stand, whatever the model says. */
  guide: { text: string; urgency: 'emergency' | 'urgent' | 'routine' | 'selfcare' | null };
  /** Years; null when the birth date is not known. */
  age: number | null;
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
}
/** Writes one answer. Never throws for what a model does; ends soon after the signal. */
export type ReplyWriter = (signal: AbortSignal) => AsyncGenerator<WriterEvent, WriterOutcome>;

/**
 * Whether a model writes the answer of this turn: a writer, or the reason why not. `null` for a fault means that no model
 * was to be expected (none configured, no consent, under 18), so nothing needs to be said about it.
 */
export async function modelFor(
  ctx: Context,
  _tx: Transaction,
  _turn: ModelTurn,
): Promise<{ write: ReplyWriter } | { write: null; fault: Message['fault'] }> {
  if (ctx.config.ai.provider === 'off') return { write: null, fault: null };
  return { write: null, fault: 'unavailable' };
}
