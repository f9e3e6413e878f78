import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Context, createContext, createServer, loadConfig, runJobs, tasks } from '@medisense/api';
import { type Endpoint, endpoints, type InputOf, type OperationId, type OutputOf } from '@medisense/contract';
import { pino } from 'pino';
import { type Cluster, createDatabase } from './database.ts';

export interface Answer<T> {
  status: number;
  body: T;
  headers: Headers;
}
/** What a caller adds to the typed input. */
export interface Sending {
  token?: string;
  headers?: Record<string, string>;
}
/** A success as the contract promises it; a refusal has the code and data besides. */
type BodyOf<K extends OperationId> = (OutputOf<K> extends undefined ? unknown : OutputOf<K>) & {
  code?: string;
  data?: Record<string, unknown>;
};
type Given<K extends OperationId> = Partial<InputOf<K>> & Sending;

export interface Api {
  url: string;
  ctx: Context;
  /** Every line the server logged so far. */
  logged: string[];
  /** Calls an operation of the contract over HTTP. The body is typed as its success; refusals are `{code, …}`. */
  call<K extends OperationId>(operation: K, given?: Given<K>): Promise<Answer<BodyOf<K>>>;
  stop(): Promise<void>;
}
export interface ApiOptions {
  /** Settings over the test's defaults (no throttling, silent log, demo mode). */
  settings?: Record<string, string>;
  /** The clock of every deed. */
  now?: () => Date;
  /** Runs the jobs too. */
  work?: boolean;
  /** Which cluster; by default that of the test run. */
  cluster?: Cluster;
  poolSize?: number;
}

/** A real server on a free loopback port over a database of its own. */
export async function startApi(options: ApiOptions = {}): Promise<Api> {
  // vitest is only there in a test run
  const database = await createDatabase(options.cluster ?? (await import('vitest')).inject('cluster'));
  const dataDir = mkdtempSync(join(tmpdir(), 'medisense-api-'));
  const config = loadConfig({
    MEDISENSE_MODE: 'demo',
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'info',
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    ...options.settings,
  });
  const logged: string[] = [];
  const log = pino({ level: config.logLevel }, { write: (line: string) => void logged.push(line) });
  const ctx = createContext({
    config,
    databaseUrl: database.url,
    log,
    ...(options.now && { now: options.now }),
    ...(options.poolSize && { poolSize: options.poolSize }),
  });
  const jobs = options.work ? await runJobs(ctx, tasks) : undefined;
  const server = await createServer(ctx);
  const url = await server.listen(0, '127.0.0.1');
  return {
    url,
    ctx,
    logged,
    call: (operation, given) => callOperation(url, operation, given ?? {}) as never,
    async stop() {
      await server.stop(0);
      await jobs?.stop();
      await ctx.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Sends one call of the contract to a server. */
export async function callOperation(
  url: string,
  operation: OperationId,
  given: { params?: unknown; query?: unknown; body?: unknown } & Sending,
): Promise<Answer<unknown>> {
  const endpoint = endpoints[operation] as Endpoint;
  const params = (given.params ?? {}) as Record<string, string>;
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const query = new URLSearchParams(
    Object.entries((given.query ?? {}) as Record<string, unknown>).map(([name, value]) => [name, String(value)]),
  );
  const response = await fetch(`${url}${path}${query.size > 0 ? `?${query}` : ''}`, {
    method: endpoint.method,
    headers: {
      ...(given.token && { authorization: `Bearer ${given.token}` }),
      ...(given.body !== undefined && { 'content-type': 'application/json' }),
      ...(endpoint.cookie && { 'x-medisense': '1' }),
      ...given.headers,
    },
    ...(given.body !== undefined && { body: JSON.stringify(given.body) }),
    signal: AbortSignal.timeout(20_000),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, body: isJson && text ? JSON.parse(text) : text, headers: response.headers };
}
