import { z } from 'zod';
import { country, id, instant, line, published, version } from '../shapes.ts';

export const helpLineKinds = [
  'emergency',
  'ambulance',
  'police',
  'fire',
  'suicide',
  'violence',
  'child',
  'poison',
] as const;
const kind = z.enum(helpLineKinds);

/** A line as people see it, in one language. */
export const helpLine = z.strictObject({
  id: z.string(),
  country,
  kind,
  number: z.string(),
  name: z.string(),
  languages: z.array(z.string()).max(20),
  /** `24/7`, or opening times. */
  hours: z.string(),
  /** `unverified`: nobody stands for this number now; `amber`: the confirmation is older than 90 days. */
  state: z.enum(['verified', 'unverified', 'amber']),
  verifiedOn: z.string().nullable(),
  /** First day on which the state is `amber`; a copy that is kept without a network ages by these. */
  amberOn: z.string().nullable(),
  /** First day on which the line is no longer shown, or counts as `unverified` if it is an emergency number. */
  expiresOn: z.string().nullable(),
});
export type HelpLine = z.infer<typeof helpLine>;

const names = z.strictObject({ fr: line(80), en: line(80), ar: line(80) });

/** Arabic-Indic and Persian digits as 0–9, separators as one space, invisible marks of direction gone. */
function plainNumber(typed: string): string {
  return typed
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .normalize('NFKC')
    .replace(/[\s.()/-]+/g, ' ')
    .trim();
}
const dialled = z
  .string()
  .max(40)
  .transform(plainNumber)
  .refine((number) => /^\+?\d(?: ?\d){1,14}$/.test(number), {
    message: '2 to 15 digits as dialled inside the country, or with + and the country code',
  });
published.add(dialled, { schema: { type: 'string', maxLength: 40, examples: ['3114', '+212 5 22 00 00 00'] } });

/** A country by its own code: not an unknown one, not another name of one (UK), for each country stands once. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || code === 'ZZ') return false;
  const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
  return known !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
const spoken = z
  .string()
  .max(20)
  .refine((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(tag), { message: 'a language tag such as fr or ar' });
export const helpLineInput = z.strictObject({
  country: z
    .string()
    .max(20)
    .refine(isCountry, { message: 'the two capital letters of a country (ISO 3166) such as MA' }),
  kind,
  number: dialled,
  name: names,
  languages: z
    .array(spoken)
    .min(1)
    .max(20)
    .refine((tags) => new Set(tags).size === tags.length, { message: 'each language once' }),
  hours: line(80),
  /** Where the number is from: a document or an address. */
  source: line(200),
});
export type HelpLineInput = z.infer<typeof helpLineInput>;

/** A line as administrators see it, also when nobody else does. */
export const directoryLine = z.strictObject({
  ...helpLineInput.shape,
  number: z.string(),
  /** `country-number` for a line that ships, a UUID for one that was added here. */
  id: z.string(),
  /** `expired`: confirmed more than 180 days ago; hidden, unless it is an emergency number. */
  state: z.enum(['verified', 'amber', 'unverified', 'expired', 'retired']),
  /** People see it. */
  shown: z.boolean(),
  verified: z.strictObject({ at: instant, by: z.string() }).nullable(),
  retired: z.strictObject({ at: instant, by: z.string() }).nullable(),
  version,
});
export type DirectoryLine = z.infer<typeof directoryLine>;

/** `red`: no line of the country is confirmed within 180 days; `amber`: some line that is shown is not confirmed within 90. */
export const countryLines = z.strictObject({
  country,
  state: z.enum(['green', 'amber', 'red']),
  /** Lines confirmed within 180 days. */
  valid: z.int(),
  lines: z.int(),
});
export type CountryLines = z.infer<typeof countryLines>;
export const helpLineDirectory = z.strictObject({
  items: z.array(directoryLine).max(500),
  countries: z.array(countryLines).max(300),
});

export const helpLineId = z.strictObject({
  id: z.union([
    z
      .string()
      .max(40)
      .regex(/^[a-z]{2}-\d{2,15}$/),
    id,
  ]),
});
