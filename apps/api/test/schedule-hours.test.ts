import {
  type Api,
  aDoctor,
  anAdministrator,
  anAssistant,
  aPatient,
  type Patient,
  type Professional,
  startApi,
} from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../src/db/sql.ts';

const DAY = 86_400_000;
// before the last change of Morocco's clocks, so that a listing crosses it
const now = Date.parse('2026-09-17T12:00Z');
let api: Api;
let doctor: Professional;
let stranger: Professional;
let desk: Professional;
let patient: Patient;

beforeAll(async () => {
  api = await startApi({ now: () => new Date(now) });
  doctor = await aDoctor(api);
  stranger = await aDoctor(api);
  desk = await anAssistant(api, { worksFor: [doctor] });
  patient = await aPatient(api);
});
afterAll(() => api.stop());

const week = (start: string, end: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, start, end }));
const hours = (more: object = {}) => ({
  timeZone: 'Africa/Casablanca',
  slotMinutes: 60,
  bookableDaysAhead: null as number | null,
  weekly: week('09:00', '11:00'),
  absences: [] as { from: string; to: string; reason?: string }[],
  version: 1,
  ...more,
});
const read = async (who: { token: string }, of = doctor) =>
  api.call('getSchedule', { token: who.token, params: { id: of.practitionerId } });
/** Replaces the doctor's hours, at the version that they are at. */
async function put(who: { token: string }, more: object = {}, of = doctor) {
  const { version } = (await read(of, of)).body;
  return api.call('putSchedule', {
    token: who.token,
    params: { id: of.practitionerId },
    body: { ...hours(), version, ...more },
  });
}
const slots = (query: { from?: string; to?: string } = {}, of = doctor) =>
  api.call('listSlots', { params: { id: of.practitionerId }, query });
const starts = async (query: { from?: string; to?: string } = {}) =>
  (await slots(query)).body.items.map((slot) => slot.start);

describe('working hours', () => {
  it('are replaced by the doctor, its assistant or an administrator, and read back as written', async () => {
    const weekly = [
      { weekday: 5, start: '14:00', end: '00:00' },
      { weekday: 1, start: '13:30', end: '17:00' },
      { weekday: 1, start: '09:00', end: '12:30' },
    ];
    const absences = [
      { from: '2026-12-24', to: '2027-01-02', reason: 'Congé' },
      { from: '2026-11-18', to: '2026-11-18' },
    ];
    for (const who of [doctor, desk, await anAdministrator(api)]) {
      const answer = await put(who, {
        weekly,
        absences,
        slotMinutes: 45,
        bookableDaysAhead: 90,
        timeZone: 'Asia/Kolkata',
      });
      expect(answer.status).toBe(200);
      const expected = {
        timeZone: 'Asia/Kolkata',
        slotMinutes: 45,
        bookableDaysAhead: 90,
        weekly: [weekly[2], weekly[1], weekly[0]],
        absences: [absences[1], absences[0]],
        version: answer.body.version,
      };
      expect(answer.body).toEqual(expected);
      expect((await read(who)).body).toEqual(expected);
    }
    const rows = await api.ctx.db.rows<{ reason_sealed: Buffer }>(
      sql`select reason_sealed from absence where reason_sealed is not null`,
    );
    expect(rows.length).toBe(1);
    expect(rows.some((row) => row.reason_sealed.includes('Cong'))).toBe(false);
  });

  it('are nobody else’s to read or replace', async () => {
    expect((await read(stranger)).body.code).toBe('NOT_FOUND');
    expect((await read(patient)).body.code).toBe('FORBIDDEN');
    // the relation comes before the sense of what was sent
    const senseless = { weekly: [{ weekday: 1, start: '12:00', end: '09:00' }] };
    expect((await put(stranger, senseless)).body.code).toBe('NOT_FOUND');
  });

  it('are refused when they make no sense, naming the field', async () => {
    const fields = async (more: object) => {
      const { status, body } = await put(doctor, more);
      const issues = (body.data?.issues ?? []) as { field: string; mend: string }[];
      expect([status, body.code]).toEqual([400, 'INVALID_INPUT']);
      return issues.map((issue) => issue.field);
    };
    const row = (start: string, end: string, weekday = 1) => ({ weekday, start, end });
    expect(await fields({ weekly: [row('09:00', '12:00'), row('13:00', '17:00'), row('18:00', '18:00')] })).toEqual([
      'body.weekly[2].end',
    ]);
    expect(await fields({ weekly: [row('09:00', '12:00'), row('11:30', '17:00')] })).toEqual(['body.weekly[1].start']);
    expect(await fields({ absences: [{ from: '2026-12-02', to: '2026-12-01' }] })).toEqual(['body.absences[0].to']);
    expect(
      await fields({
        absences: [
          { from: '2026-12-02', to: '2026-12-03' },
          { from: '2026-12-02', to: '2026-12-02' },
        ],
      }),
    ).toEqual(['body.absences[1].from']);
    expect(await fields({ timeZone: 'Morocco/Nowhere' })).toEqual(['body.timeZone']);
    // touching hours and the same hours on another day are fine
    const fine = await put(doctor, {
      weekly: [row('09:00', '12:00'), row('12:00', '17:00'), row('09:00', '12:00', 2)],
    });
    expect(fine.status).toBe(200);
  });

  it('are not overwritten by somebody who has seen an older version', async () => {
    const { version } = (await put(doctor)).body;
    const answers = await Promise.all([put(doctor, { version }), put(desk, { version })]);
    expect(answers.map((answer) => answer.body.code ?? answer.status).sort()).toEqual([200, 'STALE']);
    expect((await put(doctor, { version })).body.code).toBe('STALE');
  });
});

describe('free slots', () => {
  it('keep 09:00 at 09:00 while the clocks change, leave out absences and visits, and never lie in the past', async () => {
    await put(doctor, { absences: [{ from: '2026-09-22', to: '2026-09-23' }] });
    const booked = await api.call('bookAppointment', {
      token: patient.token,
      body: { practitionerId: doctor.practitionerId, patientId: patient.patientId, start: '2026-09-19T09:00:00Z' },
    });
    expect([booked.status, booked.body.wallStart]).toEqual([201, '2026-09-19T10:00']);
    const { body } = await slots();
    expect([body.timeZone, body.slotMinutes]).toEqual(['Africa/Casablanca', 60]);
    expect(body.items.map((slot) => slot.start.slice(5, 16))).toEqual([
      '09-18T08:00',
      '09-18T09:00',
      '09-19T08:00',
      '09-20T09:00',
      '09-20T10:00',
      '09-21T09:00',
      '09-21T10:00',
      '09-24T09:00',
      '09-24T10:00',
    ]);
  });

  it('end with the furthest bookable day', async () => {
    await put(doctor, { bookableDaysAhead: 1 });
    expect((await starts()).map((start) => start.slice(0, 10))).toEqual(['2026-09-18', '2026-09-18']);
  });

  it('are asked for within at most 35 days, and of listed practitioners', async () => {
    const at = (days: number) => new Date(now + days * DAY).toISOString();
    expect((await slots({ from: at(0), to: at(36) })).body.code).toBe('INVALID_INPUT');
    expect((await slots({ from: at(2), to: at(1) })).body.code).toBe('INVALID_INPUT');
    expect((await slots({ from: at(-30), to: at(-1) })).body.items).toEqual([]);
    expect((await slots({ from: '1999-01-01T00:00:00Z' })).body.items).toEqual([]);
    const pending = await aDoctor(api, { status: 'pending' });
    expect((await slots({}, pending)).body.code).toBe('NOT_FOUND');
    const shouted = { ...doctor, practitionerId: doctor.practitionerId.toUpperCase() };
    await put(doctor);
    expect((await slots({}, shouted)).body.items).toEqual((await slots()).body.items);
  });
});
