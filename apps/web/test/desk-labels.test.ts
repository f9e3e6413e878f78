import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
/** What the learned reading of crises tells apart, as it is stored. */
const [, stored = '[]'] =
  /outputs: \[([^\]]*)\]/.exec(read('../../../packages/clinical/src/learned/weights/crisis.ts')) ?? [];
const outputs = stored.match(/[a-z_]+/g) ?? [];

test.each(['en', 'fr', 'ar'])('the desk names every kind of message in %s', (lang) => {
  const { crisis } = JSON.parse(read(`../src/locales/${lang}/desk.json`)) as {
    crisis: { label: Record<string, string> };
  };
  expect(outputs.length).toBeGreaterThan(8);
  for (const output of outputs) expect(crisis.label[output.replace(/_other$/, '_else')], output).toBeTruthy();
});
