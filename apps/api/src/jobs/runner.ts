import type { Runner, TaskList } from 'graphile-worker';
import type { Context } from '../context.ts';
import type { JobName, JobPayloads } from './index.ts';

/** What to do for each kind of job. Every task may run more than once and must then change nothing. */
export type Tasks = { [K in JobName]: (ctx: Context, payload: JobPayloads[K]) => Promise<void> };

/** Runs jobs until stopped; a stop waits for the ones under way and gives the rest back. */
export async function runJobs(ctx: Context, tasks: Tasks): Promise<{ stop(): Promise<void> }> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown) => {
        try {
          await (task as (ctx: Context, payload: unknown) => Promise<void>)(ctx, payload);
        } catch (error) {
          ctx.log.warn(
            { job: name, problem: error instanceof Error ? error.message.slice(0, 200) : 'unknown' },
            'a job failed',
          );
          throw error;
        }
      },
    ]),
  );
  const { Logger, parseCrontab, run } = await import('graphile-worker');
  // what the runner says about itself is for whoever looks for a fault
  const logger = new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') ctx.log.warn({ runner: message.slice(0, 200) }, 'job runner');
    else ctx.log.debug({ runner: message.slice(0, 200) }, 'job runner');
  });
  const runner: Runner = await run({
    logger,
    pgPool: ctx.db.pool,
    concurrency: 4,
    pollInterval: 5000,
    noHandleSignals: true,
    taskList,
    parsedCronItems: parseCrontab('*/10 * * * * sweep'),
  });
  return {
    async stop() {
      await runner.stop();
    },
  };
}
