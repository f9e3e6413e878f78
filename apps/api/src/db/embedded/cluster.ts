import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../../cannot-start.ts';
import type { ClusterAddress } from './cluster-address.ts';
import { prepareDatabase } from './cluster-database.ts';
import { type ClusterUser, handOver, runAs } from './cluster-user.ts';
import type { NativeFiles } from './native-files.ts';
import { watchOver } from './watchdog.ts';

export type Cluster = {
  native: NativeFiles;
  folder: string;
  logFile: string;
  user: ClusterUser;
  env: NodeJS.ProcessEnv | undefined;
  address: ClusterAddress;
  durable: boolean;
};

/** Makes an empty cluster. It appears under its name only when it is whole, so an interrupted first start is harmless. */
export function createCluster(cluster: Cluster): void {
  const unfinished = `${cluster.folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  handOver(unfinished, cluster.user);
  const args = ['-D', unfinished, '-U', 'postgres', '--encoding=UTF8', '--locale=C', '--no-instructions'];
  // PostgreSQL's own Unicode order: the same on every machine, whatever its C library
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--text-search-config=simple');
  args.push(...cluster.address.signIn, ...(cluster.durable ? [] : ['--no-sync']));
  const run = runAs(cluster.user, cluster.native.initdb, args);
  const made = spawnSync(run.command, run.args, { ...run.identity, env: cluster.env, cwd: '/', encoding: 'utf8' });
  if (made.status !== 0) {
    const reason = made.error?.message ?? made.stderr.trim();
    throw new CannotStart(`The database could not be made in ${cluster.folder}: ${reason}`);
  }
  renameSync(unfinished, cluster.folder);
}

/** Runs PostgreSQL until `stop`, and starts it again when it ends by itself (a crash, an operator's mistake). */
export async function keepRunning(
  cluster: Cluster,
  onLine: (line: string) => void,
): Promise<{ stop(): Promise<void> }> {
  let stopping = false;
  let current = await startTrying(cluster, 3);
  const watch = (server: Server) => {
    void server.ended.then(async () => {
      if (stopping) return;
      onLine('PostgreSQL ended by itself; starting it again …');
      try {
        await pause(500);
        if (stopping) return;
        current = await startTrying(cluster, 5);
        if (stopping) await current.stop();
        else watch(current);
      } catch (error) {
        onLine(`PostgreSQL does not start again: ${(error as Error).message}`);
      }
    });
  };
  watch(current);
  return {
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
}

type Server = { ended: Promise<void>; stop(): Promise<void> };

async function startTrying(cluster: Cluster, times: number): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startServer(cluster);
    } catch (error) {
      // sessions of a killed server need a moment to notice that it is gone
      if (attempt >= times) throw error;
      await pause(1000);
    }
  }
}

async function startServer(cluster: Cluster): Promise<Server> {
  const log = openLog(cluster);
  const logStart = statSync(cluster.logFile).size;
  const args = ['-D', cluster.folder];
  for (const [name, value] of Object.entries({ ...settings(cluster.durable), ...cluster.address.settings })) {
    args.push('-c', `${name}=${value}`);
  }
  const run = runAs(cluster.user, cluster.native.postgres, args);
  const child = spawn(run.command, run.args, {
    ...run.identity,
    env: cluster.env,
    cwd: '/',
    // its own group: Ctrl-C in the terminal must reach the program first, which stops the database last
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const watchdog = child.pid ? watchOver(child.pid, join(cluster.folder, 'postmaster.pid')) : undefined;
  void ended.then(() => watchdog?.dismiss());
  const stop = () => stopServer(cluster, child, ended, () => over);
  try {
    await prepareDatabase(cluster.address, () => over);
  } catch (error) {
    await stop();
    throw error;
  }
  if (over) {
    const said = readFileSync(cluster.logFile)
      .subarray(logStart)
      .toString('utf8')
      .trim()
      .split('\n')
      .slice(-3)
      .join(' ');
    throw new CannotStart(`PostgreSQL does not start: ${said || 'it says no reason'} (see ${cluster.logFile})`);
  }
  // the program decides how long it lives; the watchdog covers an end without goodbye
  child.unref();
  return { ended, stop };
}

async function stopServer(
  cluster: Cluster,
  child: ChildProcess,
  ended: Promise<void>,
  isOver: () => boolean,
): Promise<void> {
  if (isOver()) return;
  child.ref();
  // SIGINT ends the sessions and writes a checkpoint; Windows has no signals, but a program that sends PostgreSQL's own
  if (process.platform === 'win32') spawnSync(cluster.native.pgCtl, ['stop', '-m', 'fast', '-D', cluster.folder]);
  else child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), 30_000);
  await ended;
  clearTimeout(timer);
}

function openLog(cluster: Cluster): number {
  const full = existsSync(cluster.logFile) && statSync(cluster.logFile).size > 4_000_000;
  if (full) renameSync(cluster.logFile, `${cluster.logFile}.1`);
  const log = openSync(cluster.logFile, 'a', 0o600);
  chmodSync(cluster.logFile, 0o600);
  handOver(cluster.logFile, cluster.user);
  return log;
}

function settings(durable: boolean): Record<string, string | number> {
  return {
    max_connections: 100,
    shared_buffers: '128MB',
    effective_cache_size: '1GB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    random_page_cost: 1.1,
    // short statements only: compiling them costs more than it saves
    jit: 'off',
    max_parallel_workers_per_gather: 0,
    wal_compression: 'on',
    max_wal_size: '1GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // statements and values of failed statements hold personal data, and logs must not
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: 0,
    log_min_duration_statement: -1,
    log_checkpoints: 'off',
    ...(durable
      ? { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
}
