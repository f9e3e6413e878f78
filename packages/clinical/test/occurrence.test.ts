import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Assessment, type AssessmentInput, assess, CONDITIONS, inspect } from '../src/index.ts';
import { MOST_OCCURRENCE, occurrenceScore } from '../src/triage/occurrence.ts';

const cases = readFileSync(new URL('../cases/triage.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string; age?: number });
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const REGIONS = [undefined, 'north_africa', 'western_europe'] as const;

/** All but the order of causes and the questions that follow from it. */
const conclusion = ({ possibleConditions: _, questions: __, ...rest }: Assessment) => rest;

test('season and region change nothing but the order of causes and questions, whatever the complaint', () => {
  for (const { text, age } of cases) {
    const plain = conclusion(assess({ text, age }));
    for (const [month, region] of [
      [1, 'north_africa'],
      [7, 'north_africa'],
      [1, 'western_europe'],
      [7, 'western_europe'],
    ] as const)
      expect(conclusion(assess({ text, age, month, region })), text).toEqual(plain);
  }
});

test('without month and region they weigh nothing, and never more than the bound', () => {
  for (const condition of CONDITIONS) {
    expect(occurrenceScore(condition, {})).toBe(0);
    for (const month of MONTHS)
      for (const region of REGIONS)
        expect(Math.abs(occurrenceScore(condition, { month, region }))).toBeLessThanOrEqual(MOST_OCCURRENCE);
  }
});

test('a month that is none counts as unknown', () => {
  const text = 'fever, cough and body aches';
  for (const month of [0, 13, 1.5, Number.NaN])
    expect(assess({ text, month }).possibleConditions).toEqual(assess({ text }).possibleConditions);
});

test('influenza weighs more in winter, hay fever in spring, food poisoning in summer', () => {
  const scoreOf = (id: string, input: AssessmentInput): number =>
    inspect(input).conditions.find((condition) => condition.id === id)?.score ?? 0;
  const flu = 'fever, dry cough, runny nose and aching all over';
  expect(scoreOf('influenza', { text: flu, month: 1 })).toBeGreaterThan(scoreOf('influenza', { text: flu, month: 7 }));
  const hay = 'je n’arrête pas d’éternuer, nez qui coule et yeux qui piquent';
  for (const region of ['north_africa', 'western_europe'] as const)
    expect(scoreOf('allergic_rhinitis', { text: hay, month: 5, region })).toBeGreaterThan(
      scoreOf('allergic_rhinitis', { text: hay, month: 11, region }),
    );
  const belly = 'vomissements et diarrhée après un repas au restaurant';
  expect(scoreOf('food_poisoning', { text: belly, month: 8 })).toBeGreaterThan(
    scoreOf('food_poisoning', { text: belly, month: 1 }),
  );
});

test('what is met in one region weighs more there, and the desk says by how much', () => {
  const text = 'fever for three weeks, night sweats, joint pain and back pain';
  const seen = (region: AssessmentInput['region']) =>
    inspect({ text, region }).conditions.find(({ id }) => id === 'brucellosis');
  expect(seen('north_africa')?.score).toBeGreaterThan(seen('western_europe')?.score ?? 1);
  expect(seen('north_africa')?.occurrence).toBeGreaterThan(0);
  expect(seen('western_europe')?.occurrence).toBeLessThan(0);
  expect(seen(undefined)?.occurrence).toBeUndefined();
});
