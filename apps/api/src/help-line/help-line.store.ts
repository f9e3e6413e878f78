import type { HelpLineInput } from '@medisense/contract';
import type { Queryable, Transaction } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** The clinic's own word on a line, with the names of whoever confirmed and retired it. */
export interface HelpLineRow {
  id: string;
  key: string;
  country: string;
  kind: HelpLineInput['kind'];
  number: string;
  name_fr: string;
  name_en: string;
  name_ar: string;
  languages: string[];
  hours: string;
  source: string;
  verified_at: Date | null;
  verified_by: string | null;
  verified_name: string | null;
  retired_at: Date | null;
  retired_by: string | null;
  retired_name: string | null;
  version: number;
}
/** More than any clinic needs: nothing is added beyond. */
export const MOST_LINES = 400;

/** A line that ships has a row once somebody here has said something about it. */
export const listRows = (db: Queryable): Promise<HelpLineRow[]> =>
  db.rows(sql`select h.id, h.key, h.country, h.kind, h.number, h.name_fr, h.name_en, h.name_ar, h.languages, h.hours,
      h.source, h.verified_at, h.verified_by, v.username as verified_name, h.retired_at, h.retired_by,
      r.username as retired_name, h.version
    from help_line h left join account v on v.id = h.verified_by left join account r on r.id = h.retired_by
    order by h.id limit 500`);

/** One change of the directory at a time, for what may be changed depends on all lines of a country. Readers do not wait. */
export async function lockDirectory(tx: Transaction): Promise<void> {
  await tx.run(sql`lock table help_line in share row exclusive mode`);
}

export interface StoredLine extends HelpLineInput {
  id: string;
  key: string;
  verifiedAt: Date | null;
  verifiedBy: string | null;
  retiredAt: Date | null;
  retiredBy: string | null;
  version: number;
}

/** Keeps the whole line, under the lock of the directory. */
export async function storeLine(tx: Transaction, l: StoredLine): Promise<void> {
  await tx.run(sql`insert into help_line (id, key, country, kind, number, name_fr, name_en, name_ar, languages, hours, source,
      verified_at, verified_by, retired_at, retired_by, version)
    values (${l.id}, ${l.key}, ${l.country}, ${l.kind}, ${l.number}, ${l.name.fr}, ${l.name.en}, ${l.name.ar},
      ${l.languages}, ${l.hours}, ${l.source}, ${l.verifiedAt}, ${l.verifiedBy}, ${l.retiredAt}, ${l.retiredBy}, ${l.version})
    on conflict (key) do update set country = excluded.country, kind = excluded.kind, number = excluded.number,
      name_fr = excluded.name_fr, name_en = excluded.name_en, name_ar = excluded.name_ar, languages = excluded.languages,
      hours = excluded.hours, source = excluded.source, verified_at = excluded.verified_at,
      verified_by = excluded.verified_by, retired_at = excluded.retired_at, retired_by = excluded.retired_by,
      version = excluded.version`);
}
