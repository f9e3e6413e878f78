import { resolve } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { type DemoSecrets, keepDemoSecrets } from './demo-secrets.ts';
import { parseJwtKeys, parseMasterKey, type SigningKey } from './key-formats.ts';
import { productionProblems } from './production-problems.ts';
import { Settings } from './settings.ts';

/** All settings of the program, checked and frozen. Times in milliseconds. */
export type Config = {
  readonly mode: 'demo' | 'production';
  readonly port: number;
  readonly host: string;
  /** Origin under which people reach the program, without a slash at the end; links in mails begin with it. */
  readonly publicUrl: string;
  /** Absolute path. */
  readonly dataDir: string;
  /** null: start the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly databaseReadUrl: string | null;
  /** 32 bytes that wrap the keys of the patients' texts. */
  readonly masterKey: Buffer;
  /** Ed25519 private keys as JWK, each with a `kid`; the first signs, all verify. Never empty. */
  readonly jwtKeys: readonly SigningKey[];
  /** null: mails stay on the outbox page. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly sms: { readonly url: string; readonly token: string } | null;
  /** null: files are kept below `dataDir`. */
  readonly s3: {
    readonly url: string;
    readonly bucket: string;
    readonly accessKey: string;
    readonly secretKey: string;
  } | null;
  /** null: nobody may read /metrics. */
  readonly metricsToken: string | null;
  readonly rateLimit: boolean;
  /** How long what is left of an alert is kept after its person was erased. */
  readonly alertShellMonths: number;
  readonly logLevel: Settings['LOG_LEVEL'];
  /** false, or addresses, networks and names (`loopback`, `uniquelocal`) of the proxies whose forwarded address is believed. */
  readonly trustProxy: boolean | string;
  readonly ai:
    | { readonly provider: 'off' }
    | {
        readonly provider: 'gemini' | 'openai-compatible';
        readonly baseUrl: string | null;
        readonly model: string;
        readonly apiKey: string | null;
        readonly timeoutMs: number;
      };
};

/**
 * Reads the settings from the environment. In demo mode missing secrets are drawn once and kept in the data folder.
 * @throws CannotStart with one sentence for each problem, naming the setting and the mend; values are never repeated
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  // an empty setting is how compose files and shells say that there is none
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) refuse(parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`));
  const settings = parsed.data;
  const dataDir = resolve(settings.DATA_DIR);
  const problems = [...incomplete(settings)];
  const masterKey = parseMasterKey(settings.MASTER_KEY, problems);
  const jwtKeys = parseJwtKeys(settings.JWT_KEYS, problems);
  if (settings.MEDISENSE_MODE === 'production') problems.push(...productionProblems(settings, dataDir));
  if (problems.length > 0) refuse(problems);
  const drawn = settings.MEDISENSE_MODE === 'demo' ? demoSecrets(settings, dataDir) : undefined;
  return assemble(settings, dataDir, {
    masterKey: masterKey ?? (drawn?.masterKey as Buffer),
    jwtKeys: jwtKeys ?? (drawn?.jwtKeys as SigningKey[]),
    metricsToken: settings.METRICS_TOKEN ?? drawn?.metricsToken ?? null,
  });
}

function demoSecrets(settings: Settings, dataDir: string): DemoSecrets | undefined {
  if (settings.MASTER_KEY && settings.JWT_KEYS && settings.METRICS_TOKEN) return undefined;
  return keepDemoSecrets(dataDir);
}

function assemble(
  settings: Settings,
  dataDir: string,
  secrets: Pick<Config, 'masterKey' | 'jwtKeys' | 'metricsToken'>,
): Config {
  const { TRUST_PROXY: proxy } = settings;
  return Object.freeze<Config>({
    mode: settings.MEDISENSE_MODE,
    port: settings.PORT,
    host: settings.HOST,
    publicUrl: new URL(settings.PUBLIC_URL ?? `http://127.0.0.1:${settings.PORT}`).origin,
    dataDir,
    databaseUrl: settings.DATABASE_URL ?? null,
    databaseReadUrl: settings.DATABASE_READ_URL ?? null,
    masterKey: secrets.masterKey,
    jwtKeys: Object.freeze(secrets.jwtKeys.map((key) => Object.freeze({ ...key }))),
    metricsToken: secrets.metricsToken,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM ?? 'MEDISENSE <no-reply@medisense.demo>',
    sms:
      settings.SMS_URL && settings.SMS_TOKEN
        ? Object.freeze({ url: settings.SMS_URL, token: settings.SMS_TOKEN })
        : null,
    s3: storage(settings),
    rateLimit: settings.RATE_LIMIT === 'on',
    alertShellMonths: settings.ALERT_SHELL_MONTHS,
    logLevel: settings.LOG_LEVEL,
    trustProxy: proxy === 'true' ? true : proxy === 'false' ? false : proxy,
    ai: companion(settings),
  });
}

function storage(settings: Settings): Config['s3'] {
  const { S3_URL: url, S3_BUCKET: bucket, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = settings;
  return url && bucket && accessKey && secretKey ? Object.freeze({ url, bucket, accessKey, secretKey }) : null;
}

function companion(settings: Settings): Config['ai'] {
  if (settings.AI_PROVIDER === 'off') return Object.freeze({ provider: 'off' });
  return Object.freeze({
    provider: settings.AI_PROVIDER,
    baseUrl: settings.AI_BASE_URL ?? null,
    model: settings.AI_MODEL ?? '',
    apiKey: settings.AI_API_KEY ?? settings.GEMINI_API_KEY ?? null,
    timeoutMs: settings.AI_TIMEOUT_MS,
  });
}

function* incomplete(settings: Settings): Generator<string> {
  const apiKey = settings.AI_API_KEY ?? settings.GEMINI_API_KEY;
  if (settings.AI_PROVIDER !== 'off' && !settings.AI_MODEL)
    yield 'AI_MODEL is missing: name the model, or set AI_PROVIDER=off.';
  if (settings.AI_PROVIDER === 'gemini' && !apiKey)
    yield 'AI_API_KEY is missing: set the key of the provider, or AI_PROVIDER=off.';
  if (settings.AI_PROVIDER === 'openai-compatible' && !settings.AI_BASE_URL) {
    yield 'AI_BASE_URL is missing: set the address of the server, or AI_PROVIDER=off.';
  }
  if (settings.SMS_URL && !settings.SMS_TOKEN) yield 'SMS_TOKEN is missing: set it beside SMS_URL, or remove SMS_URL.';
  if (!settings.SMS_URL && settings.SMS_TOKEN)
    yield 'SMS_URL is missing: set it beside SMS_TOKEN, or remove SMS_TOKEN.';
  const files = ['S3_URL', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const;
  const absent = files.filter((name) => !settings[name]);
  if (absent.length > 0 && absent.length < files.length) {
    yield `${absent.join(', ')} missing: set all of ${files.join(', ')}, or none of them.`;
  }
}

function refuse(problems: string[]): never {
  throw new CannotStart(
    `MEDISENSE cannot start with these settings:\n${problems.map((line) => `- ${line}`).join('\n')}`,
  );
}
