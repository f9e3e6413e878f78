import { sql } from '@medisense/api';
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
  startApi,
} from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: Api;
let doctor: Professional;
let assistant: Professional;
let patient: Patient;
beforeAll(async () => {
  api = await startApi();
  doctor = await aDoctor(api, { givenName: 'Nadia', familyName: 'Idrissi' });
  assistant = await anAssistant(api, { worksFor: [doctor], givenName: 'Samir', familyName: 'Tazi' });
  patient = await aPatient(api);
  await inCare(api, patient, doctor);
});
afterAll(() => api.stop());

let booked = 0;
/** A visit at a time of its own; by default it came from an orientation. */
async function aVisit(orientation = true) {
  booked += 1;
  const start = new Date((Math.floor(Date.now() / 3_600_000) + 48 + booked) * 3_600_000).toISOString();
  const words = { text: 'J’ai mal à la gorge et un peu de fièvre depuis deux jours.', lang: 'fr' as const };
  const report = (await api.call('createSymptomReport', { body: words, token: patient.token })).body;
  const { body } = await api.call('bookAppointment', {
    token: doctor.token,
    body: {
      practitionerId: doctor.practitionerId,
      patientId: patient.patientId,
      start,
      ...(orientation && { symptomReportId: report.id }),
    },
  });
  return { id: body.id, report, booked: body };
}
type Verdict = { urgency?: 'right' | 'too_high' | 'too_low'; specialty?: 'right' | 'wrong' };
const judge = (who: Somebody, id: string, body: Verdict) =>
  api.call('reviewOrientation', { token: who.token, params: { id }, body });
const open = async (who: Somebody, id: string) =>
  (await api.call('getAppointment', { token: who.token, params: { id } })).body;

describe('the review of an orientation', () => {
  it('is open on a visit that came from one, and kept with what was said and by which rules', async () => {
    const { id, report, booked } = await aVisit();
    expect(booked.orientationReview).toBeNull();
    expect((await open(doctor, id)).orientationReview).toBeNull();
    const { status, body } = await judge(doctor, id, { urgency: 'too_low' });
    expect(status).toBe(200);
    const { assessment } = report;
    expect(body.orientationReview).toEqual({
      urgency: 'too_low',
      specialty: null,
      givenUrgency: assessment.urgency,
      givenSpecialty: assessment.specialties[0],
      rulesVersion: assessment.engine.rulesVersion,
      reviewerName: 'Nadia Idrissi',
      reviewedAt: expect.any(String),
    });
    expect((await open(assistant, id)).orientationReview).toEqual(body.orientationReview);
  });

  it('is given one tap at a time, changed at will, and says who spoke last', async () => {
    const { id } = await aVisit();
    await judge(doctor, id, { urgency: 'right' });
    await judge(assistant, id, { specialty: 'wrong' });
    const changed = await judge(assistant, id, { urgency: 'too_high' });
    expect(changed.body.orientationReview).toMatchObject({
      urgency: 'too_high',
      specialty: 'wrong',
      reviewerName: 'Samir Tazi',
    });
    const rows = await api.ctx.db.rows(sql`select urgency, specialty, reviewed_by from orientation_review
      where appointment_id = ${id}`);
    expect(rows).toEqual([{ urgency: 'too_high', specialty: 'wrong', reviewed_by: assistant.accountId }]);
    const log = await api.ctx.db.rows<{ detail: unknown }>(sql`select detail from audit_event
      where event = 'appointment.review-orientation' and entity_id = ${id} order by id`);
    expect(log.map((line) => line.detail)).toEqual([
      { judged: 'urgency' },
      { judged: 'specialty' },
      { judged: 'urgency' },
    ]);
  });

  it('lets no verdict stand for an orientation that was another one', async () => {
    const { id } = await aVisit();
    await judge(doctor, id, { urgency: 'right', specialty: 'right' });
    // as if the person had answered more questions meanwhile
    await api.ctx.db.run(sql`update orientation_review set given_urgency = 'emergency' where appointment_id = ${id}`);
    const { body } = await judge(doctor, id, { specialty: 'wrong' });
    expect(body.orientationReview).toMatchObject({ urgency: null, specialty: 'wrong' });
  });

  it('is never shown to the patient or to administrators, who cannot give it either', async () => {
    const { id } = await aVisit();
    await judge(doctor, id, { urgency: 'too_high', specialty: 'wrong' });
    const administrator = await anAdministrator(api);
    for (const who of [patient, administrator]) {
      expect(await open(who, id)).not.toHaveProperty('orientationReview');
      expect((await judge(who, id, { urgency: 'right' })).body.code).toBe('FORBIDDEN');
    }
    const listed = await api.call('listAppointments', { token: patient.token });
    expect(JSON.stringify(listed.body)).not.toMatch(/too_high|orientationReview/);
  });

  it('of another practitioner’s visit is not found, nor of a visit without an orientation', async () => {
    const { id } = await aVisit();
    const stranger = await aDoctor(api);
    const strangers = await anAssistant(api, { worksFor: [stranger] });
    for (const who of [stranger, strangers])
      expect((await judge(who, id, { urgency: 'right' })).body.code).toBe('NOT_FOUND');
    const plain = await aVisit(false);
    expect(plain.booked).not.toHaveProperty('orientationReview');
    expect((await judge(doctor, plain.id, { urgency: 'right' })).body.code).toBe('NOT_FOUND');
    const rows = await api.ctx.db.rows(
      sql`select 1 from orientation_review where appointment_id in (${id}, ${plain.id})`,
    );
    expect(rows).toEqual([]);
  });

  it('is closed once the visit will not take place, and outlives the erasure of the person without naming them', async () => {
    const { id } = await aVisit();
    await judge(doctor, id, { urgency: 'right' });
    const cancelled = await api.call('cancelAppointment', { token: doctor.token, params: { id }, body: {} });
    expect(cancelled.body).not.toHaveProperty('orientationReview');
    expect((await judge(doctor, id, { urgency: 'too_low' })).body.code).toBe('NOT_NOW');
    await api.call('deletePatient', { token: patient.token, params: { id: patient.patientId } });
    expect((await judge(doctor, id, { urgency: 'too_low' })).body.code).toBe('NOT_FOUND');
    const row = await api.ctx.db.row(sql`select urgency from orientation_review where appointment_id = ${id}`);
    expect(row).toEqual({ urgency: 'right' });
  });

  it('needs at least one verdict, and only those that there are', async () => {
    const nowhere = '01890000-0000-7000-8000-000000000000';
    for (const body of [{}, { urgency: 'fine' }, { specialty: 'yes' }, { urgency: 'right', reviewedBy: nowhere }])
      expect((await judge(doctor, nowhere, body as Verdict)).body.code).toBe('INVALID_INPUT');
    expect((await judge(doctor, nowhere, { urgency: 'right' })).body.code).toBe('NOT_FOUND');
  });
});
