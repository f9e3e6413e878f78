import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Context, sql, startEmbeddedPostgres } from '@medisense/api';
import {
  type Api,
  anAdministrator,
  aPatient,
  callOperation,
  createTemplate,
  type Play,
  type Somebody,
  startApi,
  startGemini,
} from '@medisense/testkit';
import { leanEnvironment, leanFlags } from '../../scripts/lean-process.mjs';
import { memoryOf } from './server.ts';

const root = new URL('../../', import.meta.url).pathname;
const MODEL = 'fake-instant';
const TEXTS = ['Comment mieux dormir la nuit ?', 'Comment préparer ma consultation ?', 'Que faire contre le stress ?'];
const INSTANT: Play = {
  say: ['Le sommeil aime ', 'la régularité. ', 'Gardez les mêmes heures chaque jour. ', 'Voulez-vous en parler ?'],
};
const LASTING: Play = {
  say: Array.from({ length: 20 }, () => 'Le sommeil est bon pour vous, et il est bon pour tous. '),
  everyMs: 300,
};

/**
 * `npm run bench -- companion`: the safety suite against a real model when the environment names one, then two hundred streams at
 * once on one process with an instant model: first words, event loop, memory.
 */
export async function runCompanion(options: Record<string, string | undefined>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'medisense-bench-companion-'));
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    const cluster = await createTemplate(postgres.url);
    await safety(cluster);
    if (options.work !== 'safety') await load(cluster, Number(options.conns ?? 200));
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
type Cluster = Awaited<ReturnType<typeof createTemplate>>;

/** What the environment says of a model, or undefined. */
function realModel(): Record<string, string> | undefined {
  const given = process.env;
  const named = ['AI_PROVIDER', 'AI_BASE_URL', 'AI_MODEL', 'AI_API_KEY', 'GEMINI_API_KEY', 'AI_TIMEOUT_MS'] as const;
  const settings = Object.fromEntries(named.flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
  if (settings.AI_PROVIDER === 'off' || Object.keys(settings).length === 0) return undefined;
  if (settings.GEMINI_API_KEY || settings.AI_PROVIDER === 'gemini')
    return { AI_PROVIDER: 'gemini', AI_MODEL: 'gemini-2.5-flash', ...settings };
  return { AI_PROVIDER: 'openai-compatible', ...settings };
}

async function safety(cluster: Cluster): Promise<void> {
  const settings = realModel();
  if (!settings) {
    console.log(
      'safety suite    not run against a real model: neither GEMINI_API_KEY nor AI_PROVIDER, AI_BASE_URL and AI_MODEL are set',
    );
    return;
  }
  const api = await startApi({ cluster, work: true, settings });
  try {
    const { token } = await anAdministrator(api);
    const made = await api.call('createCompanionRelease', { token });
    const { id } = made.body;
    console.log(`safety suite    ${settings.AI_PROVIDER}, ${settings.AI_MODEL}, prompt ${made.body.prompt}`);
    let report = (await api.call('getCompanionRelease', { token, params: { id } })).body;
    while (report.state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      report = (await api.call('getCompanionRelease', { token, params: { id } })).body;
    }
    const { state, turns, done, byModel, faults, failed } = report;
    console.log(
      `                ${state}: ${done} of ${turns} turns, ${byModel} by the model, ${faults} faults, ${failed} failed`,
    );
    for (const turn of report.differences.filter(({ source }) => source === 'model')) {
      console.log(`                ${turn.script} ${turn.turn}: ${turn.missed.join(', ')}`);
    }
    const { days, currency } = (await api.call('getCompanionUsage', { token })).body;
    const day = days.at(-1);
    if (day)
      console.log(
        `                ${day.requests} requests, ${day.tokensIn} tokens in, ${day.tokensOut} out (${currency})`,
      );
    for (const { code, count } of day?.faults ?? []) console.log(`                ${code}: ${count}`);
  } finally {
    await api.stop();
  }
}

async function load(cluster: Cluster, streams: number): Promise<void> {
  const fake = await startGemini();
  const settings = {
    AI_PROVIDER: 'gemini',
    AI_BASE_URL: fake.url,
    AI_MODEL: MODEL,
    AI_API_KEY: 'none',
    METRICS_TOKEN: 'the-token-of-this-measurement',
  };
  const api = await startApi({ cluster, settings });
  const server = await startServer(api, settings);
  try {
    const people = await prepare(api, streams);
    const stream = (who: Person) => listen(server.url, who);
    fake.always(INSTANT);
    await Promise.all(people.slice(0, 20).map(stream));
    const warm = await server.metrics();

    const burst = await measure(people, stream, 0);
    print(`${streams} questions in the same instant, instant model`, burst, await server.metrics(), warm);

    fake.always(LASTING);
    const calm = await server.metrics();
    const spread = await measure(people, stream, 4000);
    print(`${streams} streams open at once, begun within 4 s`, spread, await server.metrics(), calm);

    fake.always(INSTANT);
    console.log('memory          over 1,000 new conversations, in megabytes:');
    const seen: number[] = [];
    for (let round = 1; round <= 10; round++) {
      for (let group = 0; group < 100; group += 25) {
        await Promise.all(
          people.slice(group, group + 25).map(async (who) => {
            who.thread = await openThread(api, who);
            await stream(who);
          }),
        );
      }
      seen.push(memoryOf(server.child.pid as number).rss);
    }
    console.log(`                ${seen.join(' ')}`);
  } finally {
    server.child.kill('SIGKILL');
    await api.stop();
    await fake.stop();
  }
}

interface Person extends Somebody {
  thread: string;
}
async function prepare(api: Api, count: number): Promise<Person[]> {
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
async function openThread(api: Api, who: Somebody): Promise<string> {
  const { body } = await api.call('createConversation', { token: who.token, body: { kind: 'health', lang: 'fr' } });
  return body.id;
}

interface Heard {
  first: number;
  whole: number;
  source: string;
}
let asked = 0;
/** Asks one question and notes when the first words and when the end came, in milliseconds. */
async function listen(url: string, who: Person): Promise<Heard> {
  asked += 1;
  const begun = performance.now();
  const response = await fetch(`${url}/api/conversations/${who.thread}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${who.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: TEXTS[asked % TEXTS.length] }),
  });
  if (!response.ok || !response.body) return { first: Infinity, whole: Infinity, source: `refused ${response.status}` };
  let first = 0;
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of response.body) {
    text += decoder.decode(part as Uint8Array, { stream: true });
    if (first === 0 && text.includes('"type":"delta"')) first = performance.now() - begun;
  }
  const source = /"source":"(\w+)"(?!.*"source")/s.exec(text)?.[1] ?? 'none';
  return { first, whole: performance.now() - begun, source };
}

const measure = (people: Person[], stream: (who: Person) => Promise<Heard>, within: number): Promise<Heard[]> =>
  Promise.all(
    people.map(async (who, at) => {
      await new Promise((resolve) => setTimeout(resolve, (within * at) / people.length));
      return stream(who);
    }),
  );

type Metrics = { lagMax: number; lagP99: number; processor: number };
function print(what: string, heard: Heard[], { lagMax, lagP99, processor }: Metrics, before: Metrics): void {
  const at = (list: number[], share: number) =>
    [...list].sort((a, b) => a - b)[Math.floor(list.length * share)]?.toFixed(0);
  const first = heard.map((each) => each.first);
  const whole = heard.map((each) => each.whole);
  const byModel = heard.filter(({ source }) => source === 'model').length;
  console.log(what);
  const refused = heard.filter(({ source }) => source.startsWith('refused')).length;
  console.log(`                by the model ${byModel} of ${heard.length}, refused ${refused}`);
  console.log(
    `                first words p50 ${at(first, 0.5)} ms, p95 ${at(first, 0.95)} ms; whole p95 ${at(whole, 0.95)} ms`,
  );
  console.log(`                event-loop delay p99 ${lagP99.toFixed(0)} ms, longest ${lagMax.toFixed(0)} ms`);
  // what a stream costs, whatever else the machine does meanwhile
  console.log(
    `                processor time ${((processor - before.processor) / heard.length).toFixed(1)} ms a stream`,
  );
}

/** The production entry in a process of its own, on the same database. */
async function startServer(api: Api, settings: Record<string, string>) {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const { port } = holder.address() as { port: number };
  await new Promise((resolve) => holder.close(resolve));
  const child: ChildProcess = spawn(process.execPath, [...leanFlags, 'apps/api/src/main.ts'], {
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
