import type { Practitioner, practitionerProfile, Slot } from '@medisense/contract';
import type { z } from 'zod';
import type { PractitionerRecord } from './practitioner.store.ts';

type Profile = z.infer<typeof practitionerProfile>;

const common = (row: PractitionerRecord) => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  givenName: row.given_name,
  familyName: row.family_name,
  specialties: row.specialties,
  languages: row.languages,
  city: row.city,
  country: row.country,
  timeZone: row.time_zone,
  slotMinutes: row.slot_minutes,
  photoUrl: row.photo_url,
  about: row.about,
  whatsapp: row.whatsapp_number !== null,
});

/** What the directory shows: no contact data. */
export const asListed = (row: PractitionerRecord, nextSlot: Slot | null): Practitioner => ({
  ...common(row),
  nextSlot,
});

/** What the practitioner itself sees. */
export const asProfile = (row: PractitionerRecord): Profile => ({
  ...common(row),
  whatsappNumber: row.whatsapp_number,
  version: row.version,
});
