import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { assess, CONDITIONS, FINDINGS } from '../src/index.ts';
import { placeOf } from '../src/learned/feature-bag.ts';
import { LinearModel } from '../src/learned/linear-model.ts';
import { CAUSES_WEIGHTS } from '../src/learned/weights/causes.ts';
import { CRISIS_WEIGHTS } from '../src/learned/weights/crisis.ts';
import { SPECIALTY_WEIGHTS } from '../src/learned/weights/specialty.ts';
import { URGENCY_WEIGHTS } from '../src/learned/weights/urgency.ts';
import { DENIED } from '../src/triage/triage-features.ts';

/** Questions on health, written for the guide: no crisis either. */
const QUESTIONS = '../../companion/cases/learn-topics.jsonl';

describe('the learned reading', () => {
  it.each([
    [
      'crisis',
      CRISIS_WEIGHTS,
      ['learn-crisis.jsonl', 'kept-crisis.jsonl', 'learn-triage.jsonl', 'crisis.jsonl', QUESTIONS],
    ],
    ['urgency', URGENCY_WEIGHTS, ['learn-triage.jsonl', 'kept-triage.jsonl', 'triage.jsonl', 'denials.jsonl']],
    ['specialty', SPECIALTY_WEIGHTS, ['learn-triage.jsonl', 'kept-triage.jsonl', 'triage.jsonl', 'denials.jsonl']],
    ['causes', CAUSES_WEIGHTS, ['learn-triage.jsonl', 'kept-triage.jsonl', 'triage.jsonl', 'denials.jsonl']],
  ])('of %s was learned from the cases as they are (npm run learn)', (_name, { cases }, files) => {
    const hash = createHash('sha256');
    for (const file of files) hash.update(readFileSync(new URL(`../cases/${file}`, import.meta.url)));
    expect(cases).toBe(hash.digest('hex').slice(0, 16));
  });

  it('of causes knows every condition of the tables', () => {
    expect(CAUSES_WEIGHTS.outputs).toEqual(CONDITIONS.map(({ id }) => id));
  });

  it('was never alarmed by a denial', () => {
    const model = new LinearModel(URGENCY_WEIGHTS);
    const nothing = model.score({ places: [], values: [], words: [] });
    for (const { id } of FINDINGS) {
      const denied = model.score({ places: [placeOf(`${DENIED}${id}`)], values: [1], words: [-1] });
      denied.forEach((sum, output) => {
        expect(sum, `${id} ${model.outputs[output]}`).toBeLessThanOrEqual(nothing[output] as number);
      });
    }
  });

  it('names the words that it rests on, as they were written', () => {
    const text = 'Woke to a Tearing pain between the shoulder blades, now my left leg is going cold and I feel faint';
    const { urgency, because } = assess({ text, age: 66 });
    expect(urgency).toBe('emergency');
    for (const { phrases } of because) for (const phrase of phrases) expect(text).toContain(phrase);
  });
});

/** Bundled for a browser. */
async function bundle(file: string): Promise<string> {
  const [entry, name] = [new URL(file, import.meta.url).pathname, 'clinical'];
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name, fileName: name } },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}

const MOST_BYTES = 1_500_000;

it('the knowledge is less than 1.5 MB compressed', async () => {
  const code = await bundle('./knowledge-alone.ts');
  expect(code.length).toBeGreaterThan(3_000_000);
  expect(gzipSync(code).length).toBeLessThan(MOST_BYTES);
}, 60_000);

it('the engine runs in a browser: bundled without Node it gives the same bytes, and travels as less than 1.5 MB', async () => {
  const code = await bundle('../src/index.ts');
  expect(code).not.toMatch(/require\(|from ["']node:|process\./);
  // As the server sends it to a browser.
  expect(brotliCompressSync(code).length).toBeLessThan(MOST_BYTES);
  const page = createContext({});
  for (const text of ['douleur dans la poitrine qui serre depuis 20 minutes', 'راسي كيضرني شوية', 'I want to die']) {
    const there = runInContext(`${code}\nJSON.stringify(clinical.assess({ text: ${JSON.stringify(text)} }))`, page);
    expect(there).toBe(JSON.stringify(assess({ text })));
  }
}, 60_000);
