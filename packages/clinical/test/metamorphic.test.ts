import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type AssessmentInput, assess, FINDINGS, type Urgency } from '../src/index.ts';

const RANK: Record<Urgency, number> = { selfcare: 0, routine: 1, urgent: 2, emergency: 3 };
const cases = readFileSync(new URL('../cases/triage.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { name: string; text: string; age?: number; sex?: 'F' | 'M' });
const inputs: AssessmentInput[] = cases.map(({ text, age, sex }) => ({
  text,
  age,
  sex: sex === 'F' ? 'female' : sex === 'M' ? 'male' : undefined,
}));
const rank = (input: AssessmentInput): number => RANK[assess(input).urgency];
const table = inputs.map((input) => [input.text, input] as const);

test.each(table)('saying that there is no fever never raises the urgency: %s', (_text, input) => {
  for (const words of ['No fever.', 'Pas de fièvre.', 'بدون حرارة.', 'makaynch skhana.']) {
    expect(rank({ ...input, text: `${input.text}. ${words}` })).toBeLessThanOrEqual(rank(input));
  }
});

test.each(table)('an affirmed danger sign never lowers the urgency: %s', (_text, input) => {
  for (const words of ['I have chest pain and I can’t breathe.', 'Son visage est tombé d’un côté.', 'فقد الوعي.']) {
    expect(rank({ ...input, text: `${input.text}. ${words}` })).toBeGreaterThanOrEqual(rank(input));
  }
});

test.each(table)('capitals and accents do not matter: %s', (_text, input) => {
  const capital = assess({ ...input, text: input.text.toUpperCase() });
  const bare = assess({ ...input, text: input.text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') });
  const plain = assess(input);
  expect(capital.urgency).toBe(plain.urgency);
  expect(bare.urgency).toBe(plain.urgency);
  expect(bare.redFlags).toEqual(plain.redFlags);
});

test.each(table)('"no" to every question never lowers a red flag: %s', (_text, input) => {
  const before = assess(input);
  let answers: AssessmentInput['answers'] = {};
  for (let round = 0; round < 4; round++) {
    const { questions } = assess({ ...input, answers });
    answers = { ...answers, ...Object.fromEntries(questions.map((question) => [question.id, 'no' as const])) };
  }
  const after = assess({ ...input, answers });
  expect(after.redFlags).toEqual(before.redFlags);
  if (before.redFlags.length > 0) expect(RANK[after.urgency]).toBeGreaterThanOrEqual(RANK[before.urgency]);
  expect(after.questions.filter((question) => Object.hasOwn(answers, question.id))).toEqual([]);
  expect(Object.keys(answers).length).toBeLessThanOrEqual(8);
});

test.each(table)('being older than 75, or pregnant, never lowers the urgency: %s', (_text, input) => {
  if (input.age === undefined || input.age < 18) {
    expect(input.text).not.toBe('');
    return;
  }
  const here = rank(input);
  expect(rank({ ...input, age: 82 })).toBeGreaterThanOrEqual(Math.min(here, 1));
  if (input.sex === 'female')
    expect(rank({ ...input, text: `${input.text}. Je suis enceinte.` })).toBeGreaterThanOrEqual(here);
});

test('a finding that is denied in an answer never counts', () => {
  const denied = Object.fromEntries(FINDINGS.map((row) => [row.id, 'no' as const]));
  for (const input of inputs) expect(assess({ ...input, answers: denied }).redFlags).toEqual([]);
});
