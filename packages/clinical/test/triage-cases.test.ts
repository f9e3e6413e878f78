import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AssessmentInput, Urgency } from '../src/index.ts';
import { assess } from '../src/index.ts';

interface TriageCase {
  name: string;
  text: string;
  lang?: AssessmentInput['lang'];
  age?: number;
  sex?: 'F' | 'M';
  expect: { urgency: Urgency[]; redFlags?: string[]; specialties?: string[]; findings?: Record<string, string> };
}

const cases = readFileSync(new URL('../cases/triage.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as TriageCase);

test('every case has a name of its own', () => {
  expect(new Set(cases.map((row) => row.name)).size).toBe(cases.length);
});

test.each(cases.map((row) => [row.name, row] as const))('%s', (_name, row) => {
  const sex = row.sex === 'F' ? 'female' : row.sex === 'M' ? 'male' : undefined;
  const result = assess({ text: row.text, lang: row.lang, age: row.age, sex });
  expect(row.expect.urgency).toContain(result.urgency);
  if (row.expect.redFlags) expect(result.redFlags).toEqual(row.expect.redFlags);
  if (row.expect.specialties) expect(row.expect.specialties).toContain(result.specialties[0]);
  for (const [id, status] of Object.entries(row.expect.findings ?? {})) {
    expect(result.findings.find((finding) => finding.id === id)?.status).toBe(status);
  }
  expect(result.advice.safetyNet.length).toBeGreaterThan(0);
  expect(result.because.length).toBeGreaterThan(0);
});
