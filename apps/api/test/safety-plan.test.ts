import { sql } from '@medisense/api';
import { type Api, aDoctor, anAdministrator, aPatient, inCare, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const plan = {
  warningSigns: ['Je ne réponds plus au téléphone'],
  whatHelps: ['Marcher au bord de la mer'],
  distractions: ['Le café de ma sœur'],
  people: [{ name: 'Nadia', phone: '06 12 34 56 78' }],
  professionals: [{ name: 'Dr Alaoui', phone: null }],
  saferPlace: 'Ma sœur garde mes médicaments',
  reasons: ['Mon fils'],
  trustedContact: null,
};
const contact = { name: 'Hanane', phone: '+212 600 00 00 00', relation: 'sœur', consent: true };

describe('a safety plan', () => {
  it('is empty at first, is kept whole, and comes back as it was', async () => {
    const { token } = await aPatient(api);
    const before = await api.call('getSafetyPlan', { token });
    expect(before.body).toMatchObject({ version: 0, updatedAt: null, warningSigns: [], trustedContact: null });
    const kept = await api.call('putSafetyPlan', { token, body: { ...plan, version: 0 } });
    expect(kept.status).toBe(200);
    expect((await api.call('getSafetyPlan', { token })).body).toMatchObject({ ...plan, version: 1 });
  });

  it('tells the slower one of two devices, also when both write the first version', async () => {
    const { token } = await aPatient(api);
    const both = await Promise.all(
      ['one', 'two'].map((reason) =>
        api.call('putSafetyPlan', { token, body: { ...plan, reasons: [reason], version: 0 } }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('STALE');
    const late = await api.call('putSafetyPlan', { token, body: { ...plan, version: 7 } });
    expect(late.body.code).toBe('STALE');
  });

  it('keeps consent with the very contact it was given for, and takes it back at once', async () => {
    const { token } = await aPatient(api);
    const put = async (trustedContact: object | null, version: number) =>
      (await api.call('putSafetyPlan', { token, body: { ...plan, trustedContact, version } as never })).body;
    const first = await put(contact, 0);
    expect(first.trustedContact?.consentedAt).not.toBeNull();
    const renamed = await put({ ...contact, relation: 'grande sœur' }, 1);
    expect(renamed.trustedContact?.consentedAt).toBe(first.trustedContact?.consentedAt);
    const other = await put({ ...contact, phone: '0611111111' }, 2);
    expect(other.trustedContact?.consentedAt).not.toBe(first.trustedContact?.consentedAt);
    const withdrawn = await put({ ...contact, consent: false }, 3);
    expect(withdrawn.trustedContact).toMatchObject({ consent: false, consentedAt: null });
    expect((await put(null, 4)).trustedContact).toBeNull();
  });

  it('is nobody else’s: not of whoever cares, not of administrators, not of another patient', async () => {
    const patient = await aPatient(api);
    const doctor = await aDoctor(api);
    await inCare(api, patient, doctor);
    await api.call('putSafetyPlan', { token: patient.token, body: { ...plan, version: 0 } });
    for (const { token } of [doctor, await anAdministrator(api)]) {
      expect((await api.call('getSafetyPlan', { token })).status).toBe(403);
    }
    const other = await api.call('getSafetyPlan', { token: (await aPatient(api)).token });
    expect(JSON.stringify(other.body)).not.toContain('Nadia');
  });

  it('stands sealed in the database and goes with the person', async () => {
    const patient = await aPatient(api);
    const { token, patientId } = patient;
    await api.call('putSafetyPlan', { token, body: { ...plan, trustedContact: contact, version: 0 } });
    const dump = await api.ctx.db.row<{ all: string }>(
      sql`select encode(plan_sealed, 'escape') || encode(contact_sealed, 'escape') as all from safety_plan where patient_id = ${patientId}`,
    );
    for (const word of ['Nadia', 'Hanane', '600 00 00', 'Marcher']) expect(dump?.all).not.toContain(word);
    expect((await api.call('deletePatient', { token, params: { id: patientId } })).status).toBe(204);
    expect(await api.ctx.db.row(sql`select from safety_plan where patient_id = ${patientId}`)).toBeUndefined();
  });

  it('refuses what is no telephone number, too many lines, and fields it does not know', async () => {
    const { token } = await aPatient(api);
    const bad = [
      { people: [{ name: 'Nadia', phone: 'javascript:alert(1)' }] },
      { people: [{ name: 'Nadia', phone: '--' }] },
      { reasons: Array.from({ length: 21 }, () => 'x') },
      { warningSigns: ['x'.repeat(301)] },
      { saferPlace: 'x\0' },
      { trustedContact: { ...contact, consentedAt: '2020-01-01T00:00:00Z' } },
    ];
    for (const change of bad) {
      const answer = await api.call('putSafetyPlan', { token, body: { ...plan, ...change, version: 0 } as never });
      expect([JSON.stringify(change).slice(0, 60), answer.status]).toEqual([JSON.stringify(change).slice(0, 60), 400]);
    }
  });
});
