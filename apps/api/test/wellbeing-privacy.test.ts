import { sql } from '@medisense/api';
import { aDoctor, anAdministrator, anAssistant, aPatient, inCare } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { CALM, STEP, wellbeingRoom } from './wellbeing-room.ts';

const { api, clock, later, feel, moods, answer, results, share } = wellbeingRoom();

describe('what somebody felt and answered', () => {
  it('is sealed in the tables and in kept answers, and named nowhere in the logs', async () => {
    const patient = await aPatient(api());
    const note = 'MARKER-crocus la réunion de midi';
    await feel(patient, { mood: 1, feelings: ['overwhelmed'], note }, { 'idempotency-key': 'sealed' });
    await answer(patient, 'phq-9', [3, 3, 3, 3, 3, 3, 2, 2, 0]);
    const rows = await api().ctx.db.rows<{ row: string; plain: string }>(sql`
      select m::text as row, encode(body_sealed, 'escape') as plain from mood_entry m where patient_id = ${patient.patientId}
      union all select r::text, encode(body_sealed, 'escape') from questionnaire_response r
        where patient_id = ${patient.patientId}
      union all select k::text, encode(response_sealed, 'escape') from idempotency_key k
        where account_id = ${patient.accountId}
      union all select a::text, '' from audit_event a where patient_id = ${patient.patientId}`);
    expect(rows.length).toBeGreaterThanOrEqual(4);
    const stored = rows.map(({ row, plain }) => row + plain).join();
    for (const word of ['crocus', 'overwhelmed', 'severe', 'total', 'answers']) expect(stored).not.toContain(word);
    expect(api().logged.join()).not.toMatch(/crocus|overwhelmed/);
  });

  it('does not open in the place of another entry', async () => {
    const [patient, other] = await Promise.all([aPatient(api()), aPatient(api())]);
    const secret = (await feel(patient, { mood: 1, note: 'MARKER-iris' })).body;
    const mine = (await feel(other, { mood: 3 })).body;
    await api().ctx.db.run(sql`update mood_entry set body_sealed =
      (select body_sealed from mood_entry where id = ${secret.id}) where id = ${mine.id}`);
    const { status, body } = await moods(other);
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('iris');
  });

  it('is nobody’s but the person’s: another patient gets nothing and learns nothing', async () => {
    const [patient, stranger] = await Promise.all([aPatient(api()), aPatient(api())]);
    await share(patient, 'mood', true);
    await feel(patient, { mood: 2 });
    await answer(patient, 'phq-9', CALM);
    const query = { patientId: patient.patientId };
    expect((await moods(stranger, query)).body).toEqual({ items: [] });
    expect((await results(stranger, query)).body).toEqual({ items: [] });
    const log = await api().ctx.db.rows(sql`select 1 from audit_event
      where patient_id = ${patient.patientId} and account_id = ${stranger.accountId}`);
    expect(log).toEqual([]);
  });

  it('is shown to whoever has the person in care only while it is shared, each series on its own, and written down', async () => {
    const patient = await aPatient(api());
    const [doctor, foreign, administrator] = await Promise.all([
      aDoctor(api()),
      aDoctor(api()),
      anAdministrator(api()),
    ]);
    const assistant = await anAssistant(api(), { worksFor: [doctor] });
    await inCare(api(), patient, doctor);
    await feel(patient, { mood: 2, note: 'MARKER-tulipe' });
    await answer(patient, 'phq-9', CALM);
    await answer(patient, 'gad-7', [1, 1, 1, 1, 1, 1, 1]);
    const query = { patientId: patient.patientId };
    const seen = async (who: { token: string }) => [
      (await moods(who, query)).body.items?.length,
      (await results(who, query)).body.items?.map(({ questionnaire }) => questionnaire),
    ];
    expect(await seen(doctor)).toEqual([0, []]);
    await share(patient, 'mood', true);
    await share(patient, 'phq-9', true);
    for (const who of [doctor, assistant]) expect(await seen(who)).toEqual([1, ['phq-9']]);
    expect(await seen(foreign)).toEqual([0, []]);
    expect((await moods(administrator, query)).body.code).toBe('FORBIDDEN');
    expect((await results(administrator, query)).body.code).toBe('FORBIDDEN');
    const reads = await api().ctx.db.rows<{ event: string }>(sql`select event from audit_event
      where patient_id = ${patient.patientId} and account_id = ${doctor.accountId} order by id`);
    expect(reads.map(({ event }) => event).sort()).toEqual(['mood.list', 'questionnaire.list']);
    await share(patient, 'mood', false);
    expect(await seen(doctor)).toEqual([0, ['phq-9']]);
    await api().ctx.db.run(sql`update care_relation set until = now() where patient_id = ${patient.patientId}`);
    expect(await seen(doctor)).toEqual([0, []]);
  });

  it('is asked for by staff with a name, and shared by the person alone', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api()), aDoctor(api())]);
    await inCare(api(), patient, doctor);
    expect((await moods(doctor)).body).toMatchObject({ data: { issues: [{ field: 'query.patientId' }] } });
    expect((await results(doctor)).body.code).toBe('INVALID_INPUT');
    const forced = { token: doctor.token, params: { series: 'mood' as const }, body: { shared: true } };
    expect((await api().call('setSharing', forced)).body.code).toBe('FORBIDDEN');
    expect((await api().call('listSharing', { token: patient.token })).body.items.every(({ shared }) => !shared)).toBe(
      true,
    );
    const since = new Date(clock.now).toISOString();
    expect((await share(patient, 'who-5', true)).body).toEqual({ series: 'who-5', shared: true, since });
    later(STEP);
    expect((await share(patient, 'who-5', true)).body.since).toBe(since);
    const wrong = { token: patient.token, params: { series: 'notes' as 'mood' }, body: { shared: true } };
    expect((await api().call('setSharing', wrong)).body.code).toBe('INVALID_INPUT');
  });

  it('goes with the person when the record is erased', async () => {
    const patient = await aPatient(api());
    await feel(patient, { mood: 2, note: 'MARKER-rose' });
    await answer(patient, 'phq-9', CALM);
    await share(patient, 'mood', true);
    await api().call('deletePatient', { token: patient.token, params: { id: patient.patientId } });
    const left = await api().ctx.db.row<{ n: number }>(sql`select
      (select count(*) from mood_entry where patient_id = ${patient.patientId})
      + (select count(*) from questionnaire_response where patient_id = ${patient.patientId})
      + (select count(*) from wellbeing_sharing where patient_id = ${patient.patientId}) as n`);
    expect(Number(left?.n)).toBe(0);
    expect((await feel(patient, { mood: 3 })).body.code).toBe('NOT_FOUND');
    expect((await moods(patient)).body.items).toEqual([]);
  });
});
