import type { Conversation, ConversationKind, Message } from '@medisense/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../platform/api.ts';
import { queryClient } from '../platform/query-client.ts';

/** The own threads, the last used first; with `q` those that hold these words. */
export const threadsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['listConversations', q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call('listConversations', { query: { limit: '20', cursor: pageParam, ...(q && { q }) }, signal }),
    getNextPageParam: (page) => page.nextCursor,
  });

export const threadQuery = (id: string) =>
  queryOptions({
    queryKey: ['getConversation', id],
    queryFn: ({ signal }) => call('getConversation', { params: { id }, signal }),
    staleTime: 0,
  });

/** Opens a thread at one of the doors and puts it at hand, so that its screen shows at once. */
export async function openThread(kind: ConversationKind, lang: 'fr' | 'en' | 'ar', idempotencyKey: string) {
  const made = await call('createConversation', { body: { kind, lang }, idempotencyKey });
  queryClient.setQueryData(threadQuery(made.id).queryKey, made);
  void threadsChanged();
  return made;
}

/** Puts messages into the thread at hand: new ones at its end, known ones in their place. */
export function putMessages(id: string, ...messages: readonly (Message | null | undefined)[]): void {
  queryClient.setQueryData<Conversation>(threadQuery(id).queryKey, (before) => {
    if (!before) return before;
    const items = [...before.items];
    for (const message of messages) {
      if (!message) continue;
      const place = items.findIndex((each) => each.id === message.id);
      if (place < 0) items.push(message);
      else items[place] = message;
    }
    return { ...before, items };
  });
}

export const threadsChanged = () => queryClient.invalidateQueries({ queryKey: ['listConversations'] });
