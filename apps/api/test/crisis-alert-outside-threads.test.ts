import { sql, tasks } from '@medisense/api';
import { aDoctor, aPatient, inCare, type Patient, type Somebody } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { crisisRoom } from './crisis-alert-room.ts';

const room = crisisRoom();
const { alerts, bell, claim, kinds, openThread, say, theAlert } = room;
const feel = (who: Patient, note: string) =>
  room.api().call('createMoodEntry', { token: who.token, body: { mood: 1, note } });
const item9 = (who: Patient, answer: number, first = 0) =>
  room.api().call('createQuestionnaireResponse', {
    token: who.token,
    body: { questionnaire: 'phq-9', answers: [first, 0, 0, 0, 0, 0, 0, 0, answer], lang: 'fr' },
  });
const words = (who: Somebody, id: string) =>
  room.api().call('getAlertWords', { token: who.token, params: { id }, query: { lang: 'fr' } });
async function withPrivilege(): Promise<Somebody> {
  const doctor = await aDoctor(room.api());
  await room.api().call('setPrivileges', {
    token: room.admin().token,
    params: { id: doctor.accountId },
    body: { privileges: ['supervision'] },
  });
  return doctor;
}
const close = (id: string) =>
  room.api().call('closeCrisisAlert', {
    token: room.admin().token,
    params: { id },
    body: { outcome: 'reached', note: 'Appelée' },
  });

describe('a dangerous note in the mood log', () => {
  it('calls the staff, with a pseudonym and never a name or a word', async () => {
    const patient = await aPatient(room.api(), { familyName: 'Ouazzani' });
    const kept = await feel(patient, 'Je m’appelle Ouazzani. Je veux me suicider');
    expect(kept.body.crisis?.severity).toBe(3);
    const list = await room.api().call('listCrisisAlerts', { token: room.admin().token });
    expect(list.body.items).toHaveLength(1);
    expect(list.body.items[0]).toMatchObject({
      source: 'mood',
      conversations: [],
      label: 'active_ideation',
      severity: 3,
      state: 'open',
      erased: false,
      abilities: { claim: true, readWords: false },
    });
    expect(list.body.items[0]?.pseudonym).toMatch(/^[A-Z]\d-[A-Z]{2}\d$/);
    for (const secret of ['mourir', 'Ouazzani', patient.patientId, patient.accountId, kept.body.id]) {
      expect(JSON.stringify(list.body)).not.toContain(secret);
    }
    expect((await bell(room.admin())).items[0]).toMatchObject({ kind: 'crisis-alert' });
  });

  it('is heard also when it is added or changed later, and not again with the same words', async () => {
    const patient = await aPatient(room.api());
    const { body } = await feel(patient, 'Une journée longue');
    expect(await alerts()).toEqual([]);
    const change = (note: string, mood = 1) =>
      room.api().call('updateMoodEntry', { token: patient.token, params: { id: body.id }, body: { note, mood } });
    await change('Je veux mourir');
    const { id } = await theAlert();
    await close(id);
    await change('Je veux mourir', 2);
    expect(await alerts()).toEqual([]);
  });

  it('is no alert when it is sad and not in danger', async () => {
    await feel(await aPatient(room.api()), 'Triste, la journée a été dure');
    expect(await alerts()).toEqual([]);
  });

  it('joins the alert that is open, a graver one makes it graver, and ten at once are one', async () => {
    const patient = await aPatient(room.api());
    await Promise.all(Array.from({ length: 10 }, () => feel(patient, 'Je veux mourir')));
    const { id } = await theAlert();
    expect(kinds(await theAlert())?.filter((kind) => kind === 'repeated')).toHaveLength(9);
    await claim(room.admin(), id);
    room.clock.now += 1000;
    await feel(patient, 'Je vais le faire ce soir, j’ai tout préparé pour me tuer');
    expect(await theAlert()).toMatchObject({ id, severity: 4, state: 'claimed' });
    expect((await bell(room.admin())).items[0]).toMatchObject({ kind: 'crisis-alert-rose' });
    await close(id);
    await feel(patient, 'Je veux mourir');
    expect((await theAlert()).id).not.toBe(id);
  });

  it('is one alert with the thread in which the same person is in danger, whichever came first', async () => {
    const first = await aPatient(room.api());
    await feel(first, 'Je veux mourir');
    const { id } = await theAlert();
    const thread = await openThread(first);
    await say(first, thread, 'Je vais le faire ce soir, j’ai tout préparé pour me tuer');
    expect(await theAlert()).toMatchObject({
      id,
      conversations: [{ id: thread }],
      source: 'conversation',
      severity: 4,
    });
    await close(id);
    const second = await aPatient(room.api());
    const other = await openThread(second);
    await say(second, other, 'Je veux mourir');
    await feel(second, 'Je veux mourir');
    await item9(second, 3);
    expect(await theAlert()).toMatchObject({ conversations: [{ id: other }], source: 'questionnaire' });
    expect((await theAlert()).steps.map(({ source }) => source)).toEqual([
      'conversation',
      null,
      'mood',
      'questionnaire',
    ]);
  });
});

describe('item 9 of the PHQ-9', () => {
  it.each([
    [1, 2],
    [2, 3],
    [3, 3],
  ])('answered with %i calls the staff at severity %i, whatever the total', async (answer, severity) => {
    const { body } = await item9(await aPatient(room.api()), answer);
    expect(body.crisis).toMatchObject({ label: 'passive_ideation', severity });
    expect(await theAlert()).toMatchObject({ source: 'questionnaire', label: 'passive_ideation', severity });
  });

  it('answered with 0 calls nobody, nor does a high total without it', async () => {
    const patient = await aPatient(room.api());
    const answers = [3, 3, 3, 3, 3, 3, 3, 3, 0];
    await room.api().call('createQuestionnaireResponse', {
      token: patient.token,
      body: { questionnaire: 'phq-9', answers },
    });
    expect(await alerts()).toEqual([]);
  });

  it('is heard among faulty answers of which nothing is kept', async () => {
    const patient = await aPatient(room.api());
    const refused = await item9(patient, 2, 5);
    expect(refused.body.code).toBe('INVALID_INPUT');
    await item9(patient, 2, 5);
    expect(await theAlert()).toMatchObject({ source: 'questionnaire', severity: 3 });
    const rows = await room
      .api()
      .ctx.db.rows(sql`select id from questionnaire_response where patient_id = ${patient.patientId}`);
    expect(rows).toEqual([]);
    const reader = await withPrivilege();
    expect((await words(reader, (await theAlert()).id)).body.items.map(({ text }) => text)).toEqual([null, null]);
  });
});

describe('symptoms described by somebody who is signed in', () => {
  const report = (who: Somebody, text: string, patientId?: string) =>
    room.api().call('createSymptomReport', { token: who.token, body: { text, ...(patientId && { patientId }) } });

  it('call the staff when they speak of dying or violence', async () => {
    const patient = await aPatient(room.api());
    await report(patient, 'J’ai mal au ventre et je pense à me suicider');
    expect(await theAlert()).toMatchObject({ source: 'symptoms', severity: 3 });
  });

  it('call nobody to a danger of the body, which the emergency screen answers, nor when staff write them', async () => {
    const patient = await aPatient(room.api());
    const bodily = await report(patient, 'J’ai une douleur écrasante dans la poitrine et je n’arrive plus à respirer');
    expect(bodily.body.assessment.urgency).toBe('emergency');
    const doctor = await aDoctor(room.api());
    await inCare(room.api(), patient, doctor);
    expect((await report(doctor, 'Je veux mourir', patient.patientId)).status).toBe(201);
    expect(await alerts()).toEqual([]);
  });
});

describe('the words of an alert outside of threads', () => {
  it('are open to the privilege while the alert is, masked, and the person sees who looked', async () => {
    const patient = await aPatient(room.api(), { familyName: 'Ouazzani' });
    await feel(patient, 'Rien de grave, juste fatiguée');
    await feel(patient, 'Je veux mourir, dit Ouazzani');
    await item9(patient, 1);
    const { id } = await theAlert();
    const reader = await withPrivilege();
    expect((await words(await aDoctor(room.api()), id)).body.code).toBe('FORBIDDEN');
    expect((await words(room.admin(), id)).body.code).toBe('FORBIDDEN');
    expect((await theAlert(reader)).abilities.readWords).toBe(true);
    const { body } = await words(reader, id);
    expect(body.identity).toBeNull();
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toMatchObject({ source: 'mood', severity: 3, question: null });
    expect(body.items[0]?.text).toContain('Je veux mourir');
    expect(JSON.stringify(body)).not.toMatch(/Ouazzani|fatiguée/);
    expect(body.items[1]).toMatchObject({ source: 'questionnaire', text: 'Plusieurs jours' });
    expect(body.items[1]?.question).toMatch(/^PHQ-9/);
    const log = await room.api().call('listAccessLog', { token: patient.token });
    expect(log.body.items.map(({ what }) => what)).toContain('wellbeing');
    await close(id);
    expect((await words(reader, id)).body.code).toBe('SEALED');
    expect((await alerts(reader, 'closed'))[0]?.abilities.readWords).toBe(false);
  });

  it('are gone where the person has deleted them, and the alert stays', async () => {
    const patient = await aPatient(room.api());
    const { body: entry } = await feel(patient, 'Je veux mourir');
    await room.api().call('deleteMoodEntry', { token: patient.token, params: { id: entry.id } });
    const reader = await withPrivilege();
    const { body } = await words(reader, (await theAlert()).id);
    expect(body.items.map(({ source, text }) => [source, text])).toEqual([['mood', null]]);
  });

  it('name the person only after a reason, for an hour, to that account; the person is told and reads it', async () => {
    const patient = await aPatient(room.api(), { givenName: 'Ghita', familyName: 'Ouazzani' });
    await feel(patient, 'Je veux mourir, dit Ouazzani');
    const { id } = await theAlert();
    const [reader, other] = [await withPrivilege(), await withPrivilege()];
    const reason = 'Pour l’appeler tout de suite';
    const open = (who: Somebody) =>
      room.api().call('openAlertIdentity', { token: who.token, params: { id }, body: { reason } });
    expect((await open(room.admin())).body.code).toBe('FORBIDDEN');
    expect((await open(reader)).body.name).toBe('Ghita Ouazzani');
    const seen = (await words(reader, id)).body;
    expect(seen.identity?.name).toBe('Ghita Ouazzani');
    expect(seen.items[0]?.text).toContain('Ouazzani');
    expect((await words(other, id)).body.identity).toBeNull();
    expect((await bell(patient)).items[0]).toMatchObject({ kind: 'identity-opened' });
    const log = await room.api().call('listAccessLog', { token: patient.token });
    expect(log.body.items.find(({ what }) => what === 'identity')?.reason).toBe(reason);
    await close(id);
    expect((await open(reader)).body.code).toBe('SEALED');
  });
});

describe('an erased person', () => {
  it('leaves shells of alerts: when, how grave and what came of it, and nothing of them', async () => {
    const patient = await aPatient(room.api(), { familyName: 'Ouazzani' });
    await feel(patient, 'Je veux mourir');
    const first = await theAlert();
    await claim(room.admin(), first.id);
    await close(first.id);
    const thread = await openThread(patient);
    await say(patient, thread, 'Je veux mourir');
    const second = await theAlert();
    await room.api().call('deletePatient', { token: patient.token, params: { id: patient.patientId } });
    expect(await alerts()).toEqual([]);
    const shells = await alerts(room.admin(), 'closed');
    expect(shells.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    for (const shell of shells) {
      expect(shell).toMatchObject({ erased: true, pseudonym: '', conversations: [], note: null, severity: 3 });
      expect(kinds(shell)?.at(-1)).toBe('person_erased');
    }
    expect(shells.find(({ id }) => id === first.id)?.outcome).toBe('reached');
    expect(shells.find(({ id }) => id === second.id)?.outcome).toBeNull();
    const kept = await room.api().ctx.db.rows<object>(sql`select c.*, s.* from crisis_alert c join alert_step s
      on s.alert_id = c.id`);
    for (const secret of [patient.patientId, patient.accountId, thread, first.pseudonym, second.pseudonym]) {
      expect(JSON.stringify(kept)).not.toContain(secret);
    }
    expect(kept.every((row) => !('note_sealed' in row) || row.note_sealed === null)).toBe(true);
    const figures = await room.api().call('getSupervisionStatistics', { token: room.admin().token, query: {} });
    expect(figures.body.alerts.raised).toBe(2);
    expect((await claim(room.admin(), second.id)).body.code).toBe('ALREADY_DONE');
    const reader = await withPrivilege();
    expect((await words(reader, second.id)).body.code).toBe('NOT_FOUND');
  });

  it('leaves them for 24 months from the erasure, and then nothing; other closed alerts stay', async () => {
    const [gone, stays] = [await aPatient(room.api()), await aPatient(room.api())];
    for (const each of [gone, stays]) await feel(each, 'Je veux mourir');
    const api = room.api();
    for (const { id } of await alerts()) await close(id);
    await api.call('deletePatient', { token: gone.token, params: { id: gone.patientId } });
    const left = async () => (await alerts(room.admin(), 'closed')).map(({ erased }) => erased).sort();
    expect(await left()).toEqual([false, true]);
    const day = 24 * 60;
    await room.later(700 * day);
    await tasks.sweep(api.ctx, {});
    expect(await left()).toEqual([false, true]);
    await room.later(40 * day);
    await tasks.sweep(api.ctx, {});
    expect(await left()).toEqual([false]);
    expect(api.logged.filter((line) => line.includes('"crisis_alert":1'))).toHaveLength(1);
    const steps = await api.ctx.db.rows(sql`select from alert_step s where not exists
      (select from crisis_alert c where c.id = s.alert_id)`);
    expect(steps).toEqual([]);
  });
});
