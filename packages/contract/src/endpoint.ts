import type { z } from 'zod';
import type { RefusalCode } from './refusals.ts';

/** Roles of an account. A person (patient) is not an account: one account can act for several. */
export type Role = 'administrator' | 'doctor' | 'assistant' | 'patient';
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call at all. Which objects they may touch is decided by the deed's policy, never here.
 * `waiting` opens an endpoint to accounts that are not active yet (mail unconfirmed, approval pending or declined).
 */
export type Access = 'public' | { roles: readonly Role[]; waiting?: boolean };

/**
 * What the audit log keeps of a call: a `deed` is written in the transaction of the change, a `read` is durable before
 * the record is shown; `none` must say why nothing is worth keeping.
 */
export type Audit = { event: string; kind: 'deed' | 'read' } | { none: string };

export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  readonly method: Method;
  /** Below the server's root, parameters in braces: `/api/appointments/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly access: Access;
  readonly audit: Audit;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Absent for answers without a body (204). */
  readonly output?: O;
  readonly status: 200 | 201 | 202 | 204;
  /** The expected refusals, besides those every endpoint has (invalid input, not signed in, too many requests …). */
  readonly refusals: readonly RefusalCode[];
  /** A POST that creates: `Idempotency-Key` is honoured. */
  readonly creates?: boolean;
  /** Reads or writes the refresh cookie: needs the header `x-medisense` and an Origin that is ours. */
  readonly cookie?: boolean;
  /** The answer is a stream of server-sent events of this shape; `output` is then `eventsOf` it. */
  readonly streams?: z.ZodType;
  /** Throttle class; `default` when absent. */
  readonly throttle?: 'default' | 'directory' | 'triage' | 'companion' | 'credentials';
}

/**
 * The only way to declare an endpoint. Access and audit have no default on purpose: leaving one out does not compile,
 * and code that goes round the compiler is stopped here, at load.
 */
export function endpoint<
  P extends z.ZodType = z.ZodNever,
  Q extends z.ZodType = z.ZodNever,
  B extends z.ZodType = z.ZodNever,
  O extends z.ZodType = z.ZodNever,
>(declaration: Endpoint<P, Q, B, O>): Endpoint<P, Q, B, O> {
  const where = `${declaration.method} ${declaration.path}`;
  if (!declaration.access) throw new Error(`${where} has no access rule`);
  if (!declaration.audit) throw new Error(`${where} has no audit event`);
  const named = [...declaration.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  if (named.length > 0 !== Boolean(declaration.params)) throw new Error(`${where}: path and params disagree`);
  if ((declaration.status === 204) !== (declaration.output === undefined)) {
    throw new Error(`${where}: a body is declared exactly when the status is not 204`);
  }
  return Object.freeze(declaration);
}
