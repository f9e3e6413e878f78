import { sql, tasks } from '@medisense/api';
import type { CrisisAlert } from '@medisense/contract';
import { type Api, anAdministrator, aPatient, type Patient, type Somebody, signIn, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';

export const MINUTE = 60_000;

/** An API with a clock of its own and an administrator; before each test nobody is on duty and no alert is there. */
export function crisisRoom() {
  let api: Api;
  let admin: Somebody;
  const clock = { now: Date.parse('2026-11-23T09:00:00Z') };
  beforeAll(async () => {
    api = await startApi({ now: () => new Date(clock.now) });
    admin = await anAdministrator(api);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.ctx.db.run(sql`delete from crisis_alert`);
    await api.ctx.db.run(sql`delete from duty`);
    await api.ctx.db.run(sql`delete from notification`);
  });

  async function openThread(patient: Patient): Promise<string> {
    const body = { kind: 'wellbeing', lang: 'fr' } as const;
    return (await api.call('createConversation', { token: patient.token, body })).body.id;
  }
  const say = (patient: Patient, id: string, text: string) =>
    api.call('sendMessage', { token: patient.token, params: { id }, body: { text } });
  const alerts = async (who: Somebody = admin, state: 'open' | 'closed' = 'open'): Promise<CrisisAlert[]> =>
    (await api.call('listCrisisAlerts', { token: who.token, query: { state } })).body.items;
  return {
    clock,
    api: () => api,
    admin: () => admin,
    /** Time goes by; sessions of ten minutes are begun again. */
    async later(minutes: number, ...people: Somebody[]): Promise<void> {
      clock.now += minutes * MINUTE;
      for (const each of [admin, ...people]) each.token = (await signIn(api, each.email)).token;
    },
    openThread,
    say,
    async inDanger(text = 'Je veux mourir') {
      const patient = await aPatient(api);
      const thread = await openThread(patient);
      expect((await say(patient, thread, text)).status).toBe(200);
      return { patient, thread };
    },
    alerts,
    async theAlert(who: Somebody = admin): Promise<CrisisAlert> {
      const [first, ...more] = await alerts(who);
      expect(more).toEqual([]);
      return first as CrisisAlert;
    },
    bell: async (who: Somebody) => (await api.call('listNotifications', { token: who.token })).body,
    onDuty: async (who: Somebody) =>
      expect((await api.call('setOwnDuty', { token: who.token, body: { onDuty: true } })).status).toBe(200),
    claim: (who: Somebody, id: string) => api.call('claimCrisisAlert', { token: who.token, params: { id } }),
    kinds: (alert: CrisisAlert | undefined) => alert?.steps.map(({ kind }) => kind),
    /** Runs the job that the last offer set, as the runner would. */
    async passOn(): Promise<void> {
      const row = await api.ctx.db.row<{ id: string; turn: number }>(sql`select id, turn from crisis_alert`);
      if (!row) throw new Error('no alert');
      await tasks['pass-on-alert'](api.ctx, { alertId: row.id, turn: row.turn });
    },
  };
}
