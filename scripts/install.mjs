// What every command needs first: the dependencies that the lock file names, and the Node that comes with them.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const programs = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.medisense-lock');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** Ends the command with a sentence for the person at the terminal. */
export function giveUp(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

/** Installs what the lock file says, unless that very lock file is installed already. Says so on standard error. */
export function ensureInstalled(say = (line) => process.stderr.write(`${line}\n`)) {
  const wanted = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing what package-lock.json lists (once; about a minute) …');
  const windows = process.platform === 'win32';
  // install scripts are not needed by anything the project uses, so none may run; tests and builds need the dev ones
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error'];
  const installed = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (installed.status !== 0) giveUp('Installing failed: npm says why above. Mend that and start again.');
  writeFileSync(stamp, wanted);
}

/** Path of the Node that the project brings; the running one where its platform has no such release. */
export function projectNode() {
  const own = join(programs, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return giveUp(
    'MEDISENSE needs Node 22.18 or newer here: none is bundled for this platform. Install it and try again.',
  );
}

/** Whether this very process can run the project's TypeScript. */
export function runsTypeScript() {
  return Number(process.versions.node.split('.')[0]) >= 24 || projectNode() === process.execPath;
}

/** The environment in which the programs of the dependencies, and the Node that comes with them, are found first. */
export function toolEnvironment(more = {}) {
  return { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`, ...more };
}

/** Runs a child in the foreground; signals reach it, and its exit code is the result. */
export function spawnForwarding(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  const forward = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
  endWithParent(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** Calls once when the npm that started us is gone without a signal (kill -9), so that nothing of ours lives on. */
export function endWithParent(end) {
  // without npm the parent may be a shell that somebody leaves on purpose (nohup)
  if (!process.env.npm_lifecycle_event || process.ppid <= 1) return;
  const before = lineage();
  const watch = setInterval(() => {
    if (lineage() === before) return;
    clearInterval(watch);
    end();
  }, 300);
  watch.unref();
}

/** Our parent, and its parent when npm put a shell between itself and us. */
function lineage() {
  const parent = process.ppid;
  try {
    // "number (name) state parent …"
    const [, name, grandparent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? [];
    return /^(sh|dash|bash|ash)$/.test(name ?? '') ? `${parent} ${grandparent}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
}
