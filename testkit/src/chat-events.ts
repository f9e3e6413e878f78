import type { ChatEvent } from '@medisense/contract';

/** The events of an answer in a conversation, from the whole text of its stream (server-sent events, one JSON text a line). */
export const readChatEvents = (stream: unknown): ChatEvent[] =>
  String(stream)
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice(6)));
