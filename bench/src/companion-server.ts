import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { type Context, sql } from '@medisense/api';
import { type Api, anAdministrator, aPatient, callOperation, type Somebody } from '@medisense/testkit';
import { leanEnvironment, leanFlags } from '../../scripts/lean-process.mjs';

const root = new URL('../../', import.meta.url).pathname;
export const MODEL = 'fake-instant';
const TEXTS = ['Comment mieux dormir la nuit ?', 'Comment préparer ma consultation ?', 'Que faire contre le stress ?'];

export interface Server {
  child: ChildProcess;
  url: string;
  metrics(): Promise<Metrics>;
}
/** Milliseconds. */
export interface Metrics {
  processor: number;
  lagMax: number;
  lagP99: number;
}

/** The settings of a process whose model is at this address. */
export const settingsFor = (address: string) => ({
  AI_PROVIDER: 'gemini',
  AI_BASE_URL: address,
  AI_MODEL: MODEL,
  AI_API_KEY: 'none',
  METRICS_TOKEN: 'the-token-of-this-measurement',
});

/** The production entry in a process of its own, on the same database. */
export async function startServer(api: Api, settings: ReturnType<typeof settingsFor>): Promise<Server> {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const { port } = holder.address() as { port: number };
  await new Promise((resolve) => holder.close(resolve));
  const child = spawn(process.execPath, [...leanFlags, 'apps/api/src/main.ts'], {
    cwd: root,
    env: {
      ...leanEnvironment,
      ...settings,
      DATABASE_URL: api.ctx.db.pool.options.connectionString ?? '',
      DATA_DIR: api.ctx.config.dataDir,
      PORT: String(port),
      // tokens name the address they are for
      PUBLIC_URL: api.ctx.config.publicUrl,
      RATE_LIMIT: 'off',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 400; tries++) {
    const { status } = await callOperation(url, 'listHelpLines', {}).catch(() => ({ status: 0 }));
    if (status === 200) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const metrics = async () => {
    const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${settings.METRICS_TOKEN}` } });
    const text = await answer.text();
    const read = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]) * 1000;
    return {
      processor: read('process_cpu_seconds_total'),
      lagMax: read('nodejs_eventloop_lag_max_seconds'),
      lagP99: read('nodejs_eventloop_lag_p99_seconds'),
    };
  };
  return { child, url, metrics };
}

/** Somebody who has agreed to the model, and a thread of theirs. */
export interface Person extends Somebody {
  patientId: string;
  thread: string;
}
/** So many of them, with the model declared and released and no budget in the way. */
export async function preparePeople(api: Api, count: number): Promise<Person[]> {
  const { token } = await anAdministrator(api);
  const { body } = await api.call('getCompanionSettings', { token });
  const budgets = {
    personMessages: 10_000,
    personTokens: 100_000_000,
    dayMessages: 10_000_000,
    dayTokens: 100_000_000_000,
  };
  const change = { paidKey: true, termsRead: true, budgets, prices: body.prices, version: body.version };
  await api.call('updateCompanionSettings', { token, body: change });
  const { db, newId }: Context = api.ctx;
  await db.run(sql`insert into companion_release (id, provider, model, prompt, state, started_at, progress_at, finished_at)
    values (${newId()}, 'gemini', ${MODEL}, ${body.sent.promptVersion}, 'passed', now(), now(), now())`);
  const people: Person[] = [];
  for (let at = 0; at < count; at++) {
    const patient = await aPatient(api);
    const consent = { granted: true, wordsVersion: '1' };
    await api.call('setCompanionConsent', { token: patient.token, body: consent });
    people.push({ ...patient, thread: await openThread(api, patient) });
  }
  return people;
}
export async function openThread(api: Api, who: Somebody): Promise<string> {
  const { body } = await api.call('createConversation', { token: who.token, body: { kind: 'health', lang: 'fr' } });
  return body.id;
}

/** Milliseconds from the question; infinite when there was no answer. */
export interface Heard {
  /** To the first words of the answer itself: that a message was received does not count. */
  first: number;
  whole: number;
  source: string;
}
let asked = 0;
/** Asks one question and hears the answer to its end. */
export async function listen(url: string, who: Person): Promise<Heard> {
  asked += 1;
  const begun = performance.now();
  const response = await fetch(`${url}/api/conversations/${who.thread}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${who.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: TEXTS[asked % TEXTS.length] }),
  });
  if (!response.ok || !response.body) return { first: Infinity, whole: Infinity, source: `refused ${response.status}` };
  let first = Infinity;
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of response.body) {
    text += decoder.decode(part as Uint8Array, { stream: true });
    // words of the guide that replace those of a model are words too
    if (first === Infinity && /"type":"(?:delta|replaced)","text":"[^"]/.test(text)) first = performance.now() - begun;
  }
  const source = /"source":"(\w+)"(?!.*"source")/s.exec(text)?.[1] ?? 'none';
  return { first, whole: performance.now() - begun, source };
}

/** The value that a share of a list stays below, as text. */
export const at = (list: readonly number[], share: number): string =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))]?.toFixed(0) ?? '-';
