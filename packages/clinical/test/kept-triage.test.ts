import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AssessmentInput, Urgency } from '../src/index.ts';
import { assess } from '../src/index.ts';

/** A case written by somebody who had not seen the rules. Measured as a whole; no rule may be written for one of them. */
interface KeptCase {
  name: string;
  lang: AssessmentInput['lang'];
  text: string;
  age?: number | null;
  sex?: 'F' | 'M' | null;
  gold_triage: Urgency;
  acceptable_triage: Urgency[];
}

const RANK: Record<Urgency, number> = { selfcare: 0, routine: 1, urgent: 2, emergency: 3 };
const SEX = { F: 'female', M: 'male' } as const;
/**
 * Shares reached when this was last measured; a change may not fall below them. The odd-numbered half was looked at
 * while rules were written, the even-numbered half was only ever counted: it is the honest one.
 */
const FLOOR = {
  all: { emergencies: 0.96, underTriage: 0.03, right: 0.88 },
  unseen: { emergencies: 0.92, underTriage: 0.042, right: 0.8 },
};

const cases = readFileSync(new URL('../cases/kept-triage.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as KeptCase);

interface Count {
  right: number;
  under: number;
  emergencies: number;
  caught: number;
  emergencySentHome: number;
  n: number;
}

function measure(rows: readonly KeptCase[]): Count {
  const count: Count = { right: 0, under: 0, emergencies: 0, caught: 0, emergencySentHome: 0, n: rows.length };
  for (const row of rows) {
    const { urgency } = assess({
      text: row.text,
      lang: row.lang,
      age: row.age ?? undefined,
      sex: row.sex ? SEX[row.sex] : undefined,
    });
    if (row.acceptable_triage.includes(urgency)) count.right++;
    if (RANK[urgency] < Math.min(...row.acceptable_triage.map((level) => RANK[level]))) count.under++;
    if (row.gold_triage !== 'emergency') continue;
    count.emergencies++;
    if (urgency === 'emergency') count.caught++;
    if (urgency === 'selfcare') count.emergencySentHome++;
  }
  return count;
}

const odd = (row: KeptCase): boolean => Number(/\d+$/.exec(row.name)?.[0]) % 2 === 1;

test.each([
  ['all kept cases', cases, FLOOR.all],
  ['the kept cases that were never looked at', cases.filter((row) => !odd(row)), FLOOR.unseen],
] as const)('%s: emergencies caught, under-triage and right answers do not get worse', (_name, rows, floor) => {
  const count = measure(rows);
  expect(count.n).toBeGreaterThanOrEqual(120);
  expect(count.emergencySentHome).toBe(0);
  expect(count.caught / count.emergencies).toBeGreaterThanOrEqual(floor.emergencies);
  expect(count.under / count.n).toBeLessThanOrEqual(floor.underTriage);
  expect(count.right / count.n).toBeGreaterThanOrEqual(floor.right);
});
