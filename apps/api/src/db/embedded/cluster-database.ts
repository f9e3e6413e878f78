import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { ClusterAddress } from './cluster-address.ts';

/** Waits until the cluster answers, and makes the role and the database of the program where they are missing. */
export async function prepareDatabase(address: ClusterAddress, hasEnded: () => boolean): Promise<void> {
  while (!hasEnded()) {
    try {
      await withClient(address.url('medisense', 'medisense'), (client) => client.query('select 1'));
      return;
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (missing.has(code)) await makeDatabase(address);
      else if (!notYet.has(code)) throw error;
      else await pause(25);
    }
  }
}

// the role (28P01 with passwords, 28000 without) or the database is missing
const missing = new Set(['28000', '28P01', '3D000']);
// no socket yet, refused, reset, starting up, shutting down
const notYet = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03']);

async function makeDatabase(address: ClusterAddress): Promise<void> {
  await withClient(address.url('postgres', 'postgres'), async (client) => {
    const role = await client.query(`select 1 from pg_roles where rolname = 'medisense'`);
    // no superuser: a hole in the program must not become a hole in the machine
    if (role.rowCount === 0) {
      const password = address.password ? ` password '${address.password}'` : '';
      await client.query(`create role medisense login createdb${password}`);
    }
    const database = await client.query(`select 1 from pg_database where datname = 'medisense'`);
    if (database.rowCount === 0) await client.query('create database medisense owner medisense');
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
