import { reasonPlace } from '../appointment/index.ts';
import { CannotStart } from '../cannot-start.ts';
import type { Context } from '../context.ts';
import type { DataKey } from '../db/sealing.ts';
import { newId } from '../ids.ts';
import { nameKey } from '../name-key.ts';
import type { PatientRow, PractitionerRow, VisitRow } from './bulk.store.ts';
import { loadRows } from './load-rows.ts';

/** What the shared workload says of a person and of a visit; `pr` and `pa` are places in its lists. */
interface Person {
  given: string;
  family: string;
  gender: 'female' | 'male';
  birthDate: string;
  phone: string;
  email: string;
  line: string;
  city: string;
}
interface Visit {
  pr: number;
  pa: number;
  /** Milliseconds since 1970. */
  start: number;
  end: number;
  status: keyof typeof statuses;
  reason: string;
}
const statuses = { booked: 'confirmed', fulfilled: 'completed', cancelled: 'cancelled' } as const;
const WEEK = 7 * 86_400_000;
const OPENS = 9 * 60;
const CLOSES = 17 * 60;

/**
 * Loads the shared workload (JSON lines `["practitioner" | "patient" | "appointment", {…}]`): its practitioners work
 * every day 09:00–17:00 UTC in slots of 30 minutes, without a furthest day. Returns the ids in the data set's order.
 */
export async function seedWorkload(ctx: Context, lines: AsyncIterable<string>) {
  const practitioners: PractitionerRow[] = [];
  const patients: PatientRow[] = [];
  const keys: DataKey[] = [];
  const visits: VisitRow[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (!line.trim()) continue;
    const [kind, value] = readLine(line, number);
    if (kind === 'practitioner') practitioners.push(practitionerRow(ctx, value as Person));
    else if (kind === 'patient') {
      const id = ctx.newId();
      const { key, wrapped } = ctx.sealing.newDataKey(id);
      keys.push(key);
      patients.push(patientRow(ctx, id, wrapped, value as Person));
    } else if (kind === 'appointment') {
      const visit = value as Visit;
      const [practitioner, patient, key] = [practitioners[visit.pr], patients[visit.pa], keys[visit.pa]];
      if (!practitioner || !patient || !key) {
        throw new CannotStart(`Line ${number}: this appointment names somebody who has not come before it.`);
      }
      visits.push(visitRow(ctx, visit, practitioner.id, patient.id, key));
    } else throw new CannotStart(`Line ${number}: practitioner, patient or appointment was expected.`);
  }
  const hours = practitioners.flatMap(({ id }) =>
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ practitionerId: id, weekday, start: OPENS, end: CLOSES })),
  );
  await loadRows(ctx, { practitioners, hours, patients, visits });
  return {
    ids: { practitioners: practitioners.map(({ id }) => id), patients: patients.map(({ id }) => id) },
    appointments: visits.length,
  };
}

function readLine(line: string, number: number): [string, unknown] {
  try {
    const parsed: unknown = JSON.parse(line);
    if (Array.isArray(parsed) && parsed.length === 2 && typeof parsed[0] === 'string') return [parsed[0], parsed[1]];
  } catch {
    // falls through to the same sentence
  }
  throw new CannotStart(`Line ${number} is not a pair of a word and an object in JSON.`);
}

const practitionerRow = (ctx: Context, p: Person): PractitionerRow => ({
  id: ctx.newId(),
  accountId: null,
  kind: 'doctor',
  listed: true,
  title: 'Dr',
  givenName: p.given,
  familyName: p.family,
  nameKey: nameKey(`${p.given} ${p.family}`),
  languages: ['en'],
  specialties: ['general_practice'],
  city: p.city,
  cityKey: nameKey(p.city),
  country: 'GB',
  photoUrl: null,
  about: '',
  whatsappNumber: null,
  timeZone: 'UTC',
  slotMinutes: 30,
  bookableDaysAhead: null,
  createdAt: ctx.now(),
});

const patientRow = (ctx: Context, id: string, dataKeySealed: Buffer, p: Person): PatientRow => ({
  id,
  accountId: null,
  relation: 'self',
  givenName: p.given,
  familyName: p.family,
  givenKey: nameKey(p.given),
  familyKey: nameKey(p.family),
  birthDate: p.birthDate,
  sex: p.gender,
  bloodGroup: null,
  status: 'stable',
  phone: p.phone,
  email: p.email,
  addressLine: p.line,
  city: p.city,
  country: null,
  language: 'en',
  photoUrl: null,
  dataKeySealed,
  createdAt: ctx.now(),
});

function visitRow(ctx: Context, visit: Visit, practitionerId: string, patientId: string, key: DataKey): VisitRow {
  const created = Math.min(visit.start - WEEK, ctx.now().getTime());
  const id = newId(created);
  return {
    id,
    practitionerId,
    patientId,
    status: statuses[visit.status],
    kind: 'in_person',
    startAt: new Date(visit.start),
    endAt: new Date(visit.end),
    wallStart: new Date(visit.start).toISOString().slice(0, 16),
    timeZone: 'UTC',
    reasonSealed: ctx.sealing.sealFor(key, visit.reason, reasonPlace(id)),
    symptomReportId: null,
    createdAt: new Date(created),
  };
}
