import type { Practitioner } from '@medisense/contract';
import type { Queryable, Transaction } from '../db/database.ts';
import { nothing, type Sql, sql } from '../db/sql.ts';

/** A practitioner as the table has it. */
export interface PractitionerRecord {
  id: string;
  account_id: string | null;
  kind: Practitioner['kind'];
  listed: boolean;
  title: string;
  given_name: string;
  family_name: string;
  name_key: string;
  languages: Practitioner['languages'];
  specialties: Practitioner['specialties'];
  city: string;
  city_key: string;
  country: string;
  photo_url: string | null;
  about: string;
  whatsapp_number: string | null;
  time_zone: string;
  slot_minutes: number;
  version: number;
}
const all = sql`p.id, p.account_id, p.kind, p.listed, p.title, p.given_name, p.family_name, p.name_key, p.languages,
  p.specialties, p.city, p.city_key, p.country, p.photo_url, p.about, p.whatsapp_number, p.time_zone, p.slot_minutes,
  p.version`;

export interface DirectoryFilter {
  /** Folded start of a part of the name. */
  nameStart: string;
  /** Folded start of the city. */
  cityStart: string;
  kind: string | undefined;
  specialty: string | undefined;
  country: string | undefined;
  language: string | undefined;
}
/** More than any directory of one clinic or network; a filter finds the rest. */
const MOST_LISTED = 2000;

/** Everybody in the directory who fits, by name. */
export function listDirectory(db: Queryable, f: DirectoryFilter): Promise<PractitionerRecord[]> {
  const nameParts = sql`' ' || translate(p.name_key, '-''', '  ')`;
  return db.rows(sql`select ${all} from practitioner p where p.listed
    ${f.nameStart ? sql`and position(' ' || ${f.nameStart}::text in ${nameParts}) > 0` : nothing}
    ${f.cityStart ? sql`and starts_with(p.city_key, ${f.cityStart})` : nothing}
    ${f.kind ? sql`and p.kind = ${f.kind}` : nothing}
    ${f.specialty ? sql`and ${f.specialty} = any(p.specialties)` : nothing}
    ${f.country ? sql`and p.country = ${f.country}` : nothing}
    ${f.language ? sql`and ${f.language} = any(p.languages)` : nothing}
    order by p.name_key, p.id limit ${MOST_LISTED}`);
}

export const findListed = (db: Queryable, id: string): Promise<PractitionerRecord | undefined> =>
  db.row(sql`select ${all} from practitioner p where p.id = ${id} and p.listed`);

export const findPractitioner = (db: Queryable, id: string, scope: Sql): Promise<PractitionerRecord | undefined> =>
  db.row(sql`select ${all} from practitioner p where p.id = ${id} and ${scope}`);

export const lockPractitioner = (tx: Transaction, id: string, scope: Sql): Promise<PractitionerRecord | undefined> =>
  tx.row(sql`select ${all} from practitioner p where p.id = ${id} and ${scope} for update`);

export async function storeProfile(tx: Transaction, p: PractitionerRecord): Promise<void> {
  await tx.run(sql`update practitioner set title = ${p.title}, given_name = ${p.given_name},
    family_name = ${p.family_name}, name_key = ${p.name_key}, languages = ${p.languages},
    specialties = ${p.specialties}, city = ${p.city}, city_key = ${p.city_key}, country = ${p.country},
    about = ${p.about}, whatsapp_number = ${p.whatsapp_number}, version = ${p.version} where id = ${p.id}`);
}

export async function insertPractitioner(
  tx: Transaction,
  p: Omit<PractitionerRecord, 'version'> & { bookable_days_ahead: number | null; created_at: Date },
): Promise<void> {
  await tx.run(sql`insert into practitioner (id, account_id, kind, listed, title, given_name, family_name, name_key,
      languages, specialties, city, city_key, country, photo_url, about, whatsapp_number, time_zone, slot_minutes,
      bookable_days_ahead, created_at)
    values (${p.id}, ${p.account_id}, ${p.kind}, ${p.listed}, ${p.title}, ${p.given_name}, ${p.family_name},
      ${p.name_key}, ${p.languages}, ${p.specialties}, ${p.city}, ${p.city_key}, ${p.country}, ${p.photo_url},
      ${p.about}, ${p.whatsapp_number}, ${p.time_zone}, ${p.slot_minutes}, ${p.bookable_days_ahead}, ${p.created_at})`);
}

export async function insertHours(
  tx: Transaction,
  practitionerId: string,
  hours: readonly { weekday: number; start: number; end: number }[],
): Promise<void> {
  await tx.run(sql`insert into weekly_hours (practitioner_id, weekday, start_minute, end_minute)
    select ${practitionerId}, h.* from unnest(${hours.map((h) => h.weekday)}::smallint[],
      ${hours.map((h) => h.start)}::smallint[], ${hours.map((h) => h.end)}::smallint[]) h`);
}

export const setListed = (tx: Transaction, accountId: string, listed: boolean): Promise<number> =>
  tx.run(sql`update practitioner set listed = ${listed} where account_id = ${accountId}`);

export type Facet = { facet: 'specialty' | 'city' | 'language'; value: string; count: number };

/** What the directory can be filtered by, the most frequent first. */
export function listFacets(db: Queryable): Promise<Facet[]> {
  return db.rows(sql`
    (select 'specialty' as facet, s as value, count(*) as count from practitioner p, unnest(p.specialties) s
      where p.listed group by s order by 3 desc, 2 limit 500)
    union all
    (select 'city', min(p.city), count(*) from practitioner p
      where p.listed and p.city <> '' group by p.city_key order by 3 desc, 2 limit 500)
    union all
    (select 'language', l, count(*) from practitioner p, unnest(p.languages) l
      where p.listed group by l order by 3 desc, 2 limit 500)`);
}
