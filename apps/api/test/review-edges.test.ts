import { sql } from '@medisense/api';
import {
  type Api,
  aDoctor,
  aFreeSlot,
  anAdministrator,
  anAssistant,
  aPatient,
  inCare,
  startApi,
} from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweep } from '../src/jobs/sweep.store.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const hours = (timeZone: string, version: number, absences: { from: string; to: string; reason?: string }[] = []) => ({
  timeZone,
  slotMinutes: 30,
  bookableDaysAhead: null,
  weekly: [{ weekday: 1, start: '09:00', end: '17:00' }],
  absences,
  version,
});

describe('a time zone that one part of the program knows and another does not', () => {
  it('is refused, so that nobody can break the directory for all', async () => {
    const doctor = await aDoctor(api);
    const { token } = doctor;
    const params = { id: doctor.practitionerId };
    for (const zone of ['PST', 'IST', 'Factory/Nowhere']) {
      const answer = await api.call('putSchedule', { params, token, body: hours(zone, 1) });
      expect([zone, answer.status]).toEqual([zone, 400]);
    }
    expect((await api.call('listPractitioners', {})).status).toBe(200);
  });
});

describe('an id in capital letters', () => {
  it('means the same record, also where texts are sealed for their place', async () => {
    const doctor = await aDoctor(api);
    const { token } = doctor;
    const params = { id: doctor.practitionerId.toUpperCase() };
    const absences = [{ from: '2031-01-01', to: '2031-01-02', reason: 'congress' }];
    const put = await api.call('putSchedule', { params, token, body: hours('UTC', 1, absences) });
    expect(put.status).toBe(200);
    const read = await api.call('getSchedule', { params: { id: doctor.practitionerId }, token });
    expect([read.status, read.body.absences]).toEqual([200, absences]);
    expect((await api.call('getPractitioner', { params })).body.nextSlot).not.toBeNull();

    await api.call('requestPasswordReset', { body: { email: doctor.email } });
    await api.call('register', {
      body: { username: 'Known', email: doctor.email, password: 'Quiet-harbour-48-lantern', role: 'patient' },
    });
    const admin = await anAdministrator(api);
    const mail = (await api.call('listMails', { token: admin.token })).body.items[0];
    const opened = await api.call('getMail', { params: { id: String(mail?.id).toUpperCase() }, token: admin.token });
    expect(opened.status).toBe(200);
  });
});

describe('instants that PostgreSQL does not read', () => {
  it('are read or refused like any other, never a fault', async () => {
    const { token } = await aPatient(api);
    for (const from of ['2026-01-01T00:00:00+23:59', `2026-01-01T00:00:00.${'0'.repeat(200)}Z`, '2026-01-01T00:00Z']) {
      const list = await api.call('listAppointments', { token, query: { from } });
      expect([200, 400]).toContain(list.status);
      const directory = await api.call('listPractitioners', { query: { availableFrom: from, availableTo: from } });
      expect(directory.status).toBe(400);
    }
  });
});

describe('sweeping', () => {
  it('leaves a hold alone that becomes a visit while it is swept', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api), aDoctor(api)]);
    const start = await aFreeSlot(api, doctor);
    const hold = await api.call('holdSlot', {
      token: patient.token,
      body: { practitionerId: doctor.practitionerId, start },
    });
    const late = new Date(Date.now() + 11 * 60_000);
    let swept: Promise<unknown> | undefined;
    await api.ctx.db.transaction(async (tx) => {
      await tx.run(sql`update appointment set status = 'requested', patient_id = ${patient.patientId}, held_by = null,
        hold_expires_at = null where id = ${hold.body.id}`);
      swept = sweep(api.ctx.db, late, 24);
      await pause(300);
    });
    await swept;
    const visit = await api.call('getAppointment', { params: { id: hold.body.id }, token: patient.token });
    expect(visit.status).toBe(200);
  });
});

describe('erasing a person while others act', () => {
  const erase = (id: string, token: string) => api.call('deletePatient', { params: { id }, token });

  it('leaves no visit behind that was being asked for', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api), aDoctor(api)]);
    const start = await aFreeSlot(api, doctor);
    // the agenda is busy, so that the request has looked and waits when the person goes
    let asked: Promise<{ status: number }> | undefined;
    await api.ctx.db.transaction(async (tx) => {
      await tx.run(sql`select pg_advisory_xact_lock(1, hashtext(${doctor.practitionerId}))`);
      asked = api.call('bookAppointment', {
        token: patient.token,
        body: { practitionerId: doctor.practitionerId, patientId: patient.patientId, start },
      });
      await pause(200);
      expect((await erase(patient.patientId, patient.token)).status).toBe(204);
    });
    expect((await asked)?.status).toBe(404);
    const left = await api.ctx.db.rows(sql`select 1 from appointment where patient_id = ${patient.patientId}`);
    expect(left).toEqual([]);
  });

  it('never ends in a fault when a visit is confirmed at the same time', async () => {
    const doctor = await aDoctor(api, { everyDay: [0, 1440], timeZone: 'UTC' });
    for (let round = 0; round < 12; round++) {
      const patient = await aPatient(api);
      const start = await aFreeSlot(api, doctor, round);
      const visit = await api.call('bookAppointment', {
        token: patient.token,
        body: { practitionerId: doctor.practitionerId, patientId: patient.patientId, start },
      });
      const [erased, confirmed] = await Promise.all([
        erase(patient.patientId, patient.token),
        api.call('confirmAppointment', { params: { id: visit.body.id }, body: {}, token: doctor.token }),
      ]);
      expect(erased.status).toBe(204);
      expect([200, 409]).toContain(confirmed.status);
      const left = await api.ctx.db.row<{ status: string; care: number }>(sql`select a.status,
        (select count(*) from care_relation c where c.patient_id = a.patient_id and c.until is null) as care
        from appointment a where a.id = ${visit.body.id}`);
      expect(left).toEqual({ status: 'cancelled', care: 0 });
    }
  });

  it('takes the kept answers of others with it, and what was said with a step', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api), aDoctor(api)]);
    await inCare(api, patient, doctor);
    const start = await aFreeSlot(api, doctor);
    const headers = { 'idempotency-key': 'kept-for-a-day' };
    const body = { practitionerId: doctor.practitionerId, patientId: patient.patientId, start, reason: 'a secret' };
    const booked = await api.call('bookAppointment', { token: doctor.token, headers, body });
    expect(booked.status).toBe(201);
    await api.call('cancelAppointment', {
      params: { id: booked.body.id },
      body: { note: 'said with it' },
      token: doctor.token,
    });
    await erase(patient.patientId, patient.token);
    const again = await api.call('bookAppointment', { token: doctor.token, headers, body });
    expect(again.status).toBe(404);
    const left = await api.ctx.db.row<{ note: Buffer | null }>(
      sql`select note_sealed as note from appointment where id = ${booked.body.id}`,
    );
    expect(left?.note).toBeNull();
  });

  it('leaves the account usable for others it acts for', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api), aDoctor(api)]);
    const { token } = patient;
    await erase(patient.patientId, token);
    expect((await api.call('getMe', { token })).body.persons).toEqual([]);
    const child = await api.call('createPatient', { token, body: { givenName: 'Nour', familyName: 'Bennani' } });
    const report = await api.call('createSymptomReport', { token, body: { text: 'toux', patientId: child.body.id } });
    const visit = await api.call('bookAppointment', {
      token,
      body: {
        practitionerId: doctor.practitionerId,
        patientId: child.body.id,
        start: await aFreeSlot(api, doctor),
        symptomReportId: report.body.id,
      },
    });
    expect([child.status, report.status, visit.status]).toEqual([201, 201, 201]);
  });
});

describe('a practitioner who is out of the directory', () => {
  const suspended = async () => {
    const [patient, doctor, administrator] = await Promise.all([aPatient(api), aDoctor(api), anAdministrator(api)]);
    await inCare(api, patient, doctor);
    const assistant = await anAssistant(api, { worksFor: [doctor] });
    const [first, second] = [await aFreeSlot(api, doctor, 0), await aFreeSlot(api, doctor, 1)];
    const visit = await api.call('bookAppointment', {
      token: patient.token,
      body: { practitionerId: doctor.practitionerId, patientId: patient.patientId, start: first },
    });
    await api.call('suspendAccount', { params: { id: doctor.accountId }, token: administrator.token });
    return { patient, doctor, administrator, assistant, visit: visit.body, second };
  };

  it('gets no new visit from anybody, and none moved to another time by a patient', async () => {
    const { patient, doctor, administrator, assistant, visit, second } = await suspended();
    const body = { practitionerId: doctor.practitionerId, patientId: patient.patientId, start: second };
    for (const { token } of [patient, administrator, assistant]) {
      expect((await api.call('bookAppointment', { token, body })).status).toBe(404);
      const held = await api.call('holdSlot', {
        token,
        body: { practitionerId: doctor.practitionerId, start: second },
      });
      expect(held.status).toBe(404);
    }
    const params = { id: visit.id };
    const moved = await api.call('rescheduleAppointment', { params, token: patient.token, body: { start: second } });
    expect(moved.body.code).toBe('SLOT_NOT_OFFERED');
    const cancelled = await api.call('cancelAppointment', { params, token: patient.token, body: {} });
    expect(cancelled.status).toBe(200);
  });
});

describe('care that has ended', () => {
  it('does not begin again because the practitioner moves a visit that stood before', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api), aDoctor(api)]);
    await inCare(api, patient, doctor);
    const [first, second] = [await aFreeSlot(api, doctor, 0), await aFreeSlot(api, doctor, 1)];
    const visit = await api.call('bookAppointment', {
      token: doctor.token,
      body: { practitionerId: doctor.practitionerId, patientId: patient.patientId, start: first },
    });
    await api.ctx.db.run(sql`update care_relation set until = now() where patient_id = ${patient.patientId}`);
    const moved = await api.call('rescheduleAppointment', {
      params: { id: visit.body.id },
      token: doctor.token,
      body: { start: second },
    });
    expect(moved.status).toBe(200);
    const record = await api.call('getPatient', { params: { id: patient.patientId }, token: doctor.token });
    expect(record.status).toBe(404);
  });
});

describe('a kept answer', () => {
  it('is given again only while the person in it is within reach', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api), aDoctor(api)]);
    await inCare(api, patient, doctor);
    const again = () =>
      api.call('createSymptomReport', {
        token: doctor.token,
        headers: { 'idempotency-key': 'words-of-a-patient' },
        body: { text: 'toux depuis trois jours', patientId: patient.patientId },
      });
    const first = await again();
    expect((await again()).body).toEqual(first.body);
    await api.ctx.db.run(sql`update care_relation set until = now() where patient_id = ${patient.patientId}`);
    expect((await again()).status).toBe(404);
  });
});

describe('tabs that refresh at once', () => {
  it('all go on with a live session', async () => {
    for (let round = 0; round < 25; round++) {
      const { cookie } = await aPatient(api);
      const answers = await Promise.all([1, 2].map(() => api.call('refresh', { headers: { cookie } })));
      expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
      for (const { body } of answers) {
        expect((await api.call('getMe', { token: body.accessToken })).status).toBe(200);
      }
    }
  });
});

describe('a request to a doctor who does not care for the patient yet', () => {
  it('shows that visit and the words attached to it, and nothing else of the person', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api), aDoctor(api)]);
    const write = (text: string) => api.call('createSymptomReport', { token: patient.token, body: { text } });
    const [attached, other] = [await write('toux depuis trois jours'), await write('mal au dos')];
    const visit = await api.call('bookAppointment', {
      token: patient.token,
      body: {
        practitionerId: doctor.practitionerId,
        patientId: patient.patientId,
        start: await aFreeSlot(api, doctor),
        symptomReportId: attached.body.id,
      },
    });
    const { token } = doctor;
    const seen = [
      await api.call('getAppointment', { token, params: { id: visit.body.id } }),
      await api.call('getSymptomReport', { token, params: { id: attached.body.id } }),
      await api.call('getSymptomReport', { token, params: { id: other.body.id } }),
      await api.call('getPatient', { token, params: { id: patient.patientId } }),
      await api.call('answerSymptomReport', {
        token,
        params: { id: attached.body.id },
        body: { answers: { fever: 'no' } },
      }),
    ];
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404]);
    expect((await api.call('listPatients', { token })).body.items).toEqual([]);
    expect((await api.call('listSymptomReports', { token })).body.items).toEqual([]);
  });
});

describe('a patient that an administrator adds', () => {
  it('is in nobody’s care, and comes into the care of whom the administrator books', async () => {
    const [administrator, doctor] = await Promise.all([anAdministrator(api), aDoctor(api)]);
    const { token } = administrator;
    const made = await api.call('createPatient', { token, body: { givenName: 'Idriss', familyName: 'Tazi' } });
    const asDoctor = () => api.call('getPatient', { token: doctor.token, params: { id: made.body.id } });
    expect((await api.call('getPatient', { token, params: { id: made.body.id } })).status).toBe(200);
    expect((await asDoctor()).status).toBe(404);
    const body = {
      practitionerId: doctor.practitionerId,
      patientId: made.body.id,
      start: await aFreeSlot(api, doctor),
    };
    expect((await api.call('bookAppointment', { token, body })).status).toBe(201);
    expect((await asDoctor()).status).toBe(200);
  });
});
