import { type Api, aDoctor, aFreeSlot, aPatient, inCare, type Patient, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, say } from './companion-with-model.ts';

let api: Api;
let patient: Patient;
beforeAll(async () => {
  api = await startApi();
  patient = await aPatient(api);
});
afterAll(() => api.stop());

const CRISIS = 'Je veux mourir, j’ai préparé tout ce qu’il faut pour ce soir';
const ask = async (text: string) => (await say(api, patient, await open(api, patient), text)).message;
const toThePlan = expect.objectContaining({ type: 'link', to: 'safety-plan' });

describe('what the guide looks up for an answer', () => {
  it('is the safety plan in a crisis, when there is one', async () => {
    expect((await ask(CRISIS)).cards).not.toContainEqual(toThePlan);
    const lists = { whatHelps: [], distractions: [], people: [], professionals: [], reasons: [] };
    const body = { warningSigns: ['Je ne dors plus'], ...lists, saferPlace: '', trustedContact: null, version: 0 };
    expect((await api.call('putSafetyPlan', { token: patient.token, body })).status).toBe(200);
    expect((await ask(CRISIS)).cards).toContainEqual(toThePlan);
    expect((await ask('Comment mieux dormir ?')).cards).not.toContainEqual(toThePlan);
  });

  it('is the next visit where the answer speaks of it', async () => {
    expect((await ask('Quand est mon prochain rendez-vous ?')).text).toMatch(/pas de rendez-vous|Aucun rendez-vous/);
    const doctor = await aDoctor(api, { familyName: 'Zerhouni' });
    await inCare(api, patient, doctor);
    const body = {
      practitionerId: doctor.practitionerId,
      patientId: patient.patientId,
      start: await aFreeSlot(api, doctor),
    };
    expect((await api.call('bookAppointment', { token: doctor.token, body })).status).toBe(201);
    for (const text of ['Quand est mon prochain rendez-vous ?', 'Comment annuler mon rendez-vous ?']) {
      const { cards } = await ask(text);
      expect(cards).toContainEqual(expect.objectContaining({ type: 'appointment' }));
    }
    expect((await ask('Comment mieux dormir ?')).cards.map(({ type }) => type)).not.toContain('appointment');
  });
});
