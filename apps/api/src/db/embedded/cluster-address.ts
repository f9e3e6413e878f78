import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClusterUser, handOver } from './cluster-user.ts';

/** Where the cluster listens, and connection strings for it. */
export type ClusterAddress = {
  /** Settings for the postgres program. */
  settings: Record<string, string | number>;
  /** What initdb is told about signing in. */
  signIn: string[];
  url(user: 'postgres' | 'medisense', database: 'postgres' | 'medisense'): string;
  /** Password of both users; only where a unix socket cannot keep strangers out. */
  password?: string;
  /** Removes what was made outside the data folder. */
  remove(): void;
};

// sun_path holds 108 bytes with the closing zero; PostgreSQL appends /.s.PGSQL.5432 and, for a moment, .lock
const longestSocketDir = 107 - '/.s.PGSQL.5432.lock'.length;

/** Chooses a place to listen that only this program's user can reach. */
export async function chooseAddress(dataDir: string, user: ClusterUser): Promise<ClusterAddress> {
  return process.platform === 'win32' ? loopbackAddress(dataDir) : socketAddress(dataDir, user);
}

function socketAddress(dataDir: string, user: ClusterUser): ClusterAddress {
  let folder = join(dataDir, 'socket');
  const tooLong = Buffer.byteLength(folder) > longestSocketDir;
  if (tooLong) folder = mkdtempSync(join(tmpdir(), 'medisense-'));
  else mkdirSync(folder, { recursive: true });
  handOver(folder, user);
  chmodSync(folder, 0o700);
  return {
    settings: { listen_addresses: '', unix_socket_directories: folder, unix_socket_permissions: '0700', port: 5432 },
    // whoever gets through the 0700 folder is the user who owns the data, or root
    signIn: ['--auth-local=trust', '--auth-host=reject'],
    url: (name, database) => `postgresql://${name}@localhost:5432/${database}?host=${encodeURIComponent(folder)}`,
    remove: () => {
      if (tooLong) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function loopbackAddress(dataDir: string): Promise<ClusterAddress> {
  const passwordFile = join(dataDir, 'postgres.password');
  if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  const password = readFileSync(passwordFile, 'utf8');
  const port = await freePort();
  return {
    settings: { listen_addresses: '127.0.0.1', port },
    signIn: ['--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    url: (name, database) => `postgresql://${name}:${password}@127.0.0.1:${port}/${database}`,
    password,
    remove: () => {},
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
