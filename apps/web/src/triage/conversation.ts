import { useSyncExternalStore } from 'react';
import { newIdempotencyKey } from '../platform/api.ts';
import { keepDraft, readDraft } from '../platform/draft.ts';
import { currentSession } from '../platform/session.ts';
import { type Change, type Conversation, changed, fresh } from './conversation-state.ts';

const DRAFT = 'conversation';
let held: Conversation | null = null;
const watchers = new Set<() => void>();

/** The conversation of this tab. Another account than the one that spoke gets an empty one. */
export function currentConversation(): Conversation {
  held ??= { ...fresh(newIdempotencyKey()), ...readDraft<Conversation>(DRAFT) };
  const session = currentSession();
  const somebodyElse = held.owner !== null && session.me?.account.id !== held.owner && session.status !== 'unreachable';
  if (somebodyElse) held = fresh(newIdempotencyKey());
  return held;
}

/** Changes the conversation, keeps it in this tab and tells the screens. */
export function tell(change: Change): Conversation {
  const next = changed(currentConversation(), change, newIdempotencyKey());
  held = { ...next, owner: currentSession().me?.account.id ?? next.owner };
  keepDraft(DRAFT, held.text ? held : null);
  for (const each of watchers) each();
  return held;
}

/** The conversation as it stands, for a screen. */
export function useConversation(): Conversation {
  return useSyncExternalStore((notify) => {
    watchers.add(notify);
    return () => watchers.delete(notify);
  }, currentConversation);
}
