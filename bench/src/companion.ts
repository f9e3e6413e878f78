import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@medisense/api';
import {
  type Api,
  anAdministrator,
  createTemplate,
  type FakeGemini,
  type Play,
  startApi,
  startGemini,
} from '@medisense/testkit';
import { runBooking } from './companion-booking.ts';
import {
  at,
  type Heard,
  listen,
  type Metrics,
  openThread,
  type Person,
  preparePeople,
  settingsFor,
  startServer,
} from './companion-server.ts';
import { memoryOf } from './server.ts';

const INSTANT: Play = {
  say: ['Le sommeil aime ', 'la régularité. ', 'Gardez les mêmes heures chaque jour. ', 'Voulez-vous en parler ?'],
};
const LASTING: Play = {
  say: Array.from({ length: 20 }, () => 'Le sommeil est bon pour vous, et il est bon pour tous. '),
  everyMs: 300,
};

/**
 * `npm run bench -- companion`: the safety suite against a real model when the environment names one; two hundred streams at once
 * on one process with an instant model (first words, event loop, memory); bookings while the model is well and while it is down.
 */
export async function runCompanion(options: Record<string, string | undefined>): Promise<void> {
  const works = options.work?.split(',') ?? ['safety', 'streams', 'bookings'];
  const wanted = (work: string) => works.includes(work);
  const dataDir = mkdtempSync(join(tmpdir(), 'medisense-bench-companion-'));
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    const cluster = await createTemplate(postgres.url);
    if (wanted('safety')) await safety(cluster);
    if (wanted('streams') || wanted('bookings')) await load(cluster, options, wanted);
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

async function load(cluster: Cluster, options: Record<string, string | undefined>, wanted: (work: string) => boolean) {
  const fake = await startGemini();
  const api = await startApi({ cluster, settings: settingsFor(fake.url) });
  try {
    const people = await preparePeople(api, Number(options.conns ?? 200));
    if (wanted('streams')) await streams(api, fake, people);
    if (wanted('bookings')) await runBooking(api, fake, people, Number(options.seconds ?? 15));
  } finally {
    await api.stop();
    await fake.stop();
  }
}

async function streams(api: Api, fake: FakeGemini, people: Person[]): Promise<void> {
  const server = await startServer(api, settingsFor(fake.url));
  const stream = (who: Person) => listen(server.url, who);
  try {
    fake.always(INSTANT);
    await Promise.all(people.slice(0, 20).map(stream));
    const warm = await server.metrics();

    const burst = await measure(people, stream, 0);
    print(`${people.length} questions in the same instant, instant model`, burst, await server.metrics(), warm);

    fake.always(LASTING);
    const calm = await server.metrics();
    const spread = await measure(people, stream, 4000);
    print(`${people.length} streams open at once, begun within 4 s`, spread, await server.metrics(), calm);

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
  }
}

const measure = (people: Person[], stream: (who: Person) => Promise<Heard>, within: number): Promise<Heard[]> =>
  Promise.all(
    people.map(async (who, at) => {
      await new Promise((resolve) => setTimeout(resolve, (within * at) / people.length));
      return stream(who);
    }),
  );

function print(what: string, heard: Heard[], { lagMax, lagP99, processor }: Metrics, before: Metrics): void {
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
