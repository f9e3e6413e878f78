// Chromium and a second PostgreSQL, which the tests use and npm does not carry: found, or installed where that is
// allowed (Debian and its kin, as root or with sudo), or said to be missing.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Path of a Chromium, Chrome or Edge on this machine, or undefined. CHROMIUM_PATH comes first. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return (
    onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']) ??
    downloadedChromium()
  );
}

/** Chromium as `findChromium`, installed by apt-get when there is none. */
export function ensureChromium(say) {
  return findChromium() ?? (install(['chromium'], 'Chromium', say) ? findChromium() : undefined);
}

/** Folder with `initdb` and `postgres` of an installed PostgreSQL 15 or newer (the oldest such), or undefined. */
export function findPostgres() {
  const roots = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt'];
  const candidates = roots.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, 'bin')) : [],
  );
  const found = candidates
    .filter((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')))
    .map((bin) => ({ bin, major: majorOf(join(bin, 'postgres')) }))
    .filter(({ major }) => major >= 15)
    .sort((one, other) => one.major - other.major);
  return found[0];
}

/** An installed PostgreSQL as `findPostgres`, installed by apt-get when there is none. */
export function ensurePostgres(say) {
  return (
    findPostgres() ??
    (install(['postgresql-15', 'postgresql'], 'PostgreSQL', say, leaveServerAlone) ? findPostgres() : undefined)
  );
}

// Debian's package makes a cluster and starts it; the tests want the programs only
function leaveServerAlone(asRoot) {
  if (asRoot.length > 0) return;
  mkdirSync('/etc/postgresql-common/createcluster.d', { recursive: true });
  writeFileSync('/etc/postgresql-common/createcluster.d/medisense.conf', 'create_main_cluster = false\n');
}

/** Installs the first of the packages that can be installed; says what it does. */
function install(packages, name, say, prepare) {
  if (!onPath(['apt-get'])) return false;
  const asRoot = rootPrefix();
  if (!asRoot) return false;
  say(`Installing ${name} with apt-get (once) …`);
  prepare?.(asRoot);
  const run = (args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 2], env }).status === 0;
  };
  run(['update', '-qq']);
  return packages.some((one) => run(['install', '-y', '-qq', '--no-install-recommends', one]));
}

function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return onPath(['sudo']) && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : undefined;
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name);
  return undefined;
}

function downloadedChromium() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return undefined;
  const builds = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort();
  const paths = builds.flatMap((build) =>
    ['chrome-linux64/chrome', 'chrome-linux/chrome'].map((end) => join(cache, build, end)),
  );
  return paths.reverse().find((path) => existsSync(path));
}

function majorOf(postgres) {
  try {
    return Number(/(\d+)/.exec(execFileSync(postgres, ['--version'], { encoding: 'utf8' }))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
