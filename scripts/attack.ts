// `npm run attack [-- --only matrix,fuzz] [--seed N] [--max-per-op N]`: the black-box attack suite against a real server
// with the world of the access matrix in it. The suite is not part of the project: where it is absent this says so.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '@medisense/api';
import { createTemplate, makeWorld, startApi, startGemini } from '@medisense/testkit';
import { attackAdapter } from './attack/adapter.ts';
import { modelSettings, releaseModel } from './attack/model.ts';

const suite = resolve(import.meta.dirname, '../../shared/attack/lib/run.mjs');
if (!existsSync(suite)) {
  console.log(`The attack suite is not here (looked for ${suite}): nothing was run.`);
  process.exit(0);
}
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'max-per-op': { type: 'string', default: '600' },
    out: { type: 'string', default: 'report' },
  },
});
const { run, MODULES } = await import(suite);
const wanted: string[] = values.only?.split(',') ?? MODULES;

const dataDir = mkdtempSync(join(tmpdir(), 'medisense-attack-'));
const postgres = await startEmbeddedPostgres({ dataDir, durable: false });
const cluster = await createTemplate(postgres.url);
const fake = await startGemini();
let findings = 0;
mkdirSync(values.out, { recursive: true });

// sign-in is attacked under the real limits, everything else without them: a run full of 429 shows nothing
for (const [part, modules, limits] of [
  ['open', wanted.filter((name) => name !== 'auth'), 'off'],
  ['auth', wanted.filter((name) => name === 'auth'), 'on'],
] as const) {
  if (modules.length === 0) continue;
  const settings = { RATE_LIMIT: limits, LOG_LEVEL: 'error', ...modelSettings(fake) };
  const api = await startApi({ cluster, work: true, settings });
  await releaseModel(api);
  const world = await makeWorld(api);
  const result = await run({
    base: api.url,
    adapter: attackAdapter(api, world),
    modules,
    seed: Number(values.seed),
    maxPerOp: Number(values['max-per-op']),
  });
  writeFileSync(join(values.out, `attack-${part}.md`), result.markdown);
  writeFileSync(join(values.out, `attack-${part}.json`), JSON.stringify(result, null, 1));
  console.log(
    `\n${modules.join(', ')}: ${result.meta.requests} requests in ${result.meta.seconds} s, ${result.findings.length} findings`,
  );
  for (const finding of result.findings) {
    console.log(
      `  ${finding.severity ?? finding.sev} ${finding.code} ${finding.op} ${finding.where}: ${String(finding.evidence ?? finding.ev ?? '').slice(0, 300)}`,
    );
  }
  for (const note of result.notes) console.log(`  note: ${note}`);
  for (const line of api.logged.filter((entry) => entry.includes('"fault"')).slice(0, 10))
    console.log(`  ${line.slice(0, 600)}`);
  console.log(`  the companion's model was asked ${fake.requests.length} times`);
  fake.requests.length = 0;
  findings += result.findings.length;
  await api.stop();
}
await fake.stop();
await postgres.stop();
rmSync(dataDir, { recursive: true, force: true });
console.log(`\n${findings} findings; reports in ${values.out}/`);
process.exit(findings > 0 ? 1 : 0);
