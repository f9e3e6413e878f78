import type { SpecialtyId } from '@medisense/contract';
import { reasonPlace } from '../appointment/index.ts';
import { CannotStart } from '../cannot-start.ts';
import type { Context } from '../context.ts';
import type { DataKey } from '../db/sealing.ts';
import { newId } from '../ids.ts';
import { freeSlots, type Interval, wallTimeAt } from '../schedule/index.ts';
import type { VisitRow } from './bulk.store.ts';
import { type DemoPatient, patientMaker } from './demo-patients.ts';
import { type DemoPractitioner, otherPractitioners, practitionerMaker } from './demo-practitioners.ts';
import { statusOf } from './demo-visits.ts';
import { loadRows } from './load-rows.ts';
import { Random } from './random.ts';
import { specialtyWords } from './specialty-words.ts';

export interface Size {
  practitioners: number;
  patients: number;
  appointments: number;
  /** The same seed and day give the same people and visits; ids and keys are new each time. */
  seed: number;
}
const REACH = 182 * 86_400_000;

/** Fills an empty database with invented people and a year of visits around today, of any size. */
export async function seedSynthetic(ctx: Context, size: Size): Promise<void> {
  const random = new Random(size.seed);
  const kinds = otherPractitioners();
  const makePractitioner = practitionerMaker(random, ctx);
  const practitioners = Array.from({ length: size.practitioners }, (_, index) =>
    makePractitioner(kinds[index % kinds.length] as (typeof kinds)[number]),
  );
  const { anybody, keys } = patientMaker(random, ctx);
  const patients = Array.from({ length: size.patients }, anybody);
  const visits: VisitRow[] = [];
  for (const [index, practitioner] of practitioners.entries()) {
    const wanted = Math.floor(((index + 1) * size.appointments) / practitioners.length) - visits.length;
    for (const slot of someSlots(random, practitioner, wanted, ctx.now().getTime())) {
      const patient = random.pick(patients);
      visits.push(visitRow(ctx, random, practitioner, patient, keys.get(patient.row.id) as DataKey, slot));
    }
  }
  await loadRows(ctx, {
    practitioners: practitioners.map(({ row }) => row),
    hours: practitioners.flatMap(({ hours }) => hours),
    patients: patients.map(({ row }) => row),
    visits,
  });
}

function someSlots(random: Random, { row, hours }: DemoPractitioner, wanted: number, now: number): Interval[] {
  const time = {
    timeZone: row.timeZone,
    slotMinutes: row.slotMinutes,
    bookableDaysAhead: null,
    weekly: hours,
    absences: [],
  };
  const grid = freeSlots(time, [], { from: now - REACH, to: now + REACH, now: now - REACH }, 100_000);
  if (grid.length < wanted) {
    throw new CannotStart(
      `A year of one practitioner has room for ${grid.length} visits, not for ${wanted}: ask for more practitioners.`,
    );
  }
  for (let at = 0; at < wanted; at++) {
    const other = random.between(at, grid.length - 1);
    [grid[at], grid[other]] = [grid[other] as Interval, grid[at] as Interval];
  }
  return grid.slice(0, wanted);
}

function visitRow(
  ctx: Context,
  random: Random,
  { row, speaks }: DemoPractitioner,
  patient: DemoPatient,
  key: DataKey,
  slot: Interval,
): VisitRow {
  const now = ctx.now().getTime();
  const created = Math.min(slot.start - random.between(1, 25) * 86_400_000, now);
  const id = newId(created);
  const reason = random.pick(specialtyWords[row.specialties[0] as SpecialtyId].reasons[speaks]);
  return {
    id,
    practitionerId: row.id,
    patientId: patient.row.id,
    status: statusOf(random, slot, now),
    kind: 'in_person',
    startAt: new Date(slot.start),
    endAt: new Date(slot.end),
    wallStart: wallTimeAt(row.timeZone, slot.start),
    timeZone: row.timeZone,
    reasonSealed: ctx.sealing.sealFor(key, reason, reasonPlace(id)),
    symptomReportId: null,
    createdAt: new Date(created),
  };
}
