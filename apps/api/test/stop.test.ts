import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '@medisense/testkit';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { freePort } from './another-process.ts';

const entry = (name: string) => new URL(`../src/${name}`, import.meta.url).pathname;
const dataDir = mkdtempSync(join(tmpdir(), 'medisense-stop-'));
const started: ChildProcess[] = [];
const databases: { drop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  for (const database of databases.splice(0)) await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The production entry as a process of its own, ready to serve. */
async function startProcess(name: string, settings: Record<string, string> = {}) {
  const database = await createDatabase(inject('cluster'));
  databases.push(database);
  const port = await freePort();
  const child = spawn(process.execPath, [entry(name)], {
    env: {
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      PORT: String(port),
      RATE_LIMIT: 'off',
      LOG_LEVEL: 'warn',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  child.stdout?.on('data', (data) => {
    said += data;
  });
  child.stderr?.on('data', (data) => {
    said += data;
  });
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, url, ended, said: () => said };
}
async function ready(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(`${url}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('never ready');
}

describe('stopping', () => {
  it('is not ready at once, loses no request of those who look at readiness, and ends with 0', async () => {
    const { child, url, ended } = await startProcess('main.ts');
    await ready(url);
    let balanced = true;
    let failed = 0;
    let answered = 0;
    let unreadyAfter = Number.NaN;
    let stoppedAt = Number.POSITIVE_INFINITY;
    // a balancer looks every 200 ms and sends nothing more once it has seen "not ready"
    const watch = (async () => {
      while (balanced) {
        const status = await fetch(`${url}/readyz`).then(
          (answer) => answer.status,
          () => 0,
        );
        if (status !== 200) {
          balanced = false;
          unreadyAfter = performance.now() - stoppedAt;
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    })();
    const body = JSON.stringify({ email: 'nobody@example.test', password: 'Wrong-harbour-1234' });
    const callers = Array.from({ length: 8 }, async () => {
      while (balanced) {
        const status = await fetch(`${url}/api/auth/login`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        }).then(
          (a) => a.status,
          () => 0,
        );
        if (status === 401) answered += 1;
        else failed += 1;
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    stoppedAt = performance.now();
    child.kill('SIGTERM');
    await Promise.all([watch, ...callers]);
    expect(await ended).toBe(0);
    expect([failed, answered > 0]).toEqual([0, true]);
    expect(unreadyAfter).toBeLessThan(1500);
    expect(performance.now() - stoppedAt).toBeLessThan(20_000);
  });

  it('of a worker ends with 0, and a second signal changes nothing', async () => {
    const { child, ended, said } = await startProcess('worker.ts', { LOG_LEVEL: 'info' });
    for (let tries = 0; tries < 200 && !said().includes('working'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGTERM');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

describe('starting', () => {
  it('with a schema from a newer program refuses in a sentence', async () => {
    const first = await startProcess('main.ts');
    await ready(first.url);
    const { openDatabase, sql } = await import('@medisense/api');
    const database = databases.at(-1) as unknown as { url: string };
    const db = openDatabase({ url: database.url, max: 1 });
    await db.run(sql`insert into migration (number, name, hash) values (9999, 'later', 'x')`);
    await db.close();
    first.child.kill('SIGTERM');
    await first.ended;
    const again = spawn(process.execPath, [entry('main.ts')], {
      env: { DATABASE_URL: database.url, DATA_DIR: dataDir, PORT: String(await freePort()), LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    started.push(again);
    let said = '';
    again.stderr?.on('data', (data) => {
      said += data;
    });
    expect(await new Promise((resolve) => again.on('exit', resolve))).toBe(1);
    expect(said).toContain('newer MEDISENSE');
    expect(said).not.toContain('    at ');
  });
});
