import { HELP_LINES, type HelpLine } from '@medisense/clinical/help-lines';
import type { Queryable } from '../db/database.ts';
import { type HelpLineRow, listRows } from './help-line.store.ts';

/** A line as it stands here: as it ships, or as somebody of the clinic has left it. */
export interface KeptLine extends HelpLine {
  /** Of its row; null while it stands as it ships. */
  rowId: string | null;
  verifiedAt: Date | null;
  verifiedById: string | null;
  retiredAt: Date | null;
  retiredById: string | null;
  retiredBy: string | null;
  /** 1 for a line that stands as it ships. */
  version: number;
}

const unspoken = { rowId: null, verifiedAt: null, verifiedById: null, retiredAt: null, retiredById: null };
const asShipped = (line: HelpLine): KeptLine => ({ ...line, ...unspoken, retiredBy: null, version: 1 });
const asKept = (row: HelpLineRow): KeptLine => ({
  id: row.key,
  rowId: row.id,
  country: row.country,
  kind: row.kind,
  number: row.number,
  name: { fr: row.name_fr, en: row.name_en, ar: row.name_ar },
  languages: row.languages,
  hours: row.hours,
  source: row.source,
  // somebody did confirm it, also when their account is gone
  verifiedBy: row.verified_at && (row.verified_name ?? ''),
  verifiedOn: row.verified_at?.toISOString().slice(0, 10) ?? null,
  verifiedAt: row.verified_at,
  verifiedById: row.verified_by,
  retiredAt: row.retired_at,
  retiredById: row.retired_by,
  retiredBy: row.retired_at && (row.retired_name ?? ''),
  version: row.version,
});

/** What is dialled, without spaces. */
export const digitsOf = (number: string): string => number.replaceAll(' ', '');

/**
 * All lines, retired ones too: those that ship in their order, then those added here in theirs. A line that ships steps back
 * where the clinic keeps one with its number.
 */
export async function readDirectory(db: Queryable): Promise<KeptLine[]> {
  const rows = await listRows(db);
  const own = new Map(rows.map((row) => [row.key, asKept(row)]));
  const taken = new Set(standing([...own.values()]).map(({ country, number }) => country + digitsOf(number)));
  const shipped = HELP_LINES.flatMap((line) => {
    const kept = own.get(line.id);
    if (!kept && taken.has(line.country + digitsOf(line.number))) return [];
    return [kept ?? asShipped(line)];
  });
  const ships = new Set(HELP_LINES.map(({ id }) => id));
  return [...shipped, ...[...own.values()].filter(({ id }) => !ships.has(id))];
}

/** What people may be shown: everything that is not retired. */
export const standing = (lines: readonly KeptLine[]): KeptLine[] => lines.filter((line) => line.retiredAt === null);
