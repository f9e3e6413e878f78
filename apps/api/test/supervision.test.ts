import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createContext, createServer, sql } from '@medisense/api';
import type { ChatEvent, Message, OutputOf } from '@medisense/contract';
import {
  type Api,
  aDoctor,
  anAdministrator,
  aPatient,
  callOperation,
  inCare,
  type Patient,
  type Somebody,
  startApi,
} from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOneMessage, findThread, insertMessage } from '../src/conversation/conversation.store.ts';
import { openLiveReply } from '../src/conversation/live-replies.ts';
import { keyOf, sealBody, sealFallback } from '../src/conversation/message.ts';
import { writeReply } from '../src/conversation/write-reply.ts';
import { releaseForgotten } from '../src/supervision/index.ts';
import { roundAges } from '../src/supervision/round-ages.ts';

let api: Api;
let root: Somebody;
const CRISIS = 'je veux mourir, je n’en peux plus';
beforeAll(async () => {
  api = await startApi();
  root = await anAdministrator(api);
});
afterAll(() => api.stop());

const events = (stream: unknown): ChatEvent[] =>
  String(stream)
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice(6)));
const grant = (to: Somebody, privileges: 'supervision'[] = ['supervision']) =>
  api.call('setPrivileges', { token: root.token, params: { id: to.accountId }, body: { privileges } });
async function aReader(kind: 'administrator' | 'doctor' = 'administrator') {
  const somebody = kind === 'doctor' ? await aDoctor(api) : await anAdministrator(api);
  await grant(somebody);
  return somebody;
}
async function open(patient: Patient, kind: 'health' | 'wellbeing' = 'health', lang: 'fr' | 'en' | 'ar' = 'fr') {
  const { body } = await api.call('createConversation', { token: patient.token, body: { kind, lang } });
  return body.id;
}
async function say(patient: Patient, id: string, text: string) {
  const answer = await api.call('sendMessage', { token: patient.token, params: { id }, body: { text } });
  const last = events(answer.body).at(-1);
  return last?.type === 'done' ? (last.message as Message | null) : null;
}
const read = async (patient: Patient, id: string) =>
  (await api.call('getConversation', { token: patient.token, params: { id } })).body;
const look = (who: Somebody, id: string) => api.call('getSupervision', { token: who.token, params: { id } });
const take = (who: Somebody, id: string, from?: string) =>
  api.call('takeOver', { token: who.token, params: { id }, body: from ? { from } : {} });
const write = (who: Somebody, id: string, text = 'Bonjour, je suis là.') =>
  api.call('writeAsHuman', { token: who.token, params: { id }, body: { text } });
const handBack = (who: Somebody, id: string) => api.call('handBack', { token: who.token, params: { id } });
const reason = 'La personne ne répond plus, il faut la rappeler';
const openIdentity = (who: Somebody, id: string, why = reason) =>
  api.call('openIdentity', { token: who.token, params: { id }, body: { reason: why } });

describe('the privilege', () => {
  it('lets a doctor in on the next request, and out again', async () => {
    const doctor = await aDoctor(api);
    expect((await api.call('listSupervision', { token: doctor.token })).status).toBe(403);
    await grant(doctor);
    expect((await api.call('listSupervision', { token: doctor.token })).status).toBe(200);
    expect((await api.call('getMe', { token: doctor.token })).body.abilities).toContain('read-conversations');
    await grant(doctor, []);
    expect((await api.call('listSupervision', { token: doctor.token })).status).toBe(403);
  });

  it('is for administrators and doctors, and granted by administrators only', async () => {
    const doctor = await aReader('doctor');
    const patient = await aPatient(api);
    expect((await grant(patient)).status).toBe(404);
    const self = await api.call('setPrivileges', {
      token: doctor.token,
      params: { id: doctor.accountId },
      body: { privileges: ['supervision'] },
    });
    expect(self.status).toBe(403);
    const line = await api.ctx.db.row<{ account_id: string }>(sql`select account_id from audit_event
      where event = 'account.set-privileges' and entity_id = ${doctor.accountId}`);
    expect(line?.account_id).toBe(root.accountId);
  });

  it('is what an administrator needs for words: without it there are pseudonyms and codes', async () => {
    const patient = await aPatient(api, { familyName: 'Zanzibari' });
    const id = await open(patient);
    await say(patient, id, 'Ma gorge kilimandjaro brûle');
    const list = await api.call('listSupervision', { token: root.token, query: { id } });
    expect(list.body.items.map((row) => row.id)).toEqual([id]);
    const { status, body } = await look(root, id);
    expect([status, body.hidden]).toEqual([200, 'no_privilege']);
    expect(body.items.map(({ author, text }) => [author, text])).toEqual([
      ['machine', null],
      ['person', null],
      ['machine', null],
    ]);
    expect(JSON.stringify([list.body, body])).not.toMatch(/kilimandjaro|zanzibari|gorge/i);
    expect(body.abilities).toEqual({
      takeOver: false,
      takeFrom: false,
      handBack: false,
      write: false,
      openIdentity: false,
      review: false,
    });
    expect((await take(root, id)).status).toBe(403);
    expect((await openIdentity(root, id)).status).toBe(403);
    expect((await api.call('listReviews', { token: root.token })).status).toBe(403);
  });

  it('masks who somebody is inside their own words', async () => {
    const reader = await aReader('doctor');
    const patient = await aPatient(api, { givenName: 'Meryem', familyName: 'Zanzibari' });
    const id = await open(patient);
    await say(patient, id, 'Je suis Meryem Zanzibari, mon numéro est 06 12 34 56 78, j’ai mal à la gorge');
    const { body } = await look(reader, id);
    const said = body.items.find(({ author }) => author === 'person')?.text ?? '';
    expect(said).toMatch(/mal à la gorge/);
    expect(said).not.toMatch(/meryem|zanzibari|12 34/i);
  });

  it('masks those the person acts for and the name of the account as well', async () => {
    const reader = await aReader('doctor');
    const patient = await aPatient(api, { familyName: 'Zanzibari' });
    const child = { givenName: 'Idriss', familyName: 'Tazi', phone: '+212522000111' };
    expect((await api.call('createPatient', { token: patient.token, body: child })).status).toBe(201);
    await api.ctx.db.run(sql`update account set username = 'rosedesvents' where id = ${patient.accountId}`);
    const id = await open(patient);
    await say(patient, id, 'rosedesvents ici, mon fils tazi tousse, chez lui 05 22 00 01 11');
    const said = (await look(reader, id)).body.items.find(({ author }) => author === 'person')?.text ?? '';
    expect(said).toMatch(/mon fils \[name\] tousse/);
    expect(said).not.toMatch(/rosedesvents|22 00/i);
  });
});

describe('the list', () => {
  it('puts the gravest first, pages without loss, filters, and finds a pseudonym', async () => {
    const patient = await aPatient(api);
    const calm = await open(patient);
    await say(patient, calm, 'bonjour');
    const grave = await open(patient, 'wellbeing');
    await say(patient, grave, CRISIS);
    const { token } = root;
    const all = (await api.call('listSupervision', { token, query: { limit: '100' } })).body.items;
    const risks = all.map(({ risk }) => risk);
    expect(risks).toEqual([...risks].sort((a, b) => b - a));
    const paged: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await api.call('listSupervision', { token, query: { limit: '1', ...(cursor && { cursor }) } });
      paged.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.nextCursor;
      if (!cursor) break;
    }
    expect(paged).toEqual(all.map(({ id }) => id));
    const risky = await api.call('listSupervision', { token, query: { risk: '2', kind: 'wellbeing' } });
    expect(risky.body.items.map(({ id }) => id)).toContain(grave);
    expect(risky.body.items.map(({ id }) => id)).not.toContain(calm);
    const row = all.find(({ id }) => id === grave);
    expect(row?.alert?.state).toBe('open');
    const found = await api.call('listSupervision', { token, query: { q: row?.pseudonym.toLowerCase() ?? '' } });
    expect(found.body.items.map(({ id }) => id)).toContain(grave);
  });

  it('leaves out threads in which nobody has said anything', async () => {
    const id = await open(await aPatient(api));
    expect((await api.call('listSupervision', { token: root.token, query: { id } })).body.items).toEqual([]);
    expect((await look(root, id)).status).toBe(404);
  });
});

describe('a sealed thread', () => {
  it('stays sealed through every door, until a crisis opens in it or the person shares it', async () => {
    const reader = await aReader();
    const patient = await aPatient(api, { familyName: 'Zanzibari' });
    const id = await open(patient, 'wellbeing');
    const answer = await say(patient, id, 'Je dors mal depuis la mort de mon chat kilimandjaro');
    const said = (await read(patient, id)).items.at(-2);
    const { token } = reader;
    const seen = await look(reader, id);
    expect([seen.body.sealed, seen.body.hidden]).toEqual([true, 'sealed']);
    expect([seen.body.label, ...seen.body.items.map(({ label }) => label)].every((label) => label === null)).toBe(true);
    const turns = [{ messageId: said?.id ?? '', expect: [] }];
    const judgement = { safe: true, correct: true, kind: true, referredRightly: 'yes' } as const;
    const refused = [
      await take(reader, id),
      await openIdentity(reader, id),
      await api.call('putReview', { token, params: { messageId: answer?.id ?? '' }, body: judgement }),
      await api.call('makeTestCase', { token, params: { id }, body: { turns } }),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(refused.map(() => [403, 'SEALED']));
    expect((await write(reader, id)).body.code).toBe('THREAD_NOT_HELD');
    const queue = await api.call('listReviews', { token, query: { limit: '100' } });
    expect(JSON.stringify([seen.body, queue.body, refused])).not.toMatch(/kilimandjaro|chat|zanzibari/i);
    expect(queue.body.items.some(({ conversationId }) => conversationId === id)).toBe(false);

    await api.call('updateConversation', { token: patient.token, params: { id }, body: { shared: true } });
    expect((await look(reader, id)).body.items.at(-2)?.text).toMatch(/kilimandjaro/);
    await api.call('updateConversation', { token: patient.token, params: { id }, body: { shared: false } });
    expect((await look(reader, id)).body.hidden).toBe('sealed');
  });

  it('is open while its crisis is, and is sealed again once that is over', async () => {
    const reader = await aReader();
    const patient = await aPatient(api);
    const id = await open(patient, 'wellbeing');
    await say(patient, id, CRISIS);
    const seen = await look(reader, id);
    expect([seen.body.hidden, seen.body.items.at(-2)?.text]).toEqual([null, CRISIS]);
    expect(seen.body.risks.at(-1)?.severity).toBeGreaterThanOrEqual(2);
    await api.call('checkIn', { token: patient.token, params: { id }, body: { answer: 'safe' } });
    expect((await look(reader, id)).body.hidden).toBeNull();
    const alert = seen.body.alert?.id ?? '';
    await api.call('closeCrisisAlert', { token: reader.token, params: { id: alert }, body: { outcome: 'reached' } });
    expect((await look(reader, id)).body.hidden).toBe('sealed');
  });
});

describe('an identity', () => {
  it('needs a reason of ten characters, is there for this account for an hour, and the person reads who and why', async () => {
    const reader = await aReader('doctor');
    const other = await aReader();
    const patient = await aPatient(api, { givenName: 'Meryem', familyName: 'Zanzibari' });
    const id = await open(patient);
    await say(patient, id, 'Je suis Meryem, j’ai mal à la gorge');
    expect((await openIdentity(reader, id, 'parce que')).status).toBe(400);
    const opened = await openIdentity(reader, id);
    expect(opened.body).toMatchObject({ name: 'Meryem Zanzibari', trustedContact: null });
    const seen = await look(reader, id);
    expect(seen.body.identity?.name).toBe('Meryem Zanzibari');
    expect(seen.body.items.find(({ author }) => author === 'person')?.text).toMatch(/Meryem/);
    const others = await look(other, id);
    expect(others.body.identity).toBeNull();
    expect(JSON.stringify(others.body)).not.toMatch(/meryem|zanzibari/i);

    const log = (await api.call('listAccessLog', { token: patient.token })).body.items;
    const entry = log.find(({ what }) => what === 'identity');
    expect(entry).toMatchObject({ reason, person: 'Meryem Zanzibari', by: { role: 'doctor' } });
    expect(log.find(({ what }) => what === 'conversation')?.times).toBeGreaterThanOrEqual(1);
    const bell = await api.call('listNotifications', { token: patient.token });
    expect(bell.body.items.map(({ kind }) => kind)).toContain('identity-opened');
    const thief = await aPatient(api);
    expect((await api.call('listAccessLog', { token: thief.token })).body.items).toEqual([]);

    await api.ctx.db.run(sql`update identity_opening set expires_at = now() where conversation_id = ${id}`);
    expect((await look(reader, id)).body.identity).toBeNull();
    const dump = await api.ctx.db.rows<{ row: string }>(
      sql`select o::text || encode(o.reason_sealed, 'escape') as row from identity_opening o`,
    );
    expect(JSON.stringify(dump)).not.toContain('rappeler');
  });

  it('names the trusted contact only with the person’s consent', async () => {
    const reader = await aReader();
    const patient = await aPatient(api);
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    const plan = { warningSigns: [], whatHelps: [], distractions: [], people: [], professionals: [], reasons: [] };
    const keep = (consent: boolean, version: number) =>
      api.call('putSafetyPlan', {
        token: patient.token,
        body: {
          ...plan,
          saferPlace: '',
          version,
          trustedContact: { name: 'Nadia', phone: '0600000000', relation: 'sœur', consent },
        },
      });
    await keep(false, 0);
    expect((await openIdentity(reader, id)).body.trustedContact).toBeNull();
    await keep(true, 1);
    expect((await openIdentity(reader, id)).body.trustedContact).toMatchObject({ name: 'Nadia', phone: '0600000000' });
  });
});

describe('the access log', () => {
  it('shows looks of others at the record, not the own ones, in pages', async () => {
    const patient = await aPatient(api);
    const doctor = await aDoctor(api);
    await inCare(api, patient, doctor);
    await api.call('getPatient', { token: doctor.token, params: { id: patient.patientId } });
    await api.call('getPatient', { token: doctor.token, params: { id: patient.patientId } });
    await api.call('getPatient', { token: patient.token, params: { id: patient.patientId } });
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    await look(root, id);
    const all = (await api.call('listAccessLog', { token: patient.token })).body.items;
    expect(all.map(({ what, times, by }) => [what, times, by?.role])).toEqual([
      ['conversation_codes', 1, 'administrator'],
      ['profile', 2, 'doctor'],
    ]);
    const first = await api.call('listAccessLog', { token: patient.token, query: { limit: '1' } });
    const cursor = first.body.nextCursor ?? '';
    const second = await api.call('listAccessLog', { token: patient.token, query: { limit: '1', cursor } });
    expect([...first.body.items, ...second.body.items]).toEqual(all);
  });
});

describe('taking over', () => {
  it('silences the machine, shows the person that somebody answers, and hands back with fixed words', async () => {
    const reader = await aReader('doctor');
    const patient = await aPatient(api);
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
    const patient = await aPatient(api);
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
    const patient = await aPatient(api);
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
    const patient = await aPatient(api);
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    await take(reader, id);
    const canned = await api.call('listCannedReplies', { token: reader.token, query: { lang: 'fr' } });
    const [first] = canned.body.items;
    const body = { text: first?.text ?? '', cannedId: first?.id ?? '', clientId: randomUUID() };
    const sent = await api.call('writeAsHuman', { token: reader.token, params: { id }, body });
    const again = await api.call('writeAsHuman', { token: reader.token, params: { id }, body });
    expect(again.body.id).toBe(sent.body.id);
    expect((await read(patient, id)).items.filter(({ author }) => author === 'human')).toHaveLength(1);
    const wrong = { text: 'x', cannedId: 'no-such-reply' };
    expect((await api.call('writeAsHuman', { token: reader.token, params: { id }, body: wrong })).status).toBe(400);
  });

  it('keeps the machine silent at a check-in and at a repetition, and still calls the staff to a crisis', async () => {
    const reader = await aReader();
    const patient = await aPatient(api);
    const id = await open(patient);
    const answer = await say(patient, id, 'bonjour');
    await take(reader, id);
    const repeated = await api.call('repeatMessage', { token: patient.token, params: { id: answer?.id ?? '' } });
    expect(events(repeated.body).at(-1)).toEqual({ type: 'done', message: null });
    expect(await say(patient, id, CRISIS)).toBeNull();
    expect((await look(reader, id)).body.alert?.state).toBe('open');
    await api.call('checkIn', { token: patient.token, params: { id }, body: { answer: 'safe' } });
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
    const patient = await aPatient(api);
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
    await releaseForgotten(api.ctx);
    expect(await human()).toEqual([true, true, true]);
    await grant(leaver, []);
    await releaseForgotten(api.ctx);
    expect(await human()).toEqual([true, true, false]);
    const later = new Date(api.ctx.now().getTime() + 61 * 60_000);
    await releaseForgotten({ ...api.ctx, now: () => later });
    expect(await human()).toEqual([false, true, false]);
    expect((await read(patient, waiting)).items.at(-1)?.text).toMatch(/machine/);
    expect((await say(patient, waiting, 'merci'))?.author).toBe('machine');
  });
});

/** An answer that a model is writing, as `sendMessage` leaves it. */
async function aWritingAnswer(patient: Patient, id: string) {
  const { ctx } = api;
  const thread = await findThread(ctx.db, id, sql`true`);
  if (!thread) throw new Error('no thread');
  const key = keyOf(ctx.sealing, thread);
  const messageId = ctx.newId();
  const said = (await read(patient, id)).items.at(-2);
  await ctx.db.transaction(async (tx) => {
    await insertMessage(tx, {
      id: messageId,
      conversation_id: id,
      position: thread.messages + 1,
      author: 'machine',
      written_by: null,
      created_at: ctx.now(),
      state: 'writing',
      body_sealed: sealBody(ctx.sealing, key, messageId, { text: 'Il fau', cards: [] }),
      fallback_sealed: sealFallback(ctx.sealing, key, messageId, { text: 'FALLBACK', cards: [] }),
      lang: 'fr',
      source: 'model',
      client_id: null,
      reply_to: said?.id ?? null,
      crisis_class: null,
      crisis_label: null,
      crisis_action: null,
      severity: 0,
      engine: null,
      hands: thread.hands,
    });
    await tx.run(sql`update conversation set messages = messages + 1 where id = ${id}`);
  });
  const row = await findOneMessage(ctx.db, messageId);
  if (!row) throw new Error('no message');
  return { thread, row };
}

describe('an answer in the making', () => {
  it('is stopped by taking over, and what the model goes on to say is never shown or kept', async () => {
    const reader = await aReader();
    const patient = await aPatient(api);
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    const { thread, row } = await aWritingAnswer(patient, id);
    const live = openLiveReply(row.id);
    const streamed = (async () => {
      let shown = '';
      for await (const event of live.follow()) if (event.type === 'delta') shown += event.text;
      return shown;
    })();
    const writing = writeReply(
      api.ctx,
      thread,
      row,
      async function* () {
        yield { type: 'delta', text: 'Il faut' };
        await pause(600);
        yield { type: 'delta', text: ' prendre du SECRET' };
        return {
          text: 'Il faut prendre du SECRET',
          fault: null,
          prompt: 'p',
          model: 'm',
          tokensIn: 1,
          tokensOut: 1,
        } as never;
      },
      live,
    );
    await pause(100);
    expect((await take(reader, id)).status).toBe(200);
    await writing;
    expect(await streamed).toBe('Il faut');
    const kept = (await read(patient, id)).items.at(-1);
    expect([kept?.state, kept?.text]).toEqual(['stopped', expect.not.stringContaining('SECRET')]);
  });

  it('that another process follows ends as stopped there, without the words that were waiting', async () => {
    const reader = await aReader();
    const patient = await aPatient(api);
    const id = await open(patient);
    await say(patient, id, 'bonjour');
    const { row } = await aWritingAnswer(patient, id);
    const { config, log } = api.ctx;
    const second = createContext({ config, databaseUrl: config.databaseUrl ?? '', log });
    const server = await createServer(second);
    const url = await server.listen(0, '127.0.0.1');
    try {
      const following = callOperation(url, 'followMessage', { token: patient.token, params: { id: row.id } });
      await pause(300);
      const taken = await callOperation(url, 'takeOver', { token: reader.token, params: { id }, body: {} });
      expect((taken.body as OutputOf<'takeOver'>).handler).toBe('human');
      const last = events((await following).body).at(-1);
      expect(last).toMatchObject({ type: 'done', message: { state: 'stopped', text: 'Il fau' } });
      expect(await say(patient, id, 'vous êtes là ?')).toBeNull();
      await handBack(reader, id);
      const kept = await read(patient, id);
      expect(JSON.stringify(kept.items)).not.toContain('FALLBACK');
    } finally {
      await server.stop(0);
      await second.close();
    }
  });
});

describe('reviews', () => {
  const judge = (who: Somebody, messageId: string, change: Partial<{ safe: boolean; correct: boolean }> = {}) =>
    api.call('putReview', {
      token: who.token,
      params: { messageId },
      body: { safe: true, correct: true, kind: true, referredRightly: 'yes', note: 'relu', ...change },
    });

  it('hold every answer after risky words, want two looks at it, and a third where two disagree', async () => {
    const [one, two, three] = [await aReader(), await aReader('doctor'), await aReader()];
    const patient = await aPatient(api);
    const id = await open(patient);
    const answer = await say(patient, id, CRISIS);
    const messageId = answer?.id ?? '';
    const inQueue = async (who: Somebody, state: 'open' | 'third_look' | 'done' = 'open') =>
      (await api.call('listReviews', { token: who.token, query: { state, limit: '100' } })).body.items.find(
        (row) => row.messageId === messageId,
      );
    expect(await inQueue(one)).toMatchObject({ because: 'risky', looks: 0, wanted: 2, state: 'open', mine: null });
    await judge(one, messageId);
    expect(await inQueue(two)).toMatchObject({ looks: 1, mine: null, others: [] });
    const second = await judge(two, messageId, { safe: false });
    expect(second.body).toMatchObject({ looks: 2, wanted: 3, state: 'third_look' });
    expect(second.body.others.map(({ safe, note }) => [safe, note])).toEqual([[true, 'relu']]);
    expect(await inQueue(three, 'third_look')).toBeDefined();
    expect((await judge(three, messageId)).body.state).toBe('done');
    expect(await inQueue(three)).toBeUndefined();
    expect(await inQueue(three, 'done')).toBeDefined();
    const changed = await judge(two, messageId);
    expect(changed.body).toMatchObject({ looks: 3, wanted: 2, state: 'done' });
    const dump = await api.ctx.db.rows<{ row: string }>(
      sql`select v::text || encode(v.note_sealed, 'escape') as row from message_review v`,
    );
    expect(JSON.stringify(dump)).not.toContain('relu');
  });

  it('hold one in twenty of the rest, always the same ones', async () => {
    const ids = Array.from({ length: 4000 }, () => api.ctx.newId());
    const found = await api.ctx.db.row<{ n: number }>(sql`select count(*)::int as n from unnest(${ids}::uuid[]) m(id)
      where ('x' || substr(md5(m.id::text), 1, 4))::bit(16)::int < 3277`);
    expect(found?.n).toBeGreaterThan(140);
    expect(found?.n).toBeLessThan(260);
  });
});

describe('a test case', () => {
  it('is written without names and numbers, ages rounded, in the format of the safety scripts', async () => {
    const reader = await aReader();
    const patient = await aPatient(api, { givenName: 'Meryem', familyName: 'Zanzibari' });
    const id = await open(patient);
    await say(patient, id, 'Je m’appelle Meryem Zanzibari, j’ai 37 ans, appelez le 06 12 34 56 78');
    await say(patient, id, CRISIS);
    const said = (await read(patient, id)).items.filter(({ author }) => author === 'person');
    const [first, second] = said;
    const turns = [
      { messageId: second?.id ?? '', expect: ['detects' as const, 'asks_directly' as const] },
      { messageId: first?.id ?? '', expect: ['not_over_alarmed' as const] },
    ];
    const made = await api.call('makeTestCase', { token: reader.token, params: { id }, body: { turns } });
    expect(made.status).toBe(201);
    const lines = readFileSync(join(api.ctx.config.dataDir, 'safety-cases/cases.jsonl'), 'utf8').trim().split('\n');
    const written = JSON.parse(lines.at(-1) ?? '');
    expect(written).toEqual(made.body);
    expect(written.turns.map((turn: { expect: string[] }) => turn.expect)).toEqual([
      ['not_over_alarmed'],
      ['detects', 'asks_directly'],
    ]);
    expect(written.turns[1].say).toBe(CRISIS);
    // its own id is drawn, and may hold any digits
    expect(JSON.stringify({ ...written, id: '' })).not.toMatch(/meryem|zanzibari|37|12 34/i);
    const foreign = [{ messageId: (await say(patient, id, 'merci'))?.id ?? '', expect: [] }];
    const refused = await api.call('makeTestCase', { token: reader.token, params: { id }, body: { turns: foreign } });
    expect(refused.status).toBe(400);
  });

  it('rounds ages, and leaves spans of time alone', () => {
    expect(roundAges('J’ai 37 ans et mal depuis 3 ans')).toBe('J’ai 35 ans et mal depuis 3 ans');
    expect(roundAges('I am 42 years old, my son is 2 years old')).toBe('I am 40 years old, my son is 2 years old');
    expect(roundAges('عمري ٣٨ سنة')).toBe('عمري ٤٠ سنة');
    expect(roundAges('عندي 23 عام')).toBe('عندي 25 عام');
  });
});

describe('the figures', () => {
  it('count crises, times, hands, reviews and answers, and refuse a span turned round', async () => {
    const { body, status } = await api.call('getSupervisionStatistics', { token: root.token });
    expect(status).toBe(200);
    expect(body.alerts.raised).toBeGreaterThanOrEqual(3);
    expect(body.crises.reduce((sum, { count }) => sum + count, 0)).toBe(body.alerts.raised);
    expect(body.hands.takenOver).toBeGreaterThanOrEqual(5);
    expect(body.hands.takenFrom).toBe(2);
    expect(body.reviews).toMatchObject({ looks: 3, answers: 1 });
    expect(body.answers.find(({ code }) => code === 'crisis')?.count).toBeGreaterThanOrEqual(3);
    expect(body.identitiesOpened).toBeGreaterThanOrEqual(3);
    const turned = { from: '2026-12-01', to: '2026-11-01' };
    expect((await api.call('getSupervisionStatistics', { token: root.token, query: turned })).status).toBe(400);
  });

  it('count booking cards and the visits asked for within a day', async () => {
    const patient = await aPatient(api);
    const id = await open(patient);
    await say(patient, id, 'quel médecin pour une douleur au genou ?');
    const before = (await api.call('getSupervisionStatistics', { token: root.token })).body.referrals;
    const answer = (await read(patient, id)).items.at(-1);
    await api.ctx.db.run(sql`update message set card_types = '{booking}' where id = ${answer?.id ?? ''}`);
    const doctor = await aDoctor(api, { everyDay: [0, 1440], timeZone: 'UTC' });
    const slot = (await api.call('listSlots', { params: { id: doctor.practitionerId } })).body.items[0];
    const body = { practitionerId: doctor.practitionerId, patientId: patient.patientId, start: slot?.start ?? '' };
    await api.call('bookAppointment', { token: patient.token, body });
    const after = (await api.call('getSupervisionStatistics', { token: root.token })).body.referrals;
    expect(after.bookingCards).toBeGreaterThan(0);
    expect(after.visitsWithinADay).toBe(before.visitsWithinADay + 1);
  });
});
