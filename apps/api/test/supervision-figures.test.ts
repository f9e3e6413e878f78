import { sql } from '@medisense/api';
import { aDoctor, aPatient } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { CRISIS, supervisionRoom } from './supervision-room.ts';

const { api, root, aReader, open, say, read, take, openIdentity, judge } = supervisionRoom();

/** Three crises and two quiet threads: all taken over, two of them from a colleague; three looks at one answer. */
async function aDayAtTheDesk() {
  const [one, two, three] = [await aReader(), await aReader(), await aReader('doctor')];
  const answers: string[] = [];
  for (let count = 0; count < 3; count++) {
    const patient = await aPatient(api());
    const id = await open(patient);
    answers.push((await say(patient, id, CRISIS))?.id ?? '');
    expect((await take(one, id)).status).toBe(200);
    expect((await openIdentity(one, id)).body.name).toBe('Salma Bennani');
  }
  for (let count = 0; count < 2; count++) {
    const patient = await aPatient(api());
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    expect((await take(one, id)).status).toBe(200);
    expect((await take(two, id, one.accountId)).status).toBe(200);
  }
  const [first = ''] = answers;
  await judge(one, first);
  await judge(two, first, { safe: false });
  expect((await judge(three, first)).body.looks).toBe(3);
}

describe('the figures', () => {
  it('count crises, times, hands, reviews and answers, and refuse a span turned round', async () => {
    await aDayAtTheDesk();
    const { body, status } = await api().call('getSupervisionStatistics', { token: root().token });
    expect(status).toBe(200);
    expect(body.alerts.raised).toBeGreaterThanOrEqual(3);
    expect(body.crises.reduce((sum, { count }) => sum + count, 0)).toBe(body.alerts.raised);
    expect(body.hands.takenOver).toBeGreaterThanOrEqual(5);
    expect(body.hands.takenFrom).toBe(2);
    expect(body.reviews).toMatchObject({ looks: 3, answers: 1 });
    expect(body.answers.find(({ code }) => code === 'crisis')?.count).toBeGreaterThanOrEqual(3);
    expect(body.identitiesOpened).toBeGreaterThanOrEqual(3);
    const turned = { from: '2026-12-01', to: '2026-11-01' };
    expect((await api().call('getSupervisionStatistics', { token: root().token, query: turned })).status).toBe(400);
  });

  it('count booking cards and the visits asked for within a day', async () => {
    const patient = await aPatient(api());
    const id = await open(patient);
    await say(patient, id, 'quel médecin pour une douleur au genou ?');
    const before = (await api().call('getSupervisionStatistics', { token: root().token })).body.referrals;
    const answer = (await read(patient, id)).items.at(-1);
    await api().ctx.db.run(sql`update message set card_types = '{booking}' where id = ${answer?.id ?? ''}`);
    const doctor = await aDoctor(api(), { everyDay: [0, 1440], timeZone: 'UTC' });
    const slot = (await api().call('listSlots', { params: { id: doctor.practitionerId } })).body.items[0];
    const body = { practitionerId: doctor.practitionerId, patientId: patient.patientId, start: slot?.start ?? '' };
    await api().call('bookAppointment', { token: patient.token, body });
    const after = (await api().call('getSupervisionStatistics', { token: root().token })).body.referrals;
    expect(after.bookingCards).toBeGreaterThan(0);
    expect(after.visitsWithinADay).toBe(before.visitsWithinADay + 1);
  });
});
