import type { Endpoint } from '@medisense/contract';
import type { Actor } from './access/actor.ts';
import { Refusal } from './refusal.ts';

/** One request on its way through a handler. */
export interface Call {
  readonly operation: string;
  readonly endpoint: Endpoint;
  readonly actor: Actor | null;
  readonly arrivedAt: Date;
  readonly requestId: string;
  /** The client's address as far as it can be trusted. */
  readonly address: string;
  readonly device: string;
  /** The refresh token that came as a cookie. */
  readonly refreshToken: string | undefined;
  readonly idempotency: { key: string; requestHash: Buffer } | undefined;
  /** Set by the handler: a new refresh token for the cookie, or null to clear it. */
  setRefreshToken(token: string | null, expiresAt?: Date): void;
  /** Set when a read has been written to the audit log; a `read` endpoint that forgets it fails. */
  audited: boolean;
}

/** The signed-in caller. The binding has let nobody else through to an endpoint that is not public. */
export function actorOf(call: Call): Actor {
  if (!call.actor) throw new Refusal('UNAUTHENTICATED');
  return call.actor;
}
