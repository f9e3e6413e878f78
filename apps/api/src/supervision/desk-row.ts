import type { SupervisedMessage, SupervisedRow } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { asColleague } from '../access/colleague.ts';
import type { DeskMessage, DeskThread } from './supervision.store.ts';

/** A thread as the desk lists it: codes only. */
export function asDeskRow(t: DeskThread, actor: Actor): SupervisedRow {
  return {
    id: t.id,
    pseudonym: t.pseudonym,
    kind: t.kind,
    language: t.language,
    messages: t.messages,
    lastAt: t.last_at.toISOString(),
    risk: t.risk,
    highestRisk: t.highest_risk,
    // what a message was about is part of what is sealed
    label: t.sealed ? null : t.risk_label,
    handler: t.handler,
    handledBy: asColleague(t.holder, actor),
    handledSince: t.handled_since?.toISOString() ?? null,
    hands: t.hands,
    writing: t.writing,
    alert: t.alert && {
      id: t.alert.id,
      state: t.alert.state,
      raisedAt: new Date(t.alert.raisedAt).toISOString(),
      claimedBy: asColleague(t.alert.claimer, actor),
    },
    sealed: t.sealed,
    shared: t.shared,
  };
}

/** A message: its codes, and its words where they may be read. */
export function asDeskMessage(
  m: DeskMessage,
  actor: Actor,
  words: { text: string; cards: string[] } | null,
  review: SupervisedMessage['review'] = null,
): SupervisedMessage {
  return {
    id: m.id,
    author: m.author,
    createdAt: m.created_at.toISOString(),
    state: m.state,
    lang: m.lang,
    severity: m.severity,
    label: words && m.crisis_label,
    source: m.source,
    fault: m.fault,
    rating: m.rating,
    engine: m.engine,
    text: words?.text ?? null,
    cards: words?.cards ?? [],
    by: asColleague(m.writer, actor),
    review,
  };
}
