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
  const [response, text] = await knock(request, timeout, async (arrived) => [arrived, await arrived.text()] as const);
  if (response.ok) return parse(text);
  throw refused(response, text);
}

/** Sends one request and hands over the body of a successful answer as it comes; failures as in `send`. */
export async function open(request: Request): Promise<ReadableStream<Uint8Array>> {
  const patience = new AbortController();
  const late = setTimeout(() => patience.abort(), TIMEOUT_MS);
  const response = await knock(request, patience.signal, async (arrived) => arrived).finally(() => clearTimeout(late));
  if (!response.ok || !response.body) throw refused(response, await response.text().catch(() => ''));
  return response.body;
}

async function knock<T>(request: Request, timeout: AbortSignal, read: (response: Response) => Promise<T>): Promise<T> {
  const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
  try {
    const response = await fetch(request.path, {
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
    return await read(response);
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new ApiError({ code: timeout.aborted ? 'TIMEOUT' : 'OFFLINE', status: 0 });
  }
}

function refused(response: Response, text: string): ApiError {
  const answer = parse(text);
  const wait = Number(response.headers.get('retry-after'));
  const refusal = (typeof answer === 'object' && answer !== null ? answer : {}) as Partial<ApiError>;
  return new ApiError({
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
