import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase, sql } from '@medisense/api';
import { createDatabase } from '@medisense/testkit';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';

const entry = fileURLToPath(new URL('../src/seed.ts', import.meta.url));
let database: Awaited<ReturnType<typeof createDatabase>>;
let dataDir: string;
beforeEach(async () => {
  database = await createDatabase(inject('cluster'));
  dataDir = mkdtempSync(join(tmpdir(), 'medisense-seed-'));
});
afterEach(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

function seed(args: string[], lines: unknown[] = []) {
  return new Promise<{ code: number | null; out: string }>((resolve) => {
    const env = { PATH: '', DATABASE_URL: database.url, DATA_DIR: dataDir };
    const child = spawn(process.execPath, [entry, ...args], { env });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece) => {
        out += piece;
      });
    }
    child.on('close', (code) => resolve({ code, out }));
    child.stdin.end(lines.map((line) => JSON.stringify(line)).join('\n'));
  });
}
async function look<T extends object>(statement: ReturnType<typeof sql>): Promise<T[]> {
  const db = openDatabase({ url: database.url, max: 1 });
  try {
    return await db.rows<T>(statement);
  } finally {
    await db.close();
  }
}

const someone = {
  given: 'Ada',
  family: 'Baler',
  gender: 'female',
  birthDate: '1950-02-03',
  phone: '+15551234567',
  email: 'x@example.com',
  line: '1 Main St',
  city: 'Town',
};
const start = Date.UTC(2026, 4, 5, 9, 30);

// each seed is a program of its own, started several times on a busy machine
describe('seeding', { timeout: 120_000 }, () => {
  it('loads the shared workload in its order, with hours, care and sealed reasons', async () => {
    const ids = join(dataDir, 'ids.json');
    const answer = await seed(
      ['--from', '-', '--ids', ids],
      [
        ['practitioner', { ...someone, given: 'First' }],
        ['practitioner', { ...someone, given: 'Second' }],
        ['patient', { ...someone, given: 'Una' }],
        ['patient', { ...someone, given: 'Zoe' }],
        ['appointment', { pr: 1, pa: 0, start, end: start + 1_800_000, status: 'fulfilled', reason: 'Check-up' }],
      ],
    );
    expect(answer).toEqual({ code: 0, out: expect.stringContaining('2 practitioners, 2 patients, 1 appointments.') });
    const kept = JSON.parse(readFileSync(ids, 'utf8'));
    const named = await look<{ id: string; given_name: string }>(
      sql`select id, given_name from practitioner union all select id, given_name from patient`,
    );
    const name = new Map(named.map((row) => [row.id, row.given_name]));
    expect(kept.practitioners.map((id: string) => name.get(id))).toEqual(['First', 'Second']);
    expect(kept.patients.map((id: string) => name.get(id))).toEqual(['Una', 'Zoe']);
    const visits = await look(sql`select practitioner_id, status, wall_start, time_zone,
      position('Check-up'::bytea in reason_sealed) as readable from appointment`);
    expect(visits).toEqual([
      {
        practitioner_id: kept.practitioners[1],
        status: 'completed',
        wall_start: '2026-05-05T09:30',
        time_zone: 'UTC',
        readable: 0,
      },
    ]);
    const [figures] = await look(sql`select (select count(*) from care_relation) as care,
      (select count(*) from weekly_hours where start_minute = 540 and end_minute = 1020) as hours,
      (select count(*) from works_for w join practitioner p on p.id = w.assistant_id
        join account a on a.id = p.account_id where a.email = 'desk@medisense.demo') as desk`);
    expect(figures).toEqual({ care: 2, hours: 14, desk: 2 });
  });

  it('makes the same people and visits from the same seed', async () => {
    const args = ['--practitioners', '3', '--patients', '20', '--appointments', '40', '--seed', '5'];
    expect((await seed(args)).code).toBe(0);
    const people = () => look(sql`select given_name, family_name, city from patient order by 2, 1, 3`);
    const first = await people();
    expect(first).toHaveLength(20);
    await database.drop();
    database = await createDatabase(inject('cluster'));
    await seed(args);
    expect(await people()).toEqual(first);
  });

  it('refuses a database with people, faulty lines and faulty numbers with a sentence, and changes nothing', async () => {
    const faulty = await seed(['--from', '-'], [['practitioner', someone], 'nonsense']);
    expect(faulty).toEqual({ code: 1, out: expect.stringContaining('Line 2 is not a pair') });
    expect(await look(sql`select 1 from practitioner`)).toEqual([]);
    const small = ['--practitioners', '1', '--patients', '1', '--appointments', '1'];
    expect((await seed(small)).code).toBe(0);
    expect(await seed(small)).toEqual({ code: 1, out: expect.stringContaining('is not empty') });
    expect((await seed(['--patients', 'many'])).out).toContain('--patients takes a whole number');
  });
});
