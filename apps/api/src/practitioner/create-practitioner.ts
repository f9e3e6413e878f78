import type { Practitioner } from '@medisense/contract';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { nameKey } from '../name-key.ts';
import { insertHours, insertPractitioner, setListed } from './practitioner.store.ts';

/** What a professional says of itself at registration. */
export interface Profession {
  givenName: string;
  familyName: string;
  specialties?: Practitioner['specialties'];
  languages?: Practitioner['languages'];
  city?: string;
  /** ISO 3166-1, two letters. */
  country?: string;
}

const zones: Record<string, string> = { MA: 'Africa/Casablanca', FR: 'Europe/Paris', GB: 'Europe/London' };
/** The zone that a new practitioner's hours are meant in, until it says otherwise. */
export const zoneOf = (country: string): string => zones[country] ?? 'Africa/Casablanca';

const MORNING = { start: 9 * 60, end: 12 * 60 + 30 };
const AFTERNOON = { start: 14 * 60, end: 18 * 60 };
/** Monday to Friday, 09:00–12:30 and 14:00–18:00, in minutes from midnight. */
const usualHours = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, ...MORNING },
  { weekday, ...AFTERNOON },
]);
const SLOT_MINUTES = 30;
const BOOKABLE_DAYS = 180;

/**
 * Makes the practitioner that a new doctor's or assistant's account is, with usual hours. Not in the directory until
 * `listPractitioner` puts it there. Returns its id.
 */
export async function createPractitionerFor(
  tx: Transaction,
  ctx: Pick<Context, 'now' | 'newId'>,
  account: { id: string; role: 'doctor' | 'assistant' },
  profession: Profession,
): Promise<string> {
  const { givenName, familyName, country = 'MA', city = '' } = profession;
  const id = ctx.newId();
  await insertPractitioner(tx, {
    id,
    account_id: account.id,
    kind: account.role,
    listed: false,
    title: account.role === 'doctor' ? 'Dr' : '',
    given_name: givenName,
    family_name: familyName,
    name_key: nameKey(`${givenName} ${familyName}`),
    languages: profession.languages?.length ? profession.languages : ['fr'],
    specialties: profession.specialties?.length ? [...new Set(profession.specialties)] : ['general_practice'],
    city,
    city_key: nameKey(city),
    country,
    photo_url: null,
    about: '',
    whatsapp_number: null,
    time_zone: zoneOf(country),
    slot_minutes: SLOT_MINUTES,
    bookable_days_ahead: BOOKABLE_DAYS,
    created_at: ctx.now(),
  });
  await insertHours(tx, id, usualHours);
  return id;
}

/** Puts the practitioner of an account into the directory (approval) or takes it out (suspension). */
export async function listPractitioner(tx: Transaction, accountId: string, listed: boolean): Promise<void> {
  await setListed(tx, accountId, listed);
}
