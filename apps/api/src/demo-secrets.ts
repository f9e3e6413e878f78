import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { drawSigningKey, parseJwtKeys, parseMasterKey, type SigningKey } from './key-formats.ts';

export type DemoSecrets = { masterKey: Buffer; jwtKeys: SigningKey[]; metricsToken: string };
type Stored = { MASTER_KEY: string; JWT_KEYS: SigningKey[]; METRICS_TOKEN: string };

const fileIn = (dataDir: string) => join(dataDir, 'secrets.json');

/** The secrets of demo mode: drawn at the first start, the same at every later one, readable by their owner only. */
export function keepDemoSecrets(dataDir: string): DemoSecrets {
  const path = fileIn(dataDir);
  try {
    if (!existsSync(path)) draw(dataDir, path);
    const stored: Stored = JSON.parse(readFileSync(path, 'utf8'));
    const problems: string[] = [];
    const masterKey = parseMasterKey(stored.MASTER_KEY, problems);
    const jwtKeys = parseJwtKeys(JSON.stringify(stored.JWT_KEYS), problems);
    if (masterKey && jwtKeys && stored.METRICS_TOKEN) return { masterKey, jwtKeys, metricsToken: stored.METRICS_TOKEN };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code)
      throw new CannotStart(`${path} cannot be read or written (${code}): set DATA_DIR to a folder of your own.`);
  }
  throw new CannotStart(
    `${path} is damaged: put back the copy from your backup, for what is sealed opens with no other.`,
  );
}

function draw(dataDir: string, path: string): void {
  const secrets: Stored = {
    MASTER_KEY: randomBytes(32).toString('base64'),
    JWT_KEYS: [drawSigningKey()],
    METRICS_TOKEN: randomBytes(24).toString('base64url'),
  };
  mkdirSync(dataDir, { recursive: true });
  const own = `${path}.${process.pid}`;
  writeFileSync(own, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  const { uid, gid } = lstatSync(dataDir);
  if (process.getuid?.() === 0 && uid !== 0) chownSync(own, uid, gid);
  try {
    // of two programs that start at once, the first wins, and both read its file
    linkSync(own, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
}

/** The secrets that demo mode once drew in this folder, as texts: production must not use them. */
export function demoSecretTexts(dataDir: string): string[] {
  try {
    const stored: Stored = JSON.parse(readFileSync(fileIn(dataDir), 'utf8'));
    return [stored.MASTER_KEY, stored.METRICS_TOKEN, ...stored.JWT_KEYS.map((key) => key.d)];
  } catch {
    return [];
  }
}
