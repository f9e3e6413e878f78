import { z } from 'zod';
import { slot, slotMinutes } from '../schedule/shapes.ts';
import { country, id, language, line, phone, specialty, text, timeZone, version } from '../shapes.ts';

export const practitionerKind = z.enum(['doctor', 'assistant']);
/** Languages a practitioner speaks with patients: ISO 639, Darija and Tamazight included. */
export const spokenLanguage = z.enum(['fr', 'en', 'ar', 'ary', 'zgh', 'es', 'de']);

/** What the public directory shows of a practitioner: no contact data. */
export const practitioner = z.strictObject({
  id,
  kind: practitionerKind,
  title: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  specialties: z.array(specialty),
  languages: z.array(spokenLanguage),
  city: z.string(),
  country: z.string(),
  timeZone,
  slotMinutes,
  photoUrl: z.string().nullable(),
  about: z.string(),
  /** Whether signed-in people are offered WhatsApp. */
  whatsapp: z.boolean(),
  /** The soonest free slot within 60 days (within the filter's bounds where they are given). */
  nextSlot: slot.nullable(),
});
export type Practitioner = z.infer<typeof practitioner>;

export const practitionerChange = z.strictObject({
  title: line(20, 0).optional(),
  givenName: line(80).optional(),
  familyName: line(80).optional(),
  specialties: z.array(specialty).min(1).max(5).optional(),
  languages: z.array(spokenLanguage).min(1).max(7).optional(),
  city: line(80).optional(),
  country: country.optional(),
  about: text(1000, 0).optional(),
  /** Null withdraws the consent to be contacted by WhatsApp. */
  whatsappNumber: phone.nullable().optional(),
  version,
});

/** The practitioner's own view, with what the directory hides. */
export const practitionerProfile = z.strictObject({
  ...practitioner.omit({ nextSlot: true }).shape,
  whatsappNumber: z.string().nullable(),
  version,
});
export const replyLanguage = language;
