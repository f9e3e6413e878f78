import { sql } from '@medisense/api';
import type { InputOf, QuestionnaireId } from '@medisense/contract';
import {
  type Api,
  aDoctor,
  anAdministrator,
  anAssistant,
  aPatient,
  inCare,
  type Patient,
  startApi,
} from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let now = new Date('2026-11-22T10:00:00Z');
let api: Api;
beforeAll(async () => {
  api = await startApi({ now: () => now });
});
afterAll(() => api.stop());

type Mood = InputOf<'createMoodEntry'>['body'];
const feel = (who: { token: string }, body: Mood, headers?: Record<string, string>) =>
  api.call('createMoodEntry', { token: who.token, body, ...(headers && { headers }) });
const moods = (who: { token: string }, query: InputOf<'listMoodEntries'>['query'] = {}) =>
  api.call('listMoodEntries', { token: who.token, query });
const answer = (
  who: { token: string },
  questionnaire: QuestionnaireId,
  answers: number[],
  extra: Partial<InputOf<'createQuestionnaireResponse'>['body']> = {},
) => api.call('createQuestionnaireResponse', { token: who.token, body: { questionnaire, answers, ...extra } });
const results = (who: { token: string }, query: InputOf<'listQuestionnaireResponses'>['query'] = {}) =>
  api.call('listQuestionnaireResponses', { token: who.token, query });
const share = (who: Patient, series: 'mood' | QuestionnaireId, shared: boolean) =>
  api.call('setSharing', { token: who.token, params: { series }, body: { shared } });
const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};
// within the life of a token
const STEP = 60_000;
const calm = [0, 0, 1, 1, 0, 0, 0, 0, 0];
const dark = [1, 1, 1, 1, 0, 1, 0, 0, 1];

describe('the mood log', () => {
  it('keeps how somebody feels and gives it back newest first, page by page and between two moments', async () => {
    const patient = await aPatient(api);
    const kept: string[] = [];
    for (const mood of [2, 3, 5]) {
      const { status, body } = await feel(patient, { mood, feelings: ['tired', 'hopeful'], note: `Jour ${mood}` });
      expect(status).toBe(201);
      expect(body).toEqual({
        id: expect.any(String),
        at: now.toISOString(),
        mood,
        note: `Jour ${mood}`,
        feelings: ['tired', 'hopeful'],
      });
      kept.unshift(body.id);
      later(STEP);
    }
    const first = await moods(patient, { limit: '2' });
    expect(first.body.items.map(({ id }) => id)).toEqual(kept.slice(0, 2));
    const rest = await moods(patient, { limit: '2', cursor: first.body.nextCursor ?? '' });
    expect(rest.body.items.map(({ id }) => id)).toEqual(kept.slice(2));
    expect(rest.body).not.toHaveProperty('nextCursor');
    const from = new Date(now.getTime() - 2.5 * STEP).toISOString();
    const to = new Date(now.getTime() - 1.5 * STEP).toISOString();
    expect((await moods(patient, { from, to })).body.items.map(({ mood }) => mood)).toEqual([3]);
  });

  it('is one tap at least, and the same tap twice is one entry', async () => {
    const patient = await aPatient(api);
    const headers = { 'idempotency-key': 'one-tap' };
    const once = await feel(patient, { mood: 4 }, headers);
    const twice = await feel(patient, { mood: 4 }, headers);
    expect(twice.body).toEqual(once.body);
    expect((await moods(patient)).body.items).toEqual([{ ...once.body, note: null, feelings: [] }]);
  });

  it('refuses what is no mood, unknown feelings, too many or doubled ones and endless notes', async () => {
    const patient = await aPatient(api);
    const wrong: object[] = [
      {},
      { mood: 0 },
      { mood: 6 },
      { mood: 2.5 },
      { mood: 3, feelings: ['hungry'] },
      { mood: 3, feelings: ['calm', 'calm'] },
      { mood: 3, feelings: ['calm', 'sad', 'tired', 'angry', 'lonely', 'guilty'] },
      { mood: 3, note: 'x'.repeat(2001) },
      { mood: 3, note: 'a\0b' },
      { mood: 3, patientId: patient.patientId },
    ];
    for (const body of wrong) expect((await feel(patient, body as Mood)).body.code).toBe('INVALID_INPUT');
    expect((await moods(patient)).body.items).toEqual([]);
  });

  it.each([
    ['fr', 'Je n’en peux plus, je veux mourir', 2],
    ['en', 'I have the pills ready and I am going to kill myself tonight', 4],
    ['ar', 'أريد أن أقتل نفسي', 3],
  ] as const)(
    'answers a note of despair in %s with the fixed words at once, and keeps it',
    async (lang, note, least) => {
      const patient = await aPatient(api);
      const { status, body } = await feel(patient, { mood: 1, note, lang });
      expect(status).toBe(201);
      expect(body.crisis?.class).toBe('crisis');
      expect(body.crisis?.severity).toBeGreaterThanOrEqual(least);
      expect(body.crisis?.reply.length).toBeGreaterThan(100);
      if (lang === 'ar') expect(body.crisis?.reply).toMatch(/\p{Script=Arabic}/u);
      expect((await moods(patient)).body.items[0]?.note).toBe(note);
    },
  );

  it('answers in the language of the record where none is said, and a sad note that is no danger without alarm', async () => {
    const patient = await aPatient(api);
    const grave = await feel(patient, { mood: 1, note: 'I want to die' });
    expect(grave.body.crisis?.reply).toMatch(/\b(vous|votre)\b/);
    const sad = await feel(patient, { mood: 2, note: 'Triste et fatiguée aujourd’hui, il pleut' });
    expect(sad.status).toBe(201);
    expect(sad.body).not.toHaveProperty('crisis');
  });

  it('takes words after the tap, hears danger in them, and is changed by the person alone', async () => {
    const [patient, stranger, doctor] = await Promise.all([aPatient(api), aPatient(api), aDoctor(api)]);
    await inCare(api, patient, doctor);
    await share(patient, 'mood', true);
    const { id, at } = (await feel(patient, { mood: 2 })).body;
    type Change = InputOf<'updateMoodEntry'>['body'];
    const change = (token: string, body: Change) => api.call('updateMoodEntry', { token, params: { id }, body });
    const more = await change(patient.token, { feelings: ['tired'], note: 'Longue journée' });
    expect(more.body).toEqual({ id, at, mood: 2, feelings: ['tired'], note: 'Longue journée' });
    const dark = await change(patient.token, { mood: 1, note: 'Je veux mourir' });
    expect(dark.body.crisis?.class).toBe('crisis');
    expect((await change(stranger.token, { mood: 5 })).body.code).toBe('NOT_FOUND');
    expect((await change(doctor.token, { mood: 5 })).body.code).toBe('FORBIDDEN');
    expect((await change(patient.token, { mood: 9 })).body.code).toBe('INVALID_INPUT');
    await change(patient.token, { note: null });
    expect((await moods(patient)).body.items).toEqual([{ id, at, mood: 1, feelings: ['tired'], note: null }]);
  });

  it('is deleted by the person alone, for good', async () => {
    const [patient, stranger, doctor] = await Promise.all([aPatient(api), aPatient(api), aDoctor(api)]);
    await inCare(api, patient, doctor);
    await share(patient, 'mood', true);
    const { id } = (await feel(patient, { mood: 2 })).body;
    const remove = (token: string) => api.call('deleteMoodEntry', { token, params: { id } });
    expect((await remove(stranger.token)).body.code).toBe('NOT_FOUND');
    expect((await remove(doctor.token)).body.code).toBe('FORBIDDEN');
    expect((await remove(patient.token)).status).toBe(204);
    expect((await remove(patient.token)).body.code).toBe('NOT_FOUND');
    const row = await api.ctx.db.row<{ n: number }>(sql`select count(*) as n from mood_entry where id = ${id}`);
    expect(row?.n).toBe(0);
  });
});

describe('questionnaires', () => {
  it('are four, in three languages, and say how sure their wording is', async () => {
    for (const lang of ['fr', 'en', 'ar'] as const) {
      const { status, body } = await api.call('listQuestionnaires', { query: { lang } });
      expect(status).toBe(200);
      expect(body.items.map(({ id, items, highest }) => [id, items.length, highest])).toEqual([
        ['phq-9', 9, 27],
        ['gad-7', 7, 21],
        ['who-5', 5, 25],
        ['audit-c', 3, 12],
      ]);
      const words = body.items.map(({ id, wording }) => [id, wording]);
      expect(words).toContainEqual(['phq-9', 'compared']);
      expect(words).toContainEqual(['who-5', lang === 'en' ? 'compared' : 'unchecked']);
      expect(body.items.filter(({ sexMatters }) => sexMatters).map(({ id }) => id)).toEqual(['audit-c']);
      expect(body.items.map(({ safety }) => safety?.linkId)).toEqual(['phq-9.9', undefined, undefined, undefined]);
      expect(body.items[0]?.safety?.reply.length).toBeGreaterThan(100);
      if (lang === 'ar') expect(body.items[0]?.items[0]?.text).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('give score, band, meaning and next step in the language asked for, never as a verdict', async () => {
    const patient = await aPatient(api);
    const { status, body } = await answer(patient, 'gad-7', [2, 2, 1, 1, 2, 1, 2], { lang: 'en' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      questionnaire: 'gad-7',
      total: 11,
      highest: 21,
      percent: null,
      band: { id: 'moderate', label: 'Moderate' },
      positive: true,
      safety: false,
      sex: null,
    });
    expect(body.meaning).toContain('an indication, not a diagnosis');
    expect(body).not.toHaveProperty('crisis');
    expect((await answer(patient, 'who-5', [1, 2, 3, 2, 1], { lang: 'fr' })).body).toMatchObject({
      total: 9,
      percent: 36,
      positive: true,
    });
  });

  it('hear an answer about death, whatever the total, before anything else', async () => {
    const patient = await aPatient(api);
    const { body } = await answer(patient, 'phq-9', [0, 0, 0, 0, 0, 0, 0, 0, 1], { lang: 'fr' });
    expect(body).toMatchObject({ total: 1, band: { id: 'minimal' }, safety: true });
    expect(body.crisis).toMatchObject({ class: 'crisis', action: 'crisis_support_and_ask', severity: 2 });
    expect(body.crisis?.reply).toBe(body.nextStep);
    expect((await answer(patient, 'phq-9', calm)).body).not.toHaveProperty('crisis');
  });

  it('refuse faulty answers naming each, and hear the danger in them all the same', async () => {
    const patient = await aPatient(api);
    const few = await answer(patient, 'phq-9', [1, 2]);
    expect(few.body).toMatchObject({ code: 'INVALID_INPUT', data: { issues: [{ field: 'body.answers.2' }] } });
    expect(few.body.data).not.toHaveProperty('crisis');
    const beyond = await answer(patient, 'phq-9', [5, 0, 0, 0, 0, 0, 0, 0, 3]);
    expect(beyond.body).toMatchObject({
      code: 'INVALID_INPUT',
      data: { issues: [{ field: 'body.answers.0' }], crisis: { action: 'crisis_support_and_ask' } },
    });
    for (const answers of [[], [1.5, 0, 0, 0, 0, 0, 0], [9, 0, 0, 0, 0, 0, 0], Array<number>(21).fill(0)])
      expect((await answer(patient, 'gad-7', answers)).body.code).toBe('INVALID_INPUT');
    expect((await answer(patient, 'phq-2' as QuestionnaireId, [1])).body.code).toBe('INVALID_INPUT');
    expect((await results(patient)).body.items).toEqual([]);
  });

  it('take the sex that AUDIT-C needs from the record, else from the answer, else the lower limit', async () => {
    const [woman, unsaid] = await Promise.all([aPatient(api), aPatient(api)]);
    await api.ctx.db.run(sql`update patient set sex = null where id = ${unsaid.patientId}`);
    const three = [1, 1, 1];
    expect((await answer(woman, 'audit-c', three, { sex: 'male' })).body).toMatchObject({
      sex: 'female',
      positive: true,
    });
    expect((await answer(unsaid, 'audit-c', three, { sex: 'male' })).body).toMatchObject({
      sex: 'male',
      positive: false,
    });
    const unknown = (await answer(unsaid, 'audit-c', three, { lang: 'en' })).body;
    expect(unknown).toMatchObject({ sex: null, positive: true });
    expect(unknown.meaning).toContain('the lower one was used');
  });

  it('are listed over time by questionnaire, with the band in the language of the reader, and deleted by the person', async () => {
    const [patient, stranger] = await Promise.all([aPatient(api), aPatient(api)]);
    const old = (await answer(patient, 'phq-9', dark, { lang: 'fr' })).body;
    later(STEP);
    const fresh = (await answer(patient, 'phq-9', calm, { lang: 'fr' })).body;
    await answer(patient, 'gad-7', [0, 0, 0, 0, 0, 0, 0]);
    const { body } = await results(patient, { questionnaire: 'phq-9', lang: 'en' });
    expect(body.items.map(({ id, total }) => [id, total])).toEqual([
      [fresh.id, 2],
      [old.id, 6],
    ]);
    expect(body.items[1]?.band).toEqual({ id: 'mild', label: 'Mild' });
    expect(body.items[0]).not.toHaveProperty('answers');
    const page = await results(patient, { questionnaire: 'phq-9', limit: '1' });
    const next = await results(patient, { questionnaire: 'phq-9', limit: '1', cursor: page.body.nextCursor ?? '' });
    expect(next.body.items.map(({ id }) => id)).toEqual([old.id]);
    const remove = (token: string) => api.call('deleteQuestionnaireResponse', { token, params: { id: old.id } });
    expect((await remove(stranger.token)).body.code).toBe('NOT_FOUND');
    expect((await remove(patient.token)).status).toBe(204);
    expect((await results(patient, { questionnaire: 'phq-9' })).body.items.map(({ id }) => id)).toEqual([fresh.id]);
  });
});

describe('what somebody felt and answered', () => {
  it('is sealed in the tables and in kept answers, and named nowhere in the logs', async () => {
    const patient = await aPatient(api);
    const note = 'MARKER-crocus la réunion de midi';
    await feel(patient, { mood: 1, feelings: ['overwhelmed'], note }, { 'idempotency-key': 'sealed' });
    await answer(patient, 'phq-9', [3, 3, 3, 3, 3, 3, 2, 2, 0]);
    const rows = await api.ctx.db.rows<{ row: string; plain: string }>(sql`
      select m::text as row, encode(body_sealed, 'escape') as plain from mood_entry m where patient_id = ${patient.patientId}
      union all select r::text, encode(body_sealed, 'escape') from questionnaire_response r
        where patient_id = ${patient.patientId}
      union all select k::text, encode(response_sealed, 'escape') from idempotency_key k
        where account_id = ${patient.accountId}
      union all select a::text, '' from audit_event a where patient_id = ${patient.patientId}`);
    expect(rows.length).toBeGreaterThanOrEqual(4);
    const stored = rows.map(({ row, plain }) => row + plain).join();
    for (const word of ['crocus', 'overwhelmed', 'severe', 'total', 'answers']) expect(stored).not.toContain(word);
    expect(api.logged.join()).not.toMatch(/crocus|overwhelmed/);
  });

  it('does not open in the place of another entry', async () => {
    const [patient, other] = await Promise.all([aPatient(api), aPatient(api)]);
    const secret = (await feel(patient, { mood: 1, note: 'MARKER-iris' })).body;
    const mine = (await feel(other, { mood: 3 })).body;
    await api.ctx.db.run(sql`update mood_entry set body_sealed =
      (select body_sealed from mood_entry where id = ${secret.id}) where id = ${mine.id}`);
    const { status, body } = await moods(other);
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('iris');
  });

  it('is nobody’s but the person’s: another patient gets nothing and learns nothing', async () => {
    const [patient, stranger] = await Promise.all([aPatient(api), aPatient(api)]);
    await share(patient, 'mood', true);
    await feel(patient, { mood: 2 });
    await answer(patient, 'phq-9', calm);
    const query = { patientId: patient.patientId };
    expect((await moods(stranger, query)).body).toEqual({ items: [] });
    expect((await results(stranger, query)).body).toEqual({ items: [] });
    const log = await api.ctx.db.rows(sql`select 1 from audit_event
      where patient_id = ${patient.patientId} and account_id = ${stranger.accountId}`);
    expect(log).toEqual([]);
  });

  it('is shown to whoever has the person in care only while it is shared, each series on its own, and written down', async () => {
    const patient = await aPatient(api);
    const [doctor, foreign, administrator] = await Promise.all([aDoctor(api), aDoctor(api), anAdministrator(api)]);
    const assistant = await anAssistant(api, { worksFor: [doctor] });
    await inCare(api, patient, doctor);
    await feel(patient, { mood: 2, note: 'MARKER-tulipe' });
    await answer(patient, 'phq-9', calm);
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
    const reads = await api.ctx.db.rows<{ event: string }>(sql`select event from audit_event
      where patient_id = ${patient.patientId} and account_id = ${doctor.accountId} order by id`);
    expect(reads.map(({ event }) => event).sort()).toEqual(['mood.list', 'questionnaire.list']);
    await share(patient, 'mood', false);
    expect(await seen(doctor)).toEqual([0, ['phq-9']]);
    await api.ctx.db.run(sql`update care_relation set until = now() where patient_id = ${patient.patientId}`);
    expect(await seen(doctor)).toEqual([0, []]);
  });

  it('is asked for by staff with a name, and shared by the person alone', async () => {
    const [patient, doctor] = await Promise.all([aPatient(api), aDoctor(api)]);
    await inCare(api, patient, doctor);
    expect((await moods(doctor)).body).toMatchObject({ data: { issues: [{ field: 'query.patientId' }] } });
    expect((await results(doctor)).body.code).toBe('INVALID_INPUT');
    const forced = { token: doctor.token, params: { series: 'mood' as const }, body: { shared: true } };
    expect((await api.call('setSharing', forced)).body.code).toBe('FORBIDDEN');
    expect((await api.call('listSharing', { token: patient.token })).body.items.every(({ shared }) => !shared)).toBe(
      true,
    );
    const since = now.toISOString();
    expect((await share(patient, 'who-5', true)).body).toEqual({ series: 'who-5', shared: true, since });
    later(STEP);
    expect((await share(patient, 'who-5', true)).body.since).toBe(since);
    const wrong = { token: patient.token, params: { series: 'notes' as 'mood' }, body: { shared: true } };
    expect((await api.call('setSharing', wrong)).body.code).toBe('INVALID_INPUT');
  });

  it('goes with the person when the record is erased', async () => {
    const patient = await aPatient(api);
    await feel(patient, { mood: 2, note: 'MARKER-rose' });
    await answer(patient, 'phq-9', calm);
    await share(patient, 'mood', true);
    await api.call('deletePatient', { token: patient.token, params: { id: patient.patientId } });
    const left = await api.ctx.db.row<{ n: number }>(sql`select
      (select count(*) from mood_entry where patient_id = ${patient.patientId})
      + (select count(*) from questionnaire_response where patient_id = ${patient.patientId})
      + (select count(*) from wellbeing_sharing where patient_id = ${patient.patientId}) as n`);
    expect(Number(left?.n)).toBe(0);
    expect((await feel(patient, { mood: 3 })).body.code).toBe('NOT_FOUND');
    expect((await moods(patient)).body.items).toEqual([]);
  });
});

describe('the library of exercises and topics', () => {
  it('gives every exercise in three languages, with the true seconds of its breaths', async () => {
    for (const lang of ['fr', 'en', 'ar'] as const) {
      const { status, body } = await api.call('listExercises', { query: { lang } });
      expect(status).toBe(200);
      expect(new Set(body.items.map(({ kind }) => kind)).size).toBe(6);
      const slow = body.items.find(({ id }) => id === 'breathing-4-6');
      expect(slow?.steps.map(({ breath, seconds }) => [breath, seconds])).toEqual([
        ['in', 4],
        ['out', 6],
      ]);
      expect(slow?.rounds).toBe(10);
      if (lang === 'ar') expect(slow?.title).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it('finds a topic by what people call it, in any language, and opens it with its sources', async () => {
    for (const q of ['Fièvre', 'fever', 'سخانة']) {
      const { body } = await api.call('listTopics', { query: { lang: 'en', q } });
      expect([q, body.items.map(({ id }) => id).includes('fever')]).toEqual([q, true]);
    }
    const all = (await api.call('listTopics', { query: { lang: 'fr' } })).body.items;
    expect(all.length).toBeGreaterThan(50);
    const { body } = await api.call('getTopic', { params: { id: 'fever' }, query: { lang: 'fr' } });
    expect(body.title).toBe(all.find(({ id }) => id === 'fever')?.title);
    expect(body.seekCare.length).toBeGreaterThan(0);
    expect(body.sources.length).toBeGreaterThan(0);
  });

  it('knows no topic of another name, and no words of another kind', async () => {
    expect((await api.call('getTopic', { params: { id: 'constructor' }, query: {} })).body.code).toBe('NOT_FOUND');
    expect((await api.call('listTopics', { query: { q: 'zzzzzz' } })).body.items).toEqual([]);
    const wrong = { query: { lang: 'de' as 'fr' } };
    expect((await api.call('listExercises', wrong)).body.code).toBe('INVALID_INPUT');
    expect((await api.call('listTopics', { query: { q: 'x'.repeat(101) } })).body.code).toBe('INVALID_INPUT');
  });
});
