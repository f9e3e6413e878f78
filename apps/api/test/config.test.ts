import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../src/config.ts';
import { drawSigningKey } from '../src/key-formats.ts';

const scratch = mkdtempSync(join(tmpdir(), 'medisense-config-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const draw = (bytes: number) => randomBytes(bytes).toString('base64url');
const databasePassword = draw(18);
const good = {
  MEDISENSE_MODE: 'production',
  DATA_DIR: join(scratch, 'production'),
  PUBLIC_URL: 'https://care.example.org',
  DATABASE_URL: `postgresql://clinic:${databasePassword}@db.internal:5432/clinic`,
  SMTP_URL: `smtp://mailer:${draw(18)}@mail.example.org:587`,
  MAIL_FROM: 'Clinic <care@example.org>',
  MASTER_KEY: randomBytes(32).toString('base64'),
  JWT_KEYS: JSON.stringify([drawSigningKey()]),
  METRICS_TOKEN: draw(24),
};
type Changes = Partial<Record<string, string | undefined>>;
const key = drawSigningKey();
const typedKey = Buffer.from('a sentence somebody typed, 32 by');
const counting = Buffer.from(Array.from({ length: 32 }, (_, at) => at)).toString('base64');

/** What is wrong, the change that makes it wrong, and words of the sentence that has to come. */
const badProductions: [what: string, change: Changes, words: string][] = [
  ['an unknown mode', { MEDISENSE_MODE: 'prod' }, 'MEDISENSE_MODE is not known'],
  ['no public address', { PUBLIC_URL: undefined }, 'PUBLIC_URL is missing'],
  ['a public address in the open', { PUBLIC_URL: 'http://care.example.org' }, 'PUBLIC_URL is not https'],
  ['a public address that is this machine', { PUBLIC_URL: 'https://localhost' }, 'PUBLIC_URL is this machine itself'],
  ['a public address with a path', { PUBLIC_URL: 'https://care.example.org/app' }, 'PUBLIC_URL has a path'],
  ['a wildcard as public address', { PUBLIC_URL: '*' }, 'PUBLIC_URL is no https: address'],
  ['shells kept for no time', { ALERT_SHELL_MONTHS: '0' }, 'ALERT_SHELL_MONTHS is out of range'],
  ['no database', { DATABASE_URL: undefined }, 'DATABASE_URL is missing'],
  ['an empty database', { DATABASE_URL: ' ' }, 'DATABASE_URL is missing'],
  ['another kind of database', { DATABASE_URL: 'mysql://a:b@c/d' }, 'DATABASE_URL is no postgresql: address'],
  [
    'a database without password',
    { DATABASE_URL: 'postgresql://clinic@db.internal/clinic' },
    'DATABASE_URL has no password',
  ],
  [
    'a common database password',
    { DATABASE_URL: 'postgresql://a:postgres-postgres@db/c' },
    'DATABASE_URL holds a secret that is a common word',
  ],
  [
    'a short database password',
    { DATABASE_URL: 'postgresql://a:x7Kq@db/c' },
    'DATABASE_URL holds a secret that is too short',
  ],
  [
    'another kind of read database',
    { DATABASE_READ_URL: 'http://replica' },
    'DATABASE_READ_URL is no postgresql: address',
  ],
  ['no master key', { MASTER_KEY: undefined }, 'MASTER_KEY is missing'],
  ['a short master key', { MASTER_KEY: randomBytes(16).toString('base64') }, 'MASTER_KEY is not 32 bytes'],
  ['a master key of zeros', { MASTER_KEY: Buffer.alloc(32).toString('base64') }, 'MASTER_KEY was not drawn at random'],
  ['a counting master key', { MASTER_KEY: counting }, 'MASTER_KEY was not drawn at random'],
  ['a typed master key', { MASTER_KEY: typedKey.toString('base64') }, 'MASTER_KEY was not drawn at random'],
  ['no signing key', { JWT_KEYS: undefined }, 'JWT_KEYS is missing'],
  ['an empty list of signing keys', { JWT_KEYS: '[]' }, 'JWT_KEYS is no list of keys'],
  ['a shared word as signing key', { JWT_KEYS: 'hunter2hunter2' }, 'JWT_KEYS is no list of keys'],
  [
    'a signing key of another kind',
    { JWT_KEYS: '[{"kty":"oct","k":"c2VjcmV0","kid":"1"}]' },
    'JWT_KEYS: key 1 is no Ed25519',
  ],
  [
    'a public key for signing',
    { JWT_KEYS: JSON.stringify([{ ...key, d: undefined }]) },
    'JWT_KEYS: key 1 is no Ed25519',
  ],
  [
    'a signing key without kid',
    { JWT_KEYS: JSON.stringify([{ ...key, kid: undefined }]) },
    'JWT_KEYS: key 1 is no Ed25519',
  ],
  [
    'halves of two signing keys',
    { JWT_KEYS: JSON.stringify([{ ...key, x: drawSigningKey().x }]) },
    'JWT_KEYS: key 1 is no Ed25519',
  ],
  [
    'two signing keys with one kid',
    { JWT_KEYS: JSON.stringify([key, { ...drawSigningKey(), kid: key.kid }]) },
    'JWT_KEYS has two keys with the same kid',
  ],
  ['the same secret twice', { METRICS_TOKEN: good.MASTER_KEY }, 'MASTER_KEY and METRICS_TOKEN hold the same secret'],
  ['the database password as token', { METRICS_TOKEN: databasePassword }, 'hold the same secret'],
  ['a short metrics token', { METRICS_TOKEN: 'k3Jd82' }, 'METRICS_TOKEN holds a secret that is too short'],
  [
    'a common metrics token',
    { METRICS_TOKEN: 'change-me-change-me-change-me' },
    'METRICS_TOKEN holds a secret that is a common word',
  ],
  ['no throttling', { RATE_LIMIT: 'off' }, 'RATE_LIMIT=off'],
  ['no mail server', { SMTP_URL: undefined }, 'SMTP_URL is missing'],
  ['no sender', { MAIL_FROM: undefined }, 'MAIL_FROM is missing'],
  ['the demo sender', { MAIL_FROM: 'MEDISENSE <no-reply@medisense.demo>' }, 'MAIL_FROM is the demo sender'],
  ['a sender with a line break', { MAIL_FROM: 'a@b.org\r\nBcc: c@d.org' }, 'MAIL_FROM is no sender'],
  ['a debugging log', { LOG_LEVEL: 'debug' }, 'LOG_LEVEL is too talkative'],
  ['an open debugger', { NODE_OPTIONS: '--inspect=0.0.0.0' }, 'NODE_OPTIONS opens the debugger'],
  ['unchecked certificates', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'NODE_TLS_REJECT_UNAUTHORIZED=0'],
  ['trust in any proxy', { TRUST_PROXY: 'true' }, 'TRUST_PROXY=true would let anybody forge'],
  ['a proxy that is no address', { TRUST_PROXY: 'loopback,balancer' }, 'TRUST_PROXY is no list of addresses'],
  ['a count of proxies', { TRUST_PROXY: '1' }, 'TRUST_PROXY is no list of addresses'],
  ['a companion without key', { AI_PROVIDER: 'gemini', AI_MODEL: 'm' }, 'AI_API_KEY is missing'],
  [
    'a companion in the open',
    { AI_PROVIDER: 'openai-compatible', AI_MODEL: 'm', AI_BASE_URL: 'http://models.example.org' },
    'AI_BASE_URL is not https',
  ],
  ['messages without token', { SMS_URL: 'https://sms.example.org' }, 'SMS_TOKEN is missing'],
  ['half a file store', { S3_URL: 'https://files.example.org' }, 'S3_BUCKET, S3_ACCESS_KEY, S3_SECRET_KEY missing'],
  ['a port that is none', { PORT: '70000' }, 'PORT is out of range'],
];

const messageOf = (env: Changes): string => {
  try {
    loadConfig(env);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a production configuration', () => {
  it('is accepted when it is complete, and cannot be changed afterwards', () => {
    const config = loadConfig(good);
    expect(config).toMatchObject({
      mode: 'production',
      publicUrl: 'https://care.example.org',
      rateLimit: true,
      trustProxy: false,
    });
    expect(config.masterKey).toHaveLength(32);
    expect(Object.isFrozen(config) && Object.isFrozen(config.jwtKeys) && Object.isFrozen(config.ai)).toBe(true);
  });

  it.each(badProductions)(
    'with %s is refused with a clear sentence and without repeating secrets',
    (_what, change, words) => {
      const env: Changes = { ...good, ...change };
      const message = messageOf(env);
      expect(message).toContain(words);
      const secrets = [
        env.MASTER_KEY,
        env.METRICS_TOKEN,
        env.JWT_KEYS,
        env.DATABASE_URL,
        env.SMTP_URL,
        databasePassword,
      ];
      for (const secret of secrets) if (secret && secret.trim().length > 4) expect(message).not.toContain(secret);
      expect(message).not.toContain(key.d);
    },
  );

  it('names every problem at once', () => {
    const lines = messageOf({ MEDISENSE_MODE: 'production', DATA_DIR: scratch, RATE_LIMIT: 'off' }).split('\n');
    const named = lines.slice(1).map((line) => line.split(/[ =]/)[1]);
    expect(named).toEqual([
      'PUBLIC_URL',
      'DATABASE_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'MASTER_KEY',
      'JWT_KEYS',
      'RATE_LIMIT',
    ]);
  });

  it('is refused with the secrets that demo mode drew in its folder', () => {
    const dataDir = join(scratch, 'was-demo');
    const demo = loadConfig({ DATA_DIR: dataDir });
    const message = messageOf({ ...good, DATA_DIR: dataDir, MASTER_KEY: demo.masterKey.toString('base64') });
    expect(message).toContain('MASTER_KEY is the one that demo mode drew');
  });
});

describe('demo mode', () => {
  it('needs no setting at all', () => {
    const config = loadConfig({ DATA_DIR: join(scratch, 'bare') });
    expect(config).toMatchObject({
      mode: 'demo',
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:3000',
      databaseUrl: null,
      smtpUrl: null,
      rateLimit: true,
      logLevel: 'info',
      ai: { provider: 'off' },
    });
    expect(config.metricsToken).toHaveLength(32);
  });

  it('draws its secrets once and keeps them for their owner only', () => {
    const dataDir = join(scratch, 'kept');
    const first = loadConfig({ DATA_DIR: dataDir });
    const second = loadConfig({ DATA_DIR: dataDir });
    expect(second.masterKey.equals(first.masterKey)).toBe(true);
    expect(second.jwtKeys).toEqual(first.jwtKeys);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).toContain(first.masterKey.toString('base64'));
  });

  it('never replaces a damaged file of secrets, for the sealed texts hang on it', () => {
    const dataDir = join(scratch, 'damaged');
    loadConfig({ DATA_DIR: dataDir });
    const path = join(dataDir, 'secrets.json');
    writeFileSync(path, '{"MASTER_KEY":');
    expect(messageOf({ DATA_DIR: dataDir })).toContain('secrets.json is damaged');
    expect(readFileSync(path, 'utf8')).toBe('{"MASTER_KEY":');
  });

  it('lets measurements switch the throttling off', () => {
    expect(loadConfig({ DATA_DIR: join(scratch, 'bench'), RATE_LIMIT: 'off' }).rateLimit).toBe(false);
  });
});
