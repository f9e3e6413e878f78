import { randomUUID } from 'node:crypto';
import { sql } from '@medisense/api';
import type { Message } from '@medisense/contract';
import {
  type Api,
  aDoctor,
  anAdministrator,
  aPatient,
  inCare,
  type Patient,
  readChatEvents,
  signIn,
  startApi,
} from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: Api;
let now = Date.parse('2026-11-23T09:00:00Z');
beforeAll(async () => {
  api = await startApi({ now: () => new Date(now) });
});
afterAll(() => api.stop());

async function open(patient: Patient, kind: 'health' | 'wellbeing' = 'health', lang: 'fr' | 'en' | 'ar' = 'fr') {
  const { body } = await api.call('createConversation', { token: patient.token, body: { kind, lang } });
  return body.id;
}
async function say(patient: Patient, id: string, text: string, clientId?: string) {
  const answer = await api.call('sendMessage', {
    token: patient.token,
    params: { id },
    body: { text, ...(clientId && { clientId }) },
  });
  const all = readChatEvents(answer.body);
  const last = all.at(-1);
  return { status: answer.status, all, answer: last?.type === 'done' ? (last.message as Message) : null };
}
const read = async (patient: Patient, id: string) =>
  (await api.call('getConversation', { token: patient.token, params: { id } })).body;

describe('a thread', () => {
  it('begins with a machine that says it is one', async () => {
    const patient = await aPatient(api);
    const { status, body } = await api.call('createConversation', {
      token: patient.token,
      body: { kind: 'health', lang: 'en' },
    });
    expect(status).toBe(201);
    expect(body.items[0]?.author).toBe('machine');
    expect(body.items[0]?.text).toMatch(/machine|program|computer|not a (doctor|person|human)/i);
  });

  it('streams an answer in order and keeps both messages', async () => {
    const patient = await aPatient(api);
    const id = await open(patient);
    const { status, all, answer } = await say(patient, id, 'J’ai mal à la gorge depuis deux jours');
    expect(status).toBe(200);
    expect(all[0]?.type).toBe('accepted');
    expect(all.at(-1)?.type).toBe('done');
    const streamed = all.flatMap((event) => (event.type === 'delta' ? [event.text] : [])).join('');
    expect(streamed).toBe(answer?.text);
    const kept = await read(patient, id);
    expect(kept.items.slice(-2).map(({ author, state }) => [author, state])).toEqual([
      ['person', 'done'],
      ['machine', 'done'],
    ]);
    expect(kept.title).toMatch(/^J’ai mal à la gorge/);
  });

  it('says once more what it is when three hours have passed', async () => {
    const patient = await aPatient(api);
    const id = await open(patient, 'health', 'en');
    const soon = await say(patient, id, 'hello');
    now += 3 * 3_600_000 + 1;
    const { token } = await signIn(api, patient.email);
    const late = await say({ ...patient, token }, id, 'hello again');
    expect(soon.answer?.text).not.toMatch(/machine/i);
    expect(late.answer?.text).toMatch(/machine/i);
  });

  it('is sealed in the tables, title and memory too', async () => {
    const patient = await aPatient(api);
    const id = await open(patient);
    await say(patient, id, 'Ma gorge zanzibar brûle');
    const rows = await api.ctx.db.rows<{ row: string; plain: string }>(sql`
      select c::text || m::text as row, encode(m.body_sealed, 'escape') || encode(c.title_sealed, 'escape')
        || encode(c.memory_sealed, 'escape') as plain
      from conversation c join message m on m.conversation_id = c.id where c.id = ${id}`);
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toMatch(/zanzibar|gorge/i);
  });

  it('is nobody else’s: not of another patient, the doctor in care, or an administrator', async () => {
    const patient = await aPatient(api);
    const doctor = await aDoctor(api);
    await inCare(api, patient, doctor);
    const id = await open(patient);
    for (const { token } of [await aPatient(api), doctor, await anAdministrator(api)]) {
      const { status } = await api.call('getConversation', { token, params: { id } });
      expect([403, 404]).toContain(status);
      expect([403, 404]).toContain(
        (await api.call('sendMessage', { token, params: { id }, body: { text: 'hello' } })).status,
      );
    }
    expect((await read(patient, id)).messages).toBe(1);
  });

  it('can be renamed, found by words with and without accents, and deleted for good', async () => {
    const patient = await aPatient(api);
    const { token } = patient;
    const id = await open(patient);
    await open(patient, 'wellbeing');
    await say(patient, id, 'Est-ce que la fièvre est dangereuse ?');
    const found = await api.call('listConversations', { token, query: { q: 'FIEVRE' } });
    expect(found.body.items.map((one) => one.id)).toEqual([id]);
    const renamed = await api.call('updateConversation', { token, params: { id }, body: { title: 'حمى 🤒' } });
    expect(renamed.body.title).toBe('حمى 🤒');
    expect((await api.call('deleteConversation', { token, params: { id } })).status).toBe(204);
    expect((await api.call('getConversation', { token, params: { id } })).status).toBe(404);
    const left = await api.ctx.db.row<{ n: number }>(
      sql`select count(*) as n from message where conversation_id = ${id}`,
    );
    expect(left?.n).toBe(0);
  });

  it('shows older messages page by page', async () => {
    const patient = await aPatient(api);
    const id = await open(patient);
    for (const text of ['bonjour', 'merci', 'ça va']) await say(patient, id, text);
    const params = { id };
    const newest = await api.call('getConversation', { token: patient.token, params, query: { limit: '4' } });
    expect(newest.body.items).toHaveLength(4);
    const cursor = newest.body.earlier ?? '';
    const older = await api.call('getConversation', { token: patient.token, params, query: { limit: '4', cursor } });
    expect(older.body.items).toHaveLength(3);
    expect(older.body.earlier).toBeNull();
  });

  it('goes with the person when the person is erased', async () => {
    const patient = await aPatient(api);
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    await api.call('deletePatient', { token: patient.token, params: { id: patient.patientId } });
    const left = await api.ctx.db.row<{ n: number }>(sql`select count(*) as n from conversation where id = ${id}`);
    expect(left?.n).toBe(0);
  });
});

describe('a message', () => {
  it('that comes twice from two tabs is one message with one answer', async () => {
    const patient = await aPatient(api);
    const id = await open(patient);
    const clientId = randomUUID();
    const [first, second] = await Promise.all([
      say(patient, id, 'J’ai de la fièvre', clientId),
      say(patient, id, 'J’ai de la fièvre', clientId),
    ]);
    expect(first.answer?.id).toBe(second.answer?.id);
    expect((await read(patient, id)).messages).toBe(3);
  });

  it('among ten at once is never lost, and each gets its answer', async () => {
    const patient = await aPatient(api);
    const id = await open(patient);
    const texts = Array.from({ length: 10 }, (_, number) => `message numéro ${number}`);
    const sent = await Promise.all(texts.map((text) => say(patient, id, text)));
    expect(sent.every(({ answer }) => answer?.state === 'done')).toBe(true);
    const said = (await read(patient, id)).items.filter(({ author }) => author === 'person').map(({ text }) => text);
    expect(said.sort()).toEqual(texts);
  });

  it('waits for its turn when hundreds come in one instant, and none is refused', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => aPatient(api)));
    const threads = await Promise.all(
      people.flatMap((patient) => Array.from({ length: 8 }, async () => ({ patient, id: await open(patient) }))),
    );
    const rush = threads.flatMap((each) => Array.from({ length: 5 }, () => each));
    const said = await Promise.all(rush.map(({ patient, id }) => say(patient, id, 'bonjour')));
    expect(said.map(({ status }) => status)).toEqual(rush.map(() => 200));
    expect(said.every(({ answer }) => answer?.state === 'done')).toBe(true);
  });

  it('may have 20,000 characters, emoji and any script; more is refused with the field', async () => {
    const patient = await aPatient(api);
    const id = await open(patient);
    for (const text of ['🤒'.repeat(9_000), 'ا'.repeat(20_000), '痛い'.repeat(400), '![x](javascript:1)<script>']) {
      const { answer } = await say(patient, id, text);
      expect(answer?.text.length).toBeGreaterThan(10);
    }
    const long = await api.call('sendMessage', {
      token: patient.token,
      params: { id },
      body: { text: 'a'.repeat(20_001) },
    });
    expect([long.status, JSON.stringify(long.body.data)]).toEqual([400, expect.stringContaining('body.text')]);
  });

  it('can be answered again, rated, and listened to from the beginning', async () => {
    const patient = await aPatient(api);
    const { token } = patient;
    const id = await open(patient);
    const { answer } = await say(patient, id, 'bonjour');
    const params = { id: answer?.id ?? '' };
    const rated = await api.call('rateMessage', { token, params, body: { rating: 'helpful' } });
    expect(rated.body.rating).toBe('helpful');
    const heard = readChatEvents((await api.call('followMessage', { token, params })).body);
    expect(heard.at(-1)).toMatchObject({ type: 'done', message: { text: answer?.text } });
    const again = readChatEvents((await api.call('repeatMessage', { token, params })).body);
    expect(again.at(-1)).toMatchObject({ type: 'done', message: { author: 'machine', state: 'done' } });
    expect((await read(patient, id)).items.filter(({ author }) => author === 'person')).toHaveLength(1);
    expect((await api.call('repeatMessage', { token, params })).body.code).toBe('STALE');
  });
});

describe('a crisis', () => {
  it('is answered by fixed words, stays open over the next messages, and eases off after a check-in', async () => {
    const patient = await aPatient(api);
    const id = await open(patient, 'wellbeing');
    const { answer } = await say(patient, id, 'je veux mourir, je n’en peux plus');
    expect(answer?.source).toBe('crisis');
    expect(answer?.cards.some((card) => card.type === 'crisis')).toBe(true);
    expect((await say(patient, id, 'laisse tomber, je rigolais')).answer?.source).toBe('crisis');
    expect((await read(patient, id)).crisisOpen).toBe(true);
    const after = await api.call('checkIn', { token: patient.token, params: { id }, body: { answer: 'safe' } });
    expect(after.body.crisisOpen).toBe(false);
    expect((await say(patient, id, 'merci')).answer?.source).toBe('guide');
  });

  it('is told apart without a session and without the database', async () => {
    const { status, body } = await api.call('checkCrisis', { body: { text: 'بغيت نموت', lang: 'ar' } });
    expect([status, body.class]).toEqual([200, 'crisis']);
    expect(body.reply).toMatch(/\p{Script=Arabic}/u);
    const calm = await api.call('checkCrisis', { body: { text: 'mort de rire', lang: 'fr' } });
    expect(calm.body.class).toBe('non_crisis');
  });
});
