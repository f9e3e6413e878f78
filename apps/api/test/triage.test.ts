import { sql } from '@medisense/api';
import { type Api, aDoctor, anAdministrator, aPatient, inCare, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ageAt } from '../src/triage/index.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const text = 'J’ai mal à la gorge et un peu de fièvre depuis deux jours.';
const report = (token: string, extra: { patientId?: string; age?: number } = {}) =>
  api.call('createSymptomReport', { body: { text, lang: 'fr', ...extra }, token });

describe('orientation without an account', () => {
  it('answers with what the contract promises and keeps nothing', async () => {
    const { status, body } = await api.call('assessSymptoms', { body: { text, lang: 'fr' } });
    expect(status).toBe(200);
    expect(body.findings.length).toBeGreaterThan(0);
    expect(body.engine).toEqual({ rulesVersion: expect.any(String), model: null });
    expect(body.possibleConditions.every((one) => !('nameEn' in one))).toBe(true);
    const kept = await api.ctx.db.row<{ n: number }>(sql`select count(*) as n from symptom_report`);
    expect(kept?.n).toBe(0);
  });

  it('names emergency numbers in the language asked for', async () => {
    const { body } = await api.call('listHelpLines', { query: { country: 'MA', lang: 'ar' } });
    expect(body.items.length).toBeGreaterThan(0);
    expect(body.items.every((line) => line.country === 'MA' && /\p{Script=Arabic}/u.test(line.name))).toBe(true);
    expect(body.items.every((line) => line.state === 'unverified')).toBe(true);
  });
});

describe('a kept report', () => {
  it('is about the own person, takes age and sex from the record, and is sealed in the table', async () => {
    const patient = await aPatient(api);
    const { status, body } = await report(patient.token);
    expect(status).toBe(201);
    expect([body.patientId, body.sex]).toEqual([patient.patientId, 'female']);
    expect(body.age).toBe(ageAt('1990-05-17', api.ctx.now()));
    const row = await api.ctx.db.row<{ row: string; plain: string }>(sql`select r::text as row,
      encode(input_sealed, 'escape') || encode(assessment_sealed, 'escape') as plain
      from symptom_report r where id = ${body.id}`);
    expect(`${row?.row}${row?.plain}`).not.toMatch(/gorge|fièvre|fever|throat/);
  });

  it('is assessed anew with each answer', async () => {
    const { token } = await aPatient(api);
    const made = (await report(token)).body;
    const question = made.assessment.questions[0]?.id ?? 'cough';
    const params = { id: made.id };
    const answered = await api.call('answerSymptomReport', { params, body: { answers: { [question]: 'no' } }, token });
    expect(answered.body.answers).toEqual({ [question]: 'no' });
    expect(answered.body.assessment.questions.map((one) => one.id)).not.toContain(question);
    const opened = await api.call('getSymptomReport', { params, token });
    expect(opened.body).toEqual(answered.body);
  });

  it('is read by whoever cares or has the visit it is attached to, never by others or administrators', async () => {
    const [patient, stranger, carer, visited, other, administrator] = await Promise.all([
      aPatient(api),
      aPatient(api),
      aDoctor(api),
      aDoctor(api),
      aDoctor(api),
      anAdministrator(api),
    ]);
    await inCare(api, patient, carer);
    const { id } = (await report(patient.token)).body;
    await api.ctx.db.run(sql`insert into appointment (id, practitioner_id, patient_id, status, start_at, end_at,
        wall_start, time_zone, symptom_report_id, created_at)
      values (gen_random_uuid(), ${visited.practitionerId}, ${patient.patientId}, 'requested', now() + interval '1 day',
        now() + interval '1 day 1 hour', '', 'UTC', ${id}, now())`);
    const open = async ({ token }: { token: string }) =>
      (await api.call('getSymptomReport', { params: { id }, token })).status;
    const everybody = [patient, carer, visited, stranger, other, administrator];
    expect(await Promise.all(everybody.map(open))).toEqual([200, 200, 200, 404, 404, 404]);
    await api.ctx.db.run(sql`update appointment set status = 'declined' where symptom_report_id = ${id}`);
    expect(await open(visited)).toBe(404);
    const answer = { params: { id }, body: { answers: { cough: 'yes' as const } }, token: visited.token };
    expect((await api.call('answerSymptomReport', answer)).status).toBe(404);
  });

  it('cannot be made for somebody out of reach, and staff must say for whom', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api), aDoctor(api)]);
    expect((await report(doctor.token, { patientId: patient.patientId })).status).toBe(404);
    expect((await report(doctor.token)).body.code).toBe('INVALID_INPUT');
    await inCare(api, patient, doctor);
    expect((await report(doctor.token, { patientId: patient.patientId })).status).toBe(201);
  });

  it('is listed newest first with its first words, to those it is for', async () => {
    const [patient, stranger] = await Promise.all([aPatient(api), aPatient(api)]);
    const made: string[] = [];
    for (let count = 0; count < 3; count++) made.unshift((await report(patient.token)).body.id);
    const first = await api.call('listSymptomReports', { query: { limit: '2' }, token: patient.token });
    expect(first.body.items.map((row) => row.id)).toEqual(made.slice(0, 2));
    expect(first.body.items[0]?.excerpt).toBe(text);
    const query = { limit: '2', cursor: first.body.nextCursor ?? '' };
    const second = await api.call('listSymptomReports', { query, token: patient.token });
    expect(second.body.items.map((row) => row.id)).toEqual(made.slice(2));
    const foreign = { query: { patientId: patient.patientId }, token: stranger.token };
    expect((await api.call('listSymptomReports', foreign)).body.items).toEqual([]);
  });
});

describe('age', () => {
  it('is whole years from two on, and fractions before', () => {
    const now = new Date('2026-11-22T10:00:00Z');
    expect(ageAt('1990-11-22', now)).toBe(36);
    expect(ageAt('1990-11-23', now)).toBe(35);
    expect(ageAt('2026-08-22', now)).toBeCloseTo(0.25, 2);
    expect(ageAt('2026-11-23', now)).toBeUndefined();
  });
});
