import type { CrisisAlert } from '@medisense/contract';
import { type Actor, isAdministrator } from '../access/actor.ts';
import type { AlertRow } from './crisis-alert.store.ts';

/** Whoever has it on, while that account can still act. */
export const holderOf = (alert: AlertRow) =>
  alert.state === 'claimed' && alert.claimer && alert.claimer_active ? alert.claimer : null;

/** Any administrator or doctor may take on what nobody has; whoever has it, or an administrator, closes it. */
export function abilitiesOn(alert: AlertRow, actor: Actor): CrisisAlert['abilities'] {
  const holder = holderOf(alert);
  const mine = holder?.id === actor.accountId;
  const open = alert.state !== 'closed';
  return {
    claim: open && holder === null,
    close: open && (mine || isAdministrator(actor)),
    readContact: open && mine,
  };
}
