import type { Me } from '@medisense/contract';

const HOMES = { patient: '/home', doctor: '/day', assistant: '/day', administrator: '/admin/approvals' } as const;

/** Address of the first screen after signing in. Accounts that are not active yet are told what they wait for. */
export function homeOf(me: Me): (typeof HOMES)[keyof typeof HOMES] | '/waiting' {
  return me.account.status === 'active' ? HOMES[me.account.role] : '/waiting';
}

/** A path of this application; never another site's, whatever a link says. */
export const isOwnAddress = (address: string): boolean => /^\/(?![/\\])/.test(address);

/** Where to go after signing in: where the person was headed, else the role's home. */
export const afterSignIn = (me: Me, next: string | undefined): string =>
  next && isOwnAddress(next) && me.account.status === 'active' ? next : homeOf(me);
