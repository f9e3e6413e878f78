import { sql } from '@medisense/api';
import type { Message } from '@medisense/contract';
import {
  type Api,
  type ApiOptions,
  anAdministrator,
  aPatient,
  type FakeGemini,
  type Patient,
  type Play,
  readChatEvents,
  type Somebody,
  startApi,
  startGemini,
} from '@medisense/testkit';

export const MODEL = 'gemini-2.5-flash';
export const HELLO = 'Comment bien dormir la nuit ?';
/** An answer that nothing is wrong with. */
export const GOOD: Play = {
  say: ['Le sommeil aime ', 'la régularité. ', 'Gardez les mêmes heures chaque jour. ', 'Voulez-vous en parler ?'],
};

export interface WithModel {
  api: Api;
  fake: FakeGemini;
  administrator: Somebody;
  stop(): Promise<void>;
}

/** A server whose model is the fake one: declared, released, on. */
export async function startWithModel(
  options: ApiOptions = {},
  provider: 'gemini' | 'openai-compatible' = 'gemini',
): Promise<WithModel> {
  const fake = await startGemini();
  const api = await startApi({
    ...options,
    settings: {
      AI_PROVIDER: provider,
      AI_BASE_URL: provider === 'gemini' ? fake.url : fake.openAiUrl,
      AI_MODEL: MODEL,
      AI_API_KEY: 'a-key-of-the-fake-one',
      AI_TIMEOUT_MS: '600',
      ...options.settings,
    },
  });
  const administrator = await anAdministrator(api);
  const { token } = administrator;
  const before = (await api.call('getCompanionSettings', { token })).body;
  const { budgets, prices, version } = before;
  await api.call('updateCompanionSettings', {
    token,
    body: { paidKey: true, termsRead: true, budgets: { ...budgets, personMessages: 10_000 }, prices, version },
  });
  const { promptVersion } = before.sent;
  await api.ctx.db.run(sql`insert into companion_release
      (id, provider, model, prompt, state, started_at, progress_at, finished_at, turns, done, by_model)
    values (${api.ctx.newId()}, ${provider}, ${MODEL}, ${promptVersion}, 'passed', now(), now(), now(), 1, 1, 1)`);
  return {
    api,
    fake,
    administrator,
    async stop() {
      await api.stop();
      await fake.stop();
    },
  };
}

/** A patient who has agreed to the model. */
export async function whoAgreed(api: Api, wishes: Parameters<typeof aPatient>[1] = {}): Promise<Patient> {
  const patient = await aPatient(api, wishes);
  await agree(api, patient);
  return patient;
}
export const agree = (api: Api, patient: Patient, granted = true) =>
  api.call('setCompanionConsent', { token: patient.token, body: { granted, wordsVersion: '1' } });

export async function open(
  api: Api,
  patient: Patient,
  kind: 'health' | 'wellbeing' = 'health',
  lang: 'fr' | 'en' | 'ar' = 'fr',
) {
  const { body } = await api.call('createConversation', { token: patient.token, body: { kind, lang } });
  return body.id;
}

/** Says something and waits for the end of the answer. */
export async function say(api: Api, patient: Patient, id: string, text: string) {
  const begun = performance.now();
  const answer = await api.call('sendMessage', { token: patient.token, params: { id }, body: { text } });
  const all = readChatEvents(answer.body);
  const last = all.at(-1);
  if (answer.status !== 200 || last?.type !== 'done' || !last.message) throw new Error(JSON.stringify(answer.body));
  const message: Message = last.message;
  return { all, message, took: performance.now() - begun };
}

/** What the guide says to the same words, to somebody who never agreed. */
export async function guideSays(api: Api, text = HELLO): Promise<string> {
  const other = await aPatient(api);
  return (await say(api, other, await open(api, other), text)).message.text;
}
