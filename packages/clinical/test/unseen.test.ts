import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, assessCrisis } from '../src/index.ts';
import { type CrisisCase, measureCrisis, measureTriage, readCases, share, type TriageCase } from './measured.ts';

/**
 * Cases written without sight of the rules, never learned from and never read by who mends the rules: only counted, so that
 * nobody is tempted to mend a single one (`counted`: the unseen ones of the version before; `bare`: of a few words). The floors are what was reached
 * with the weights at hand.
 */
describe('complaints that nothing was made from', () => {
  it.each([
    [
      'unseen-triage.jsonl',
      undefined,
      { emergencies: 1, tooLow: 0, acceptable: 0.95, needless: 0.021, specialty: 0.96 },
    ],
    [
      'bare-triage.jsonl',
      undefined,
      { emergencies: 1, tooLow: 0.034, acceptable: 0.88, needless: 0.014, specialty: 0.98 },
    ],
    [
      'counted-triage.jsonl',
      undefined,
      { emergencies: 0.99, tooLow: 0.011, acceptable: 0.92, needless: 0.031, specialty: 0.93 },
    ],
    [
      'kept-triage.jsonl',
      'even',
      { emergencies: 1, tooLow: 0.017, acceptable: 0.91, needless: 0.022, specialty: 0.95 },
    ],
  ] as const)('%s are oriented no worse than before', (file, half, floor) => {
    const cases = readCases<TriageCase>(file, half);
    const found = measureTriage(cases, assess);
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(share(found.emergencies)).toBeGreaterThanOrEqual(floor.emergencies);
    expect(share(found.tooLow)).toBeLessThanOrEqual(floor.tooLow);
    expect(share(found.acceptable)).toBeGreaterThanOrEqual(floor.acceptable);
    expect(share(found.needless)).toBeLessThanOrEqual(floor.needless);
    expect(share(found.specialty)).toBeGreaterThanOrEqual(floor.specialty);
  });
});

describe('causes of complaints that nothing was made from', () => {
  it.each([
    ['unseen-triage.jsonl', { first: 0.86, inThree: 0.92 }],
    ['bare-triage.jsonl', { first: 0.79, inThree: 0.89 }],
    ['counted-triage.jsonl', { first: 0.81, inThree: 0.87 }],
  ])('%s: what the writer had in mind is named no less often than before', (file, floor) => {
    const { causeFirst, causeInThree } = measureTriage(readCases<TriageCase>(file), assess);
    expect(causeInThree.n).toBeGreaterThan(100);
    expect(share(causeFirst)).toBeGreaterThanOrEqual(floor.first);
    expect(share(causeInThree)).toBeGreaterThanOrEqual(floor.inThree);
  });
});

describe('case summaries, as clinicians dictate them, that nothing was made from', () => {
  it('are oriented, and their causes named, no worse than before', () => {
    const cases = readCases<TriageCase>('unseen-summaries.jsonl');
    const found = measureTriage(cases, assess);
    expect(cases.length).toBe(200);
    expect(found.emergenciesSentAway.k).toBe(0);
    expect(share(found.emergencies)).toBeGreaterThanOrEqual(0.94);
    expect(share(found.acceptable)).toBeGreaterThanOrEqual(0.81);
    expect(share(found.specialty)).toBeGreaterThanOrEqual(0.8);
    expect(share(found.causeKnown)).toBeGreaterThanOrEqual(0.95);
    expect(share(found.causeInThree)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('questions on health', () => {
  // two of a hundred: most of them name a danger ("crushing chest pain, what to do")
  it('that nothing was made from are seldom taken for a crisis', () => {
    const file = new URL('../../companion/cases/unseen-topics.jsonl', import.meta.url);
    const questions = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect(questions.length).toBeGreaterThan(1200);
    const raised = questions.filter((text) => assessCrisis({ text }).class !== 'non_crisis');
    expect(raised.length / questions.length).toBeLessThanOrEqual(0.015);
  });
});

describe('messages that nothing was made from', () => {
  it.each([
    ['unseen-crisis.jsonl', undefined, { recognised: 0.995, gravest: 1, thirdParty: 1, falseAlarms: 0.009 }],
    ['counted-crisis.jsonl', undefined, { recognised: 0.99, gravest: 1, thirdParty: 0.96, falseAlarms: 0.05 }],
    ['kept-crisis.jsonl', 'even', { recognised: 0.98, gravest: 0.95, thirdParty: 1, falseAlarms: 0.058 }],
  ] as const)('%s are read no worse than before', (file, half, floor) => {
    const cases = readCases<CrisisCase>(file, half);
    const found = measureCrisis(cases, assessCrisis);
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(share(found.recognised)).toBeGreaterThanOrEqual(floor.recognised);
    expect(share(found.gravest)).toBeGreaterThanOrEqual(floor.gravest);
    expect(share(found.thirdParty)).toBeGreaterThanOrEqual(floor.thirdParty);
    expect(share(found.falseAlarms)).toBeLessThanOrEqual(floor.falseAlarms);
  });
});
