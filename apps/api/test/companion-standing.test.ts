import { sql } from '@medisense/api';
import { aPatient, callOperation, type Play, signIn } from '@medisense/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { startAnotherProcess } from './another-process.ts';
import { companionRoom } from './companion-room.ts';
import { agree, HELLO, open, whoAgreed } from './companion-with-model.ts';

const { clock, api, fake, administrator, patient, ask } = companionRoom();

describe('budgets', () => {
  const limit = (change: string, value: number) =>
    api().ctx.db.run(
      change === 'person'
        ? sql`update companion_setting set person_messages = ${value}`
        : change === 'tokens'
          ? sql`update companion_setting set person_tokens = ${value}`
          : sql`update companion_setting set day_messages = ${value}`,
    );
  afterEach(async () => {
    await limit('person', 10_000);
    await limit('tokens', 60_000);
    await limit('day', 100_000);
  });
  it('of a person end in the guide’s words and a friendly reason, and begin anew the next day', async () => {
    await limit('person', 2);
    expect((await ask()).message.source).toBe('model');
    expect((await ask()).message.source).toBe('model');
    const { message } = await ask();
    expect(message).toMatchObject({ fault: 'budget', source: 'guide' });
    const { body } = await api().call('getCompanion', { token: patient().token });
    expect(body).toMatchObject({ available: false, reason: 'budget', messagesLeft: 0 });
    clock.now += 86_400_000;
    // sessions have ended meanwhile
    Object.assign(patient(), await signIn(api(), patient().email));
    Object.assign(administrator(), await signIn(api(), administrator().email));
    expect((await ask()).message.source).toBe('model');
  });
  it('count tokens too', async () => {
    await limit('tokens', 500);
    await ask();
    await ask();
    expect((await ask()).message.fault).toBe('budget');
  });
  it('hold for everybody together', async () => {
    await limit('day', 0);
    expect((await ask()).message.fault).toBe('budget');
  });
});

describe('who gets no model', () => {
  it('nobody who has not agreed, nobody under 18 or without a birth date: the guide, and not a word about a model', async () => {
    const young = await whoAgreed(api());
    await api().ctx.db.run(sql`update patient set birth_date = '2010-01-01' where id = ${young.patientId}`);
    const unknown = await whoAgreed(api());
    await api().ctx.db.run(sql`update patient set birth_date = null where id = ${unknown.patientId}`);
    const silent = await aPatient(api());
    for (const [who, reason] of [
      [young, 'under_age'],
      [unknown, 'under_age'],
      [silent, 'no_consent'],
    ] as const) {
      const { message } = await ask(HELLO, who, await open(api(), who));
      expect(message).toMatchObject({ source: 'guide', fault: null });
      const { body } = await api().call('getCompanion', { token: who.token });
      expect(body).toMatchObject({ available: false, reason });
    }
    expect(fake().requests).toEqual([]);
  });

  it('nobody, while a declaration is missing or the prompt was not released', async () => {
    const { db } = api().ctx;
    await db.run(sql`update companion_setting set paid_key_at = null`);
    expect((await ask()).message).toMatchObject({ source: 'guide', fault: null });
    await db.run(sql`update companion_setting set paid_key_at = now()`);
    await db.run(sql`update companion_release set prompt = 'another' where state = 'passed'`);
    const { body } = await api().call('getCompanion', { token: patient().token });
    expect(body).toMatchObject({ available: false, reason: 'off', provider: null });
    expect((await ask()).message).toMatchObject({ source: 'guide', fault: null });
    const settings = (await api().call('getCompanionSettings', { token: administrator().token })).body;
    await db.run(sql`update companion_release set prompt = ${settings.sent.promptVersion} where prompt = 'another'`);
    expect((await ask()).message.source).toBe('model');
  });
});

const LONG: Play = {
  say: Array.from({ length: 200 }, (_, at) => `Voici la phrase numéro ${at} de cette réponse. `),
  everyMs: 50,
};
/** When it would end by itself: what is stopped ends long before, also on a slow day. A quiet machine takes under a second. */
const LONG_ENDS_MS = 200 * 50;

describe('consent given five times at once', () => {
  it('is one consent, and nobody meets a fault', async () => {
    const somebody = await aPatient(api());
    const given = await Promise.all(Array.from({ length: 5 }, () => agree(api(), somebody)));
    expect(given.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const standing = await api().ctx.db.row<{ n: number }>(sql`select count(*) as n from companion_consent
      where patient_id = ${somebody.patientId} and withdrawn_at is null`);
    expect(standing?.n).toBe(1);
  });
});

describe('taking consent back in mid-sentence', () => {
  it('stops the answer within a second, and every later one', async () => {
    fake().play(LONG);
    const answering = ask();
    await new Promise((resolve) => setTimeout(resolve, 700));
    const withdrawn = performance.now();
    expect((await agree(api(), patient(), false)).body).toMatchObject({ available: false, reason: 'no_consent' });
    const { message } = await answering;
    expect(performance.now() - withdrawn).toBeLessThan(LONG_ENDS_MS / 2);
    expect(message).toMatchObject({ source: 'guide', fault: 'consent_withdrawn' });
    expect(message.text).not.toContain('phrase numéro');
    await expect.poll(() => fake().requests[0]?.left).toBe(true);
    expect((await ask()).message).toMatchObject({ source: 'guide', fault: null });
    expect(fake().requests.length).toBe(1);
  });
});

describe('the kill switch', () => {
  it('thrown in another process acts here within a second, also on the answer being written', async () => {
    const other = await startAnotherProcess(api());
    try {
      const { url } = other;
      fake().play(LONG);
      const answering = ask().then((answer) => ({ ...answer, at: Date.now() }));
      await new Promise((resolve) => setTimeout(resolve, 600));
      // the other process goes by the real clock
      const { token } = await signIn({ url }, administrator().email);
      const { status } = await callOperation(url, 'switchModels', { token, body: { models: 'off' } });
      expect(status).toBe(200);
      const { message, at } = await answering;
      const thrown = await api().ctx.db.row<{ at: Date }>(sql`select switched_at as at from companion_setting`);
      expect(at - (thrown?.at.getTime() ?? 0)).toBeLessThan(LONG_ENDS_MS / 2);
      expect(message).toMatchObject({ source: 'guide', fault: 'switched_off' });
      expect((await ask()).message).toMatchObject({ source: 'guide', fault: 'switched_off' });
      await callOperation(url, 'switchModels', { token, body: { models: 'on' } });
      expect((await ask()).message.source).toBe('model');
    } finally {
      other.process.kill('SIGKILL');
    }
  });
});
