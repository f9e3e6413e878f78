import { callOperation, type Patient, readChatEvents, signIn } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAnotherProcess } from './another-process.ts';
import { MODEL, open, startWithModel, type WithModel, whoAgreed } from './companion-with-model.ts';

let world: WithModel;
let patient: Patient;
let other: Awaited<ReturnType<typeof startAnotherProcess>> | undefined;
beforeAll(async () => {
  world = await startWithModel({ settings: { AI_TIMEOUT_MS: '4000' } });
  patient = await whoAgreed(world.api);
  other = await startAnotherProcess(world.api, {
    AI_PROVIDER: 'gemini',
    AI_BASE_URL: world.fake.url,
    AI_MODEL: MODEL,
    AI_API_KEY: 'a-key-of-the-fake-one',
  });
});
afterAll(async () => {
  other?.process.kill('SIGKILL');
  await world.stop();
});

const second = () => {
  if (!other) throw new Error('there is no other process');
  return other;
};

const sentences = Array.from({ length: 40 }, (_, at) => `Voici la phrase numéro ${at} de cette réponse. `);

/** Begins an answer, listens to some of it and then hangs up, as a phone does in a tunnel. */
async function beginAndHangUp(url: string, token: string, id: string) {
  const control = new AbortController();
  const response = await fetch(`${url}/api/conversations/${id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'Parlez-moi du sommeil' }),
    signal: control.signal,
  });
  let heard = '';
  const decoder = new TextDecoder();
  for await (const piece of response.body ?? []) {
    heard += decoder.decode(piece, { stream: true });
    if (heard.includes('event: delta')) break;
  }
  control.abort();
  const [accepted] = readChatEvents(heard);
  if (accepted?.type !== 'accepted' || !accepted.replyId) throw new Error(heard);
  return accepted.replyId;
}
async function follow(url: string, token: string, replyId: string) {
  const { body } = await callOperation(url, 'followMessage', { token, params: { id: replyId } });
  const events = readChatEvents(body);
  const last = events.at(-1);
  return { events, message: last?.type === 'done' ? last.message : null };
}

describe('an answer whose listener went away', () => {
  it('is written to its end, and heard from its beginning in another process', async () => {
    world.fake.play({ say: sentences, everyMs: 60 });
    const id = await open(world.api, patient);
    const replyId = await beginAndHangUp(world.api.url, patient.token, id);
    const { token } = await signIn(second(), patient.email);
    const { events, message } = await follow(second().url, token, replyId);
    const heard = events.flatMap((event) => (event.type === 'delta' ? [event.text] : [])).join('');
    expect(events.filter(({ type }) => type === 'delta').length).toBeGreaterThan(2);
    expect(message).toMatchObject({ id: replyId, state: 'done', source: 'model', fault: null });
    expect(heard).toBe(message?.text);
    expect(message?.text).toContain('phrase numéro 39');
  });

  it('is finished by the guide’s words when the process that wrote it is killed', async () => {
    world.fake.play({ say: sentences, everyMs: 200 });
    const id = await open(world.api, patient);
    const { token } = await signIn(second(), patient.email);
    const replyId = await beginAndHangUp(second().url, token, id);
    second().process.kill('SIGKILL');
    const { message } = await follow(world.api.url, patient.token, replyId);
    expect(message).toMatchObject({ id: replyId, state: 'done', source: 'guide', fault: 'unavailable' });
    expect(message?.text.length).toBeGreaterThan(20);
    expect(message?.text).not.toContain('phrase numéro');
  });
});
