import type { FindingStatus } from '../assessment.ts';

/** One place where a finding is spoken of. */
interface Mentioned {
  hit: { id: string; from: number; certainty: number; measured?: boolean; normal?: boolean };
  status: FindingStatus;
}

export const FEVERS = /^(high_)?fever$/;

/** Said of another time or person, or of none. */
const NOT_OURS: readonly FindingStatus[] = ['someone_else', 'past', 'hypothetical'];
const ORDER: FindingStatus[] = ['present', 'denied', 'someone_else', 'past', 'hypothetical'];

/** One row for each finding. A number beats words; what is affirmed somewhere beats a denial elsewhere. */
export function mergeMentions<Row extends Mentioned>(rows: readonly Row[]): { kept: Row[]; contradicted: boolean } {
  const byId = new Map<string, Row>();
  let contradicted = false;
  const measuredFever = rows.find((row) => row.hit.measured && /fever/.test(row.hit.id) && row.status === 'present');
  for (const row of rows) {
    const { status } = row;
    // "No fever, 37.2" agrees; "fever, 37.2" keeps the word, for it may have come and gone.
    if (!row.hit.measured && FEVERS.test(row.hit.id) && measuredFever && status === 'denied') {
      contradicted = true;
      continue;
    }
    const known = byId.get(row.hit.id);
    const better =
      !known ||
      (row.hit.measured && !known.hit.measured && row.status === 'present') ||
      (!known.hit.measured &&
        ORDER.indexOf(status) < ORDER.indexOf(known.status) &&
        (row.hit.certainty >= known.hit.certainty || (status === 'present' && NOT_OURS.includes(known.status)))) ||
      (known.hit.normal && status === 'present');
    if (better) byId.set(row.hit.id, row);
  }
  const kept = [...byId.values()].sort((a, b) => a.hit.from - b.hit.from || (a.hit.id < b.hit.id ? -1 : 1));
  return { kept, contradicted };
}
