import pg from 'pg';
import type { Sql } from './sql.ts';

/** What stores work on: the pool for single statements, or a transaction. */
export interface Queryable {
  /** All rows of a statement that is bounded by its own limit. */
  rows<T extends object>(statement: Sql): Promise<T[]>;
  /** The first row, if any. */
  row<T extends object>(statement: Sql): Promise<T | undefined>;
  /** How many rows a statement touched. */
  run(statement: Sql): Promise<number>;
}
export interface Transaction extends Queryable {
  readonly isTransaction: true;
}
export interface Database extends Queryable {
  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs several statements of a fixed text, without values (migrations). */
  script(text: string): Promise<void>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

const DATE = 1082;
const INT8 = 20;
// calendar dates have no zone: they stay text; counts fit a number
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === DATE) return (value: string) => value;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format);
  },
} as pg.CustomTypesConfig;

// Statements come from templates in the source, so there are few; the bound guards against a mistake.
const names = new Map<string, string>();
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= 1000) return undefined;
  const name = `m${names.size}`;
  names.set(text, name);
  return name;
}

function over(client: pg.Pool | pg.PoolClient): Queryable {
  const send = <T extends object>(statement: Sql) =>
    client.query<T>({ name: nameOf(statement.text), text: statement.text, values: statement.values as unknown[] });
  return {
    rows: async <T extends object>(statement: Sql) => (await send<T>(statement)).rows,
    row: async <T extends object>(statement: Sql) => (await send<T>(statement)).rows[0],
    run: async (statement) => (await send(statement)).rowCount ?? 0,
  };
}

export interface DatabaseOptions {
  url: string;
  /** Connections at most. */
  max?: number;
  /** Told of connections that broke while idle. */
  onError?: (error: Error) => void;
}

/**
 * Opens a pool. Waits are bounded: 2 s for a connection, 5 s for a statement, 3 s for a lock.
 * Every statement is prepared once for each connection.
 */
export function openDatabase({ url, max = 20, onError }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 2000,
    idleTimeoutMillis: 60_000,
    application_name: 'medisense',
    options:
      '-c statement_timeout=5000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=15000 -c timezone=UTC',
    types,
  });
  pool.on('error', (error) => onError?.(error));
  pool.on('connect', (client) => client.on('error', (error) => onError?.(error)));

  return {
    ...over(pool),
    pool,
    async transaction(work) {
      const client = await pool.connect();
      let broken = false;
      try {
        await client.query('begin');
        const result = await work({ ...over(client), isTransaction: true });
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => {
          broken = true;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    async script(text) {
      await pool.query(text);
    },
    close: () => pool.end(),
  };
}

/** SQLSTATE of a database error, or undefined for any other. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}
/** The constraint that a database error names. */
export function violated(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.constraint : undefined;
}
/** Whether the database cannot be reached, does not answer in time or gave up a transaction for another: worth another try. */
export function isUnavailable(error: unknown): boolean {
  const state = sqlState(error);
  if (state) return /^(08|53|57P0[1-5]|57014|55P03|25P03|40001|40P01)/.test(state);
  if (!(error instanceof Error)) return false;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return (
    /^(ECONN|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH)/.test(code) ||
    /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/.test(
      error.message,
    )
  );
}
