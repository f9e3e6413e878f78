import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { CannotStart } from '../../cannot-start.ts';
import { embeddedMajor } from './native-files.ts';

type DataFormat = { postgres: number; schema: number };

/**
 * Refuses a data folder that a newer MEDISENSE or PostgreSQL wrote, before anything in it is touched.
 * @param schemaVersion number of migrations this program knows
 */
export function refuseNewerData(dataDir: string, schemaVersion: number): void {
  const versionFile = join(dataDir, 'postgres', 'PG_VERSION');
  if (existsSync(versionFile)) {
    const major = Number(readFileSync(versionFile, 'utf8').trim());
    if (major !== embeddedMajor) {
      const relation = major > embeddedMajor ? 'newer' : 'older';
      throw new CannotStart(
        `The data folder ${dataDir} was written by a PostgreSQL ${major}, which is ${relation} than the ${embeddedMajor} of this MEDISENSE: use the MEDISENSE that wrote it, or set DATA_DIR to another folder. Nothing was touched.`,
      );
    }
  }
  const format = readDataFormat(dataDir);
  if (format && format.schema > schemaVersion) {
    throw new CannotStart(
      `The data folder ${dataDir} was written by a newer MEDISENSE (data version ${format.schema}, this one knows ${schemaVersion}): update MEDISENSE, or set DATA_DIR to another folder. Nothing was touched.`,
    );
  }
}

function readDataFormat(dataDir: string): DataFormat | undefined {
  const path = join(dataDir, 'medisense.json');
  if (!existsSync(path)) return undefined;
  let format: Partial<DataFormat> | null;
  try {
    format = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    format = null;
  }
  if (typeof format?.schema !== 'number') {
    throw new CannotStart(
      `${path} cannot be read, so it is unknown which MEDISENSE wrote the data. Nothing was touched.`,
    );
  }
  return { postgres: format.postgres ?? embeddedMajor, schema: format.schema };
}

/** Notes which data version the folder now holds: to be called after the migrations ran. */
export function noteSchemaVersion(dataDir: string, schemaVersion: number): void {
  const path = join(dataDir, 'medisense.json');
  const format: DataFormat = { postgres: embeddedMajor, schema: schemaVersion };
  writeFileSync(`${path}.new`, `${JSON.stringify(format)}\n`);
  renameSync(`${path}.new`, path);
}

/**
 * Makes this process the only one that uses the folder, until it calls the answer or ends, however it ends. The lock is a
 * listening address that the system itself takes back, so a killed process leaves none behind.
 */
export async function lockDataFolder(dataDir: string): Promise<() => Promise<void>> {
  mkdirSync(dataDir, { recursive: true });
  const name = `medisense-${createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 24)}`;
  const path = lockAddress(name, dataDir);
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(String(process.pid));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ path }, resolve);
  }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new CannotStart(
      `MEDISENSE is running already with the data folder ${dataDir}${await holder(path)}: stop that one first, or set DATA_DIR to another folder.`,
    );
  });
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function lockAddress(name: string, dataDir: string): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  if (process.platform === 'linux') return `\0${name}`;
  throw new CannotStart(
    `The embedded PostgreSQL runs on Linux and Windows only: set DATABASE_URL instead of using ${dataDir}.`,
  );
}

function holder(path: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect({ path })
      .setEncoding('utf8')
      .setTimeout(1000, () => socket.destroy());
    socket.on('data', (text) => {
      said += text;
    });
    socket.on('error', () => resolve(''));
    socket.on('close', () => resolve(/^\d+$/.test(said) ? ` (process ${said})` : ''));
  });
}
