// A throw-away cluster of an installed PostgreSQL, on a unix socket in the temporary folder: the tests run a second time
// on it, to show that DATABASE_URL may name any PostgreSQL from 15 on.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Starts it: `{ url, stop }`; the role may make databases and extensions. Throws with what PostgreSQL said. */
export async function startSparePostgres({ bin }) {
  const folder = mkdtempSync(join(tmpdir(), 'medisense-spare-'));
  // PostgreSQL refuses root
  const identity = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  chmodSync(folder, 0o700);
  if (identity.uid) chownSync(folder, identity.uid, identity.gid);
  const data = join(folder, 'data');
  const common = { ...identity, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'medisense', '-E', 'UTF8', '--locale=C.UTF-8', '-A', 'trust', '-N'],
    { ...common, encoding: 'utf8' },
  );
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(made.stderr);
  }
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=100',
    'timezone=UTC',
  ];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...common,
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const ready = () => spawnSync(join(bin, 'pg_isready'), ['-q', '-h', folder], { stdio: 'ignore' }).status === 0;
  for (let waited = 0; waited < 100 && server.exitCode === null; waited++) {
    if (ready()) return { url: `postgresql://medisense@localhost/postgres?host=${encodeURIComponent(folder)}`, stop };
    await pause(100);
  }
  await stop();
  throw new Error('it did not become ready');
}
