import { sql } from '@medisense/api';
import type { QuestionnaireId } from '@medisense/contract';
import { aPatient } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { CALM, STEP, wellbeingRoom } from './wellbeing-room.ts';

const { api, later, answer, results } = wellbeingRoom();
const DARK = [1, 1, 1, 1, 0, 1, 0, 0, 1];

describe('questionnaires', () => {
  it('are four, in three languages, and say how sure their wording is', async () => {
    for (const lang of ['fr', 'en', 'ar'] as const) {
      const { status, body } = await api().call('listQuestionnaires', { query: { lang } });
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
    const patient = await aPatient(api());
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
    const patient = await aPatient(api());
    const { body } = await answer(patient, 'phq-9', [0, 0, 0, 0, 0, 0, 0, 0, 1], { lang: 'fr' });
    expect(body).toMatchObject({ total: 1, band: { id: 'minimal' }, safety: true });
    expect(body.crisis).toMatchObject({ class: 'crisis', action: 'crisis_support_and_ask', severity: 2 });
    expect(body.crisis?.reply).toBe(body.nextStep);
    expect((await answer(patient, 'phq-9', CALM)).body).not.toHaveProperty('crisis');
  });

  it('refuse faulty answers naming each, and hear the danger in them all the same', async () => {
    const patient = await aPatient(api());
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
    const [woman, unsaid] = await Promise.all([aPatient(api()), aPatient(api())]);
    await api().ctx.db.run(sql`update patient set sex = null where id = ${unsaid.patientId}`);
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
    const [patient, stranger] = await Promise.all([aPatient(api()), aPatient(api())]);
    const old = (await answer(patient, 'phq-9', DARK, { lang: 'fr' })).body;
    later(STEP);
    const fresh = (await answer(patient, 'phq-9', CALM, { lang: 'fr' })).body;
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
    const remove = (token: string) => api().call('deleteQuestionnaireResponse', { token, params: { id: old.id } });
    expect((await remove(stranger.token)).body.code).toBe('NOT_FOUND');
    expect((await remove(patient.token)).status).toBe(204);
    expect((await results(patient, { questionnaire: 'phq-9' })).body.items.map(({ id }) => id)).toEqual([fresh.id]);
  });
});
