import { pino } from 'pino';
import { hasDemoAccounts } from './account/index.ts';
import { CannotStart } from './cannot-start.ts';
import { type Config, loadConfig } from './config.ts';
import { type Context, createContext } from './context.ts';
import { migrate, NewerSchema } from './db/migrate.ts';
import { createServer, type Server } from './http/server.ts';
import { runJobs } from './jobs/runner.ts';
import { provideDatabase } from './open-database.ts';
import { keepHeapSteady } from './steady-heap.ts';
import { tasks } from './tasks.ts';

export interface ApplicationOptions {
  config: Config;
  /** Which parts run in this process. */
  serve: boolean;
  work: boolean;
  /** Runs between migration and serving: demo data. */
  prepare?: (ctx: Context) => Promise<void>;
  onLine?: (line: string) => void;
}
export interface Application {
  ctx: Context;
  /** Where people can open it; empty when nothing is served. */
  address: string;
  stop(drainMs?: number): Promise<void>;
}

/** Starts the program: database, schema, then what was asked for. Stops in the opposite order. */
export async function startApplication(options: ApplicationOptions): Promise<Application> {
  const { config, serve, work, prepare, onLine = () => undefined } = options;
  const log = pino({ level: config.logLevel });
  const database = await provideDatabase(config, onLine);
  const ctx = createContext({ config, databaseUrl: database.url, log });
  let jobs: { stop(): Promise<void> } | undefined;
  let server: Server | undefined;
  const stop = async (drainMs?: number) => {
    await server?.stop(drainMs);
    await jobs?.stop();
    await ctx.close();
    await database.stop();
  };
  try {
    const { applied } = await migrate(ctx.db);
    if (applied.length > 0)
      onLine(`Database brought up to date (${applied.length} migration${applied.length > 1 ? 's' : ''}).`);
    database.noteSchema();
    if (config.mode === 'production' && (await hasDemoAccounts(ctx.db))) {
      throw new CannotStart(
        'This database holds demo accounts, whose password everybody knows. Use an empty database for production.',
      );
    }
    await prepare?.(ctx);
    if (work) jobs = await runJobs(ctx, tasks);
    if (serve) server = await createServer(ctx);
    const address = server ? await server.listen(config.port, config.host) : '';
    keepHeapSteady();
    return { ctx, address, stop };
  } catch (error) {
    await stop(0).catch(() => undefined);
    throw error instanceof NewerSchema ? new CannotStart(error.message) : error;
  }
}

/** Runs an entry: configuration from the environment, a sentence instead of a stack where it cannot start, clean signals. */
export async function runEntry(
  options: Omit<ApplicationOptions, 'config'> & {
    drainMs: number;
    started: (app: Application, config: Config) => void;
  },
) {
  let app: Application | undefined;
  let ending = false;
  const end = async (signal: string) => {
    if (ending) return;
    ending = true;
    if (signal === 'SIGINT') options.onLine?.('Stopping …');
    const late = setTimeout(() => process.exit(1), 30_000);
    await app?.stop(options.drainMs);
    clearTimeout(late);
    process.exit(0);
  };
  process.on('SIGINT', () => void end('SIGINT'));
  process.on('SIGTERM', () => void end('SIGTERM'));
  try {
    const config = loadConfig();
    app = await startApplication({ ...options, config });
    if (ending) return;
    options.started(app, config);
  } catch (error) {
    if (!(error instanceof CannotStart) && !isAddressInUse(error)) throw error;
    process.stderr.write(
      `\n${error instanceof CannotStart ? error.message : 'The port is used by another program. Set PORT to a free one.'}\n`,
    );
    process.exit(1);
  }
}
const isAddressInUse = (error: unknown): error is Error => (error as NodeJS.ErrnoException)?.code === 'EADDRINUSE';
