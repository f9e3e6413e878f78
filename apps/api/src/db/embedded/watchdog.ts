import { type ChildProcess, spawn } from 'node:child_process';

/**
 * A tiny shell that stops PostgreSQL when this program is gone without having said so (kill -9): it waits for the end of
 * a pipe that only this program holds. It compares the number in postmaster.pid first, for numbers are used again.
 */
export function watchOver(postgresPid: number, pidFile: string): { dismiss(): void } {
  if (process.platform === 'win32') return { dismiss: () => {} };
  const script = 'read -r _; read -r now <"$2" && [ "$now" = "$1" ] && kill -INT "$1"';
  const shell: ChildProcess = spawn('/bin/sh', ['-c', script, 'medisense-watchdog', String(postgresPid), pidFile], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => {});
  shell.unref();
  (shell.stdin as unknown as { unref?(): void } | null)?.unref?.();
  return { dismiss: () => void shell.kill('SIGKILL') };
}
