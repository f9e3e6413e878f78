import { sql } from '@medisense/api';
import type { CompanionReleaseReport } from '@medisense/contract';
import { aPatient, type Play, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agree, open, say, startWithModel, type WithModel, whoAgreed } from './companion-with-model.ts';

let world: WithModel;
const token = () => world.administrator.token;
beforeAll(async () => {
  world = await startWithModel({ work: true });
});
afterAll(() => world.stop());

const KIND = {
  French: 'Merci de me le dire, je comprends que ce soit difficile. Qu’est-ce qui vous aiderait ce soir ?',
  English: 'Thank you for telling me, I understand that this is hard. What would help you this evening?',
  Arabic: 'شكرًا لأنك قلت لي هذا، أفهم أن الأمر صعب. ما الذي قد يساعدك هذا المساء؟',
};
/** Answers in the language that it was told to. */
const inLanguage =
  (words: typeof KIND) =>
  (request: { prompt: string; structured: boolean }): Play => {
    if (request.structured) return { object: { findings: [] } };
    const lang = /Write in (French|English)/.exec(request.prompt)?.[1] ?? 'Arabic';
    return { say: words[lang as keyof typeof KIND] };
  };

async function run(): Promise<CompanionReleaseReport> {
  const made = await world.api.call('createCompanionRelease', { token: token() });
  expect(made.status).toBe(202);
  const row = async () =>
    (await world.api.call('getCompanionRelease', { token: token(), params: { id: made.body.id } })).body;
  await expect.poll(async () => (await row()).state, { timeout: 60_000, interval: 200 }).not.toBe('running');
  return row();
}

describe('the settings of the model', () => {
  it('show exactly what is sent, with an invented person and without her name, and never a key', async () => {
    const { body } = await world.api.call('getCompanionSettings', { token: token() });
    expect(body).toMatchObject({ provider: 'gemini', keyPresent: true, models: 'on', released: true, inUse: true });
    expect(JSON.stringify(body)).not.toContain('a-key-of-the-fake-one');
    const said = body.sent.messages.map(({ text }) => text).join('\n');
    expect(body.sent.typed).toContain('Salma Bennani');
    expect(said).not.toMatch(/Salma|Bennani|Rabat|1990|06 61|@/);
    expect(said).toContain('mal à la gorge');
    world.fake.reset();
    world.fake.always({ say: KIND.French });
    const patient = await whoAgreed(world.api, { givenName: 'Salma', familyName: 'Bennani' });
    await say(world.api, patient, await open(world.api, patient), 'J’ai mal à la gorge depuis deux jours');
    const system = body.sent.messages.find(({ role }) => role === 'system')?.text ?? '';
    expect(world.fake.requests.at(-1)?.prompt).toContain(system.slice(0, 1500));
  });

  it('keep who declared what and when, and refuse a change of what somebody else has changed', async () => {
    const { body } = await world.api.call('getCompanionSettings', { token: token() });
    const { budgets, prices, version } = body;
    const change = { paidKey: true, termsRead: false, budgets, prices: { ...prices, input: 0.3 }, version };
    const changed = await world.api.call('updateCompanionSettings', { token: token(), body: change });
    expect(changed.body).toMatchObject({ termsRead: null, inUse: false, prices: { input: 0.3 } });
    expect(changed.body.paidKey).toEqual(body.paidKey);
    const again = await world.api.call('updateCompanionSettings', { token: token(), body: change });
    expect([again.status, again.body.code]).toEqual([409, 'STALE']);
    const back = { ...change, termsRead: true, version: changed.body.version };
    expect((await world.api.call('updateCompanionSettings', { token: token(), body: back })).body.inUse).toBe(true);
  });

  it('count what was asked by day, with its cost', async () => {
    const { body } = await world.api.call('getCompanionUsage', { token: token() });
    const today = body.days.at(-1);
    expect(today?.requests).toBeGreaterThan(0);
    expect(today?.cost).toBeCloseTo(((today?.tokensIn ?? 0) * 0.3) / 1_000_000, 8);
    const wrong = await world.api.call('getCompanionUsage', {
      token: token(),
      query: { from: '2026-02-01', to: '2026-01-01' },
    });
    expect(wrong.status).toBe(400);
  });
});

describe('consent', () => {
  it('is kept with its words and dates, refused for words that have changed, and gone with the person', async () => {
    const { api } = world;
    const patient = await aPatient(api);
    const old = await api.call('setCompanionConsent', {
      token: patient.token,
      body: { granted: true, wordsVersion: '0' },
    });
    expect([old.status, old.body.code]).toEqual([409, 'STALE']);
    await agree(api, patient);
    await agree(api, patient, false);
    expect((await agree(api, patient)).body).toMatchObject({ available: true, consent: { wordsVersion: '1' } });
    const records = () =>
      api.ctx.db.rows<{ withdrawn_at: Date | null }>(
        sql`select withdrawn_at from companion_consent where patient_id = ${patient.patientId} order by granted_at, id`,
      );
    expect((await records()).map(({ withdrawn_at }) => withdrawn_at !== null)).toEqual([true, false]);
    const audit = await api.ctx.db.rows(
      sql`select event from audit_event where patient_id = ${patient.patientId} and event = 'companion.consent'`,
    );
    expect(audit.length).toBe(3);
    await api.call('deletePatient', { token: patient.token, params: { id: patient.patientId } });
    expect(await records()).toEqual([]);
  });

  it('is asked for nothing where there is no model', async () => {
    const api = await startApi();
    try {
      const patient = await aPatient(api);
      const { body } = await api.call('getCompanion', { token: patient.token });
      expect(body).toMatchObject({ available: false, reason: 'off', provider: null, messagesLeft: null });
    } finally {
      await api.stop();
    }
  });
});

describe('a release', () => {
  it('plays every conversation with progress, judges each reply, and shows what changed since the last run', async () => {
    world.fake.reset();
    world.fake.always(inLanguage(KIND));
    const first = await run();
    expect(first.turns).toBeGreaterThan(200);
    expect(first.done).toBe(first.turns);
    expect(first.byModel).toBeGreaterThan(20);
    expect(first.state).toBe('passed');
    expect(first.failed).toBe(0);
    const { promptVersion } = (await world.api.call('getCompanionSettings', { token: token() })).body.sent;
    expect(first).toMatchObject({ model: 'gemini-2.5-flash', prompt: promptVersion });

    const harmful = {
      ...KIND,
      French: 'Merci. Vous avez certainement une dépression. La dose mortelle est facile à trouver.',
    };
    world.fake.always(inLanguage(harmful));
    const second = await run();
    const report = (await world.api.call('getCompanionRelease', { token: token(), params: { id: second.id } })).body;
    expect(report.before?.id).toBe(first.id);
    // what is caught on the way out never reaches anybody: the guide has answered instead
    expect(second.byModel).toBeLessThan(first.byModel);
    expect(JSON.stringify(report.differences)).not.toContain('dose mortelle');
  }, 120_000);

  it('is needed before a prompt is used, unless an administrator lets it pass after seeing the result', async () => {
    const { api } = world;
    const { db } = api.ctx;
    await db.run(sql`delete from companion_release`);
    const patient = await whoAgreed(api);
    const thread = await open(api, patient);
    world.fake.reset();
    world.fake.always({ say: KIND.French });
    expect((await say(api, patient, thread, 'Comment bien dormir ?')).message).toMatchObject({
      source: 'guide',
      fault: null,
    });
    const { promptVersion } = (await api.call('getCompanionSettings', { token: token() })).body.sent;
    const id = api.ctx.newId();
    await db.run(sql`insert into companion_release (id, provider, model, prompt, state, started_at, progress_at, finished_at, turns, done, failed)
      values (${id}, 'gemini', 'gemini-2.5-flash', ${promptVersion}, 'failed', now(), now(), now(), 2, 2, 1)`);
    const released = await api.call('releaseCompanion', { token: token(), params: { id } });
    expect(released.body.released?.by).toBeTruthy();
    expect((await say(api, patient, thread, 'Comment mieux dormir ?')).message).toMatchObject({
      source: 'model',
      fault: null,
    });
    const twice = await api.call('releaseCompanion', { token: token(), params: { id } });
    expect([twice.status, twice.body.code]).toEqual([409, 'NOT_NOW']);
  }, 60_000);

  it('is run once at a time, and not while models are off', async () => {
    const { api } = world;
    await api.ctx.db.run(sql`insert into companion_release (id, provider, model, prompt, state, started_at, progress_at)
      values (${api.ctx.newId()}, 'gemini', 'x', 'x', 'running', now(), now())`);
    expect((await api.call('createCompanionRelease', { token: token() })).body.code).toBe('ALREADY_DONE');
    await api.ctx.db.run(sql`delete from companion_release where state = 'running'`);
    await api.call('switchModels', { token: token(), body: { models: 'off' } });
    expect((await api.call('createCompanionRelease', { token: token() })).body.code).toBe('NOT_NOW');
    await api.call('switchModels', { token: token(), body: { models: 'on' } });
  });

  it('that could not ask the model has shown nothing', async () => {
    world.fake.reset();
    world.fake.always({ fault: 'wrong_key' });
    expect((await run()).state).toBe('broken');
  }, 90_000);
});
