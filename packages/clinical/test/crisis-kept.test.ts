import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CrisisClass, Language } from '../src/assessment.ts';
import { assessCrisis } from '../src/crisis/index.ts';

/**
 * Messages written by someone who had not seen the rules. Only aggregate figures are asserted, so that nobody is tempted
 * to mend single ones; half of them (even numbers) were never looked at by the writer of the rules.
 */
interface Kept {
  name: string;
  lang: Language | 'ary';
  text: string;
  class: CrisisClass;
  severity: number;
}

const ANSWERED = readFileSync(new URL('../cases/kept-crisis.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Kept)
  .map((wanted) => ({ wanted, got: assessCrisis({ text: wanted.text, lang: wanted.lang }) }));

const share = (kind: CrisisClass, as: CrisisClass, only: (kept: Kept) => boolean = () => true): number => {
  const list = ANSWERED.filter(({ wanted }) => wanted.class === kind && only(wanted));
  return list.filter(({ got }) => got.class === as).length / list.length;
};
const even = ({ name }: Kept): boolean => Number(name.match(/\d+$/)?.[0]) % 2 === 0;

/** What was reached when this was last changed; raise these, never lower them. */
const REACHED = { recall: 0.92, recallUnseen: 0.84, severity4: 0.93, thirdParty: 0.88, falseAlarms: 0.039 };

describe('crisis messages written without sight of the rules', () => {
  it('are recognised no worse than before, the unseen half too', () => {
    expect(ANSWERED.length).toBe(260);
    expect(share('crisis', 'crisis')).toBeGreaterThanOrEqual(REACHED.recall);
    expect(share('crisis', 'crisis', even)).toBeGreaterThanOrEqual(REACHED.recallUnseen);
  });

  it('at severity 4 are recognised no worse than before', () => {
    expect(share('crisis', 'crisis', ({ severity }) => severity === 4)).toBeGreaterThanOrEqual(REACHED.severity4);
  });

  it('about someone else are recognised as such no worse than before', () => {
    expect(share('third_party', 'third_party')).toBeGreaterThanOrEqual(REACHED.thirdParty);
  });

  it('that are harmless raise no more alarms than before, and at most 5 in 100', () => {
    expect(share('non_crisis', 'crisis')).toBeLessThanOrEqual(REACHED.falseAlarms);
    expect(REACHED.falseAlarms).toBeLessThanOrEqual(0.05);
  });
});
