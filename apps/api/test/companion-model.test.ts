import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { sql } from '@medisense/api';
import type { Message } from '@medisense/contract';
import { aPatient, callOperation, type Patient, type Play, signIn } from '@medisense/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agree, open, say, startWithModel, type WithModel, whoAgreed } from './companion-with-model.ts';

let world: WithModel;
let patient: Patient;
let thread: string;
let now = Date.parse('2026-11-23T09:00:00Z');
const HELLO = 'Comment bien dormir la nuit ?';
const GOOD: Play = {
  say: ['Le sommeil aime ', 'la régularité. ', 'Gardez les mêmes heures chaque jour. ', 'Voulez-vous en parler ?'],
};

beforeAll(async () => {
  world = await startWithModel({ now: () => new Date(now) });
});
afterAll(() => world.stop());
beforeEach(async () => {
  world.fake.reset();
  world.fake.always(GOOD);
  patient = await whoAgreed(world.api);
  thread = await open(world.api, patient);
});
const ask = (text = HELLO, who = patient, id = thread) => say(world.api, who, id, text);
/** What the guide says to the same words, to somebody who never agreed. */
async function guideSays(text = HELLO): Promise<string> {
  const other = await aPatient(world.api);
  return (await say(world.api, other, await open(world.api, other), text)).message.text;
}

describe('an answer of the model', () => {
  it('streams sentence by sentence and names the model and the prompt', async () => {
    const { all, message } = await ask();
    expect(message).toMatchObject({ source: 'model', fault: null, state: 'done', lang: 'fr' });
    expect(message.text).toBe(
      'Le sommeil aime la régularité. Gardez les mêmes heures chaque jour. Voulez-vous en parler ?',
    );
    expect(message.engine).toMatchObject({ model: 'gemini-2.5-flash', prompt: expect.stringMatching(/^\d/) });
    expect(all.filter(({ type }) => type === 'delta').length).toBeGreaterThan(1);
    expect(all.filter(({ type }) => type === 'replaced')).toEqual([]);
    expect(message.cards.length).toBeGreaterThanOrEqual(0);
  });

  it('is asked for with the guide’s conclusion, without tools, and cool', async () => {
    await ask('J’ai mal à la gorge depuis deux jours');
    const words = world.fake.requests.find(({ structured }) => !structured);
    expect(words?.path).toContain(':streamGenerateContent?alt=sse');
    expect(words?.prompt).toContain('What the built-in guide answers');
    expect(words?.prompt).toContain('Write in French only');
    expect(words?.body.tools).toBeUndefined();
    expect(words?.body.generationConfig).toMatchObject({ temperature: 0.2 });
    expect(words?.headers['x-goog-api-key']).toBe('a-key-of-the-fake-one');
  });

  it('leaves a crisis and an emergency to the rules, and asks nobody', async () => {
    const crisis = await ask('Je veux mourir, j’ai préparé tout ce qu’il faut pour ce soir');
    expect(crisis.message.source).toBe('crisis');
    const other = await whoAgreed(world.api);
    const emergency = await say(
      world.api,
      other,
      await open(world.api, other),
      'J’ai une douleur qui serre la poitrine et va dans le bras gauche, je transpire',
    );
    expect(emergency.message.source).not.toBe('model');
    expect(world.fake.requests).toEqual([]);
  });

  it('comes from an OpenAI-compatible server just as well', async () => {
    const second = await startWithModel({}, 'openai-compatible');
    try {
      second.fake.always(GOOD);
      const somebody = await whoAgreed(second.api);
      const { message } = await say(second.api, somebody, await open(second.api, somebody), HELLO);
      expect(message).toMatchObject({ source: 'model', fault: null });
      expect(second.fake.requests[0]?.path).toBe('/v1/chat/completions');
    } finally {
      await second.stop();
    }
  });
});

describe('whatever goes wrong', () => {
  /** What is played, what the person is told, and within how many milliseconds (the first words may take 600). */
  const faults: [string, Play, Message['fault'], number][] = [
    ['silence', { fault: 'hang' }, 'timeout', 1500],
    ['a slow beginning', { ...GOOD, afterMs: 5000 }, 'timeout', 1500],
    ['429', { fault: 'rate_limited', retryAfter: 30 }, 'rate_limited', 1000],
    ['503', { fault: 'error_503' }, 'unavailable', 1500],
    ['500', { fault: 'error_500' }, 'unavailable', 1500],
    ['a wrong key', { fault: 'wrong_key' }, 'unavailable', 1000],
    ['a broken connection', { fault: 'reset' }, 'unavailable', 1500],
    ['a page of HTML', { fault: 'html' }, 'garbled', 1500],
    ['half of a JSON text', { fault: 'truncated_json' }, 'garbled', 1500],
    ['nothing', { fault: 'empty_candidate' }, 'garbled', 1500],
    ['fifty megabytes', { fault: 'fifty_megabytes' }, 'too_long', 3000],
    ['words without end', { fault: 'endless' }, 'too_long', 5000],
    ['a blocked prompt', { fault: 'blocked_prompt' }, 'refused', 1000],
    ['a refusal for safety', { say: ['Je ne ', 'peux pas. Le'], finish: 'SAFETY' }, 'refused', 1000],
    ['a recitation', { say: ['Il était une fois. ', 'Une'], finish: 'RECITATION' }, 'refused', 1000],
  ];
  it.each(faults)('%s: the guide answers, and the person is told why', async (_, play, fault, within) => {
    // a second try meets the same
    world.fake.always(play);
    const { message, took } = await ask();
    expect(message).toMatchObject({ fault, source: 'guide', state: 'done' });
    expect(message.text).toBe(await guideSays());
    expect(message.engine?.model).toBeNull();
    expect(took).toBeLessThan(within);
    world.fake.always(GOOD);
    expect((await ask()).message.fault).toBeNull();
  });

  const halves: [string, Play][] = [
    ['by its length', { say: ['Dormez à heures fixes. ', 'Évitez les écrans et'], finish: 'MAX_TOKENS' }],
    ['by silence', { say: ['Dormez à heures fixes. Évitez les écrans et', 'x'], fault: 'hang_after_first' }],
    ['by the connection', { say: ['Dormez à heures fixes. Évitez les écrans et', 'x'], fault: 'reset_after_first' }],
  ];
  it.each(halves)('an answer cut short %s keeps what there is and is no refusal', async (_, play) => {
    world.fake.play(play);
    const { message, took } = await ask();
    expect(message).toMatchObject({ fault: 'cut_short', source: 'model', state: 'done' });
    expect(message.text).toMatch(/^Dormez à heures fixes\. Évitez les écrans et/);
    expect(took).toBeLessThan(2500);
  });

  it('is tried a second time at once when that can help, and only then', async () => {
    world.fake.play({ fault: 'error_503' });
    expect((await ask()).message).toMatchObject({ source: 'model', fault: null });
    expect(world.fake.requests.length).toBe(2);
    world.fake.reset();
    world.fake.always(GOOD);
    world.fake.play({ fault: 'rate_limited', retryAfter: 30 });
    expect((await ask()).message.fault).toBe('rate_limited');
    expect(world.fake.requests.length).toBe(1);
  });

  it('is counted by its code', async () => {
    const { token } = world.administrator;
    const count = async () => {
      const { body } = await world.api.call('getCompanionUsage', { token });
      return body.days.at(-1)?.faults.find(({ code }) => code === 'refused')?.count ?? 0;
    };
    const before = await count();
    world.fake.play({ fault: 'blocked_prompt' });
    await ask();
    expect(await count()).toBe(before + 1);
  });
});

describe('what must not be said', () => {
  const caught: [string, string][] = [
    ['a dose', 'Je comprends. Prenez 500 mg de paracétamol toutes les 6 heures. Reposez-vous bien ce soir.'],
    ['a diagnosis', 'Je comprends. Vous avez certainement une dépression. Prenez soin de vous ce soir.'],
    ['that no doctor is needed', 'Je comprends. Vous n’avez pas besoin de voir un médecin. Dormez bien ce soir.'],
  ];
  it.each(caught)('%s is replaced before it is shown, and counted', async (_, text) => {
    world.fake.play({ say: text.split(/(?<= )/) });
    const { all, message } = await ask();
    expect(message).toMatchObject({ fault: 'caught', source: 'model' });
    expect(message.text).toMatch(/^Je comprends\. /);
    expect(message.text).toMatch(/ce soir\.$/);
    const wrong = /500|paracétamol|dépression|pas besoin de voir/;
    // a drawn id may hold the number
    const words = JSON.stringify(all).replaceAll(/[0-9a-f-]{36}/g, '');
    expect(words).not.toMatch(wrong);
  });

  const whole: [string, string][] = [
    [
      'another language',
      'I understand how you feel. Try to keep the same hours every day and avoid screens in the evening.',
    ],
    ['a way to die', 'Je comprends. La dose mortelle est facile à trouver. Bonne nuit.'],
    ['a number that nobody gave', 'Je comprends. Appelez le 0522 48 48 48 pour en parler. Bonne nuit.'],
    ['an own crisis', 'Je comprends. Moi aussi je veux mourir ce soir, je vais me tuer. Bonne nuit.'],
  ];
  it.each(whole)('%s takes the whole answer away', async (_, text) => {
    world.fake.play({ say: text.split(/(?<= )/) });
    const { message } = await ask();
    expect(message).toMatchObject({ fault: 'caught', source: 'guide' });
    expect(message.text).toBe(await guideSays());
  });

  it('markup, addresses and signs that turn the writing do not reach the person', async () => {
    world.fake.play({
      say: ['**Dormez** bien.\u202e ', 'Voyez ![x](https://evil.test/p.png) ici. ', '<img src=x> Bonne nuit à vous.'],
    });
    const { message } = await ask();
    expect(message.text).toContain('Dormez bien.');
    expect(message.text).not.toMatch(/\*\*|https?:|<|\u202e|evil/);
  });
});

describe('understanding', () => {
  const VAGUE = 'ma cage thoracique dit non quand je monte, un poids me visite puis repart';
  it('can add findings of the list, with the person’s own words, and the urgency rises', async () => {
    const before = await guideSays(VAGUE);
    world.fake.understand({
      object: {
        findings: [
          { id: 'chest_pain_exertion', words: 'un poids me visite' },
          { id: 'chest_pain', words: 'ma cage thoracique dit non quand je monte' },
        ],
      },
    });
    const { message } = await ask(VAGUE);
    const orientation = message.cards.find(({ type }) => type === 'orientation');
    expect(world.fake.requests.some(({ structured }) => structured)).toBe(true);
    expect(orientation).toMatchObject({ urgency: expect.stringMatching(/urgent|emergency/) });
    expect(message.text).not.toBe(before);
  });

  it('takes nothing that is not of the list, not said, or no answer at all', async () => {
    for (const object of [
      { findings: [{ id: 'made_up', words: VAGUE }] },
      { findings: [{ id: 'chest_pain', words: 'je n’ai jamais dit cela' }] },
      { findings: 'all of them' },
      { urgency: 'selfcare' },
    ]) {
      const id = await open(world.api, patient);
      world.fake.understand({ object });
      const { message } = await ask(VAGUE, patient, id);
      expect(message.cards.filter(({ type }) => type === 'orientation')).toEqual([]);
      expect(message.source).toBe('model');
    }
  });

  it('is only a help: when it fails the guide’s reading stands', async () => {
    world.fake.understand({ fault: 'error_500' });
    expect((await ask(VAGUE)).message).toMatchObject({ source: 'model', fault: null });
  });
});

describe('the breaker', () => {
  it('opens after five faults in a row, closes after one success thirty seconds later', async () => {
    for (let at = 0; at < 5; at++) {
      world.fake.play({ fault: 'wrong_key' });
      expect((await ask()).message.fault).toBe('unavailable');
    }
    world.fake.requests.length = 0;
    const { message, took } = await ask();
    expect(message).toMatchObject({ fault: 'unavailable', source: 'guide' });
    expect(world.fake.requests).toEqual([]);
    expect(took).toBeLessThan(500);
    now += 31_000;
    expect((await ask()).message).toMatchObject({ fault: null, source: 'model' });
    expect((await ask()).message.source).toBe('model');
  });
});

describe('budgets', () => {
  const limit = (change: string, value: number) =>
    world.api.ctx.db.run(
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
    const { body } = await world.api.call('getCompanion', { token: patient.token });
    expect(body).toMatchObject({ available: false, reason: 'budget', messagesLeft: 0 });
    now += 86_400_000;
    // sessions have ended meanwhile
    patient = { ...patient, ...(await signIn(world.api, patient.email)) };
    world.administrator = { ...world.administrator, ...(await signIn(world.api, world.administrator.email)) };
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
    const young = await whoAgreed(world.api);
    await world.api.ctx.db.run(sql`update patient set birth_date = '2010-01-01' where id = ${young.patientId}`);
    const unknown = await whoAgreed(world.api);
    await world.api.ctx.db.run(sql`update patient set birth_date = null where id = ${unknown.patientId}`);
    const silent = await aPatient(world.api);
    for (const [who, reason] of [
      [young, 'under_age'],
      [unknown, 'under_age'],
      [silent, 'no_consent'],
    ] as const) {
      const { message } = await ask(HELLO, who, await open(world.api, who));
      expect(message).toMatchObject({ source: 'guide', fault: null });
      const { body } = await world.api.call('getCompanion', { token: who.token });
      expect(body).toMatchObject({ available: false, reason });
    }
    expect(world.fake.requests).toEqual([]);
  });

  it('nobody, while a declaration is missing or the prompt was not released', async () => {
    const { db } = world.api.ctx;
    await db.run(sql`update companion_setting set paid_key_at = null`);
    expect((await ask()).message).toMatchObject({ source: 'guide', fault: null });
    await db.run(sql`update companion_setting set paid_key_at = now()`);
    await db.run(sql`update companion_release set prompt = 'another' where state = 'passed'`);
    const { body } = await world.api.call('getCompanion', { token: patient.token });
    expect(body).toMatchObject({ available: false, reason: 'off', provider: null });
    expect((await ask()).message).toMatchObject({ source: 'guide', fault: null });
    const settings = (await world.api.call('getCompanionSettings', { token: world.administrator.token })).body;
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
    const somebody = await aPatient(world.api);
    const given = await Promise.all(Array.from({ length: 5 }, () => agree(world.api, somebody)));
    expect(given.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const standing = await world.api.ctx.db.row<{ n: number }>(sql`select count(*) as n from companion_consent
      where patient_id = ${somebody.patientId} and withdrawn_at is null`);
    expect(standing?.n).toBe(1);
  });
});

describe('taking consent back in mid-sentence', () => {
  it('stops the answer within a second, and every later one', async () => {
    world.fake.play(LONG);
    const answering = ask();
    await new Promise((resolve) => setTimeout(resolve, 700));
    const withdrawn = performance.now();
    expect((await agree(world.api, patient, false)).body).toMatchObject({ available: false, reason: 'no_consent' });
    const { message } = await answering;
    expect(performance.now() - withdrawn).toBeLessThan(LONG_ENDS_MS / 2);
    expect(message).toMatchObject({ source: 'guide', fault: 'consent_withdrawn' });
    expect(message.text).not.toContain('phrase numéro');
    await expect.poll(() => world.fake.requests[0]?.left).toBe(true);
    expect((await ask()).message).toMatchObject({ source: 'guide', fault: null });
    expect(world.fake.requests.length).toBe(1);
  });
});

describe('the kill switch', () => {
  it('thrown in another process acts here within a second, also on the answer being written', async () => {
    const { api, administrator } = world;
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const other = spawn(process.execPath, [new URL('../src/main.ts', import.meta.url).pathname], {
      env: {
        DATABASE_URL: api.ctx.db.pool.options.connectionString,
        DATA_DIR: api.ctx.config.dataDir,
        PORT: String(port),
        LOG_LEVEL: 'silent',
      },
      stdio: 'ignore',
    });
    try {
      const url = `http://127.0.0.1:${port}`;
      await expect
        .poll(
          () =>
            fetch(`${url}/readyz`).then(
              ({ ok }) => ok,
              () => false,
            ),
          { timeout: 20_000 },
        )
        .toBe(true);
      world.fake.play(LONG);
      const answering = ask().then((answer) => ({ ...answer, at: Date.now() }));
      await new Promise((resolve) => setTimeout(resolve, 600));
      // the other process goes by the real clock
      const { token } = await signIn({ url }, administrator.email);
      const { status } = await callOperation(url, 'switchModels', { token, body: { models: 'off' } });
      expect(status).toBe(200);
      const { message, at } = await answering;
      const thrown = await api.ctx.db.row<{ at: Date }>(sql`select switched_at as at from companion_setting`);
      expect(at - (thrown?.at.getTime() ?? 0)).toBeLessThan(LONG_ENDS_MS / 2);
      expect(message).toMatchObject({ source: 'guide', fault: 'switched_off' });
      expect((await ask()).message).toMatchObject({ source: 'guide', fault: 'switched_off' });
      await callOperation(url, 'switchModels', { token, body: { models: 'on' } });
      expect((await ask()).message.source).toBe('model');
    } finally {
      other.kill('SIGKILL');
    }
  });
});
