import { ApiError } from './api-error.ts';

const TIMEOUT_MS = 15_000;

export type Request = {
  method: string;
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Lets the request come to its end when the page is left meanwhile. */
  keepalive?: boolean;
};

/** Sends one request and reads one JSON answer; every failure is an `ApiError`, an abort by the caller stays an abort. */
export async function send(request: Request): Promise<unknown> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  let response: Response;
  let text: string;
  try {
    response = await fetch(request.path, {
      method: request.method,
      credentials: 'same-origin',
      keepalive: request.keepalive ?? false,
      signal,
      headers: {
        accept: 'application/json',
        'accept-language': document.documentElement.lang,
        'x-medisense': '1',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...request.headers,
      },
      body: request.body === undefined ? undefined : JSON.stringify(request.body),
    });
    text = await response.text();
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new ApiError({ code: timeout.aborted ? 'TIMEOUT' : 'OFFLINE', status: 0 });
  }
  const answer = parse(text);
  if (response.ok) return answer;
  const wait = Number(response.headers.get('retry-after'));
  const refusal = (typeof answer === 'object' && answer !== null ? answer : {}) as Partial<ApiError>;
  throw new ApiError({
    code: refusal.code ?? (response.status >= 502 ? 'UNAVAILABLE' : 'FAULT'),
    status: response.status,
    message: refusal.message,
    data: refusal.data,
    requestId: refusal.requestId ?? response.headers.get('x-request-id') ?? undefined,
    retryAfter: wait > 0 ? wait : undefined,
  });
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
