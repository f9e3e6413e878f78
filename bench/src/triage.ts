import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { assess } from '@medisense/clinical';

/** A process of its own that loads the engine and assesses one text, with the compile cache as the server has it. */
const LOADING = `
  import { enableCompileCache } from 'node:module';
  enableCompileCache();
  const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const [started, before] = [performance.now(), used()];
  const { assess } = await import(${JSON.stringify(import.meta.resolve('@medisense/clinical'))});
  const [loaded, beforeFirst] = [performance.now(), used()];
  assess({ text: 'J’ai mal à la tête et de la fièvre depuis deux jours' });
  console.log([loaded - started, beforeFirst - before, performance.now() - loaded, used() - beforeFirst].join(' '));
`;

/** Times loading in fresh processes; the first one fills the cache and does not count. The least disturbed run is shown. */
function timeLoading(runs: number): void {
  const measure = (): number[] =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', LOADING], { encoding: 'utf8' })
      .split(' ')
      .map(Number);
  measure();
  const rows = Array.from({ length: runs }, measure);
  const least = (column: number): string => `${Math.min(...rows.map((row) => row[column] as number)).toFixed(0)} ms`;
  console.log(`loading         ${least(0)}, processor time ${least(1)}; first assessment ${least(2)}, ${least(3)}`);
}

/** Times loading, then single assessments of the engine's own corpus, in this process, on one core. */
export async function runTriage(options: Record<string, string | undefined>): Promise<void> {
  timeLoading(5);
  const corpus = new URL('../../packages/clinical/cases/triage.jsonl', import.meta.url);
  const cases = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; age?: number; sex?: 'female' | 'male' });
  const rounds = Number(options.rounds ?? 20);
  for (const one of cases) assess(one);
  const times: number[] = [];
  // what the assessment itself costs, whatever else the machine does meanwhile
  const processor: number[] = [];
  const begun = performance.now();
  for (let round = 0; round < rounds; round++) {
    for (const one of cases) {
      const started = performance.now();
      const before = process.threadCpuUsage();
      assess(one);
      const used = process.threadCpuUsage(before);
      times.push(performance.now() - started);
      processor.push((used.user + used.system) / 1000);
    }
  }
  const seconds = (performance.now() - begun) / 1000;
  const at = (list: number[], share: number) =>
    `${list[Math.min(list.length - 1, Math.floor(list.length * share))]?.toFixed(2)} ms`;
  for (const [name, list] of [
    ['elapsed', times],
    ['processor time', processor],
  ] as const) {
    list.sort((a, b) => a - b);
    console.log(`${name.padEnd(15)} p50 ${at(list, 0.5)}, p99 ${at(list, 0.99)}`);
  }
  console.log(`${times.length} assessments of ${cases.length} texts, ${Math.round(times.length / seconds)} a second`);
}
