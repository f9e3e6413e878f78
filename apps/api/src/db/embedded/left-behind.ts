import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../../cannot-start.ts';

/**
 * Stops the PostgreSQL of an earlier run whose program was killed. The caller holds the folder's lock, so whatever still
 * runs on the folder is nobody's any more.
 */
export async function stopLeftBehind(cluster: string, onLine: (line: string) => void): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = readPid(pidFile);
  if (pid === undefined || !isAlive(pid)) return;
  if (!runsIn(pid, cluster)) {
    // the number has gone to another program meanwhile, and PostgreSQL would refuse to start because of it
    rmSync(pidFile, { force: true });
    return;
  }
  onLine('Stopping the PostgreSQL that an earlier run left behind …');
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
  ] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < seconds * 20; waited++) {
      if (!isAlive(pid) || !runsIn(pid, cluster)) return;
      await pause(50);
    }
  }
  throw new CannotStart(`A PostgreSQL left behind (process ${pid}) does not stop: end it and start again.`);
}

function readPid(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8').split('\n', 1)[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function runsIn(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    // a postmaster works inside its data folder; a dead one that nobody has collected yet has no folder
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}
