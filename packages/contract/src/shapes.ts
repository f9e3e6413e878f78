/** Shapes that several slices share. Every text has an end, every list a bound, every number a range. */
import { z } from 'zod';

/** Published to OpenAPI in place of what zod would derive (for query values, which arrive as text). */
export const published = z.registry<{ schema: Record<string, unknown> }>();

/** PostgreSQL keeps no NUL in text, and none means anything here. */
export const withoutNul = (value: string) => !value.includes('\0');
const nulMend = { message: 'text without the NUL character' };
/** Text of a bounded length, trimmed; at least one character unless `min` is 0. */
export const text = (max: number, min = 1) => z.string().max(max).trim().min(min).refine(withoutNul, nulMend);
/** One line: no control characters. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .max(max)
    .trim()
    .min(min)
    .refine((value) => /^\P{Cc}*$/u.test(value), { message: 'one line, without control characters' });

/** In small letters, as the database writes it: the place that a text is sealed for holds ids. */
export const id = z.uuid().toLowerCase();
/** RFC 3339 with zone, from 1900 to 2199. */
export const instant = z.iso
  .datetime({ offset: true })
  .max(40)
  .refine((value) => /^(19|20|21)\d\d-/.test(value), {
    message: 'between the years 1900 and 2199',
  });
export const date = z.iso.date().refine((value) => /^(19|20|21)\d\d-/.test(value), {
  message: 'between the years 1900 and 2199',
});
export const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const timeZone = line(64).refine(
  (zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return /^[A-Za-z]/.test(zone);
    } catch {
      return false;
    }
  },
  { message: 'an IANA time zone such as Africa/Casablanca' },
);
export const language = z.enum(['fr', 'en', 'ar']);
export const country = z.string().regex(/^[A-Z]{2}$/);
export const phone = z.string().regex(/^\+[1-9]\d{6,14}$/);
export const email = z.email().max(254);
export const role = z.enum(['administrator', 'doctor', 'assistant', 'patient']);
export const sex = z.enum(['female', 'male']);
export const version = z.int().min(1).max(2_000_000_000);

/** A whole number in a query string. */
export function queryInteger(min: number, max: number) {
  const shape = z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max, { message: `a whole number from ${min} to ${max}` });
  published.add(shape, { schema: { type: 'integer', minimum: min, maximum: max } });
  return shape;
}
/** `cursor` comes from `nextCursor` of the page before. */
export const page = {
  limit: queryInteger(1, 100).optional(),
  cursor: z
    .string()
    .max(300)
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional(),
};
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item).max(1000), nextCursor: z.string().max(300).optional() });
export const byId = z.strictObject({ id });
/** The answer of an endpoint that streams: events of one shape, as they arise. */
export const eventsOf = <T extends z.ZodType>(_event: T) => z.custom<AsyncIterable<z.output<T>>>();

export const specialtyIds = [
  'general_practice',
  'emergency_medicine',
  'internal_medicine',
  'pediatrics',
  'geriatrics',
  'cardiology',
  'pulmonology',
  'gastroenterology',
  'nephrology',
  'endocrinology',
  'rheumatology',
  'infectious_diseases',
  'hematology',
  'oncology',
  'neurology',
  'psychiatry',
  'psychology',
  'addictology',
  'dermatology',
  'allergology',
  'ophthalmology',
  'ent',
  'dentistry',
  'gynecology_obstetrics',
  'urology',
  'orthopedics',
  'general_surgery',
  'vascular_surgery',
  'neurosurgery',
  'physical_medicine',
] as const;
export const specialty = z.enum(specialtyIds);
export type SpecialtyId = (typeof specialtyIds)[number];

/** The body of every refusal and fault. */
export const failure = z.strictObject({
  code: z.string(),
  status: z.int(),
  message: z.string(),
  data: z.record(z.string(), z.unknown()).optional(),
  requestId: z.string(),
});
export type Failure = z.infer<typeof failure>;
/** One field that cannot be used: where it is, what is wrong, how to mend it. */
export interface InputIssue {
  field: string;
  problem: 'required' | 'unknown' | 'type' | 'too_short' | 'too_long' | 'range' | 'format' | 'choice' | 'invalid';
  mend: string;
  limit?: number;
}
