import type { Privilege, Role } from '@medisense/contract';

export type AccountStatus = 'unconfirmed' | 'pending' | 'active' | 'declined' | 'suspended';

/** Who is calling, as the database has it at this very request: a role in a token is never believed. */
export interface Actor {
  accountId: string;
  sessionId: string;
  role: Role;
  status: AccountStatus;
  /** The practitioner this account is, for doctors and assistants. */
  practitionerId: string | null;
  /** Granted to this very account; none are part of a role. */
  privileges: readonly Privilege[];
}

export const isStaff = (actor: Actor): boolean => actor.role !== 'patient';
export const isAdministrator = (actor: Actor): boolean => actor.role === 'administrator';
export const mayReadConversations = (actor: Actor): boolean => actor.privileges.includes('supervision');
export const isProfessional = (actor: Actor): actor is Actor & { practitionerId: string } =>
  (actor.role === 'doctor' || actor.role === 'assistant') && actor.practitionerId !== null;
