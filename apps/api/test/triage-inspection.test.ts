import { sql } from '@medisense/api';
import { inspection } from '@medisense/contract';
import { type Api, aDoctor, anAdministrator, anAssistant, aPatient, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const text = 'Nuque raide et mal à la tête depuis hier, pas de fièvre. Zibelinette.';

describe('the debugging desk', () => {
  it('shows doctors, assistants and administrators what the engine saw, and nobody else', async () => {
    const body = { text, lang: 'fr' as const, age: 34 };
    const staff = [await aDoctor(api), await anAssistant(api), await anAdministrator(api)];
    for (const { token } of staff) expect((await api.call('inspectSentence', { body, token })).status).toBe(200);
    const { token } = await aPatient(api);
    expect((await api.call('inspectSentence', { body, token })).body.code).toBe('FORBIDDEN');
    expect((await api.call('inspectSentence', { body })).status).toBe(401);
  });

  it('says the same as the orientation of a person with these words', async () => {
    const { token } = await aDoctor(api);
    const given = { text, lang: 'fr' as const, age: 34, sex: 'female' as const };
    const seen = (await api.call('inspectSentence', { body: given, token })).body;
    expect(inspection.parse(seen)).toEqual(seen);
    const told = (await api.call('assessSymptoms', { body: given })).body;
    expect(seen.pieces.map((piece) => piece.text).join('')).toBe(text);
    for (const part of ['urgency', 'findings', 'questions', 'understood', 'person', 'notes', 'engine'] as const)
      expect(seen[part]).toEqual(told[part]);
    expect(seen.specialties.map(({ id }) => id)).toEqual(told.specialties);
    expect(seen.conditions.map(({ id }) => id)).toEqual(told.possibleConditions.map(({ id }) => id));
    expect(seen.reasons).toEqual(expect.arrayContaining(told.because));
    expect(seen.conditions.every((one) => !('nameEn' in one))).toBe(true);
  });

  it('shows the chances of the learned reading, how familiar the text was, and the danger signs it set aside', async () => {
    const { token } = await aDoctor(api);
    const ask = async (words: string) =>
      (await api.call('inspectSentence', { body: { text: words, lang: 'fr' }, token })).body;
    const seen = await ask('J’ai mal au ventre depuis hier, pas de douleur à la poitrine.');
    expect(seen.learned?.atLeast.map(({ level }) => level)).toEqual(['emergency', 'urgent', 'routine']);
    expect(seen.learned?.specialties.length).toBeGreaterThan(0);
    expect(seen.learned?.familiar).toBeGreaterThan(0);
    expect(seen.crisis.chances?.own.chance).toBeLessThan(seen.crisis.chances?.own.believedFrom ?? 0);
    expect(seen.setAside).toMatchObject([{ group: 'chest_pain', level: 'urgent', why: ['denied'] }]);
    expect(seen.setAside[0]?.phrases).toEqual(['douleur à la poitrine']);
    expect((await ask('🤕')).learned).toBeUndefined();
  });

  it('takes a pregnancy as if the person had answered so', async () => {
    const { token } = await aDoctor(api);
    const ask = async (pregnant: boolean) =>
      (await api.call('inspectSentence', { body: { text: 'J’ai de la fièvre', lang: 'fr', pregnant }, token })).body;
    expect((await ask(true)).person.pregnant).toBe(true);
    expect((await ask(false)).person.pregnant).toBe(false);
  });

  it('logs who looked and what came out, and keeps no word of the text', async () => {
    const doctor = await aDoctor(api);
    const { body } = await api.call('inspectSentence', { body: { text, lang: 'fr' }, token: doctor.token });
    const line = await api.ctx.db.row<{ detail: unknown; patient_id: string | null }>(
      sql`select detail, patient_id from audit_event where event = 'triage.inspect' and account_id = ${doctor.accountId}`,
    );
    expect(line).toEqual({
      patient_id: null,
      detail: { characters: text.length, urgency: body.urgency, rulesVersion: body.engine.rulesVersion },
    });
    expect(api.logged.join('\n')).not.toMatch(/Zibelinette|Nuque/);
    const kept = await api.ctx.db.row<{ everything: string }>(sql`select
      (select coalesce(string_agg(e::text, ''), '') from audit_event e) ||
      (select coalesce(string_agg(r::text, ''), '') from symptom_report r) ||
      (select coalesce(string_agg(k::text, ''), '') from idempotency_key k) as everything`);
    expect(kept?.everything).not.toMatch(/Zibelinette|Nuque|raide/);
  });

  it('answers what it cannot read with what is wrong, and what it does not understand with that', async () => {
    const { token } = await aDoctor(api);
    for (const body of [
      { text: '   ' },
      { text: 'x'.repeat(20_001) },
      { text, age: 200 },
      { text, answers: { fever: 'no' } },
    ])
      expect((await api.call('inspectSentence', { body: body as never, token })).body.code).toBe('INVALID_INPUT');
    const nothing = (await api.call('inspectSentence', { body: { text: '🤕' }, token })).body;
    expect(nothing).toMatchObject({ understood: false, rules: [], conditions: [], crisis: { class: 'non_crisis' } });
  });
});
