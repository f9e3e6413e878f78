import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

const folder = new URL('./migrations/', import.meta.url);
const LOCK = 7_205_771;

/** The database was made by a newer program; nothing has been touched. */
export class NewerSchema extends Error {}

interface Migration {
  number: number;
  name: string;
  text: string;
  hash: string;
}

function readMigrations(): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return { number: Number(name.slice(0, 4)), name, text, hash: createHash('sha256').update(text).digest('hex') };
    });
}

/** The newest schema this program knows. */
export const schemaVersion = (): number => readMigrations().at(-1)?.number ?? 0;

/**
 * Brings the schema up to this program's version: each migration in a transaction of its own, one runner at a time
 * (advisory lock), a schema from a newer program refused untouched, an edited migration refused too.
 */
export async function migrate(db: Database): Promise<{ applied: string[] }> {
  const client = await db.pool.connect();
  const applied: string[] = [];
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const exists = await client.query<{ found: string | null }>("select to_regclass('public.migration') as found");
    const done = exists.rows[0]?.found
      ? (await client.query<{ number: number; hash: string }>('select number, hash from migration')).rows
      : [];
    const known = readMigrations();
    const newest = known.at(-1)?.number ?? 0;
    const beyond = done.find((row) => row.number > newest);
    if (beyond) {
      throw new NewerSchema(
        `The database is at schema ${beyond.number}, this program knows ${newest}: it was used by a newer MEDISENSE. Start that one, or restore a backup. Nothing was changed.`,
      );
    }
    for (const migration of known) {
      const before = done.find((row) => row.number === migration.number);
      if (before && before.hash !== migration.hash) {
        throw new Error(`Migration ${migration.name} differs from the one that was applied. Add a new one instead.`);
      }
      if (before) continue;
      await client.query('begin');
      try {
        await client.query(
          'create table if not exists migration (number integer primary key, name text not null, hash text not null, at timestamptz not null default now())',
        );
        await client.query(migration.text);
        await client.query('insert into migration (number, name, hash) values ($1, $2, $3)', [
          migration.number,
          migration.name,
          migration.hash,
        ]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
      applied.push(migration.name);
    }
    if (applied.length > 0 || !(await hasJobTables(db))) {
      const { runMigrations } = await import('graphile-worker');
      await runMigrations({ pgPool: db.pool });
    }
  } finally {
    await client.query('select pg_advisory_unlock_all()').catch(() => undefined);
    client.release(true);
  }
  return { applied };
}

async function hasJobTables(db: Database): Promise<boolean> {
  const found = await db.row<{ found: string | null }>(sql`select to_regclass('graphile_worker.jobs') as found`);
  return Boolean(found?.found);
}
