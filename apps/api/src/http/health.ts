import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Context } from '../context.ts';
import { sql } from '../db/sql.ts';
import { helpLineHealth } from './router.ts';
import { setApiHeaders } from './security-headers.ts';

/** Set when the process is on its way out: it still answers, but takes no new work from a balancer. */
export interface Readiness {
  stopping: boolean;
}

/**
 * `GET /healthz`: the process lives. `GET /readyz`: it can serve (database answers, not stopping); beside that it names the
 * countries of which no help line is confirmed. That is for people to mend: a server that answers is never taken away for it.
 * `GET /metrics`: Prometheus text, for whoever holds METRICS_TOKEN; routes by pattern, never by address.
 */
export function bindHealth(app: FastifyInstance, ctx: Context, readiness: Readiness): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered, by route and status',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  });
  const valid = new Gauge({
    name: 'help_lines_valid',
    help: '1 while some help line of the country is confirmed within 180 days, else 0',
    labelNames: ['country'],
    registers: [registry],
  });
  const lookAtHelpLines = () => helpLineHealth(ctx.db, ctx.now()).catch(() => undefined);
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    requests.inc({ method: request.method, route, status: reply.statusCode });
    seconds.observe({ method: request.method, route }, reply.elapsedTime / 1000);
  });

  app.get('/healthz', async (_request, reply) => {
    setApiHeaders(reply);
    return { status: 'alive' };
  });
  app.get('/readyz', async (_request, reply) => {
    setApiHeaders(reply);
    const database = await ctx.db.row(sql`select 1 as ok`).then(
      () => true,
      () => false,
    );
    const ready = database && !readiness.stopping;
    if (!ready) reply.code(503).header('retry-after', '2');
    const lines = database ? await lookAtHelpLines() : undefined;
    const helpLines = lines && {
      state: lines.red.length > 0 || lines.valid.length === 0 ? 'red' : 'valid',
      red: lines.red,
    };
    return { status: ready ? 'ready' : 'not ready', database, stopping: readiness.stopping, helpLines };
  });
  app.get('/metrics', async (request, reply) => {
    setApiHeaders(reply);
    const token = ctx.config.metricsToken;
    const given = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!token || !given || !sameSecret(given, token)) {
      return reply.code(401).send({ status: 'METRICS_TOKEN is needed as bearer token' });
    }
    const lines = await lookAtHelpLines();
    valid.reset();
    for (const country of lines?.red ?? []) valid.set({ country }, 0);
    for (const country of lines?.valid ?? []) valid.set({ country }, 1);
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

function sameSecret(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
