// The web client, built when what it is made of has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, toolEnvironment } from './install.mjs';

const web = join(root, 'apps', 'web');
const stamp = join(web, 'dist', '.built-from');
const parts = [
  'apps/web/src',
  'apps/web/public',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'apps/web/package.json',
  'apps/web/postcss.config.js',
  'apps/web/postcss.config.mjs',
  'apps/web/postcss.config.cjs',
  'packages/contract/src',
  'packages/clinical/src/crisis/help-lines.ts',
  'package-lock.json',
];

/** Builds the web client unless the very same files were built already; false when that fails. */
export function ensureWebBuilt(say) {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  say('Building the web client (only when it has changed; some seconds) …');
  const built = spawnSync('vite', ['build', '--logLevel', 'warn'], {
    cwd: web,
    stdio: ['ignore', 2, 2],
    env: toolEnvironment({ NODE_ENV: 'production' }),
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) return false;
  // the build empties its folder first, so an interrupted one leaves no stamp
  writeFileSync(stamp, wanted);
  return true;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const part of parts)
    for (const file of filesOf(part))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
  return hash.digest('hex');
}

function filesOf(part) {
  const path = join(root, part);
  if (!existsSync(path)) return [];
  const entries = readEntries(path);
  if (!entries) return [part];
  return entries.flatMap((entry) => filesOf(`${part}/${entry}`));
}

function readEntries(path) {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}
