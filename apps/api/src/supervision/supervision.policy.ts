import type { SupervisedThread } from '@medisense/contract';
import { type Actor, isAdministrator, mayReadConversations } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import { type Sql, sql } from '../db/sql.ts';
import { Refusal } from '../refusal.ts';

/** Administrators, and doctors with the privilege, see the list, codes and figures. */
export function deskActor(call: Call): Actor {
  const actor = actorOf(call);
  if (!isAdministrator(actor) && !mayReadConversations(actor)) throw new Refusal('FORBIDDEN');
  return actor;
}
/** Words, names and every deed at the desk need the privilege, for administrators too. */
export function readingActor(call: Call): Actor {
  const actor = actorOf(call);
  if (!mayReadConversations(actor)) throw new Refusal('FORBIDDEN');
  return actor;
}

/** On `conversation c` joined with `patient p`: threads in which somebody has said something. */
export const isOnTheDesk: Sql = sql`(c.messages > 1 and p.erased_at is null)`;

/** On `crisis_alert l`: danger was heard in the thread `c`. */
export const isHeardBy: Sql = sql`l.id in (select s.alert_id from alert_step s
  where s.source = 'conversation' and s.source_id = c.id)`;

/**
 * A thread of the wellbeing door is for nobody's eyes, unless a crisis waits in it, its alert is not closed, or the person
 * has shared it. Whoever answers in it reads on until they hand it back.
 */
export const isSealedFor = (actor: Actor): Sql => sql`(c.kind = 'wellbeing' and not c.shared and c.risk < 2
  and not exists (select 1 from crisis_alert l where ${isHeardBy} and l.state <> 'closed')
  and (c.handler = 'machine' or c.handled_by is distinct from ${actor.accountId}))`;

/** What of a thread decides who may do what. */
export interface Standing {
  sealed: boolean;
  handler: 'machine' | 'human';
  holder: { id: string } | null;
  /** The account that holds it can still sign in and read. */
  holder_active: boolean | null;
}

/** Whoever answers now; null for the machine, and for somebody who no longer can. */
export const holderOf = <T extends Standing>(thread: T): T['holder'] =>
  thread.handler === 'human' && thread.holder_active ? thread.holder : null;

/** What this actor may do with the thread; the deeds refuse by the same sentences. */
export function abilitiesOn(thread: Standing, actor: Actor): SupervisedThread['abilities'] {
  const reads = mayReadConversations(actor) && !thread.sealed;
  const holder = holderOf(thread);
  const mine = holder?.id === actor.accountId && mayReadConversations(actor);
  return {
    takeOver: reads && holder === null,
    takeFrom: reads && holder !== null && !mine && isAdministrator(actor),
    handBack: mine,
    write: mine,
    openIdentity: reads,
    review: reads,
  };
}

/** Why there are no words; null where they are there. */
export const hiddenFrom = (thread: Pick<Standing, 'sealed'>, actor: Actor): SupervisedThread['hidden'] =>
  !mayReadConversations(actor) ? 'no_privilege' : thread.sealed ? 'sealed' : null;
