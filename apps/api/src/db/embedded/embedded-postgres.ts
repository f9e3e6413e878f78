import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotStart } from '../../cannot-start.ts';
import { createCluster, keepRunning } from './cluster.ts';
import { type ClusterAddress, chooseAddress } from './cluster-address.ts';
import { chooseClusterUser, handOver } from './cluster-user.ts';
import { lockDataFolder, refuseNewerData } from './data-folder.ts';
import { stopLeftBehind } from './left-behind.ts';
import { findNativeFiles, linkLibraries } from './native-files.ts';

export type EmbeddedPostgres = {
  /** Connection string of the database `medisense` as its owner, who is no superuser but may create databases. */
  url: string;
  /** Ends all sessions, stops PostgreSQL and gives the data folder free. May be called twice. */
  stop(): Promise<void>;
};

export type EmbeddedPostgresOptions = {
  /** Folder for everything that is kept; made when missing. */
  dataDir: string;
  /** How many migrations this program knows; a folder with more is refused. */
  schemaVersion?: number;
  /** Plain lines for the person at the terminal. */
  onLine?: (line: string) => void;
  /** false only for tests: what was written may be lost in a power cut. */
  durable?: boolean;
};

/**
 * Starts a real PostgreSQL 18 that keeps its data below `dataDir` and listens on a unix socket only (Windows: loopback
 * with a password). It ends with this program, also when that is killed; a second program on the same folder is refused.
 * @throws CannotStart with a sentence for the person at the terminal
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { onLine = () => {}, durable = true, schemaVersion = Number.POSITIVE_INFINITY } = options;
  const dataDir = resolve(options.dataDir);
  const native = findNativeFiles();
  refuseNewerData(dataDir, schemaVersion);
  makeWritable(dataDir);
  const unlock = await lockDataFolder(dataDir);
  let address: ClusterAddress | undefined;
  try {
    const folder = join(dataDir, 'postgres');
    const libraries = join(dataDir, 'postgres-libraries');
    linkLibraries(native, libraries);
    const env = environment(`${libraries}:${native.libraries}`);
    const user = chooseClusterUser(folder, dataDir, native.postgres, env);
    // root must leave nothing behind that the owner of the folder cannot replace later
    handOver(libraries, user);
    if (existsSync(folder)) {
      await stopLeftBehind(folder, onLine);
      handOver(folder, user);
    }
    address = await chooseAddress(dataDir, user);
    const cluster = { native, folder, logFile: join(dataDir, 'postgres.log'), user, env, address, durable };
    if (!existsSync(folder)) {
      onLine('Making the database (once) …');
      createCluster(cluster);
    }
    const running = await keepRunning(cluster, onLine);
    const url = address.url('medisense', 'medisense');
    let stopped: Promise<void> | undefined;
    const stop = () => {
      stopped ??= running.stop().then(async () => {
        cluster.address.remove();
        await unlock();
      });
      return stopped;
    };
    return { url, stop };
  } catch (error) {
    address?.remove();
    await unlock();
    throw error;
  }
}

function makeWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    throw new CannotStart(
      `The data folder ${dataDir} cannot be written (${reason}): set DATA_DIR to a folder that you own.`,
    );
  }
}

function environment(libraries: string): NodeJS.ProcessEnv | undefined {
  // nothing of ours goes to PostgreSQL, least of all secrets; Windows programs do not start without theirs
  if (process.platform === 'win32') return undefined;
  return { PATH: '/usr/local/bin:/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C', LD_LIBRARY_PATH: libraries };
}
