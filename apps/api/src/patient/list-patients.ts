import type { PatientRow, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { badCursor, decodeCursor, encodeCursor } from '../db/cursor.ts';
import type { Sql } from '../db/sql.ts';
import { nameKey } from '../name-key.ts';
import { invalidInput } from '../refusal.ts';
import { seesState, withinReach } from './patient.policy.ts';
import {
  type FoundPatient,
  findPatient,
  type ListedPatient,
  type ListFilter,
  listByName,
  type PatientRecord,
  searchByName,
} from './patient.store.ts';

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
    ? await searchByName(ctx.db, filter, key, await foundBefore(ctx, filter.scope, query.cursor))
    : await listByName(ctx.db, filter, await listedBefore(ctx, filter.scope, query.cursor));
  await ctx.read(call, { entity: 'patient', detail: { shown: Math.min(rows.length, limit), search: key !== '' } });

  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const withState = seesState(actor);
  return {
    items: rows.slice(0, limit).map((row) => asRow(row, withState)),
    ...(last && { nextCursor: cursorOf(last) }),
  };
}

const cursorOf = (row: ListedPatient | FoundPatient) =>
  encodeCursor('matched' in row ? [row.matched, row.id] : [row.id]);

/**
 * The last row of the page before. Only its id travels (names can be longer than a cursor may be); its place in the
 * order is read again, within reach, so that a stranger's id tells nothing about the stranger's name.
 */
async function before(ctx: Context, scope: Sql, id: string): Promise<PatientRecord> {
  const row = await findPatient(ctx.db, id, scope);
  if (!row) throw badCursor();
  return row;
}

async function listedBefore(ctx: Context, scope: Sql, cursor: string | undefined) {
  const values = decodeCursor(cursor, ['id']);
  if (!values) return undefined;
  const row = await before(ctx, scope, values[0]);
  return { family: nameKey(row.family_name), given: nameKey(row.given_name), id: row.id };
}

async function foundBefore(ctx: Context, scope: Sql, cursor: string | undefined) {
  const values = decodeCursor(cursor, ['string', 'id']);
  if (!values) return undefined;
  const [matched, id] = values;
  if (matched !== 'family' && matched !== 'given') throw badCursor();
  const row = await before(ctx, scope, id);
  return { matched, key: nameKey(matched === 'family' ? row.family_name : row.given_name), id } as const;
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
