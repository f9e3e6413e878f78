import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Assessment, type AssessmentInput, assess, CONDITIONS, type ConditionRow, inspect } from '../src/index.ts';
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

const MOST_TIMES = 4;
const REGIONS_KNOWN = ['north_africa', 'western_europe'];

/** An emergency is never made rarer by season or region. */
function wrongOccurrences(conditions: readonly Pick<ConditionRow, 'id' | 'severity' | 'occurrence'>[]): string[] {
  const isMonth = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= 12;
  return conditions.flatMap(({ id, severity, occurrence }) => {
    if (!occurrence) return [];
    const { seasons = [], regions = {}, source } = occurrence;
    const times = [...seasons.map((season) => season.times), ...Object.values(regions)];
    const least = severity === 'emergency' ? 1 : 1 / 5;
    const monthsOf = (region?: string): number[] =>
      seasons.flatMap((each) => (each.region === undefined || each.region === region ? each.months : []));
    const twice = (months: number[]): boolean => new Set(months).size < months.length;
    return [
      ...(times.length > 0 ? [] : [`${id}: neither season nor region`]),
      ...(/\S/.test(source) ? [] : [`${id}: no source`]),
      ...times.filter((each) => !(each >= least && each <= MOST_TIMES)).map((each) => `${id}: ${each} times`),
      ...seasons.flatMap(({ months }) =>
        months.every(isMonth) && months.length > 0 ? [] : [`${id}: months ${months}`],
      ),
      ...REGIONS_KNOWN.filter((region) => twice(monthsOf(region))).map((region) => `${id}: a month twice in ${region}`),
      ...[...seasons.map(({ region }) => region), ...Object.keys(regions)]
        .filter((region) => region !== undefined && !REGIONS_KNOWN.includes(region))
        .map((region) => `${id}: region ${region}`),
    ];
  });
}

test('the tables name seasons and regions soundly', () => {
  expect(wrongOccurrences(CONDITIONS)).toEqual([]);
  expect(CONDITIONS.filter(({ occurrence }) => occurrence).length).toBeGreaterThanOrEqual(25);
});

test('seasons and regions that say nothing, too much, twice or without a source are refused', () => {
  const faultsOf = (occurrence: ConditionRow['occurrence'], severity: ConditionRow['severity'] = 'routine'): string[] =>
    wrongOccurrences([{ id: 'ill', severity, occurrence }]).map((fault) => fault.replace('ill: ', ''));
  const source = 'invented for this test';
  expect(faultsOf({ seasons: [{ months: [1], times: 2 }], source })).toEqual([]);
  expect(faultsOf({ source: '' })).toEqual(['neither season nor region', 'no source']);
  expect(faultsOf({ seasons: [{ months: [0, 13], times: 9 }], source })).toEqual(['9 times', 'months 0,13']);
  expect(faultsOf({ seasons: [{ months: [1], times: 0.5 }], source }, 'emergency')).toEqual(['0.5 times']);
  expect(faultsOf({ regions: { mars: 2 } as never, source })).toEqual(['region mars']);
  const twice = [
    { months: [1], times: 2 },
    { months: [1, 2], times: 2, region: 'north_africa' as const },
  ];
  expect(faultsOf({ seasons: twice, source })).toEqual(['a month twice in north_africa']);
});
