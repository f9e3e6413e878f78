import { z } from 'zod';
import { country, date, email, id, instant, language, line, role, sex, specialty, withoutNul } from '../shapes.ts';

export const accountStatus = z.enum(['unconfirmed', 'pending', 'active', 'declined', 'suspended']);
/** 12 to 128 characters; which ones is up to the person (no composition rules: NIST SP 800-63B). */
export const password = z.string().min(12).max(128).refine(withoutNul);
/** As typed at sign-in: any length that could ever have been set. */
export const givenPassword = z.string().min(1).max(128).refine(withoutNul);
/** 256 random bits, base64url. */
export const linkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const registration = z.strictObject({
  username: line(40, 2),
  email,
  password,
  role: z.enum(['patient', 'doctor', 'assistant']),
  givenName: line(80).optional(),
  familyName: line(80).optional(),
  language: language.optional(),
  /** Professionals: what they will be found by once approved. */
  specialties: z.array(specialty).max(5).optional(),
  city: line(80).optional(),
  country: country.optional(),
});

export const account = z.strictObject({
  id,
  username: z.string(),
  email: z.string(),
  role,
  status: accountStatus,
  language,
  createdAt: instant,
});
export type Account = z.infer<typeof account>;

export const signedIn = z.strictObject({
  accessToken: z.string(),
  /** Seconds. */
  expiresIn: z.int(),
  account,
});

/** A person this account may act for. */
export const person = z.strictObject({
  id,
  givenName: z.string(),
  familyName: z.string(),
  birthDate: date.nullable(),
  sex: sex.nullable(),
  relation: z.enum(['self', 'dependent']),
});
export const me = z.strictObject({
  account,
  persons: z.array(person).max(100),
  practitioner: z
    .strictObject({ id, givenName: z.string(), familyName: z.string(), photoUrl: z.string().nullable() })
    .nullable(),
  /** Practitioners whose agenda this account keeps: itself, and for an assistant the doctors it works for (the first 100). */
  agendas: z.array(z.strictObject({ id, name: z.string(), timeZone: z.string() })).max(100),
  abilities: z.array(z.string()).max(50),
});
export type Me = z.infer<typeof me>;

export const session = z.strictObject({
  id,
  device: z.string(),
  createdAt: instant,
  lastSeenAt: instant,
  current: z.boolean(),
});

/** What an administrator can grant to single accounts of staff. `supervision`: read conversations of the companion. */
export const privilege = z.enum(['supervision']);
export type Privilege = z.infer<typeof privilege>;

/** An account as the administrator's list shows it. */
export const accountRow = z.strictObject({
  ...account.shape,
  name: z.string(),
  specialties: z.array(specialty),
  city: z.string().nullable(),
  privileges: z.array(privilege),
});
export type AccountRow = z.infer<typeof accountRow>;
