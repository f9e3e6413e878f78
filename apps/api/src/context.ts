import type { Logger } from 'pino';
import { type AuditLine, createReadLog, insertAuditLine, type ReadLog } from './audit-event/index.ts';
import type { Call } from './call.ts';
import type { Config } from './config.ts';
import { type Database, openDatabase, type Transaction } from './db/database.ts';
import { claimKey, keepResponse } from './db/idempotency.store.ts';
import { createSealing, type Sealing } from './db/sealing.ts';
import { newId } from './ids.ts';
import { createJobs, type Jobs } from './jobs/index.ts';

/** What an audit line is about. */
export interface About {
  entity: string;
  id?: string | null;
  patientId?: string | null;
  /** Codes and counts only. */
  detail?: AuditLine['detail'];
}

/** Everything a deed needs from outside itself, wired by hand. */
export interface Context {
  config: Config;
  db: Database;
  sealing: Sealing;
  jobs: Jobs;
  log: Logger;
  now(): Date;
  newId(): string;
  /**
   * Runs a deed: one transaction with its audit line (and, where the caller sent an Idempotency-Key, the kept answer).
   * `work` returns the answer and what it was about. The event is the one the contract declares for the operation.
   */
  deed<T>(call: Call, work: (tx: Transaction) => Promise<{ result: T; about: About }>): Promise<T>;
  /** Logs the reading of records; settles once the lines are stored, before anything may be shown. */
  read(call: Call, ...about: About[]): Promise<void>;
  close(): Promise<void>;
}

function auditLine(ctx: Pick<Context, 'now' | 'newId'>, call: Call, about: About): AuditLine {
  const { audit } = call.endpoint;
  if ('none' in audit) throw new Error(`${call.operation} declares no audit event`);
  return {
    id: ctx.newId(),
    at: ctx.now(),
    event: audit.event,
    accountId: call.actor?.accountId ?? null,
    role: call.actor?.role ?? null,
    entity: about.entity,
    entityId: about.id ?? null,
    patientId: about.patientId ?? null,
    requestId: call.requestId,
    detail: about.detail ?? null,
  };
}

export interface ContextOptions {
  config: Config;
  databaseUrl: string;
  log: Logger;
  /** The clock; tests bring their own. */
  now?: () => Date;
  poolSize?: number;
}

/** The composition root. */
export function createContext({ config, databaseUrl, log, now = () => new Date(), poolSize }: ContextOptions): Context {
  const db = openDatabase({
    url: databaseUrl,
    ...(poolSize && { max: poolSize }),
    onError: (error) => log.warn({ problem: error.name }, 'a database connection broke'),
  });
  const sealing = createSealing(config.masterKey);
  const reads: ReadLog = createReadLog(db);
  const id = () => newId(now().getTime());
  const jobs = createJobs();

  const ctx: Context = {
    config,
    db,
    sealing,
    jobs,
    log,
    now,
    newId: id,
    async deed(call, work) {
      return db.transaction(async (tx) => {
        const replay = await claimKey(tx, sealing, call, now());
        if (replay) return replay.response as never;
        const { result, about } = await work(tx);
        await insertAuditLine(tx, auditLine(ctx, call, about));
        await keepResponse(tx, sealing, call, result, about.patientId ?? null);
        return result;
      });
    },
    async read(call, ...abouts) {
      call.audited = true;
      await Promise.all(abouts.map((about) => reads.add(auditLine(ctx, call, about))));
    },
    close: () => db.close(),
  };
  return ctx;
}
