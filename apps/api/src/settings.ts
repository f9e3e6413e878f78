import { isIP } from 'node:net';
import { z } from 'zod';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const address = (schemes: string[], mend: string) =>
  z.string().refine((text) => schemes.includes(schemeOf(text)), { error: `is no ${schemes[0]} address: ${mend}` });
const web = address(['https:', 'http:'], 'write it as https://host');
const postgres = address(['postgresql:', 'postgres:'], 'write it as postgresql://user:password@host:5432/database');
const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d+$/, { error: `is no number: write one from ${from} to ${to}` })
    .transform(Number)
    .refine((value) => value >= from && value <= to, {
      error: `is out of range: write a number from ${from} to ${to}`,
    });
const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: `is not known: write ${words.join(', ')}` });

/** The settings as they stand in the environment, each checked for its form alone. An error sentence goes on after the name. */
export const Settings = z.object({
  MEDISENSE_MODE: oneOf(['demo', 'production']).default('demo'),
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: web.refine((text) => isOrigin(text), { error: 'has a path: write only https://host' }).optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgres.optional(),
  DATABASE_READ_URL: postgres.optional(),
  MASTER_KEY: z.string().optional(),
  JWT_KEYS: z.string().optional(),
  SMTP_URL: address(['smtp:', 'smtps:'], 'write it as smtp://user:password@host:587').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>@\r\n]+<)?[^<>@\s]+@[^<>@\s]+>?$/, { error: 'is no sender: write it as Name <name@host>' })
    .optional(),
  SMS_URL: web.optional(),
  SMS_TOKEN: z.string().optional(),
  S3_URL: web.optional(),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  AI_PROVIDER: oneOf(['off', 'gemini', 'openai-compatible']).default('off'),
  AI_BASE_URL: web.optional(),
  AI_MODEL: z.string().optional(),
  AI_API_KEY: z.string().optional(),
  GEMINI_API_KEY: z.string().optional(),
  AI_TIMEOUT_MS: wholeNumber(100, 120_000).default(8000),
  RATE_LIMIT: oneOf(['on', 'off']).default('on'),
  LOG_LEVEL: oneOf(levels).default('info'),
  ALERT_SHELL_MONTHS: wholeNumber(1, 120).default(24),
  METRICS_TOKEN: z.string().optional(),
  TRUST_PROXY: z
    .string()
    .refine((text) => text === 'true' || text === 'false' || text.split(',').every(isProxy), {
      error: 'is no list of addresses: write for example loopback,10.0.0.0/8',
    })
    .default('false'),
  NODE_OPTIONS: z.string().optional(),
  NODE_TLS_REJECT_UNAUTHORIZED: z.string().optional(),
});
export type Settings = z.infer<typeof Settings>;

/** An address, a network or a name that stands for some. */
function isProxy(text: string): boolean {
  const [address = '', bits, ...more] = text.trim().split('/');
  if (bits === undefined) return ['loopback', 'linklocal', 'uniquelocal'].includes(address) || isIP(address) > 0;
  const most = isIP(address) === 6 ? 128 : 32;
  return more.length === 0 && isIP(address) > 0 && /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most;
}

function schemeOf(text: string): string {
  return URL.parse(text)?.protocol ?? '';
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return !!url && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
}
