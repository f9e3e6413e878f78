import type { ReadOf, Slot } from '@medisense/contract';
import type { Context } from '../context.ts';
import { badCursor, decodeCursor, encodeCursor } from '../db/cursor.ts';
import { nameKey } from '../name-key.ts';
import { invalidInput } from '../refusal.ts';
import type { Interval } from '../schedule/index.ts';
import { listDirectory, type PractitionerRecord } from './practitioner.store.ts';
import { asListed } from './practitioner-shape.ts';
import { soonestSlots } from './soonest-slots.ts';

type Query = ReadOf<'listPractitioners'>['query'];
type Soonest = ReadonlyMap<string, Interval>;
/** How far the directory looks for a free slot. */
export const LOOKS_AHEAD = 60 * 86_400_000;
/** Behind everybody who has a free slot; a number, so that a cursor can carry it. */
const NO_SLOT = Number.MAX_SAFE_INTEGER;

/** A page of the directory: by soonest free slot over all who fit, or by name. */
export async function listPractitioners(ctx: Context, query: Query) {
  const span = spanOf(query, ctx.now().getTime());
  const limit = query.limit ?? 20;
  const after = decodeCursor(query.cursor, ['number', 'id']);
  const bounded = query.availableFrom !== undefined || query.availableTo !== undefined;
  const byName = query.sort === 'name';
  const slotsFor = (rows: readonly PractitionerRecord[]) =>
    soonestSlots(
      ctx.db,
      rows.map((row) => row.id),
      span,
    );

  let fitting = await listDirectory(ctx.db, {
    nameStart: nameKey(query.q ?? '').replace(/[-']/g, ' '),
    cityStart: nameKey(query.city ?? ''),
    kind: query.kind,
    specialty: query.specialty,
    country: query.country,
    language: query.language,
  });
  let slots: Soonest = new Map();
  if (!byName || bounded) slots = await slotsFor(fitting);
  if (bounded) fitting = fitting.filter((row) => slots.get(row.id));
  const ordered = byName ? fitting : soonestFirst(fitting, slots);
  const begin = after ? (byName ? placeByName(ordered, after) : placeBySlot(ordered, slots, after)) : 0;
  const shown = ordered.slice(begin, begin + limit);
  if (byName && !bounded) slots = await slotsFor(shown);

  const last = begin + limit < ordered.length ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => asListed(row, asSlot(slots.get(row.id)))),
    total: ordered.length,
    ...(last && { nextCursor: encodeCursor([byName ? 0 : startOf(slots, last), last.id]) }),
  };
}

const startOf = (slots: Soonest, row: PractitionerRecord) => slots.get(row.id)?.start ?? NO_SLOT;

const soonestFirst = (rows: readonly PractitionerRecord[], slots: Soonest) =>
  rows.toSorted((a, b) => startOf(slots, a) - startOf(slots, b) || (a.id < b.id ? -1 : 1));

// by value: the page goes on at the right place also when the last one shown has been booked meanwhile
function placeBySlot(rows: readonly PractitionerRecord[], slots: Soonest, [start, id]: readonly [number, string]) {
  const place = rows.findIndex((row) => {
    const own = startOf(slots, row);
    return own > start || (own === start && row.id > id);
  });
  return place < 0 ? rows.length : place;
}

function placeByName(rows: readonly PractitionerRecord[], [, id]: readonly [number, string]) {
  const place = rows.findIndex((row) => row.id === id);
  if (place < 0) throw badCursor();
  return place + 1;
}

/** A slot as it travels. */
export const asSlot = (interval: Interval | null | undefined): Slot | null =>
  interval ? { start: new Date(interval.start).toISOString(), end: new Date(interval.end).toISOString() } : null;

/** The stretch in which slots are looked for: from now for 60 days, or what was asked for. */
function spanOf({ availableFrom, availableTo }: Query, now: number) {
  const wanted = availableFrom ? Date.parse(availableFrom) : now;
  const from = Math.max(wanted, now);
  const to = availableTo ? Date.parse(availableTo) : from + LOOKS_AHEAD;
  const unusable = (mend: string) => invalidInput({ field: 'query.availableTo', problem: 'range', mend });
  if (to <= wanted) throw unusable('an instant after availableFrom');
  if (to - from > LOOKS_AHEAD) throw unusable('at most 60 days after availableFrom');
  return { from, to, now };
}
