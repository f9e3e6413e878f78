import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { freeSlot, generator, thirtyDays } from './dataset.ts';
import { type Bench, base, memoryOf, prepare, signIn } from './server.ts';

type Work = 'w1' | 'w2' | 'w3' | 'w4' | 'directory';
const names: Record<Work, string> = {
  w1: 'W1 list of 20',
  w2: 'W2 read one patient',
  w3: 'W3 name search',
  w4: 'W4 book, checked',
  directory: 'directory, soonest first',
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Slots are used once for ever: the counter lives beside the database. */
function slots(scale: number) {
  const file = join(tmpdir(), `medisense-bench-${scale}`, 'next-slot');
  let next = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return { take: () => freeSlot(next++), save: () => writeFileSync(file, String(next)) };
}

function pathOf(work: Exclude<Work, 'w4'>, bench: Bench, random: () => number): string {
  const any = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  if (work === 'w2') return `/api/patients/${any(bench.ids.patients)}`;
  if (work === 'w3') return `/api/patients?q=${any(bench.fragments)}&limit=20`;
  if (work === 'directory') return '/api/practitioners?sort=soonest&limit=20';
  const { from, to } = thirtyDays(random);
  return `/api/appointments?practitionerId=${any(bench.ids.practitioners)}&from=${from}&to=${to}&sort=-start&limit=20`;
}

async function load(bench: Bench, work: Work, connections: number, seconds: number, seed: number, scale: number) {
  const headers = await signIn();
  const random = generator(seed);
  const free = slots(scale);
  const latencies: number[] = [];
  const codes: Record<number, number> = {};
  const booking = (): autocannon.Request => {
    const { practitioner, start } = free.take();
    const patientId = bench.ids.patients[Math.floor(random() * bench.ids.patients.length)];
    const body = {
      practitionerId: bench.ids.practitioners[practitioner],
      patientId,
      start,
      durationMinutes: 30,
      reason: 'Check-up',
    };
    return {
      method: 'POST',
      path: '/api/appointments',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
  };
  const begun = performance.now();
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url: base,
        connections,
        duration: seconds,
        headers,
        ...(work === 'w4'
          ? { requests: [{ method: 'POST', setupRequest: (request) => ({ ...request, ...booking() }) }] }
          : {
              setupClient: (client: autocannon.Client) =>
                client.setRequests(
                  Array.from({ length: 300 }, () => ({ method: 'GET', path: pathOf(work, bench, random), headers })),
                ),
            }),
      },
      (error) => (error ? reject(error) : resolve()),
    );
    instance.on('response', (_client, code, _bytes, ms) => {
      codes[code] = (codes[code] ?? 0) + 1;
      if (code < 300) latencies.push(ms);
    });
  });
  free.save();
  latencies.sort((a, b) => a - b);
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? Number.NaN;
  return { perSecond: latencies.length / ((performance.now() - begun) / 1000), p50: at(0.5), p99: at(0.99), codes };
}

/** A hundred clients ask for one slot at the same moment; exactly one may get it. */
async function race(bench: Bench, scale: number): Promise<string> {
  const headers = { ...(await signIn()), 'content-type': 'application/json' };
  const outcomes: string[] = [];
  for (let round = 0; round < 5; round++) {
    const free = slots(scale);
    const { practitioner, start } = free.take();
    free.save();
    const codes = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        post(
          { practitionerId: bench.ids.practitioners[practitioner], patientId: bench.ids.patients[i], start },
          headers,
        ),
      ),
    );
    outcomes.push(`${codes.filter((code) => code === 201).length}/${codes.filter((code) => code === 409).length}`);
  }
  return outcomes.join(' ');
}
const post = (body: object, headers: Record<string, string>) =>
  new Promise<number>((resolve) => {
    const text = JSON.stringify(body);
    const request = http.request(
      `${base}/api/appointments`,
      { agent: false, method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(text) } },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.on('error', () => resolve(0));
    request.setTimeout(60_000, () => request.destroy());
    request.end(text);
  });

/** Milliseconds from starting the process to its first authenticated answer. */
async function coldStart(bench: Bench, headers: Record<string, string>): Promise<number> {
  const begun = performance.now();
  const server = bench.start();
  for (;;) {
    const ok = await fetch(`${base}/api/patients/${bench.ids.patients[0]}`, {
      headers: { ...headers, connection: 'close' },
    }).then(
      (r) => r.ok,
      () => false,
    );
    if (ok || performance.now() - begun > 60_000) break;
    await pause(5);
  }
  const took = performance.now() - begun;
  server.kill('SIGTERM');
  await new Promise((resolve) => server.on('exit', resolve));
  return took;
}

/** Runs the workload and prints its figures. */
export async function runWorkload(options: Record<string, string | undefined>): Promise<void> {
  const scale = Number(options.scale ?? 1);
  const seconds = Number(options.seconds ?? 10);
  const connections = (options.conns ?? '1,16,64').split(',').map(Number);
  const works = (options.work ?? 'w1,w2,w3,w4').split(',') as Work[];
  const bench = await prepare(scale);
  const server = bench.start();
  try {
    for (
      let tries = 0;
      tries < 400 &&
      !(await fetch(`${base}/readyz`).then(
        (r) => r.ok,
        () => false,
      ));
      tries++
    )
      await pause(50);
    for (const work of works) {
      for (const count of connections) {
        await load(bench, work, count, Math.min(3, seconds), 1000, scale);
        const figure = await load(bench, work, count, seconds, 1, scale);
        console.log(
          `${names[work].padEnd(26)} ${String(count).padStart(3)} connections  ${figure.perSecond.toFixed(0).padStart(6)} a second  p50 ${figure.p50.toFixed(1)} ms  p99 ${figure.p99.toFixed(1)} ms  ${JSON.stringify(figure.codes)}`,
        );
      }
    }
    if (works.includes('w4')) console.log(`W5 race of 100, won/refused    ${await race(bench, scale)}`);
    const { rss, pss } = memoryOf(server.pid as number);
    console.log(`W7 memory of the API           ${rss} MB resident, ${pss} MB proportional`);
    const headers = await signIn();
    server.kill('SIGTERM');
    await new Promise((resolve) => server.on('exit', resolve));
    if (works.includes('w2')) {
      const times: number[] = [];
      for (let round = 0; round < 5; round++) times.push(await coldStart(bench, headers));
      console.log(`W6 cold start                  ${times.map((time) => time.toFixed(0)).join(' ')} ms`);
    }
  } finally {
    if (server.exitCode === null) server.kill('SIGTERM');
    await bench.stop();
  }
}
