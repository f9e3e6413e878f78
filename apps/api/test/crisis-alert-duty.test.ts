import { sql, tasks } from '@medisense/api';
import {
  aDoctor,
  anAdministrator,
  anAssistant,
  aPatient,
  type FakeSmtp,
  type Somebody,
  signIn,
  startApi,
  startSmtp,
} from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crisisRoom, MINUTE } from './crisis-alert-room.ts';

const room = crisisRoom();
const { alerts, bell, inDanger, kinds, later, onDuty, passOn, theAlert } = room;

describe('staff on duty', () => {
  it('are asked one at a time; unclaimed after five minutes the next one is, in a round', async () => {
    const first = await aDoctor(room.api(), { familyName: 'Premier' });
    const second = await aDoctor(room.api(), { familyName: 'Second' });
    await onDuty(first);
    room.clock.now += 1000;
    await onDuty(second);
    await inDanger();
    const offered = async () => (await theAlert()).offeredTo?.accountId;
    expect(await offered()).toBe(first.accountId);
    expect((await bell(first)).unread).toBe(1);
    expect((await bell(second)).unread).toBe(0);
    expect(await theAlert()).toMatchObject({
      nobodyOnDuty: false,
      passesOnAt: new Date(room.clock.now + 5 * MINUTE).toISOString(),
    });

    await later(4, first, second);
    await passOn();
    expect(await offered(), 'a job that comes too early').toBe(first.accountId);
    await later(1, first, second);
    await passOn();
    expect(await offered()).toBe(second.accountId);
    expect((await bell(second)).items[0]?.data).toMatchObject({ again: true, nobodyOnDuty: false });
    await later(5, first, second);
    await passOn();
    expect(await offered()).toBe(first.accountId);
    expect((await bell(first)).unread, 'one unread notice for one alert').toBe(1);
    expect(kinds(await theAlert())).toEqual(['raised', 'offered', 'offered', 'offered']);
  });

  it('are not asked again by a job that runs twice or half-way', async () => {
    const first = await aDoctor(room.api());
    const second = await aDoctor(room.api());
    await onDuty(first);
    await onDuty(second);
    await inDanger();
    const { id } = await theAlert();
    await later(5, first, second);
    const run = () => tasks['pass-on-alert'](room.api().ctx, { alertId: id, turn: 1 });
    await Promise.all([run(), run(), run()]);
    await run();
    expect(kinds(await theAlert())).toEqual(['raised', 'offered', 'offered']);
    // a run that breaks before its end leaves nothing behind
    await later(5);
    const broken = { ...room.api().ctx, jobs: { enqueue: () => Promise.reject(new Error('killed')) } };
    await expect(tasks['pass-on-alert'](broken, { alertId: id, turn: 2 })).rejects.toThrow('killed');
    expect(kinds(await theAlert())).toEqual(['raised', 'offered', 'offered']);
    await tasks['pass-on-alert'](room.api().ctx, { alertId: id, turn: 2 });
    expect(kinds(await theAlert())).toEqual(['raised', 'offered', 'offered', 'offered']);
  });

  it('get the clock of an offer as a job that waits its five minutes', async () => {
    await onDuty(await aDoctor(room.api()));
    await inDanger();
    const { id } = await theAlert();
    const job = await room
      .api()
      .ctx.db.row<{ run_at: Date }>(sql`select run_at from graphile_worker.jobs where key = ${`alert ${id}`}`);
    expect(job?.run_at.getTime()).toBe(room.clock.now + 5 * MINUTE);
  });

  it('are asked by the sweep when a job was lost, and not before its time', async () => {
    const first = await aDoctor(room.api());
    const second = await aDoctor(room.api());
    await onDuty(first);
    await onDuty(second);
    await inDanger();
    await later(5, first, second);
    await tasks.sweep(room.api().ctx, {});
    expect(kinds(await theAlert())).toEqual(['raised', 'offered']);
    await later(2, first, second);
    await tasks.sweep(room.api().ctx, {});
    expect(kinds(await theAlert())).toEqual(['raised', 'offered', 'offered']);
  });

  it('share alerts: the second goes to whoever has not been asked', async () => {
    const first = await aDoctor(room.api());
    const second = await aDoctor(room.api());
    await onDuty(first);
    await onDuty(second);
    await inDanger();
    room.clock.now += 1000;
    await inDanger();
    const asked = (await alerts()).map(({ offeredTo }) => offeredTo?.accountId);
    expect(asked.sort()).toEqual([first.accountId, second.accountId].sort());
  });

  it('are all administrators at once when nobody is on duty, and the alert says so and waits', async () => {
    const other = await anAdministrator(room.api());
    const doctor = await aDoctor(room.api());
    await inDanger();
    for (const each of [room.admin(), other]) {
      expect((await bell(each)).items[0]).toMatchObject({ kind: 'crisis-alert', data: { nobodyOnDuty: true } });
    }
    expect((await bell(doctor)).unread).toBe(0);
    expect(await theAlert()).toMatchObject({ nobodyOnDuty: true, offeredTo: null, state: 'open' });
    for (let minutes = 0; minutes < 24 * 60; minutes += 30) {
      await later(30);
      await passOn();
    }
    expect(await theAlert()).toMatchObject({ state: 'open', nobodyOnDuty: true });
    await signIn(room.api(), doctor.email).then(({ token }) => Object.assign(doctor, { token }));
    await onDuty(doctor);
    expect((await theAlert()).offeredTo?.accountId, 'whoever comes on duty is asked at once').toBe(doctor.accountId);
  });

  it('who are alone do not keep an alert to themselves: administrators are asked once as well', async () => {
    const doctor = await aDoctor(room.api());
    await onDuty(doctor);
    await inDanger();
    expect((await bell(room.admin())).unread).toBe(0);
    for (let round = 0; round < 3; round++) {
      await later(5, doctor);
      await passOn();
    }
    expect((await bell(room.admin())).unread).toBe(1);
    expect(kinds(await theAlert())?.filter((kind) => kind === 'asked_all')).toHaveLength(1);
  });

  it('pass on what they were offered when they leave', async () => {
    const first = await aDoctor(room.api());
    const second = await aDoctor(room.api());
    await onDuty(first);
    room.clock.now += 1000;
    await onDuty(second);
    await inDanger();
    await room.api().call('setOwnDuty', { token: first.token, body: { onDuty: false } });
    expect((await theAlert()).offeredTo?.accountId).toBe(second.accountId);
  });

  it('are seen by doctors, set by administrators, and are never patients, assistants or suspended accounts', async () => {
    const doctor = await aDoctor(room.api());
    const off = await aDoctor(room.api());
    const put = (who: Somebody, id: string) =>
      room.api().call('setDuty', { token: who.token, params: { id }, body: { onDuty: true } });
    expect((await put(doctor, off.accountId)).status).toBe(403);
    const done = await put(room.admin(), doctor.accountId);
    expect(done.body.items.find(({ accountId }) => accountId === doctor.accountId)).toMatchObject({ onDuty: true });
    expect(done.body.items.some(({ accountId }) => accountId === off.accountId)).toBe(true);
    for (const other of [await aPatient(room.api()), await anAssistant(room.api())]) {
      expect((await put(room.admin(), other.accountId)).status).toBe(404);
    }
    const seen = await room.api().call('listDuty', { token: off.token });
    expect(seen.body.items.map(({ accountId }) => accountId).sort()).toEqual([doctor.accountId, off.accountId].sort());
    await room.api().call('suspendAccount', { token: room.admin().token, params: { id: doctor.accountId } });
    await inDanger();
    expect(await theAlert()).toMatchObject({ nobodyOnDuty: true });
  });
});

describe('the clock', () => {
  it('runs in the worker: an alert goes to the next one when its time is up', async () => {
    let behind = 5 * MINUTE - 1500;
    const served = await startApi({ now: () => new Date(Date.now() - behind), work: true });
    try {
      const first = await aDoctor(served);
      const second = await aDoctor(served);
      for (const { token } of [first, second]) await served.call('setOwnDuty', { token, body: { onDuty: true } });
      const patient = await aPatient(served);
      const body = { kind: 'wellbeing', lang: 'fr' } as const;
      const params = { id: (await served.call('createConversation', { token: patient.token, body })).body.id };
      await served.call('sendMessage', { token: patient.token, params, body: { text: 'Je veux mourir' } });
      const offered = async () =>
        (await served.call('listCrisisAlerts', { token: first.token })).body.items[0]?.offeredTo?.accountId;
      expect(await offered()).toBe(first.accountId);
      behind = 0;
      await expect.poll(offered, { timeout: 15_000, interval: 200 }).toBe(second.accountId);
      expect(served.logged.filter((line) => line.includes('a job failed'))).toEqual([]);
    } finally {
      await served.stop();
    }
  });
});

describe('the mail', () => {
  let smtp: FakeSmtp;
  beforeAll(async () => {
    smtp = await startSmtp();
  });
  afterAll(() => smtp.stop());

  it('goes to whoever is asked, as a link and nothing about anybody', async () => {
    const served = await startApi({ settings: { SMTP_URL: smtp.url }, work: true });
    try {
      const doctor = await aDoctor(served);
      const patient = await aPatient(served, { givenName: 'Ghita', familyName: 'Ouazzani' });
      await served.call('setOwnDuty', { token: doctor.token, body: { onDuty: true } });
      const body = { kind: 'wellbeing', lang: 'fr' } as const;
      const thread = (await served.call('createConversation', { token: patient.token, body })).body.id;
      await served.call('sendMessage', {
        token: patient.token,
        params: { id: thread },
        body: { text: 'Je veux mourir' },
      });
      const [mail] = await smtp.received(1);
      expect(mail?.to).toMatchObject({ text: doctor.email });
      expect(mail?.text).toContain('/alerts');
      for (const secret of ['mourir', 'Ghita', 'Ouazzani', patient.email, patient.patientId, thread]) {
        expect(`${mail?.subject} ${mail?.text}`).not.toContain(secret);
      }
    } finally {
      await served.stop();
    }
  });
});
