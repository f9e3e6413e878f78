import type { PatientRow, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { badCursor, decodeCursor, encodeCursor } from '../db/cursor.ts';
import { nameKey } from '../name-key.ts';
import { invalidInput } from '../refusal.ts';
import { seesState, withinReach } from './patient.policy.ts';
import { type FoundPatient, type ListedPatient, type ListFilter, listByName, searchByName } from './patient.store.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A page of the persons within reach: by name, or found by the start of a name. */
export async function listPatients(ctx: Context, call: Call, query: ReadOf<'listPatients'>['query']) {
  const actor = actorOf(call);
  if (query.status && !seesState(actor)) {
    throw invalidInput({ field: 'query.status', problem: 'invalid', mend: 'leave it out: it is clinical content' });
  }
  const limit = query.limit ?? 20;
  const filter: ListFilter = {
    scope: withinReach(actor),
    bloodGroup: query.bloodGroup,
    status: query.status,
    descending: query.sort === '-name',
    limit: limit + 1,
  };
  const key = nameKey(query.q ?? '');
  const rows = key
    ? await searchByName(ctx.db, filter, key, foundCursor(query.cursor))
    : await listByName(ctx.db, filter, nameCursor(query.cursor));
  await ctx.read(call, { entity: 'patient', detail: { shown: Math.min(rows.length, limit), search: key !== '' } });

  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const withState = seesState(actor);
  return {
    items: rows.slice(0, limit).map((row) => asRow(row, withState)),
    ...(last && { nextCursor: encodeCursor(cursorKey(last)) }),
  };
}

const cursorKey = (row: ListedPatient | FoundPatient) =>
  'matched' in row
    ? [row.matched, row.matched === 'family' ? row.family_key : row.given_key, row.id]
    : [row.family_key, row.given_key, row.id];

function nameCursor(cursor: string | undefined): [string, string, string] | undefined {
  const values = decodeCursor(cursor, ['string', 'string', 'string']);
  if (values && !uuid.test(values[2])) throw badCursor();
  return values;
}

function foundCursor(cursor: string | undefined): ['family' | 'given', string, string] | undefined {
  const values = nameCursor(cursor);
  if (!values) return undefined;
  const [matched, key, id] = values;
  if (matched !== 'family' && matched !== 'given') throw badCursor();
  return [matched, key, id];
}

const asRow = (row: ListedPatient, withState: boolean): PatientRow => ({
  id: row.id,
  givenName: row.given_name,
  familyName: row.family_name,
  birthDate: row.birth_date,
  sex: row.sex,
  bloodGroup: row.blood_group,
  city: row.city,
  status: withState ? row.status : null,
  photoUrl: row.photo_url,
});
