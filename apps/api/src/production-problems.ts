import { demoSecretTexts } from './demo-secrets.ts';
import type { SigningKey } from './key-formats.ts';
import type { Settings } from './settings.ts';

type Secret = { name: string; text: string; bytes?: Buffer };

const commonWords = /change.?me|secret|passw|example|default|demo|medisense|postgres|admin|12345|qwerty|letmein/i;

/** What production refuses beyond the form of each setting: one sentence each, naming the setting and the mend. */
export function* productionProblems(settings: Settings, dataDir: string): Generator<string> {
  yield* addressProblems(settings);
  yield* missingProblems(settings);
  yield* secretProblems(settings, dataDir);
  yield* opennessProblems(settings);
}

function* addressProblems(settings: Settings): Generator<string> {
  const { PUBLIC_URL: publicUrl } = settings;
  if (!publicUrl) yield 'PUBLIC_URL is missing: set the https address under which people reach MEDISENSE.';
  else if (!isSecure(publicUrl)) yield 'PUBLIC_URL is not https: put a TLS proxy in front and set its https address.';
  else if (isLoopback(publicUrl)) yield 'PUBLIC_URL is this machine itself: set the name under which others reach it.';
  for (const name of ['SMS_URL', 'S3_URL', 'AI_BASE_URL'] as const) {
    const url = settings[name];
    // a server on the same machine needs no TLS
    if (url && !isSecure(url) && !isLoopback(url))
      yield `${name} is not https: personal data would travel in the open; set an https address.`;
  }
}

function* missingProblems(settings: Settings): Generator<string> {
  if (!settings.DATABASE_URL)
    yield 'DATABASE_URL is missing: set the address of a PostgreSQL 15 or newer; the embedded one is for demo mode.';
  else if (isOpenDatabase(settings.DATABASE_URL)) {
    yield 'DATABASE_URL has no password: give the role of MEDISENSE one and write it into the address.';
  }
  if (!settings.SMTP_URL)
    yield 'SMTP_URL is missing: without a mail server nobody can confirm an account; set smtp://user:password@host:587.';
  if (!settings.MAIL_FROM) yield 'MAIL_FROM is missing: set the sender of all mails as Name <name@host>.';
  else if (/@[\w.-]*\.demo>?$/.test(settings.MAIL_FROM))
    yield 'MAIL_FROM is the demo sender: set an address of your own.';
  if (!settings.MASTER_KEY)
    yield 'MASTER_KEY is missing: draw one with `openssl rand -base64 32` and keep it apart from the backups.';
  if (!settings.JWT_KEYS) yield 'JWT_KEYS is missing: draw a key as docs/operations.md shows.';
}

function* secretProblems(settings: Settings, dataDir: string): Generator<string> {
  const secrets = collectSecrets(settings);
  const demo = new Set(demoSecretTexts(dataDir));
  for (const { name, text, bytes } of secrets) {
    if (demo.has(text)) yield `${name} is the one that demo mode drew in this data folder: draw a new one.`;
    else if (bytes && looksTyped(bytes)) yield `${name} was not drawn at random: draw a new one.`;
    else if (!bytes && text.length < shortest(name))
      yield `${name} holds a secret that is too short: use ${shortest(name)} characters or more.`;
    else if (!bytes && commonWords.test(text))
      yield `${name} holds a secret that is a common word: draw one at random.`;
  }
  const seen = new Map<string, string>();
  for (const { name, text } of secrets) {
    const other = seen.get(text);
    if (other && other !== name) yield `${other} and ${name} hold the same secret: draw one for each.`;
    seen.set(text, name);
  }
}

function* opennessProblems(settings: Settings): Generator<string> {
  if (settings.RATE_LIMIT === 'off') yield 'RATE_LIMIT=off is for measurements in demo mode: remove it.';
  if (settings.LOG_LEVEL === 'debug' || settings.LOG_LEVEL === 'trace')
    yield 'LOG_LEVEL is too talkative for production: use info, warn or error.';
  if (settings.TRUST_PROXY === 'true') {
    yield 'TRUST_PROXY=true would let anybody forge an address: list the addresses of the proxy, for example loopback or 10.0.0.5.';
  }
  if (settings.NODE_TLS_REJECT_UNAUTHORIZED === '0')
    yield 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates: remove it.';
  if (/--inspect/.test(settings.NODE_OPTIONS ?? '')) yield 'NODE_OPTIONS opens the debugger: remove --inspect.';
}

function collectSecrets(settings: Settings): Secret[] {
  const secrets: Secret[] = [];
  const add = (name: string, text: string | undefined, bytes?: Buffer) => {
    if (text) secrets.push({ name, text, bytes });
  };
  add('MASTER_KEY', settings.MASTER_KEY, Buffer.from(settings.MASTER_KEY ?? '', 'base64'));
  for (const key of signingKeys(settings.JWT_KEYS)) add('JWT_KEYS', key.d, Buffer.from(key.d, 'base64url'));
  add('METRICS_TOKEN', settings.METRICS_TOKEN);
  add('SMS_TOKEN', settings.SMS_TOKEN);
  add('S3_SECRET_KEY', settings.S3_SECRET_KEY);
  for (const name of ['DATABASE_URL', 'SMTP_URL'] as const) {
    const url = settings[name] ? URL.parse(settings[name]) : null;
    add(name, url ? decoded(url.password) : undefined);
  }
  return secrets;
}

function signingKeys(text: string | undefined): SigningKey[] {
  try {
    const keys: SigningKey[] = JSON.parse(text ?? '[]');
    return Array.isArray(keys) ? keys.filter((key) => typeof key?.d === 'string') : [];
  } catch {
    return [];
  }
}

// tokens are ours to choose; passwords of other servers follow the rules of those
const shortest = (name: string) => (name === 'METRICS_TOKEN' ? 24 : 12);

function looksTyped(bytes: Buffer): boolean {
  const printable = bytes.every((byte) => byte >= 32 && byte < 127);
  const counting = bytes.every((byte, at) => at === 0 || byte === ((bytes[at - 1] ?? 0) + 1) % 256);
  return printable || counting || new Set(bytes).size < 16;
}

function isSecure(url: string): boolean {
  return URL.parse(url)?.protocol === 'https:';
}

function isOpenDatabase(address: string): boolean {
  const url = URL.parse(address);
  // a unix socket knows who calls
  return !url?.password && !url?.searchParams.get('host')?.startsWith('/') && !url?.searchParams.has('password');
}

function isLoopback(url: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(URL.parse(url)?.hostname ?? '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
