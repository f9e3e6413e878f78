import { sql, tasks } from '@medisense/api';
import type { CrisisAlert } from '@medisense/contract';
import {
  type Api,
  aDoctor,
  anAdministrator,
  anAssistant,
  aPatient,
  type FakeSmtp,
  type Patient,
  type Somebody,
  signIn,
  startApi,
  startSmtp,
} from '@medisense/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { needsAlert } from '../src/crisis-alert/index.ts';

const MINUTE = 60_000;
let api: Api;
let admin: Somebody;
let now = Date.parse('2026-11-23T09:00:00Z');
beforeAll(async () => {
  api = await startApi({ now: () => new Date(now) });
  admin = await anAdministrator(api);
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.ctx.db.run(sql`delete from crisis_alert`);
  await api.ctx.db.run(sql`delete from duty`);
  await api.ctx.db.run(sql`delete from notification`);
});

/** Time goes by; sessions of ten minutes are begun again. */
async function later(minutes: number, ...people: Somebody[]): Promise<void> {
  now += minutes * MINUTE;
  for (const each of [admin, ...people]) each.token = (await signIn(api, each.email)).token;
}
async function openThread(patient: Patient): Promise<string> {
  const body = { kind: 'wellbeing', lang: 'fr' } as const;
  return (await api.call('createConversation', { token: patient.token, body })).body.id;
}
const say = (patient: Patient, id: string, text: string) =>
  api.call('sendMessage', { token: patient.token, params: { id }, body: { text } });
async function inDanger(text = 'Je veux mourir') {
  const patient = await aPatient(api);
  const thread = await openThread(patient);
  expect((await say(patient, thread, text)).status).toBe(200);
  return { patient, thread };
}
const alerts = async (who: Somebody = admin, state: 'open' | 'closed' = 'open'): Promise<CrisisAlert[]> =>
  (await api.call('listCrisisAlerts', { token: who.token, query: { state } })).body.items;
const theAlert = async (who: Somebody = admin): Promise<CrisisAlert> => {
  const [first, ...more] = await alerts(who);
  expect(more).toEqual([]);
  return first as CrisisAlert;
};
const bell = async (who: Somebody) => (await api.call('listNotifications', { token: who.token })).body;
const onDuty = async (who: Somebody) =>
  expect((await api.call('setOwnDuty', { token: who.token, body: { onDuty: true } })).status).toBe(200);
const claim = (who: Somebody, id: string) => api.call('claimCrisisAlert', { token: who.token, params: { id } });
const kinds = (alert: CrisisAlert | undefined) => alert?.steps.map(({ kind }) => kind);
/** Runs the job that the last offer set, as the runner would. */
async function passOn(): Promise<void> {
  const row = await api.ctx.db.row<{ id: string; turn: number }>(sql`select id, turn from crisis_alert`);
  if (!row) throw new Error('no alert');
  await tasks['pass-on-alert'](api.ctx, { alertId: row.id, turn: row.turn });
}

describe('what calls the staff', () => {
  const found = (label: string, severity: number, action: string, kind = 'crisis') => ({
    class: kind,
    label,
    severity,
    action,
  });
  it('is danger now, somebody else’s crisis, abuse, and a first wish not to live', () => {
    expect(needsAlert(found('active_ideation', 3, 'crisis_support_and_ask'), 3)).toBe(true);
    expect(needsAlert(found('medical_emergency', 4, 'emergency_now'), 0)).toBe(true);
    expect(needsAlert(found('third_party_concern', 2, 'third_party_guidance', 'third_party'), 0)).toBe(true);
    expect(needsAlert(found('abuse_disclosed', 2, 'abuse_safety'), 0)).toBe(true);
    expect(needsAlert(found('passive_ideation', 2, 'crisis_support_and_ask'), 0)).toBe(true);
  });
  it('is not strain, the past, or the same wish said once more', () => {
    expect(needsAlert(found('passive_ideation', 2, 'crisis_support_and_ask'), 2)).toBe(false);
    expect(needsAlert(found('distress', 1, 'supportive', 'non_crisis'), 0)).toBe(false);
    expect(needsAlert(found('past_history', 1, 'supportive'), 0)).toBe(false);
    expect(needsAlert(found('none', 0, 'normal', 'non_crisis'), 0)).toBe(false);
  });
});

describe('a message in danger', () => {
  it('raises one alert that holds a pseudonym and never a name or a text', async () => {
    const { patient } = await inDanger('Je veux mourir, je m’appelle Bennani');
    const answer = await api.call('listCrisisAlerts', { token: admin.token });
    expect(answer.body.items).toHaveLength(1);
    const alert = answer.body.items[0];
    expect(alert).toMatchObject({ state: 'open', label: 'active_ideation', severity: 3 });
    expect(alert?.pseudonym).toMatch(/^[A-Z]\d-[A-Z]{2}\d$/);
    for (const secret of ['mourir', 'Bennani', 'Salma', patient.patientId, patient.accountId, patient.email]) {
      expect(JSON.stringify(answer.body)).not.toContain(secret);
    }
    const notices = JSON.stringify((await bell(admin)).items);
    for (const secret of ['mourir', 'Bennani', patient.patientId, patient.accountId]) {
      expect(notices).not.toContain(secret);
    }
  });

  it('raises nothing when there is no danger', async () => {
    await inDanger('J’ai mal à la gorge depuis deux jours');
    expect(await alerts()).toEqual([]);
  });

  it('makes the alert of its thread graver instead of a second one, and tells whoever has it on', async () => {
    const { patient, thread } = await inDanger();
    const { id } = await theAlert();
    await claim(admin, id);
    now += 1000;
    await say(patient, thread, 'Je vais le faire ce soir, j’ai tout préparé pour me tuer');
    const risen = await theAlert();
    expect(risen).toMatchObject({ id, severity: 4, state: 'claimed' });
    expect(kinds(risen)).toContain('rose');
    expect((await bell(admin)).items[0]).toMatchObject({ kind: 'crisis-alert-rose', data: { severity: 4 } });
    await say(patient, thread, 'Je veux mourir');
    expect(kinds(await theAlert())?.filter((kind) => kind === 'rose')).toHaveLength(1);
  });

  it('raises a new alert once the last one is closed', async () => {
    const { patient, thread } = await inDanger();
    const first = await theAlert();
    await api.call('closeCrisisAlert', { token: admin.token, params: { id: first.id }, body: { outcome: 'reached' } });
    await say(patient, thread, 'Je veux mourir');
    expect((await theAlert()).id).not.toBe(first.id);
  });

  it('stays when the person says to be safe, and becomes the gravest when not', async () => {
    const { patient, thread } = await inDanger();
    const answer = (word: 'safe' | 'not_safe') =>
      api.call('checkIn', { token: patient.token, params: { id: thread }, body: { answer: word } });
    await answer('safe');
    expect(kinds(await theAlert())).toContain('person_safe');
    expect(await theAlert()).toMatchObject({ state: 'open', severity: 3 });
    await answer('not_safe');
    expect(await theAlert()).toMatchObject({ severity: 4 });
  });

  it('is not lost when the person deletes the thread', async () => {
    const { patient, thread } = await inDanger();
    await api.call('deleteConversation', { token: patient.token, params: { id: thread } });
    expect(await theAlert()).toMatchObject({ conversationId: null, state: 'open' });
  });

  it('goes with the person who is erased', async () => {
    const { patient } = await inDanger();
    await api.call('deletePatient', { token: patient.token, params: { id: patient.patientId } });
    expect(await alerts()).toEqual([]);
  });
});

describe('staff on duty', () => {
  it('are asked one at a time; unclaimed after five minutes the next one is, in a round', async () => {
    const first = await aDoctor(api, { familyName: 'Premier' });
    const second = await aDoctor(api, { familyName: 'Second' });
    await onDuty(first);
    now += 1000;
    await onDuty(second);
    await inDanger();
    const offered = async () => (await theAlert()).offeredTo?.accountId;
    expect(await offered()).toBe(first.accountId);
    expect((await bell(first)).unread).toBe(1);
    expect((await bell(second)).unread).toBe(0);
    expect(await theAlert()).toMatchObject({
      nobodyOnDuty: false,
      passesOnAt: new Date(now + 5 * MINUTE).toISOString(),
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
    const first = await aDoctor(api);
    const second = await aDoctor(api);
    await onDuty(first);
    await onDuty(second);
    await inDanger();
    const { id } = await theAlert();
    await later(5, first, second);
    const run = () => tasks['pass-on-alert'](api.ctx, { alertId: id, turn: 1 });
    await Promise.all([run(), run(), run()]);
    await run();
    expect(kinds(await theAlert())).toEqual(['raised', 'offered', 'offered']);
    // a run that breaks before its end leaves nothing behind
    await later(5);
    const broken = { ...api.ctx, jobs: { enqueue: () => Promise.reject(new Error('killed')) } };
    await expect(tasks['pass-on-alert'](broken, { alertId: id, turn: 2 })).rejects.toThrow('killed');
    expect(kinds(await theAlert())).toEqual(['raised', 'offered', 'offered']);
    await tasks['pass-on-alert'](api.ctx, { alertId: id, turn: 2 });
    expect(kinds(await theAlert())).toEqual(['raised', 'offered', 'offered', 'offered']);
  });

  it('get the clock of an offer as a job that waits its five minutes', async () => {
    await onDuty(await aDoctor(api));
    await inDanger();
    const { id } = await theAlert();
    const job = await api.ctx.db.row<{ run_at: Date }>(
      sql`select run_at from graphile_worker.jobs where key = ${`alert ${id}`}`,
    );
    expect(job?.run_at.getTime()).toBe(now + 5 * MINUTE);
  });

  it('are asked by the sweep when a job was lost, and not before its time', async () => {
    const first = await aDoctor(api);
    const second = await aDoctor(api);
    await onDuty(first);
    await onDuty(second);
    await inDanger();
    await later(5, first, second);
    await tasks.sweep(api.ctx, {});
    expect(kinds(await theAlert())).toEqual(['raised', 'offered']);
    await later(2, first, second);
    await tasks.sweep(api.ctx, {});
    expect(kinds(await theAlert())).toEqual(['raised', 'offered', 'offered']);
  });

  it('share alerts: the second goes to whoever has not been asked', async () => {
    const first = await aDoctor(api);
    const second = await aDoctor(api);
    await onDuty(first);
    await onDuty(second);
    await inDanger();
    now += 1000;
    await inDanger();
    const asked = (await alerts()).map(({ offeredTo }) => offeredTo?.accountId);
    expect(asked.sort()).toEqual([first.accountId, second.accountId].sort());
  });

  it('are all administrators at once when nobody is on duty, and the alert says so and waits', async () => {
    const other = await anAdministrator(api);
    const doctor = await aDoctor(api);
    await inDanger();
    for (const each of [admin, other]) {
      expect((await bell(each)).items[0]).toMatchObject({ kind: 'crisis-alert', data: { nobodyOnDuty: true } });
    }
    expect((await bell(doctor)).unread).toBe(0);
    expect(await theAlert()).toMatchObject({ nobodyOnDuty: true, offeredTo: null, state: 'open' });
    for (let minutes = 0; minutes < 24 * 60; minutes += 30) {
      await later(30);
      await passOn();
    }
    expect(await theAlert()).toMatchObject({ state: 'open', nobodyOnDuty: true });
    await signIn(api, doctor.email).then(({ token }) => Object.assign(doctor, { token }));
    await onDuty(doctor);
    expect((await theAlert()).offeredTo?.accountId, 'whoever comes on duty is asked at once').toBe(doctor.accountId);
  });

  it('who are alone do not keep an alert to themselves: administrators are asked once as well', async () => {
    const doctor = await aDoctor(api);
    await onDuty(doctor);
    await inDanger();
    expect((await bell(admin)).unread).toBe(0);
    for (let round = 0; round < 3; round++) {
      await later(5, doctor);
      await passOn();
    }
    expect((await bell(admin)).unread).toBe(1);
    expect(kinds(await theAlert())?.filter((kind) => kind === 'asked_all')).toHaveLength(1);
  });

  it('pass on what they were offered when they leave', async () => {
    const first = await aDoctor(api);
    const second = await aDoctor(api);
    await onDuty(first);
    now += 1000;
    await onDuty(second);
    await inDanger();
    await api.call('setOwnDuty', { token: first.token, body: { onDuty: false } });
    expect((await theAlert()).offeredTo?.accountId).toBe(second.accountId);
  });

  it('are seen by doctors, set by administrators, and are never patients, assistants or suspended accounts', async () => {
    const doctor = await aDoctor(api);
    const off = await aDoctor(api);
    const put = (who: Somebody, id: string) =>
      api.call('setDuty', { token: who.token, params: { id }, body: { onDuty: true } });
    expect((await put(doctor, off.accountId)).status).toBe(403);
    const done = await put(admin, doctor.accountId);
    expect(done.body.items.find(({ accountId }) => accountId === doctor.accountId)).toMatchObject({ onDuty: true });
    expect(done.body.items.some(({ accountId }) => accountId === off.accountId)).toBe(true);
    for (const other of [await aPatient(api), await anAssistant(api)]) {
      expect((await put(admin, other.accountId)).status).toBe(404);
    }
    const seen = await api.call('listDuty', { token: off.token });
    expect(seen.body.items.map(({ accountId }) => accountId).sort()).toEqual([doctor.accountId, off.accountId].sort());
    await api.call('suspendAccount', { token: admin.token, params: { id: doctor.accountId } });
    await inDanger();
    expect(await theAlert()).toMatchObject({ nobodyOnDuty: true });
  });
});

describe('claiming', () => {
  it('gives an alert to one of two at once and tells the other who', async () => {
    const one = await aDoctor(api, { givenName: 'Leïla', familyName: 'Une' });
    const two = await aDoctor(api, { givenName: 'Omar', familyName: 'Deux' });
    for (let round = 0; round < 8; round++) {
      await inDanger();
      const { id } = await theAlert();
      const both = await Promise.all([claim(one, id), claim(two, id)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const lost = both.find(({ status }) => status === 409)?.body;
      expect(lost?.code).toBe('ALERT_TAKEN');
      expect(lost?.data?.by).toBe((await theAlert()).claimedBy?.name);
      expect(kinds(await theAlert())?.filter((kind) => kind === 'claimed')).toHaveLength(1);
      await api.call('closeCrisisAlert', { token: admin.token, params: { id }, body: { outcome: 'reached' } });
    }
  });

  it('stops the clock, settles the bells, and changes nothing the second time', async () => {
    const doctor = await aDoctor(api);
    await onDuty(doctor);
    await inDanger();
    const { id } = await theAlert();
    const mine = await claim(doctor, id);
    expect(mine.body).toMatchObject({
      state: 'claimed',
      passesOnAt: null,
      offeredTo: null,
      claimedBy: { me: true },
      abilities: { claim: false, close: true, readContact: true },
    });
    expect((await bell(doctor)).unread).toBe(0);
    expect((await claim(doctor, id)).body.steps).toHaveLength(3);
    await later(6, doctor);
    await passOn();
    expect(kinds(await theAlert())).toEqual(['raised', 'offered', 'claimed']);
  });

  it('is possible again when the account that had it can no longer act', async () => {
    const gone = await aDoctor(api);
    const doctor = await aDoctor(api);
    await inDanger();
    const { id } = await theAlert();
    await claim(gone, id);
    expect((await claim(doctor, id)).body.code).toBe('ALERT_TAKEN');
    await api.call('suspendAccount', { token: admin.token, params: { id: gone.accountId } });
    expect((await claim(doctor, id)).body).toMatchObject({ claimedBy: { accountId: doctor.accountId } });
  });
});

describe('closing', () => {
  const close = (who: Somebody, id: string, note?: string) =>
    api.call('closeCrisisAlert', {
      token: who.token,
      params: { id },
      body: { outcome: 'safe_after_contact', ...(note && { note }) },
    });

  it('is for whoever has the alert on, with a note that is sealed and shown to its writer only', async () => {
    const doctor = await aDoctor(api);
    const other = await aDoctor(api);
    await inDanger();
    const { id } = await theAlert();
    await claim(doctor, id);
    expect((await close(other, id)).body.code).toBe('ALERT_TAKEN');
    const closed = await close(doctor, id, 'Appelée, sa sœur est près d’elle');
    expect(closed.body).toMatchObject({ state: 'closed', outcome: 'safe_after_contact' });
    expect((await close(doctor, id)).body.code).toBe('ALREADY_DONE');
    expect((await claim(other, id)).body.code).toBe('ALREADY_DONE');
    expect((await alerts(doctor, 'closed'))[0]?.note).toBe('Appelée, sa sœur est près d’elle');
    expect((await alerts(admin, 'closed'))[0]?.note).toBeNull();
    const row = await api.ctx.db.row<{ note: string }>(
      sql`select encode(note_sealed, 'escape') as note from crisis_alert where id = ${id}`,
    );
    expect(row?.note).not.toContain('sa sœur');
  });

  it('counts as taking on what nobody had', async () => {
    await inDanger();
    const { id } = await theAlert();
    expect((await close(admin, id)).body).toMatchObject({ claimedBy: { me: true }, closedBy: { me: true } });
  });
});

describe('the list', () => {
  it('goes by severity, then by age, in pages', async () => {
    const texts = ['Je veux mourir', 'Je vais me tuer ce soir, j’ai tout préparé', 'Je veux mourir'];
    for (const text of texts) {
      now += 1000;
      await inDanger(text);
    }
    const all = await alerts();
    expect(all.map(({ severity }) => severity)).toEqual([4, 3, 3]);
    expect((all[1]?.raisedAt ?? '') < (all[2]?.raisedAt ?? '')).toBe(true);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await api.call('listCrisisAlerts', {
        token: admin.token,
        query: { limit: '1', ...(cursor && { cursor }) },
      });
      paged.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    } while (cursor);
    expect(paged).toEqual(all.map(({ id }) => id));
  });
});

describe('the trusted contact', () => {
  const plan = {
    warningSigns: [],
    whatHelps: [],
    distractions: [],
    people: [],
    professionals: [],
    saferPlace: '',
    reasons: [],
  };
  const trustedContact = { name: 'Hanane', phone: '0612345678', relation: 'sœur', consent: true };
  const read = (who: Somebody, id: string) => api.call('getAlertContact', { token: who.token, params: { id } });

  it('is shown to whoever has the alert on, audited, and the person is told once', async () => {
    const doctor = await aDoctor(api);
    const { patient } = await inDanger();
    const put = (consent: boolean, version: number) =>
      api.call('putSafetyPlan', {
        token: patient.token,
        body: { ...plan, trustedContact: { ...trustedContact, consent }, version },
      });
    await put(true, 0);
    const { id } = await theAlert();
    expect((await read(doctor, id)).status, 'before the claim').toBe(404);
    await claim(doctor, id);
    expect((await read(admin, id)).status, 'of a colleague').toBe(404);
    const { consent: _, ...contact } = trustedContact;
    expect((await read(doctor, id)).body).toEqual({ contact });
    expect((await read(doctor, id)).body).toEqual({ contact });
    const told = (await bell(patient)).items;
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ kind: 'trusted-contact-read' });
    const lines = await api.ctx.db.rows(
      sql`select from audit_event where event = 'trusted-contact.read' and patient_id = ${patient.patientId}`,
    );
    expect(lines).toHaveLength(2);
    await put(false, 1);
    expect((await read(doctor, id)).body, 'after consent is withdrawn').toEqual({ contact: null });
    await put(true, 2);
    await api.call('closeCrisisAlert', { token: doctor.token, params: { id }, body: { outcome: 'reached' } });
    expect((await read(doctor, id)).status, 'after closing').toBe(404);
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
