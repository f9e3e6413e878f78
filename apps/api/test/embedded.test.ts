import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { noteSchemaVersion, startEmbeddedPostgres } from '../src/db/embedded/index.ts';

const scratch = mkdtempSync(join(tmpdir(), 'medisense-embedded-'));
const children: ChildProcess[] = [];
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function start(dataDir: string, schemaVersion?: number) {
  const lines: string[] = [];
  const onLine = (line: string) => void lines.push(line);
  const postgres = await startEmbeddedPostgres({ dataDir, onLine, durable: false, schemaVersion });
  stops.push(postgres.stop);
  return { ...postgres, lines };
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another program that starts the database on the folder and then only lives. */
async function anotherProgram(dataDir: string) {
  const door = new URL('../src/db/embedded/index.ts', import.meta.url).href;
  const code = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(door)});
    await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    process.stdout.write('ready');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

const postmasterOf = (dataDir: string) => {
  const path = join(dataDir, 'postgres', 'postmaster.pid');
  return existsSync(path) ? Number(readFileSync(path, 'utf8').split('\n')[0]) : undefined;
};

async function gone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 100; waited++) {
    // a process that ended but was not collected yet still has a number, but no command line
    const path = `/proc/${pid}/cmdline`;
    if (!existsSync(path) || readFileSync(path, 'utf8') === '') return true;
    await pause(50);
  }
  return false;
}

describe('the embedded PostgreSQL', () => {
  it('keeps its data from one start to the next, in UTF-8, and lets the program make what migrations need', async () => {
    const dataDir = join(scratch, 'twice');
    const first = await start(dataDir);
    expect(first.lines).toEqual(['Making the database (once) …']);
    await query(first.url, 'create extension btree_gist');
    await query(first.url, `create table note as select 'سلام é' as words`);
    await first.stop();
    const second = await start(dataDir);
    expect(second.lines).toEqual([]);
    expect(await query(second.url, 'select words, upper(words) as loud from note')).toEqual([
      { words: 'سلام é', loud: 'سلام É' },
    ]);
  });

  it('gives the program no superuser, no address on the network, and data that survive a power cut', async () => {
    const { url } = await startEmbeddedPostgres({ dataDir: join(scratch, 'safe') }).then((postgres) => {
      stops.push(postgres.stop);
      return postgres;
    });
    const [row] = await query(
      url,
      `select current_setting('is_superuser') as superuser, current_setting('listen_addresses') as addresses,
        current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
        current_setting('server_version_num')::int / 10000 as major`,
    );
    expect(row).toEqual({ superuser: 'off', addresses: '', fsync: 'on', commit: 'on', major: 18 });
  });

  it('refuses a folder that another program is using, and says which one', async () => {
    const dataDir = join(scratch, 'taken');
    const other = await anotherProgram(dataDir);
    await expect(start(dataDir)).rejects.toThrow(
      `MEDISENSE is running already with the data folder ${dataDir} (process ${other.pid})`,
    );
  });

  it('ends with its program when that is killed, and starts again with the data', async () => {
    const dataDir = join(scratch, 'killed');
    const other = await anotherProgram(dataDir);
    const postmaster = postmasterOf(dataDir);
    other.kill('SIGKILL');
    expect(postmaster).toBeTypeOf('number');
    expect(await gone(postmaster as number)).toBe(true);
    const { url } = await start(dataDir);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('stops a server that an earlier run left behind, and never runs two', async () => {
    const dataDir = join(scratch, 'left-behind');
    const other = await anotherProgram(dataDir);
    const left = postmasterOf(dataDir) as number;
    // a server that cannot react is what the watchdog fails to end
    process.kill(left, 'SIGSTOP');
    other.kill('SIGKILL');
    await pause(200);
    process.kill(left, 'SIGCONT');
    const { url } = await start(dataDir);
    expect(postmasterOf(dataDir)).not.toBe(left);
    expect(await gone(left)).toBe(true);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('starts although the number in a stale postmaster.pid now belongs to another program', async () => {
    const dataDir = join(scratch, 'stale');
    const first = await start(dataDir);
    await first.stop();
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${join(dataDir, 'postgres')}\n1\n5432\n\n\n\n`);
    const { url } = await start(dataDir);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is started again when it crashes', async () => {
    const dataDir = join(scratch, 'crash');
    const { url, lines } = await start(dataDir);
    process.kill(postmasterOf(dataDir) as number, 'SIGKILL');
    await expect
      .poll(() => query(url, 'select 1 as one').catch(() => []), { timeout: 15_000, interval: 100 })
      .toEqual([{ one: 1 }]);
    expect(lines).toContain('PostgreSQL ended by itself; starting it again …');
  });

  it('works below a path that is too long for a socket', async () => {
    const { url } = await start(join(scratch, 'deep'.repeat(30)));
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('refuses data of a newer MEDISENSE or a newer PostgreSQL and touches nothing', async () => {
    const newerSchema = join(scratch, 'newer-schema');
    mkdirSync(newerSchema);
    noteSchemaVersion(newerSchema, 8);
    await expect(start(newerSchema, 7)).rejects.toThrow(
      'written by a newer MEDISENSE (data version 8, this one knows 7)',
    );
    expect(readdirSync(newerSchema)).toEqual(['medisense.json']);

    const newerPostgres = join(scratch, 'newer-postgres');
    mkdirSync(join(newerPostgres, 'postgres'), { recursive: true });
    writeFileSync(join(newerPostgres, 'postgres', 'PG_VERSION'), '19\n');
    await expect(start(newerPostgres)).rejects.toThrow('written by a PostgreSQL 19, which is newer than the 18');
    expect(readdirSync(newerPostgres)).toEqual(['postgres']);
  });
});
