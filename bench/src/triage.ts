import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { assess } from '@medisense/clinical';

/** Times single assessments of the engine's own corpus, in this process, on one core. */
export async function runTriage(options: Record<string, string | undefined>): Promise<void> {
  const corpus = new URL('../../packages/clinical/cases/triage.jsonl', import.meta.url);
  const cases = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; age?: number; sex?: 'female' | 'male' });
  const rounds = Number(options.rounds ?? 20);
  for (const one of cases) assess(one);
  const times: number[] = [];
  const begun = performance.now();
  for (let round = 0; round < rounds; round++) {
    for (const one of cases) {
      const started = performance.now();
      assess(one);
      times.push(performance.now() - started);
    }
  }
  const seconds = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => `${times[Math.min(times.length - 1, Math.floor(times.length * share))]?.toFixed(2)} ms`;
  console.log(
    `${times.length} assessments of ${cases.length} texts: p50 ${at(0.5)}, p99 ${at(0.99)}, ${Math.round(times.length / seconds)} a second`,
  );
}
