import type { CrisisAlert } from '@medisense/contract';
import { type Actor, isAdministrator, mayReadConversations } from '../access/actor.ts';
import type { AlertRow, StepRow } from './crisis-alert.store.ts';
import { isUnheard, silenceOf } from './silence.policy.ts';

/** Whoever has it on, while that account can still act. */
export const holderOf = (alert: AlertRow) =>
  alert.state === 'claimed' && alert.claimer && alert.claimer_active ? alert.claimer : null;

/** Who reads why an alert was handed over: whoever wrote it, whoever it was meant for, and whoever is to act on it now. */
export const readsReason = (alert: AlertRow, step: StepRow, actor: Actor): boolean =>
  [step.by, step.to, holderOf(alert), alert.offered].some((who) => who?.id === actor.accountId);

/** Who may press that they take care of it: anybody where nobody has it on, or whoever has does not answer; and they themselves once reminded. */
export function mayTakeOn(alert: AlertRow, accountId: string): boolean {
  const holder = holderOf(alert);
  return holder === null || (holder.id === accountId ? silenceOf(alert) !== null : isUnheard(alert));
}

/** Any administrator or doctor may take on what nobody answers for; whoever has it, or an administrator, closes it or hands it over. */
export function abilitiesOn(alert: AlertRow, actor: Actor): CrisisAlert['abilities'] {
  const holder = holderOf(alert);
  const mine = holder?.id === actor.accountId;
  const open = alert.state !== 'closed';
  return {
    claim: open && mayTakeOn(alert, actor.accountId),
    close: open && (mine || isAdministrator(actor)),
    handOver: holder !== null && (mine || isAdministrator(actor)),
    readContact: open && mine,
    readWords: open && alert.has_words && mayReadConversations(actor),
  };
}
