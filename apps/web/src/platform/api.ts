import { routes } from 'virtual:routes';
import type { InputOf as ContractInput, OperationId, OutputOf } from '@medisense/contract';
import { currentToken, refreshToken } from './access-token.ts';
import { ApiError } from './api-error.ts';
import { send } from './transport.ts';

export type { OutputOf } from '@medisense/contract';
export { ApiError, type FieldIssue, isPassing } from './api-error.ts';

type Wanted<K extends OperationId> = ContractInput<K>;
/** What one operation takes; params, query or body may be left out where the contract needs nothing in them. */
export type InputOf<K extends OperationId> = {
  [P in keyof Wanted<K> as Wanted<K>[P] extends undefined
    ? never
    : object extends Wanted<K>[P]
      ? never
      : P]: Wanted<K>[P];
} & { [P in keyof Wanted<K> as object extends Wanted<K>[P] ? P : never]?: Wanted<K>[P] };

export type CallOptions = {
  /** One key per intent (see `newIdempotencyKey`): a repeated POST with the same key acts once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
};

let sessionEnded: () => void = () => {};

/** The session registers here what is to happen when the server no longer knows it. */
export function onSessionEnded(tell: () => void): void {
  sessionEnded = tell;
}

/**
 * Calls one operation of the contract. Sends the access token when there is one; after a 401 it refreshes once (shared
 * by all callers and tabs) and tries once more.
 * @throws ApiError with the contract's refusal code, or `OFFLINE`, `TIMEOUT`, `SESSION_EXPIRED`.
 */
export async function call<K extends OperationId>(
  operation: K,
  ...[input]: object extends InputOf<K> ? [(InputOf<K> & CallOptions)?] : [InputOf<K> & CallOptions]
): Promise<OutputOf<K>> {
  const route = routes[operation];
  if (!route) throw new Error(`the contract has no operation ${operation}`);
  const given = (input ?? {}) as {
    params?: Record<string, unknown>;
    query?: Record<string, unknown>;
    body?: unknown;
  } & CallOptions;
  const path = fill(route[1], given.params) + search(given.query);
  const attempt = (token: string | null) =>
    send({
      method: route[0],
      path,
      body: given.body,
      signal: given.signal,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(given.idempotencyKey ? { 'idempotency-key': given.idempotencyKey } : {}),
      },
    }) as Promise<OutputOf<K>>;

  const token = currentToken() ?? (hasSession() ? await refreshToken() : null);
  if (hasSession() && token === null) throw expired();
  try {
    return await attempt(token);
  } catch (error) {
    // Not every 401 is about the session: a wrong current password is one too.
    const stale = error instanceof ApiError && ['UNAUTHENTICATED', 'SESSION_ENDED'].includes(error.code);
    if (!stale || token === null) throw error;
    const fresh = await refreshToken(token);
    if (fresh === null) throw expired();
    return attempt(fresh);
  }
}

let hasSession: () => boolean = () => false;

/** The session says here whether somebody is signed in, so that a call knows whether to ask for a token. */
export function knowSession(ask: () => boolean): void {
  hasSession = ask;
}

function expired(): ApiError {
  sessionEnded();
  return new ApiError({ code: 'SESSION_EXPIRED', status: 401 });
}

/** A key for `idempotencyKey`: make one when the form opens, keep it for every try of the same intent. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fill(path: string, params: Record<string, unknown> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
}

function search(query: Record<string, unknown> = {}): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const each of Array.isArray(value) ? value : [value]) pairs.append(name, String(each));
  }
  const text = pairs.toString();
  return text && `?${text}`;
}
