import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { bindApiDocs } from './api-docs.ts';
import { bindContract } from './bind.ts';
import { handleError } from './failure.ts';
import { bindHealth, type Readiness } from './health.ts';
import { bindPages } from './pages.ts';
import { setHeaders } from './security-headers.ts';
import { createThrottle } from './throttle.ts';

const LARGEST_BODY = 131_072;

export interface Server {
  app: FastifyInstance;
  readiness: Readiness;
  /** Listens; resolves to the address people can open. Port 0 picks a free one. */
  listen(port: number, host: string): Promise<string>;
  /**
   * Not ready at once, then served on for `drainMs` so that balancers notice, then closed: requests under way get
   * their answer, at most 20 seconds.
   */
  stop(drainMs?: number): Promise<void>;
}

/** The HTTP server over a context: contract, health, documents, pages. */
export async function createServer(ctx: Context): Promise<Server> {
  const readiness: Readiness = { stopping: false };
  const app = Fastify({
    loggerInstance: ctx.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: LARGEST_BODY,
    requestTimeout: 15_000,
    keepAliveTimeout: 65_000,
    trustProxy: ctx.config.trustProxy,
    exposeHeadRoutes: false,
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    // slow connections are noticed only at this interval, whatever the time-outs say
    http: { headersTimeout: 5000, connectionsCheckingInterval: 1000, maxHeaderSize: 16_384 },
    frameworkErrors: (error, request, reply) => {
      setHeaders(reply);
      return handleError(error, request, reply) as never;
    },
  }) as unknown as FastifyInstance;

  app.addHook('onRequest', async (request, reply) => {
    setHeaders(reply);
    reply.header('x-request-id', request.id);
    if (request.headers['content-encoding']) throw new Refusal('UNSUPPORTED_MEDIA_TYPE');
    if (readiness.stopping) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    // addresses of records stay out of the log: the pattern, not the path
    request.log.info(
      {
        route: request.routeOptions.url ?? 'none',
        method: request.method,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
  app.setErrorHandler((error: Error, request, reply) => handleError(error, request, reply));
  app.removeContentTypeParser('text/plain');

  bindHealth(app, ctx, readiness);
  bindApiDocs(app, ctx.config.publicUrl);
  bindContract(app, ctx, createThrottle(ctx.config.rateLimit));
  await bindPages(app, ctx.config.mode);

  return {
    app,
    readiness,
    listen: (port, host) => app.listen({ port, host }),
    async stop(drainMs = 1500) {
      if (readiness.stopping) return;
      readiness.stopping = true;
      await new Promise((resolve) => setTimeout(resolve, drainMs));
      const closed = app.close();
      app.server.closeIdleConnections();
      const late = setTimeout(() => app.server.closeAllConnections(), 20_000);
      await closed;
      clearTimeout(late);
    },
  };
}
