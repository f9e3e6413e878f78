import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { migrate, openDatabase } from '@medisense/api';
import pg from 'pg';

/** The database server of a test run, and the migrated database that each test's own is copied from. */
export interface Cluster {
  url: string;
  template: string;
}

const named = (url: string, database: string): string => {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.toString();
};

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const INSUFFICIENT_PRIVILEGE = '42501';
const MOST_TRIES = 50;

/** Drops a database and ends whoever is still connected. The server's own vacuum may not be ended by us: it is waited for. */
async function drop(url: string, name: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await onServer(url, `drop database if exists ${name} with (force)`);
    } catch (error) {
      if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE || tries === MOST_TRIES) throw error;
      await pause(100);
    }
  }
}

/** Makes the template of a run: an empty database with every migration applied. */
export async function createTemplate(url: string): Promise<Cluster> {
  const template = `template_${randomBytes(6).toString('hex')}`;
  await onServer(url, `create database ${template}`);
  const db = openDatabase({ url: named(url, template), max: 2 });
  await migrate(db);
  await db.close();
  return { url, template };
}

/** A database of its own for one test file; `drop` ends whoever is still connected. */
export async function createDatabase({ url, template }: Cluster): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(url, `create database ${name} template ${template}`);
  return { url: named(url, name), drop: () => drop(url, name) };
}
export const dropTemplate = ({ url, template }: Cluster) => drop(url, template);
