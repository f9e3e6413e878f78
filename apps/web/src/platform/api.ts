import { routes } from 'virtual:routes';
import type { InputOf as ContractInput, OperationId, OutputOf } from '@medisense/contract';
import { currentToken, refreshToken } from './access-token.ts';
import { ApiError } from './api-error.ts';
import { open, type Request, send } from './transport.ts';

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
export function call<K extends OperationId>(
  operation: K,
  ...[input]: object extends InputOf<K> ? [(InputOf<K> & CallOptions)?] : [InputOf<K> & CallOptions]
): Promise<OutputOf<K>> {
  return withSession(requestOf(operation, input), send) as Promise<OutputOf<K>>;
}

/**
 * Fetches what reads streams. A screen that will need it asks when it opens: without a network it could not be had any more.
 * @throws ApiError `OFFLINE`
 */
export function prepareStreams(): Promise<typeof import('eventsource-parser/stream')> {
  return import('eventsource-parser/stream').catch(() => {
    throw new ApiError({ code: 'OFFLINE', status: 0 });
  });
}

/** The operations that answer with a stream of events, and the event of each. */
type EventOf<K extends OperationId> = OutputOf<K> extends AsyncIterable<infer E> ? E : never;
const SILENCE_MS = 45_000;

/**
 * Calls an operation that streams and gives its events as they come; ends when the server has said everything. The
 * server makes itself heard every 15 s: a longer silence is a lost connection.
 * @throws ApiError as `call`; `OFFLINE` when the connection breaks half-way
 */
export async function* stream<K extends OperationId>(
  operation: K,
  input: InputOf<K> & CallOptions,
): AsyncGenerator<EventOf<K>> {
  const { EventSourceParserStream } = await prepareStreams();
  const body = await withSession(requestOf(operation, input), open);
  const reader = body
    .pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>)
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  try {
    while (true) {
      const step = await heard(reader.read(), input.signal);
      if (step.done) return;
      yield JSON.parse(step.value.data) as EventOf<K>;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

async function heard<T>(reading: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new ApiError({ code: 'OFFLINE', status: 0 })), SILENCE_MS);
  });
  try {
    return await Promise.race([reading, silence]);
  } catch (cause) {
    if (signal?.aborted || cause instanceof ApiError) throw cause;
    throw new ApiError({ code: 'OFFLINE', status: 0 });
  } finally {
    clearTimeout(late);
  }
}

function requestOf(operation: OperationId, input: unknown): Request {
  const route = routes[operation];
  if (!route) throw new Error(`the contract has no operation ${operation}`);
  const given = (input ?? {}) as {
    params?: Record<string, unknown>;
    query?: Record<string, unknown>;
    body?: unknown;
  } & CallOptions;
  return {
    method: route[0],
    path: fill(route[1], given.params) + search(given.query),
    body: given.body,
    signal: given.signal,
    headers: given.idempotencyKey ? { 'idempotency-key': given.idempotencyKey } : {},
  };
}

async function withSession<T>(request: Request, go: (request: Request) => Promise<T>): Promise<T> {
  const attempt = (token: string | null) =>
    go({ ...request, headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...request.headers } });
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
