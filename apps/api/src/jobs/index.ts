/** Work that happens after a deed: enqueued in its transaction, so that neither can exist without the other. */
import type { Queryable } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** Every kind of job with what it carries: ids only, never personal data. */
export interface JobPayloads {
  'send-mail': { mailId: string };
  'answer-reset-request': { requestId: string };
  /** `turn`: the offer that runs out; a job for an earlier one does nothing. */
  'pass-on-alert': { alertId: string; turn: number };
  'run-companion-release': { releaseId: string };
  sweep: Record<string, never>;
}
export type JobName = keyof JobPayloads;

export interface Jobs {
  /** Adds a job to the transaction of the deed. The same `key` replaces a job that has not run yet. */
  enqueue<K extends JobName>(
    tx: Queryable,
    name: K,
    payload: JobPayloads[K],
    options?: { key?: string; runAt?: Date },
  ): Promise<void>;
}

/** Jobs over graphile-worker's tables; at most five attempts each, with growing pauses. */
export function createJobs(): Jobs {
  return {
    async enqueue(tx, name, payload, { key, runAt } = {}) {
      await tx.run(sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json,
        run_at => ${runAt ?? null}::timestamptz, max_attempts => 5, job_key => ${key ?? null}::text)`);
    },
  };
}
