import { sql } from '@medisense/api';
import { assess } from '@medisense/clinical';
import { type Api, aDoctor, aPatient, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { circumstancesOf } from '../src/triage/circumstances.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const text = 'Fièvre, mal au dos et douleurs articulaires depuis trois semaines';
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);

describe('season and region', () => {
  it('are the month of the instant and the region of the country, where there is one', () => {
    const winter = new Date('2026-01-31T23:30:00Z');
    expect(circumstancesOf(winter, 'MA')).toEqual({ month: 1, region: 'north_africa' });
    expect(circumstancesOf(winter, 'FR')).toEqual({ month: 1, region: 'western_europe' });
    for (const country of ['JP', null, undefined, 'constructor'])
      expect(circumstancesOf(winter, country)).toEqual({ month: 1 });
  });

  it('order the causes of a kept report by the month and by where the patient lives, and stay so after an answer', async () => {
    const month = api.ctx.now().getUTCMonth() + 1;
    const lists: string[] = [];
    for (const [country, region] of [
      ['MA', 'north_africa'],
      ['FR', 'western_europe'],
    ] as const) {
      const { token, patientId } = await aPatient(api);
      await api.ctx.db.run(
        sql`update patient set country = ${country}, sex = null, birth_date = null where id = ${patientId}`,
      );
      const { body } = await api.call('createSymptomReport', { body: { text, lang: 'fr' }, token });
      const told = idsOf(body.assessment.possibleConditions);
      expect(told).toEqual(idsOf(assess({ text, lang: 'fr', month, region }).possibleConditions));
      lists.push(told.join(' '));
      const answers = { cough: 'no' as const };
      const after = await api.call('answerSymptomReport', { params: { id: body.id }, body: { answers }, token });
      expect(idsOf(after.body.assessment.possibleConditions)).toEqual(
        idsOf(assess({ text, lang: 'fr', month, region, answers }).possibleConditions),
      );
    }
    expect(lists[0]).not.toBe(lists[1]);
  });

  it('are known by month alone to a signed-out visitor and to the desk', async () => {
    const month = api.ctx.now().getUTCMonth() + 1;
    const expected = idsOf(assess({ text, lang: 'fr', month }).possibleConditions);
    const told = (await api.call('assessSymptoms', { body: { text, lang: 'fr' } })).body;
    expect(idsOf(told.possibleConditions)).toEqual(expected);
    const { token } = await aDoctor(api);
    const seen = (await api.call('inspectSentence', { body: { text, lang: 'fr' }, token })).body;
    expect(idsOf(seen.conditions)).toEqual(expected);
  });
});
