import type { MoodEntry, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { needsAlert, raiseAlertOutsideThreads } from '../crisis-alert/index.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { findOwnPerson, type PatientRecord } from '../patient/index.ts';
import { invalidInput, Refusal } from '../refusal.ts';
import { engine } from '../triage/index.ts';
import { mayChange, mayReadSeries, moodSeries } from './wellbeing.policy.ts';
import {
  deleteMood,
  findMoodOf,
  insertMood,
  listMoods,
  lockMood,
  type MoodRecord,
  storeMood,
} from './wellbeing.store.ts';

/** What is needed from outside to keep something. */
export type Keeping = Pick<Context, 'sealing' | 'now' | 'newId'>;
export type Keeper = Pick<PatientRecord, 'id' | 'data_key_sealed'>;
type Felt = Pick<MoodEntry, 'mood' | 'note' | 'feelings'>;

const place = (id: string) => `mood_entry.body:${id}` as const;

/** From here on the fixed reply comes before anything else. */
const HELP_FROM = 2;

/** Keeps one entry, sealed as a whole. */
export async function keepMood(tx: Transaction, ctx: Keeping, person: Keeper, felt: Felt): Promise<MoodEntry> {
  const id = ctx.newId();
  const at = ctx.now();
  const key = ctx.sealing.dataKey(person.id, person.data_key_sealed);
  const { mood, note, feelings } = felt;
  const sealed = ctx.sealing.sealFor(key, JSON.stringify({ mood, note, feelings } satisfies Felt), place(id));
  await insertMood(tx, { id, patient_id: person.id, at, body_sealed: sealed });
  return { id, at: at.toISOString(), mood, note, feelings };
}

type Found = ReturnType<Awaited<ReturnType<typeof engine>>['assessCrisis']>;

/** Calls the staff to a note in danger. Each note is heard by itself: there is no thread in which it was said before. */
async function callStaff(
  ctx: Context,
  tx: Transaction,
  found: Found,
  { id, patientId }: { id: string; patientId: string },
) {
  if (!needsAlert(found, 0)) return;
  const { label, severity } = found;
  await raiseAlertOutsideThreads(ctx, tx, { patientId, source: 'mood', sourceId: id, label, severity });
}

/** What the fixed words say to a note, if it speaks of danger. */
function helpFor({ class: kind, label, severity, action, reply, phrases }: Found) {
  return severity < HELP_FROM ? {} : { crisis: { class: kind, label, severity, action, reply, phrases } };
}

export async function createMoodEntry(ctx: Context, call: Call, body: ReadOf<'createMoodEntry'>['body']) {
  const { accountId } = actorOf(call);
  const { mood, note = null, feelings = [] } = body;
  // the tables of the rules are loaded before the transaction begins, not while it holds its locks
  const { assessCrisis } = await engine();
  return ctx.deed(call, async (tx) => {
    const person = await findOwnPerson(tx, accountId);
    if (!person) throw new Refusal('NOT_FOUND');
    const found = note === null ? null : assessCrisis({ text: note, lang: body.lang ?? person.language });
    const entry = await keepMood(tx, ctx, person, { mood, note, feelings });
    if (found) await callStaff(ctx, tx, found, { id: entry.id, patientId: person.id });
    return {
      result: { ...entry, ...(found && helpFor(found)) },
      about: { entity: 'mood_entry', id: entry.id, patientId: person.id, detail: { noted: note !== null } },
    };
  });
}

export async function updateMoodEntry(ctx: Context, call: Call, id: string, body: ReadOf<'updateMoodEntry'>['body']) {
  const actor = actorOf(call);
  const { assessCrisis } = await engine();
  return ctx.deed(call, async (tx) => {
    const row = await lockMood(tx, id, mayChange(actor));
    if (!row) throw new Refusal('NOT_FOUND');
    const before = openMood(ctx, row);
    const felt: Felt = {
      mood: body.mood ?? before.mood,
      note: body.note === undefined ? before.note : body.note,
      feelings: body.feelings ?? before.feelings,
    };
    const found = body.note ? assessCrisis({ text: body.note, lang: body.lang ?? row.language }) : null;
    const key = ctx.sealing.dataKey(row.patient_id, row.data_key_sealed);
    await storeMood(tx, id, ctx.sealing.sealFor(key, JSON.stringify(felt), place(id)));
    // the same words sent once more, with another mood, are no new danger
    if (found && body.note !== before.note) await callStaff(ctx, tx, found, { id, patientId: row.patient_id });
    return {
      result: { id, at: before.at, ...felt, ...(found && helpFor(found)) },
      about: { entity: 'mood_entry', id, patientId: row.patient_id, detail: { noted: felt.note !== null } },
    };
  });
}

export async function listMoodEntries(ctx: Context, call: Call, query: ReadOf<'listMoodEntries'>['query']) {
  const actor = actorOf(call);
  if (actor.role !== 'patient' && !query.patientId) throw whosePlease();
  const limit = query.limit ?? 20;
  const found = await listMoods(ctx.db, {
    scope: mayReadSeries(actor, moodSeries),
    patientId: query.patientId,
    from: query.from,
    to: query.to,
    before: decodeCursor(query.cursor, ['id'])?.[0],
    limit: limit + 1,
  });
  const rows = found.slice(0, limit);
  await ctx.read(call, {
    entity: 'mood_entry',
    // where nothing was shown, no line is left in that person’s log
    patientId: rows[0]?.patient_id ?? null,
    detail: { shown: rows.length },
  });
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { items: rows.map((row) => openMood(ctx, row)), ...(last && { nextCursor: encodeCursor([last.id]) }) };
}

export const whosePlease = () =>
  invalidInput({ field: 'query.patientId', problem: 'required', mend: 'say whose these are' });

function openMood({ sealing }: Pick<Context, 'sealing'>, row: MoodRecord): MoodEntry {
  const key = sealing.dataKey(row.patient_id, row.data_key_sealed);
  const felt = JSON.parse(sealing.openFor(key, row.body_sealed, place(row.id))) as Felt;
  return { id: row.id, at: row.at.toISOString(), ...felt };
}

export async function deleteMoodEntry(ctx: Context, call: Call, id: string): Promise<undefined> {
  const actor = actorOf(call);
  await ctx.deed(call, async (tx) => {
    const patientId = await deleteMood(tx, id, mayChange(actor));
    if (!patientId) throw new Refusal('NOT_FOUND');
    return { result: null, about: { entity: 'mood_entry', id, patientId } };
  });
}

/** The note of one entry, for an alert that rests on it; null once it is gone. */
export async function noteWords(
  ctx: Pick<Context, 'sealing'>,
  db: Queryable,
  { id, patientId }: { id: string; patientId: string },
): Promise<string | null> {
  const row = await findMoodOf(db, id, patientId);
  return row ? openMood(ctx, row).note : null;
}
