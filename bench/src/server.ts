import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@medisense/api';
import { leanEnvironment, leanFlags } from '../../scripts/lean-process.mjs';
import { makeDataset } from './dataset.ts';

const root = new URL('../../', import.meta.url).pathname;
const port = 3900 + Math.floor(Math.random() * 90);
export const base = `http://127.0.0.1:${port}`;

export interface Ids {
  practitioners: string[];
  patients: string[];
}
export interface Bench {
  ids: Ids;
  fragments: string[];
  /** Starts the API process; resolves at once. */
  start(): ChildProcess;
  stop(): Promise<void>;
}

/** A seeded database with durable commits, kept in the temporary folder between runs, and how to start a server on it. */
export async function prepare(scale: number): Promise<Bench> {
  const dataDir = join(tmpdir(), `medisense-bench-${scale}`);
  mkdirSync(dataDir, { recursive: true });
  const idsFile = join(dataDir, 'ids.json');
  const postgres = await startEmbeddedPostgres({ dataDir });
  const environment = {
    PATH: process.env.PATH ?? '',
    DATABASE_URL: postgres.url,
    DATA_DIR: dataDir,
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'error',
    PORT: String(port),
  };
  const data = makeDataset(scale);
  if (!existsSync(idsFile)) {
    console.log('Filling the database (once) …');
    const seeding = spawn(process.execPath, ['apps/api/src/seed.ts', '--from', '-', '--ids', `${idsFile}.new`], {
      cwd: root,
      env: environment,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    seeding.stdin?.end(data.lines);
    const code = await new Promise((resolve) => seeding.on('exit', resolve));
    if (code !== 0) throw new Error(`seeding failed (${code}); empty ${dataDir} and try again`);
    writeFileSync(idsFile, readFileSync(`${idsFile}.new`));
  }
  return {
    ids: JSON.parse(readFileSync(idsFile, 'utf8')) as Ids,
    fragments: data.fragments,
    start: () =>
      spawn(process.execPath, [...leanFlags, 'apps/api/src/main.ts'], {
        cwd: root,
        env: { ...environment, ...leanEnvironment },
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    stop: () => postgres.stop(),
  };
}

/** Signs in as the desk assistant who works for every practitioner of the data set. */
export async function signIn(): Promise<Record<string, string>> {
  const answer = await fetch(`${base}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'desk@medisense.demo', password: 'demo-medisense' }),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status}`);
  return { authorization: `Bearer ${((await answer.json()) as { accessToken: string }).accessToken}` };
}

/** Resident and proportional memory of a process with its children, in megabytes (Linux). */
export function memoryOf(pid: number): { rss: number; pss: number } {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // it has ended meanwhile
    }
  }
  const isInside = (id: number): boolean => id === pid || (parents.has(id) && isInside(parents.get(id) as number));
  let [rss, pss] = [0, 0];
  for (const id of parents.keys()) {
    if (!isInside(id)) continue;
    const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    rss += Number(/Rss:\s+(\d+)/.exec(rollup)?.[1]);
    pss += Number(/Pss:\s+(\d+)/.exec(rollup)?.[1]);
  }
  return { rss: Math.round(rss / 1024), pss: Math.round(pss / 1024) };
}
