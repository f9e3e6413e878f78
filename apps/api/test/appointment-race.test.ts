import {
  type Api,
  aDoctor,
  aFreeSlot,
  anAssistant,
  aPatient,
  type Patient,
  type Professional,
  startApi,
} from '@medisense/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../src/db/sql.ts';

const HALF_HOUR = 1_800_000;
let api: Api;
let doctor: Professional;
let desk: Professional;
let patients: Patient[];

beforeAll(async () => {
  api = await startApi();
  doctor = await aDoctor(api, { timeZone: 'UTC', everyDay: [0, 1440] });
  desk = await anAssistant(api, { worksFor: [doctor] });
  patients = [];
  for (let index = 0; index < 8; index++) patients.push(await aPatient(api));
});
afterAll(() => api.stop());

const overlapsFound = async () =>
  (
    await api.ctx.db.row<{ n: number }>(sql`select count(*) as n from appointment a join appointment b
      on a.practitioner_id = b.practitioner_id and a.id < b.id and a.start_at < b.end_at and b.start_at < a.end_at
      where a.status in ('requested', 'confirmed', 'checked_in', 'completed')
        and b.status in ('requested', 'confirmed', 'checked_in', 'completed')`)
  )?.n;
const patient = (index: number) => patients[index % patients.length] as Patient;
const count = <T>(all: readonly T[], one: T) => all.filter((each) => each === one).length;

describe('two hundred clients and one slot', () => {
  it('end with one visit and 199 refusals that say SLOT_TAKEN', async () => {
    const start = await aFreeSlot(api, doctor, 40);
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        const { token, patientId } = patient(index);
        return api.call('bookAppointment', {
          token,
          body: { practitionerId: doctor.practitionerId, patientId, start },
        });
      }),
    );
    const codes = answers.map(({ status, body }) => (status === 201 ? 'booked' : `${status} ${body.code}`));
    expect(count(codes, 'booked')).toBe(1);
    expect(count(codes, '409 SLOT_TAKEN')).toBe(199);
    expect(await overlapsFound()).toBe(0);
  });

  it('end with one holder when they hold it', async () => {
    const start = await aFreeSlot(api, doctor, 50);
    const answers = await Promise.all(
      Array.from({ length: 48 }, (_, index) =>
        api.call('holdSlot', { token: patient(index).token, body: { practitionerId: doctor.practitionerId, start } }),
      ),
    );
    const holders = new Set(answers.flatMap(({ status }, index) => (status === 201 ? [patient(index).accountId] : [])));
    expect(holders.size).toBe(1);
    const rows = await api.ctx.db.rows(
      sql`select 1 from appointment where status = 'held' and start_at = ${new Date(start)}`,
    );
    expect(rows.length).toBe(1);
  });
});

describe('an agenda that somebody else keeps locked', () => {
  it('is answered with 503 and when to come back, and nothing is kept', async () => {
    const start = await aFreeSlot(api, doctor, 60);
    const { token, patientId } = patient(0);
    const book = () =>
      api.call('bookAppointment', { token, body: { practitionerId: doctor.practitionerId, patientId, start } });
    const answer = await api.ctx.db.transaction(async (tx) => {
      await tx.row(sql`select pg_advisory_xact_lock(1, hashtext(${doctor.practitionerId}))`);
      return book();
    });
    expect([answer.status, answer.body.code]).toEqual([503, 'UNAVAILABLE']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await book()).status).toBe(201);
  });
});

describe('the same request twice', () => {
  let next = 100;
  /** A start nobody else in this file asks for. */
  const aStart = async () => {
    next += 1;
    const midnight = Math.ceil(Date.now() / 86_400_000) * 86_400_000;
    return new Date(midnight + next * HALF_HOUR).toISOString();
  };
  const book = (who: Patient, start: string, key: string, reason?: string) =>
    api.call('bookAppointment', {
      token: who.token,
      headers: { 'idempotency-key': key },
      body: { practitionerId: doctor.practitionerId, patientId: who.patientId, start, ...(reason && { reason }) },
    });

  it('makes one visit, however often and however simultaneously it is sent', async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }),
        fc.nat(7),
        fc.uuid(),
        async (volleys, who, key) => {
          const start = await aStart();
          const ids = new Set<string>();
          for (const twins of volleys) {
            sent += twins;
            const answers = await Promise.all(Array.from({ length: twins }, () => book(patient(who), start, key)));
            for (const { status, body } of answers) {
              expect([status, body.code]).toEqual(status === 201 ? [201, undefined] : [409, 'KEY_IN_USE']);
              if (status === 201) ids.add(body.id);
            }
          }
          expect(ids.size).toBe(1);
          const rows = await api.ctx.db.rows(sql`select 1 from appointment where start_at = ${new Date(start)}`);
          expect(rows.length).toBe(1);
          expect((await book(patient(who), start, key, 'other words')).body.code).toBe('KEY_REUSED');
        },
      ),
      { numRuns: 45 },
    );
    expect(sent).toBeGreaterThan(250);
    expect(await overlapsFound()).toBe(0);
  });

  it('answers a repeated key with the first answer, also when the visit has changed since', async () => {
    const start = await aStart();
    const first = await book(patient(0), start, 'changed-since');
    expect(first.status).toBe(201);
    await api.call('cancelAppointment', { token: patient(0).token, params: { id: first.body.id }, body: {} });
    const again = await book(patient(0), start, 'changed-since');
    expect(again.body).toEqual(first.body);
  });

  it('treats a key of somebody else as another key', async () => {
    const [one, two] = [await aStart(), await aStart()];
    const first = await book(patient(0), one, 'shared-key');
    const other = await book(patient(1), two, 'shared-key');
    expect([first.status, other.status]).toEqual([201, 201]);
    expect(other.body.id).not.toBe(first.body.id);
    expect((await book(patient(2), one, 'shared-key')).body.code).toBe('SLOT_TAKEN');
  });

  it('keeps nothing of a refused request: the same key works once the time is free', async () => {
    const start = await aStart();
    const first = await book(patient(0), start, 'first');
    expect((await book(patient(1), start, 'second')).body.code).toBe('SLOT_TAKEN');
    await api.call('declineAppointment', { token: desk.token, params: { id: first.body.id }, body: {} });
    expect((await book(patient(1), start, 'second')).status).toBe(201);
  });
});
