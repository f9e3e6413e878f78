import { createHash } from 'node:crypto';
import { type Endpoint, endpoints, type InputIssue, type OperationId } from '@medisense/contract';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.ts';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import { invalidInput, Refusal } from '../refusal.ts';
import { sendEvents } from './event-stream.ts';
import { inputIssues } from './failure.ts';
import { authenticate, handlers } from './router.ts';
import { setApiHeaders } from './security-headers.ts';
import { networkOf, type Throttle } from './throttle.ts';

const COOKIE = '__Host-medisense';
type AnyHandler = (ctx: Context, call: Call, input: unknown) => Promise<unknown>;

/**
 * Gives every endpoint of the contract its route, and no other: who may call is checked before the input is looked at,
 * the input before the handler runs, and a read that wrote no audit line never leaves the house.
 */
export function bindContract(app: FastifyInstance, ctx: Context, throttle: Throttle): void {
  for (const [operation, endpoint] of Object.entries(endpoints) as [OperationId, Endpoint][]) {
    const handler = handlers[operation] as AnyHandler | undefined;
    if (!handler) throw new Error(`${operation} has no handler`);
    app.route({
      method: endpoint.method,
      url: endpoint.path.replace(/\{(\w+)\}/g, ':$1'),
      handler: (request, reply) => answer(ctx, throttle, operation, endpoint, handler, request, reply),
    });
  }
}

async function answer(
  ctx: Context,
  throttle: Throttle,
  operation: string,
  endpoint: Endpoint,
  handler: AnyHandler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  setApiHeaders(reply);
  const arrivedAt = ctx.now();
  if (endpoint.cookie) requireSameSite(ctx, request);
  if (endpoint.throttle === 'credentials') await throttle('credentials', networkOf(request.ip));
  const actor = await whoCalls(ctx, endpoint, request);
  if (endpoint.throttle !== 'credentials')
    await throttle(endpoint.throttle ?? 'default', actor?.accountId ?? networkOf(request.ip));
  allow(endpoint, actor);

  const input = {
    params: read(endpoint, 'params', request.params),
    query: read(endpoint, 'query', request.query),
    body: read(endpoint, 'body', request.body),
  };
  const call: Call = {
    operation,
    endpoint,
    actor,
    arrivedAt,
    requestId: request.id,
    address: request.ip,
    device: String(request.headers['user-agent'] ?? '').slice(0, 200),
    refreshToken: endpoint.cookie ? parseCookie(request.headers.cookie ?? '')[COOKIE] : undefined,
    idempotency: idempotencyOf(endpoint, request),
    audited: false,
    setRefreshToken(token, expiresAt) {
      reply.header(
        'set-cookie',
        stringifySetCookie({
          name: COOKIE,
          value: token ?? '',
          httpOnly: true,
          secure: true,
          sameSite: 'strict',
          path: '/',
          ...(token ? { ...(expiresAt && { expires: expiresAt }) } : { maxAge: 0 }),
        }),
      );
    },
  };
  const result = await handler(ctx, call, input);
  if ('kind' in endpoint.audit && endpoint.audit.kind === 'read' && !call.audited) {
    throw new Error(`${operation} read without an audit line`);
  }
  reply.code(endpoint.status);
  if (endpoint.streams) return sendEvents(reply, result as AsyncIterable<{ type: string }>);
  return endpoint.status === 204 ? reply.send() : result;
}

async function whoCalls(ctx: Context, endpoint: Endpoint, request: FastifyRequest): Promise<Actor | null> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (endpoint.access === 'public') {
    // signing out works with either token, also with one that has just run out
    return endpoint.cookie && bearer ? authenticate(ctx, bearer).catch(onlyRefusals) : null;
  }
  if (!bearer) throw new Refusal('UNAUTHENTICATED');
  return authenticate(ctx, bearer);
}
function onlyRefusals(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

function allow(endpoint: Endpoint, actor: Actor | null): void {
  if (endpoint.access === 'public') return;
  if (!actor) throw new Refusal('UNAUTHENTICATED');
  if (actor.status !== 'active' && !endpoint.access.waiting) throw new Refusal('ACCOUNT_WAITING');
  if (!endpoint.access.roles.includes(actor.role)) throw new Refusal('FORBIDDEN');
}

// A form on a foreign page can send neither the header nor our Origin (SameSite=Strict is the second lock).
function requireSameSite(ctx: Context, request: FastifyRequest): void {
  const { origin } = request.headers;
  const ours = new URL(ctx.config.publicUrl).origin;
  const local = ctx.config.mode === 'demo' && origin === `http://${request.headers.host}`;
  if (request.headers['x-medisense'] === undefined) throw new Refusal('CROSS_SITE');
  if (origin !== undefined && origin !== ours && !local) throw new Refusal('CROSS_SITE');
}

function read(endpoint: Endpoint, part: 'params' | 'query' | 'body', value: unknown): unknown {
  const shape = endpoint[part];
  if (!shape) {
    const given = part === 'params' ? 0 : Object.keys((value as object | null) ?? {}).length;
    if (given > 0 || (part === 'body' && value !== undefined && value !== null)) {
      if (part === 'body' && given === 0 && typeof value === 'object' && !Array.isArray(value)) return undefined;
      throw invalidInput({ field: part, problem: 'unknown', mend: `This endpoint takes no ${part}.` });
    }
    return undefined;
  }
  const result = shape.safeParse(part === 'body' && value === undefined ? {} : value);
  if (!result.success) throw new Refusal('INVALID_INPUT', { issues: inputIssues(part, result.error) });
  return result.data;
}

function idempotencyOf(endpoint: Endpoint, request: FastifyRequest): Call['idempotency'] {
  const key = request.headers['idempotency-key'];
  if (!endpoint.creates || key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    const issue: InputIssue = {
      field: 'header.idempotency-key',
      problem: 'format',
      mend: 'One to 255 visible ASCII characters.',
    };
    throw invalidInput(issue);
  }
  const requestHash = createHash('sha256')
    .update(JSON.stringify(request.body ?? null))
    .digest();
  return { key, requestHash };
}
