import type { Me } from '@medisense/contract';

const HOMES = { patient: '/home', doctor: '/day', assistant: '/day', administrator: '/admin/approvals' } as const;

/** Address of the first screen after signing in. Accounts that are not active yet are told what they wait for. */
export function homeOf(me: Me): (typeof HOMES)[keyof typeof HOMES] | '/waiting' {
  return me.account.status === 'active' ? HOMES[me.account.role] : '/waiting';
}
