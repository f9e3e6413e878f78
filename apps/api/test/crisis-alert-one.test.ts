import { aDoctor, aPatient, type Patient, type Somebody } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { crisisRoom, MINUTE } from './crisis-alert-room.ts';

const room = crisisRoom();
const { alerts, bell, claim, inDanger, kinds, later, onDuty, openThread, say, theAlert } = room;
const GRAVE = 'Je vais le faire ce soir, j’ai tout préparé pour me tuer';
const feel = (who: Patient, note: string) =>
  room.api().call('createMoodEntry', { token: who.token, body: { mood: 1, note } });
async function withPrivilege(): Promise<Somebody> {
  const doctor = await aDoctor(room.api());
  const body = { privileges: ['supervision' as const] };
  await room.api().call('setPrivileges', { token: room.admin().token, params: { id: doctor.accountId }, body });
  return doctor;
}
const look = (who: Somebody, id: string) => room.api().call('getSupervision', { token: who.token, params: { id } });
const mails = async () => (await room.api().call('listMails', { token: room.admin().token })).body.items;

describe('danger of one person in two threads', () => {
  it('is one alert that leads to both, shows where danger was heard last, and keeps its clock', async () => {
    const [first, next] = [await aDoctor(room.api()), await aDoctor(room.api())];
    await onDuty(first);
    room.clock.now += 1000;
    await onDuty(next);
    const { patient, thread } = await inDanger(GRAVE);
    const before = await theAlert();
    await later(2, patient, first);
    const other = await openThread(patient);
    await say(patient, other, 'Je veux mourir');
    const after = await theAlert();
    expect(after.conversations.map(({ id }) => id)).toEqual([other, thread]);
    expect(new Set(after.conversations.map(({ pseudonym }) => pseudonym)).size).toBe(2);
    const { id, pseudonym, label, raisedAt, passesOnAt, offeredTo } = before;
    expect(after).toMatchObject({ id, pseudonym, label, severity: 4, raisedAt, passesOnAt, state: 'open' });
    expect(after.offeredTo?.accountId).toBe(offeredTo?.accountId);
    expect(kinds(after)).toEqual(['raised', 'offered', 'repeated']);
    await feel(patient, 'Je veux mourir');
    expect(await theAlert()).toMatchObject({ id, source: 'mood', severity: 4, label });
    expect((await bell(first)).items).toHaveLength(1);
    expect((await bell(next)).items).toHaveLength(0);
  });

  it('opens both threads to the privilege while the alert is open, and no third one', async () => {
    const { patient, thread } = await inDanger();
    const [other, calm] = [await openThread(patient), await openThread(patient)];
    await say(patient, other, GRAVE);
    await say(patient, calm, 'Bonjour, comment dormir mieux ?');
    const reader = await withPrivilege();
    const { id } = await theAlert();
    for (const each of [thread, other]) {
      const seen = (await look(reader, each)).body;
      expect(seen).toMatchObject({ hidden: null, alert: { id, state: 'open' } });
      expect(seen.steps.filter(({ kind }) => kind === 'alert_raised')).toHaveLength(1);
    }
    expect((await look(reader, calm)).body).toMatchObject({ hidden: 'sealed', alert: null });
    const done = { outcome: 'reached' } as const;
    await claim(reader, id);
    await room.api().call('closeCrisisAlert', { token: reader.token, params: { id }, body: done });
    expect((await look(reader, other)).body.steps.map(({ kind }) => kind)).toEqual([
      'alert_raised',
      'alert_claimed',
      'alert_closed',
    ]);
    await say(patient, other, 'Je veux mourir');
    expect((await theAlert()).conversations.map(({ id: each }) => each)).toEqual([other]);
  });

  it('does not join the alerts of two persons, nor lead to a thread that is deleted', async () => {
    const { patient } = await inDanger();
    await inDanger();
    expect(await alerts()).toHaveLength(2);
    const other = await openThread(patient);
    await say(patient, other, 'Je veux mourir');
    await room.api().call('deleteConversation', { token: patient.token, params: { id: other } });
    expect((await alerts()).map(({ conversations }) => conversations.length)).toEqual([1, 1]);
  });

  it('is one alert when eight threads, notes and answers are sent at once', async () => {
    for (let round = 0; round < 5; round++) {
      const patient = await aPatient(room.api());
      const threads = await Promise.all(Array.from({ length: 4 }, () => openThread(patient)));
      const answers = [0, 0, 0, 0, 0, 0, 0, 0, 3];
      const heard = await Promise.all([
        ...threads.map((thread) => say(patient, thread, 'Je veux mourir')),
        ...Array.from({ length: 3 }, () => feel(patient, 'Je veux mourir')),
        room.api().call('createQuestionnaireResponse', {
          token: patient.token,
          body: { questionnaire: 'phq-9', answers, lang: 'fr' },
        }),
      ]);
      expect(heard.map(({ status }) => status).filter((status) => status >= 300)).toEqual([]);
      const open = await theAlert();
      expect(kinds(open)?.filter((kind) => kind === 'raised' || kind === 'repeated')).toHaveLength(8);
      expect(open.conversations.map(({ id }) => id).sort()).toEqual([...threads].sort());
      const body = { outcome: 'reached' } as const;
      await room.api().call('closeCrisisAlert', { token: room.admin().token, params: { id: open.id }, body });
    }
  });
});

describe('whoever has an alert on', () => {
  it('hears in the bell that more was said, once while it is unread, and nobody else is called', async () => {
    const doctor = await aDoctor(room.api());
    await onDuty(doctor);
    const { patient } = await inDanger();
    const { id } = await theAlert();
    await claim(doctor, id);
    const sent = (await mails()).length;
    const other = await openThread(patient);
    for (const text of ['Je veux mourir', 'Je veux vraiment mourir']) {
      room.clock.now += 1000;
      await say(patient, other, text);
    }
    const told = await bell(doctor);
    expect(told.unread).toBe(1);
    expect(told.items[0]).toMatchObject({ kind: 'crisis-alert-more', aboutId: id, data: { severity: 3 } });
    expect(JSON.stringify(told)).not.toMatch(/mourir/);
    expect((await bell(room.admin())).items).toEqual([]);
    expect(await mails()).toHaveLength(sent);
    const body = { outcome: 'reached' } as const;
    await room.api().call('closeCrisisAlert', { token: doctor.token, params: { id }, body });
    expect((await bell(doctor)).unread).toBe(0);
  });

  it('and can no longer act leaves it to the next one as soon as more is said', async () => {
    const [gone, next] = [await aDoctor(room.api()), await aDoctor(room.api())];
    await onDuty(next);
    const { patient } = await inDanger();
    const { id } = await theAlert();
    await claim(gone, id);
    await room.api().call('suspendAccount', { token: room.admin().token, params: { id: gone.accountId } });
    await say(patient, await openThread(patient), 'Je veux mourir');
    expect(await theAlert()).toMatchObject({ id, state: 'open', offeredTo: { accountId: next.accountId } });
    expect((await bell(next)).unread).toBe(1);
  });
});

describe('an alert that waits and becomes graver', () => {
  it('calls whoever it is offered to once more, by bell and mail, and its clock runs on', async () => {
    const doctor = await aDoctor(room.api());
    await onDuty(doctor);
    const { patient } = await inDanger();
    const { passesOnAt } = await theAlert();
    const sent = (await mails()).length;
    room.clock.now += MINUTE;
    await say(patient, await openThread(patient), GRAVE);
    expect(await theAlert()).toMatchObject({ severity: 4, passesOnAt, offeredTo: { accountId: doctor.accountId } });
    expect(await mails()).toHaveLength(sent + 1);
    const told = await bell(doctor);
    expect(told.unread).toBe(1);
    expect(told.items[0]).toMatchObject({ kind: 'crisis-alert', data: { severity: 4 } });
    await say(patient, await openThread(patient), GRAVE);
    expect(await mails()).toHaveLength(sent + 1);
  });

  it('calls every administrator once more where nobody is on duty', async () => {
    const { patient } = await inDanger();
    const sent = (await mails()).length;
    room.clock.now += 1000;
    await feel(patient, GRAVE);
    expect(await mails()).toHaveLength(sent + 1);
    expect((await bell(room.admin())).items[0]).toMatchObject({ data: { severity: 4, nobodyOnDuty: true } });
  });
});
