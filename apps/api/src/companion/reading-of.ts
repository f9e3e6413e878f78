import type { ModelTurn } from './model-for.ts';

interface Said {
  reply: { basis: readonly string[]; question?: string; cards: readonly { type: string; urgency?: unknown }[] };
  state: {
    orientation?: {
      text: string;
      answers: Record<string, 'yes' | 'no' | 'unknown'>;
      done: boolean;
      urgency?: string;
    };
  };
}

/** What a model needs to know of how the guide got on with a message. */
export function readingOf({ reply, state }: Said): Pick<ModelTurn['guide'], 'understood' | 'orientation' | 'question'> {
  const { orientation } = state;
  return {
    understood: !reply.basis.some((id) => id === 'unknown' || id === 'default.not_understood'),
    orientation: orientation && !orientation.done ? { text: orientation.text, answers: orientation.answers } : null,
    ...(reply.question !== undefined && { question: reply.question }),
  };
}

/** What the guide concluded, if it did. An emergency stands over all that is said after it, whatever that is about. */
export function urgencyOf({ reply, state }: Said): ModelTurn['guide']['urgency'] {
  if (state.orientation?.done && state.orientation.urgency === 'emergency') return 'emergency';
  const found = reply.cards.find(({ type }) => type === 'orientation')?.urgency;
  return (found as ModelTurn['guide']['urgency'] | undefined) ?? null;
}
