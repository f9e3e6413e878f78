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
      { emergencies: 1, tooLow: 0, acceptable: 0.95, needless: 0.018, specialty: 0.99 },
    ],
    [
      'bare-triage.jsonl',
      undefined,
      { emergencies: 1, tooLow: 0.04, acceptable: 0.88, needless: 0.014, specialty: 0.975 },
    ],
    [
      'counted-triage.jsonl',
      undefined,
      { emergencies: 0.99, tooLow: 0.008, acceptable: 0.93, needless: 0.035, specialty: 0.97 },
    ],
    ['kept-triage.jsonl', 'even', { emergencies: 1, tooLow: 0.025, acceptable: 0.9, needless: 0.033, specialty: 0.99 }],
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
    ['unseen-triage.jsonl', { first: 0.86, inThree: 0.915 }],
    ['bare-triage.jsonl', { first: 0.79, inThree: 0.89 }],
    ['counted-triage.jsonl', { first: 0.83, inThree: 0.89 }],
  ])('%s: what the writer had in mind is named no less often than before', (file, floor) => {
    const { causeFirst, causeInThree } = measureTriage(readCases<TriageCase>(file), assess);
    expect(causeInThree.n).toBeGreaterThan(100);
    expect(share(causeFirst)).toBeGreaterThanOrEqual(floor.first);
    expect(share(causeInThree)).toBeGreaterThanOrEqual(floor.inThree);
  });
});

describe('case summaries and records, as clinicians dictate them, that nothing was made from', () => {
  it.each([
    [
      'unseen-summaries.jsonl',
      200,
      {
        emergencies: 0.98,
        tooLow: 0.005,
        acceptable: 0.85,
        needless: 0.129,
        specialty: 0.93,
        best: 0.805,
        cause: 0.97,
      },
    ],
    [
      'unseen-records.jsonl',
      240,
      {
        emergencies: 0.975,
        tooLow: 0.034,
        acceptable: 0.785,
        needless: 0.125,
        specialty: 0.955,
        best: 0.755,
        cause: 0.92,
      },
    ],
    [
      'fresh-records.jsonl',
      160,
      { emergencies: 1, tooLow: 0.013, acceptable: 0.82, needless: 0.104, specialty: 0.985, best: 0.78, cause: 0.94 },
    ],
  ] as const)('%s are oriented, and their causes named, no worse than before', (file, size, floor) => {
    const cases = readCases<TriageCase>(file);
    const found = measureTriage(cases, assess);
    expect(cases.length).toBe(size);
    expect(found.emergenciesSentAway.k).toBe(0);
    expect(share(found.emergencies)).toBeGreaterThanOrEqual(floor.emergencies);
    expect(share(found.tooLow)).toBeLessThanOrEqual(floor.tooLow);
    expect(share(found.acceptable)).toBeGreaterThanOrEqual(floor.acceptable);
    expect(share(found.needless)).toBeLessThanOrEqual(floor.needless);
    expect(share(found.specialty)).toBeGreaterThanOrEqual(floor.specialty);
    expect(share(found.specialtyBest)).toBeGreaterThanOrEqual(floor.best);
    expect(share(found.causeKnown)).toBeGreaterThanOrEqual(0.95);
    expect(share(found.causeInThree)).toBeGreaterThanOrEqual(floor.cause);
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
    ['unseen-crisis.jsonl', undefined, { recognised: 0.995, gravest: 1, thirdParty: 1, falseAlarms: 0.001 }],
    ['counted-crisis.jsonl', undefined, { recognised: 0.99, gravest: 1, thirdParty: 0.96, falseAlarms: 0.033 }],
    ['kept-crisis.jsonl', 'even', { recognised: 0.98, gravest: 0.95, thirdParty: 1, falseAlarms: 0.02 }],
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
