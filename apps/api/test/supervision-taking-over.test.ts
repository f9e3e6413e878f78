import { randomUUID } from 'node:crypto';
import { aPatient, readChatEvents } from '@medisense/testkit';
import { describe, expect, it } from 'vitest';
import { releaseForgotten } from '../src/supervision/index.ts';
import { CRISIS, supervisionRoom } from './supervision-room.ts';

const { api, aReader, grant, open, say, read, look, take, write, handBack } = supervisionRoom();

describe('taking over', () => {
  it('silences the machine, shows the person that somebody answers, and hands back with fixed words', async () => {
    const reader = await aReader('doctor');
    const patient = await aPatient(api());
    const id = await open(patient, 'health', 'ar');
    await say(patient, id, 'عندي صداع');
    expect((await take(reader, id)).body).toMatchObject({ handler: 'human', hands: 1 });
    expect((await read(patient, id)).human).toBe(true);
    expect(await say(patient, id, 'هل هناك أحد؟')).toBeNull();
    await write(reader, id, 'مرحبا، أنا هنا.');
    const during = (await read(patient, id)).items.slice(-2);
    expect(during.map(({ author, lang, source }) => [author, lang, source])).toEqual([
      ['person', 'ar', null],
      ['human', 'ar', 'human'],
    ]);
    expect((await handBack(reader, id)).body).toMatchObject({ handler: 'machine', hands: 2, handledBy: null });
    const after = await read(patient, id);
    expect(after.human).toBe(false);
    expect(after.items.at(-1)).toMatchObject({ author: 'machine', lang: 'ar' });
    expect(after.items.at(-1)?.text).toMatch(/آلة/);
    expect((await say(patient, id, 'شكرا'))?.author).toBe('machine');
    expect((await look(reader, id)).body.steps.map(({ kind }) => kind)).toEqual(['taken_over', 'handed_back']);
  });

  it('by two at once has one winner, and the other learns who', async () => {
    const [one, two] = [await aReader(), await aReader('doctor')];
    const patient = await aPatient(api());
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    const answers = await Promise.all([take(one, id), take(two, id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    const winner = answers[0]?.status === 200 ? one : two;
    const loser = winner === one ? two : one;
    expect([lost?.body.code, lost?.body.data?.accountId]).toEqual(['THREAD_TAKEN', winner.accountId]);
    expect((await write(loser, id)).body.code).toBe('THREAD_NOT_HELD');
    expect((await handBack(loser, id)).body.code).toBe('THREAD_NOT_HELD');
    expect((await write(winner, id)).status).toBe(201);
  });

  it('from a colleague is for an administrator who names whom', async () => {
    const [doctor, second, admin] = [await aReader('doctor'), await aReader('doctor'), await aReader()];
    const patient = await aPatient(api());
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    await take(doctor, id);
    expect((await take(second, id, doctor.accountId)).status).toBe(409);
    expect((await take(admin, id)).status).toBe(409);
    expect((await take(admin, id, second.accountId)).status).toBe(409);
    expect((await take(admin, id, doctor.accountId)).body.handledBy?.accountId).toBe(admin.accountId);
    expect((await write(doctor, id)).body.code).toBe('THREAD_NOT_HELD');
    await grant(admin, []);
    expect((await take(second, id)).status).toBe(200);
  });

  it('writes a message once, however often it is sent, and takes canned replies by their own id only', async () => {
    const reader = await aReader();
    const patient = await aPatient(api());
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    await take(reader, id);
    const canned = await api().call('listCannedReplies', { token: reader.token, query: { lang: 'fr' } });
    const [first] = canned.body.items;
    const body = { text: first?.text ?? '', cannedId: first?.id ?? '', clientId: randomUUID() };
    const sent = await api().call('writeAsHuman', { token: reader.token, params: { id }, body });
    const again = await api().call('writeAsHuman', { token: reader.token, params: { id }, body });
    expect(again.body.id).toBe(sent.body.id);
    expect((await read(patient, id)).items.filter(({ author }) => author === 'human')).toHaveLength(1);
    const wrong = { text: 'x', cannedId: 'no-such-reply' };
    expect((await api().call('writeAsHuman', { token: reader.token, params: { id }, body: wrong })).status).toBe(400);
  });

  it('keeps the machine silent at a check-in and at a repetition, and still calls the staff to a crisis', async () => {
    const reader = await aReader();
    const patient = await aPatient(api());
    const id = await open(patient);
    const answer = await say(patient, id, 'bonjour');
    await take(reader, id);
    const repeated = await api().call('repeatMessage', { token: patient.token, params: { id: answer?.id ?? '' } });
    expect(readChatEvents(repeated.body).at(-1)).toEqual({ type: 'done', message: null });
    expect(await say(patient, id, CRISIS)).toBeNull();
    expect((await look(reader, id)).body.alert?.state).toBe('open');
    await api().call('checkIn', { token: patient.token, params: { id }, body: { answer: 'safe' } });
    const kept = await read(patient, id);
    expect(kept.crisisOpen).toBe(false);
    // its greeting and the answer from before
    expect(kept.items.filter(({ author }) => author === 'machine')).toHaveLength(2);
    expect(kept.items.at(-1)?.author).toBe('person');
  });
});

describe('a thread that nobody answers in any more', () => {
  it('goes back to the machine after an hour of silence, and at once when its holder can no longer read it', async () => {
    const reader = await aReader();
    const patient = await aPatient(api());
    const [waiting, answered, orphan] = [await open(patient), await open(patient), await open(patient)];
    for (const id of [waiting, answered, orphan]) {
      await say(patient, id, 'bonjour');
      await take(reader, id);
      await say(patient, id, 'vous êtes là ?');
    }
    await write(reader, answered);
    const leaver = await aReader();
    await take(leaver, orphan, reader.accountId);
    const human = async () => {
      const threads = await Promise.all([waiting, answered, orphan].map((id) => read(patient, id)));
      return threads.map((thread) => thread.human);
    };
    await releaseForgotten(api().ctx);
    expect(await human()).toEqual([true, true, true]);
    await grant(leaver, []);
    await releaseForgotten(api().ctx);
    expect(await human()).toEqual([true, true, false]);
    const later = new Date(api().ctx.now().getTime() + 61 * 60_000);
    await releaseForgotten({ ...api().ctx, now: () => later });
    expect(await human()).toEqual([false, true, false]);
    expect((await read(patient, waiting)).items.at(-1)?.text).toMatch(/machine/);
    expect((await say(patient, waiting, 'merci'))?.author).toBe('machine');
  });
});
