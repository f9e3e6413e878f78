import type { Card, Message } from '@medisense/contract';
import type { DataKey, Sealing } from '../db/sealing.ts';
import type { MessageRecord, ThreadRecord } from './conversation.store.ts';

/** What is sealed of a message. */
export interface Body {
  text: string;
  cards: Card[];
}
type Keyed = Pick<ThreadRecord, 'patient_id' | 'data_key_sealed'>;

export const keyOf = (sealing: Sealing, thread: Keyed): DataKey =>
  sealing.dataKey(thread.patient_id, thread.data_key_sealed);
export const sealBody = (sealing: Sealing, key: DataKey, id: string, body: Body): Buffer =>
  sealing.sealFor(key, JSON.stringify(body), `message.body:${id}`);
export const openBody = (sealing: Sealing, key: DataKey, row: Pick<MessageRecord, 'id' | 'body_sealed'>): Body =>
  JSON.parse(sealing.openFor(key, row.body_sealed, `message.body:${row.id}`));

/** What the guide says should the model fall silent; sealed apart, so that it is never shown by mistake. */
export const sealFallback = (sealing: Sealing, key: DataKey, id: string, body: Body): Buffer =>
  sealing.sealFor(key, JSON.stringify(body), `message.fallback:${id}`);
export const openFallback = (sealing: Sealing, key: DataKey, id: string, sealed: Buffer): Body =>
  JSON.parse(sealing.openFor(key, sealed, `message.fallback:${id}`));

/** A message as the contract shows it; `body` where it is at hand, else it is opened. */
export function asMessage(
  sealing: Sealing,
  key: DataKey,
  row: Omit<MessageRecord, 'fallback_sealed'>,
  body: Body = openBody(sealing, key, row),
): Message {
  const { text, cards } = body;
  return {
    id: row.id,
    author: row.author,
    createdAt: row.created_at.toISOString(),
    state: row.state,
    text,
    cards,
    lang: row.lang,
    source: row.source,
    severity: row.severity,
    fault: row.fault,
    rating: row.rating,
    engine: row.engine,
  };
}
