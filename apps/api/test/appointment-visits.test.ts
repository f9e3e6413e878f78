import {
  type Api,
  aDoctor,
  anAdministrator,
  anAssistant,
  aPatient,
  inCare,
  type Patient,
  type Professional,
  type Somebody,
  signIn,
  startApi,
} from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../src/db/sql.ts';

const DAY = 86_400_000;
const HALF_HOUR = 1_800_000;
let api: Api;
let doctor: Professional;
let stranger: Professional;
let desk: Professional;
let administrator: Somebody;
let patient: Patient;
let other: Patient;
// the clock of the server; sign-ins last ten minutes of it, so it only ever moves by minutes
const midnight = Math.ceil(Date.now() / DAY) * DAY;
let now = midnight;

beforeAll(async () => {
  api = await startApi({ now: () => new Date(now) });
  const hours = { timeZone: 'Africa/Casablanca', everyDay: [9 * 60, 17 * 60] } as const;
  doctor = await aDoctor(api, { ...hours, givenName: 'Nadia', familyName: 'Idrissi' });
  stranger = await aDoctor(api, hours);
  desk = await anAssistant(api, { worksFor: [doctor] });
  administrator = await anAdministrator(api);
  patient = await aPatient(api, { givenName: 'Youssef', familyName: 'Amrani' });
  other = await aPatient(api);
  await inCare(api, other, doctor);
  await api.ctx.db.run(sql`update practitioner set slot_minutes = 30, bookable_days_ahead = 60`);
});
afterAll(() => api.stop());

let taken = 0;
/** A start that the doctor offers and no other test of this file uses. Casablanca is at UTC+0 since 2026-09-20. */
function aStart(days = 2): string {
  taken += 1;
  return new Date(
    midnight + (days + Math.floor(taken / 16)) * DAY + 9 * 2 * HALF_HOUR + (taken % 16) * HALF_HOUR,
  ).toISOString();
}
const ask = (who: Somebody, of: { patientId: string }, start: string, more: object = {}, whom = doctor) =>
  api.call('bookAppointment', {
    token: who.token,
    body: { practitionerId: whom.practitionerId, patientId: of.patientId, start, ...more },
  });
const inCareOf = async (of: Patient, whom: Professional) =>
  (
    await api.ctx.db.rows(sql`select 1 from care_relation where patient_id = ${of.patientId}
    and practitioner_id = ${whom.practitionerId} and until is null`)
  ).length === 1;

describe('asking for a visit', () => {
  it('makes a request, with the wall time, the sealed reason and what can be done with it', async () => {
    const start = aStart();
    const { status, body } = await ask(patient, patient, start, { reason: 'Toux depuis mardi', kind: 'video' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      practitionerName: 'Nadia Idrissi',
      patientName: 'Youssef Amrani',
      start,
      end: new Date(Date.parse(start) + HALF_HOUR).toISOString(),
      status: 'requested',
      kind: 'video',
      reason: 'Toux depuis mardi',
      abilities: ['reschedule', 'cancel'],
      timeZone: 'Africa/Casablanca',
      wallStart: start.slice(0, 16),
      version: 1,
    });
    const row = await api.ctx.db.row<{ reason_sealed: Buffer }>(
      sql`select reason_sealed from appointment where id = ${body.id}`,
    );
    expect(row?.reason_sealed.includes('Toux')).toBe(false);
    const seen = await api.call('getAppointment', { token: patient.token, params: { id: body.id } });
    expect(seen.body).toEqual(body);
  });

  it('is for free slots that are offered, in the future, one at a time', async () => {
    const at = (minutes: number) => new Date(midnight + 3 * DAY + minutes * 60_000).toISOString();
    const codeOf = async (start: string, more: object = {}) => (await ask(patient, patient, start, more)).body.code;
    expect(await codeOf(at(8 * 60))).toBe('SLOT_NOT_OFFERED');
    expect(await codeOf(at(10 * 60 + 15))).toBe('SLOT_NOT_OFFERED');
    expect(await codeOf(at(10 * 60), { durationMinutes: 60 })).toBe('SLOT_NOT_OFFERED');
    expect(await codeOf(at(61 * 24 * 60 + 10 * 60))).toBe('SLOT_NOT_OFFERED');
    expect(await codeOf(new Date(now - DAY).toISOString())).toBe('IN_THE_PAST');
    expect(await codeOf(at(10 * 60).replace(':00.000Z', ':30.000Z'))).toBe('INVALID_INPUT');
  });

  it('is for own persons, listed practitioners and own reports only', async () => {
    const pending = await aDoctor(api, { status: 'pending' });
    expect((await ask(patient, other, aStart())).body.code).toBe('NOT_FOUND');
    expect((await ask(patient, patient, aStart(), {}, pending)).body.code).toBe('NOT_FOUND');
    const unknown = '0190a5c4-0000-7000-8000-000000000000';
    expect((await ask(patient, patient, aStart(), { symptomReportId: unknown })).body.code).toBe('NOT_FOUND');
    const report = await api.call('createSymptomReport', {
      token: other.token,
      body: { text: "J'ai mal à la tête depuis hier" },
    });
    expect(report.status).toBe(201);
    expect((await ask(patient, patient, aStart(), { symptomReportId: report.body.id })).body.code).toBe('NOT_FOUND');
    const own = await ask(other, other, aStart(), { symptomReportId: report.body.id });
    expect(own.body.symptomReportId).toBe(report.body.id);
  });

  it('refuses a patient who is elsewhere; staff are warned instead', async () => {
    const start = aStart();
    expect((await ask(other, other, start, {}, stranger)).status).toBe(201);
    expect((await ask(other, other, start)).body.code).toBe('PATIENT_BUSY');
    const booked = await ask(desk, other, start);
    expect(booked.body).toMatchObject({ status: 'confirmed', warnings: ['PATIENT_BUSY'] });
  });

  it('lets staff go beyond hours and slots, with a warning, for patients in care', async () => {
    const evening = new Date(midnight + 5 * DAY + 20 * 2 * HALF_HOUR).toISOString();
    const booked = await ask(desk, other, evening, { durationMinutes: 45 });
    expect(booked.body).toMatchObject({ status: 'confirmed', warnings: ['OUTSIDE_HOURS'] });
    const newcomer = await aPatient(api);
    expect((await ask(doctor, newcomer, aStart())).body.code).toBe('NOT_FOUND');
    expect((await ask(stranger, other, aStart())).body.code).toBe('NOT_FOUND');
  });

  it('by an administrator stands at once and shows no reason', async () => {
    const newcomer = await aPatient(api);
    const { status, body } = await ask(administrator, newcomer, aStart(), { reason: 'Contrôle' });
    expect([status, body.status, body.reason]).toEqual([201, 'confirmed', undefined]);
    expect(await inCareOf(newcomer, doctor)).toBe(true);
    const opened = await api.call('getAppointment', { token: administrator.token, params: { id: body.id } });
    expect(opened.body.reason).toBeUndefined();
    const seen = await api.call('getAppointment', { token: doctor.token, params: { id: body.id } });
    expect(seen.body.reason).toBe('Contrôle');
  });
});

describe('holding a time', () => {
  const hold = (who: Somebody, start: string) =>
    api.call('holdSlot', { token: who.token, body: { practitionerId: doctor.practitionerId, start } });
  const offered = async (start: string) => {
    const to = new Date(Date.parse(start) + HALF_HOUR).toISOString();
    const { body } = await api.call('listSlots', { params: { id: doctor.practitionerId }, query: { from: start, to } });
    return body.items.length === 1;
  };

  it('takes it from everybody else, and turns into the visit with the same id', async () => {
    const start = aStart();
    expect(await offered(start)).toBe(true);
    const held = await hold(patient, start);
    expect(held.status).toBe(201);
    expect(Date.parse(held.body.expiresAt) - now).toBe(600_000);
    expect(await offered(start)).toBe(false);
    expect((await ask(other, other, start)).body.code).toBe('SLOT_TAKEN');
    expect((await ask(other, other, start, { holdId: held.body.id })).body.code).toBe('HOLD_EXPIRED');
    const booked = await ask(patient, patient, start, { holdId: held.body.id });
    expect([booked.status, booked.body.id]).toEqual([201, held.body.id]);
    expect((await ask(patient, patient, start, { holdId: held.body.id })).body.code).toBe('HOLD_EXPIRED');
  });

  it('ends by itself after ten minutes', async () => {
    const start = aStart();
    const held = await hold(patient, start);
    now += 9 * 60_000;
    expect(await offered(start)).toBe(false);
    now += 60_000;
    expect(await offered(start)).toBe(true);
    // sign-ins have run out too
    for (const one of [patient, other, doctor, desk, stranger, administrator])
      Object.assign(one, await signIn(api, one.email));
    expect((await ask(patient, patient, start, { holdId: held.body.id })).body.code).toBe('HOLD_EXPIRED');
    expect((await ask(other, other, start)).status).toBe(201);
  });

  it('can be given back, by the holder only', async () => {
    const start = aStart();
    const { body } = await hold(patient, start);
    const release = async (who: Somebody) => {
      const answer = await api.call('releaseHold', { token: who.token, params: { id: body.id } });
      return answer.status === 204 ? 204 : (answer.body as { code: string }).code;
    };
    expect(await release(other)).toBe('NOT_FOUND');
    expect(await release(doctor)).toBe('NOT_FOUND');
    expect(await release(patient)).toBe(204);
    expect(await offered(start)).toBe(true);
  });

  it('is limited to three at a time, and to what is offered', async () => {
    const starts = [aStart(), aStart(), aStart(), aStart()];
    const codes: (string | number)[] = [];
    for (const start of starts) {
      const { status, body } = await hold(other, start);
      codes.push(body.code ?? status);
    }
    expect(codes).toEqual([201, 201, 201, 'TOO_MANY_HOLDS']);
    expect((await hold(patient, new Date(midnight + 2 * DAY + HALF_HOUR).toISOString())).body.code).toBe(
      'SLOT_NOT_OFFERED',
    );
    expect((await hold(patient, new Date(now - DAY).toISOString())).body.code).toBe('IN_THE_PAST');
    const mixed = await ask(other, other, aStart(), { holdId: (await hold(patient, aStart())).body.id });
    expect(mixed.body.code).toBe('HOLD_EXPIRED');
  });

  it('is seen by nobody as a visit', async () => {
    const { body } = await hold(patient, aStart());
    for (const who of [patient, doctor, administrator]) {
      expect((await api.call('getAppointment', { token: who.token, params: { id: body.id } })).body.code).toBe(
        'NOT_FOUND',
      );
    }
  });
});

describe('what becomes of a visit', () => {
  const step = (
    operation:
      | 'confirmAppointment'
      | 'declineAppointment'
      | 'cancelAppointment'
      | 'checkInAppointment'
      | 'completeAppointment'
      | 'markNoShow',
    who: Somebody,
    id: string,
    version?: number,
  ) => api.call(operation, { token: who.token, params: { id }, body: version ? { version } : {} });

  it('is confirmed once, by those who keep the agenda; the patient is in care from then on', async () => {
    const newcomer = await aPatient(api);
    const { id } = (await ask(newcomer, newcomer, aStart())).body;
    expect(await inCareOf(newcomer, doctor)).toBe(false);
    expect((await step('confirmAppointment', newcomer, id)).body.code).toBe('FORBIDDEN');
    expect((await step('confirmAppointment', stranger, id)).body.code).toBe('NOT_FOUND');
    const confirmed = await step('confirmAppointment', desk, id, 1);
    expect(confirmed.body).toMatchObject({ status: 'confirmed', version: 2, abilities: ['reschedule', 'cancel'] });
    expect(await inCareOf(newcomer, doctor)).toBe(true);
    expect((await step('confirmAppointment', desk, id)).body.code).toBe('NOT_NOW');
    expect((await step('cancelAppointment', newcomer, id, 1)).body.code).toBe('STALE');
    expect((await step('cancelAppointment', newcomer, id, 2)).body.status).toBe('cancelled');
  });

  it('carries what was said with a step to the patient, sealed, and not to administrators', async () => {
    const { id } = (await ask(patient, patient, aStart())).body;
    const note = 'Apportez vos résultats, ✓ merci';
    await api.call('confirmAppointment', { token: desk.token, params: { id }, body: { note } });
    expect((await api.call('getAppointment', { token: patient.token, params: { id } })).body.note).toBe(note);
    expect(
      (await api.call('getAppointment', { token: administrator.token, params: { id } })).body.note,
    ).toBeUndefined();
    await step('cancelAppointment', patient, id);
    expect((await api.call('getAppointment', { token: patient.token, params: { id } })).body.note).toBe(note);
    const row = await api.ctx.db.row<{ note_sealed: Buffer }>(
      sql`select note_sealed from appointment where id = ${id}`,
    );
    expect(row?.note_sealed.toString()).not.toContain('merci');
  });

  it('gives its time back at once when declined, cancelled or moved', async () => {
    const [one, two] = [aStart(), aStart()];
    const first = (await ask(patient, patient, one)).body;
    expect((await step('declineAppointment', doctor, first.id)).body.status).toBe('declined');
    const second = await ask(patient, patient, one);
    expect(second.status).toBe(201);
    expect((await step('cancelAppointment', patient, second.body.id)).body.status).toBe('cancelled');
    const third = await ask(patient, patient, one);
    expect(third.status).toBe(201);
    const move = (who: Somebody, start: string, version?: number) =>
      api.call('rescheduleAppointment', { token: who.token, params: { id: third.body.id }, body: { start, version } });
    expect((await move(patient, two, 9)).body.code).toBe('STALE');
    expect((await move(patient, two)).body).toMatchObject({
      start: two,
      status: 'requested',
      version: 2,
      wallStart: two.slice(0, 16),
    });
    expect((await ask(other, other, one)).status).toBe(201);
    expect((await move(patient, one)).body.code).toBe('SLOT_TAKEN');
    expect((await move(doctor, one)).body.code).toBe('SLOT_TAKEN');
    expect((await move(stranger, two)).body.code).toBe('NOT_FOUND');
    expect((await move(patient, new Date(now - DAY).toISOString())).body.code).toBe('IN_THE_PAST');
    expect((await move(patient, new Date(midnight + 2 * DAY).toISOString())).body.code).toBe('SLOT_NOT_OFFERED');
    const later = new Date(Date.parse(two) + HALF_HOUR / 2).toISOString();
    expect((await move(desk, later)).body).toMatchObject({ start: later, status: 'confirmed', version: 3 });
    expect((await move(patient, aStart())).body).toMatchObject({ status: 'requested', version: 4 });
  });

  it('is checked in from two hours before, completed or missed only once it has begun', async () => {
    const soon = new Date(now + 3 * 4 * HALF_HOUR - (now % (4 * HALF_HOUR))).toISOString();
    const { id } = (await ask(desk, other, soon)).body;
    expect((await step('checkInAppointment', desk, id)).body.code).toBe('NOT_NOW');
    expect((await step('markNoShow', desk, id)).body.code).toBe('NOT_NOW');
    expect((await step('checkInAppointment', administrator, id)).body.code).toBe('FORBIDDEN');
    await api.ctx.db.run(
      sql`update appointment set start_at = ${new Date(now + 2 * HALF_HOUR)}, end_at = ${new Date(now + 3 * HALF_HOUR)} where id = ${id}`,
    );
    expect((await step('checkInAppointment', desk, id)).body).toMatchObject({
      status: 'checked_in',
      abilities: ['complete'],
    });
    expect((await step('cancelAppointment', other, id)).body.code).toBe('NOT_NOW');
    expect((await step('completeAppointment', doctor, id)).body).toMatchObject({ status: 'completed', abilities: [] });

    const missed = (await ask(desk, other, aStart())).body;
    await api.ctx.db.run(
      sql`update appointment set start_at = ${new Date(now - 2 * HALF_HOUR)}, end_at = ${new Date(now - HALF_HOUR)} where id = ${missed.id}`,
    );
    expect((await step('cancelAppointment', other, missed.id)).body.code).toBe('NOT_NOW');
    expect((await step('markNoShow', doctor, missed.id)).body.status).toBe('no_show');
  });

  it('writes an audit line with each deed and each opening', async () => {
    const { id } = (await ask(patient, patient, aStart())).body;
    await step('confirmAppointment', doctor, id);
    await api.call('getAppointment', { token: doctor.token, params: { id } });
    const lines = await api.ctx.db.rows<{ event: string; account_id: string; patient_id: string }>(
      sql`select event, account_id, patient_id from audit_event where entity_id = ${id} order by event`,
    );
    expect(lines).toEqual([
      { event: 'appointment.book', account_id: patient.accountId, patient_id: patient.patientId },
      { event: 'appointment.confirm', account_id: doctor.accountId, patient_id: patient.patientId },
      { event: 'appointment.open', account_id: doctor.accountId, patient_id: patient.patientId },
    ]);
  });
});

describe('the list of visits', () => {
  const all = async (who: Somebody, query: Record<string, unknown> = {}) => {
    const items: { id: string; start: string; patientId: string; practitionerId: string; reason?: string }[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await api.call('listAppointments', {
        token: who.token,
        query: { limit: '3' as never, ...query, ...(cursor && { cursor }) },
      });
      items.push(...body.items);
      cursor = body.nextCursor;
    } while (cursor);
    return items;
  };

  it('holds what is in sight, page by page, in either order, and nothing else', async () => {
    const visits = await api.ctx.db.rows<{ id: string; practitioner_id: string; patient_id: string }>(
      sql`select id, practitioner_id, patient_id from appointment where status <> 'held' order by start_at, id`,
    );
    const idsOf = (keep: (visit: (typeof visits)[number]) => boolean) => visits.filter(keep).map((visit) => visit.id);
    const ids = async (who: Somebody, query = {}) => (await all(who, query)).map((item) => item.id);
    expect(visits.length).toBeGreaterThan(10);
    expect(await ids(administrator)).toEqual(visits.map((visit) => visit.id));
    expect(await ids(administrator, { sort: '-start' })).toEqual(visits.map((visit) => visit.id).reverse());
    expect(await ids(patient)).toEqual(idsOf((visit) => visit.patient_id === patient.patientId));
    expect(await ids(desk)).toEqual(idsOf((visit) => visit.practitioner_id === doctor.practitionerId));
    expect(await ids(stranger)).toEqual(idsOf((visit) => visit.practitioner_id === stranger.practitionerId));
    expect(await ids(stranger, { practitionerId: doctor.practitionerId })).toEqual([]);
    expect(await ids(patient, { patientId: other.patientId })).toEqual([]);
    expect(await ids(desk, { patientId: other.patientId, practitionerId: doctor.practitionerId })).toEqual(
      idsOf((visit) => visit.patient_id === other.patientId && visit.practitioner_id === doctor.practitionerId),
    );
    expect((await all(administrator)).some((item) => 'reason' in item)).toBe(false);
    expect((await all(doctor)).some((item) => item.reason === 'Toux depuis mardi')).toBe(true);
  });

  it('is bounded by `from`, included, and `to`, not included', async () => {
    const [first, second] = await all(patient);
    const between = (from?: string, to?: string) => all(patient, { ...(from && { from }), ...(to && { to }) });
    expect((await between(first?.start, second?.start)).map((item) => item.id)).toEqual([first?.id]);
    expect((await between(second?.start)).some((item) => item.id === first?.id)).toBe(false);
  });

  it('refuses a cursor that nobody gave out', async () => {
    for (const value of [
      'x',
      '{}',
      '[]',
      '[1]',
      '["a","b"]',
      '[1,"not-an-id"]',
      '[1e99,"0190a5c4-0000-7000-8000-000000000000"]',
    ]) {
      const cursor = Buffer.from(value).toString('base64url');
      const { status, body } = await api.call('listAppointments', { token: patient.token, query: { cursor } });
      expect([value, status, body.code]).toEqual([value, 400, 'INVALID_INPUT']);
    }
  });
});
