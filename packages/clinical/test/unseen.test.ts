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
      { emergencies: 1, tooLow: 0, acceptable: 0.95, needless: 0.014, specialty: 0.995 },
    ],
    [
      'bare-triage.jsonl',
      undefined,
      { emergencies: 1, tooLow: 0.04, acceptable: 0.875, needless: 0.014, specialty: 0.99 },
    ],
    [
      'counted-triage.jsonl',
      undefined,
      { emergencies: 0.99, tooLow: 0.005, acceptable: 0.94, needless: 0.028, specialty: 0.985 },
    ],
    ['kept-triage.jsonl', 'even', { emergencies: 1, tooLow: 0, acceptable: 0.95, needless: 0.022, specialty: 0.99 }],
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
    ['unseen-triage.jsonl', { first: 0.92, inThree: 0.96 }],
    ['bare-triage.jsonl', { first: 0.84, inThree: 0.92 }],
    ['counted-triage.jsonl', { first: 0.88, inThree: 0.925 }],
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
        acceptable: 0.87,
        needless: 0.115,
        specialty: 0.945,
        best: 0.81,
        cause: 0.985,
      },
    ],
    [
      'unseen-records.jsonl',
      240,
      {
        emergencies: 1,
        tooLow: 0.009,
        acceptable: 0.84,
        needless: 0.089,
        specialty: 0.98,
        best: 0.8,
        cause: 0.945,
      },
    ],
    [
      'fresh-records.jsonl',
      160,
      { emergencies: 1, tooLow: 0, acceptable: 0.86, needless: 0.088, specialty: 0.985, best: 0.815, cause: 0.95 },
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
  // two of a hundred: many of them name a danger ("crushing chest pain, what to do")
  it('that nothing was made from are seldom taken for a crisis', () => {
    const file = new URL('../../companion/cases/unseen-topics.jsonl', import.meta.url);
    const questions = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect(questions.length).toBeGreaterThan(1200);
    const raised = questions.filter((text) => assessCrisis({ text }).class !== 'non_crisis');
    expect(raised.length / questions.length).toBeLessThanOrEqual(0.0225);
  });
});

describe('plain messages of daily life', () => {
  it('that nothing was made from are seldom taken for danger', () => {
    const cases = readCases<CrisisCase>('everyday-crisis.jsonl');
    expect(cases.length).toBe(600);
    expect(share(measureCrisis(cases, assessCrisis).falseAlarms)).toBeLessThanOrEqual(0.087);
  });
});

describe('messages that nothing was made from', () => {
  it.each([
    ['unseen-crisis.jsonl', undefined, { recognised: 0.995, gravest: 1, thirdParty: 1, falseAlarms: 0.033 }],
    ['fresh-crisis.jsonl', undefined, { recognised: 1, gravest: 1, thirdParty: 1, falseAlarms: 0.042 }],
    ['last-crisis.jsonl', undefined, { recognised: 0.975, gravest: 0.985, thirdParty: 1, falseAlarms: 0 }],
    ['further-crisis.jsonl', undefined, { recognised: 0.975, gravest: 1, thirdParty: 0.81, falseAlarms: 0.029 }],
    ['final-crisis.jsonl', undefined, { recognised: 0.95, gravest: 0.96, thirdParty: 0.88, falseAlarms: 0.048 }],
    ['oblique-crisis.jsonl', undefined, { recognised: 0.92, gravest: 0.98, thirdParty: 0.82, falseAlarms: 0.115 }],
    ['counted-crisis.jsonl', undefined, { recognised: 0.99, gravest: 1, thirdParty: 0.96, falseAlarms: 0.009 }],
    ['kept-crisis.jsonl', 'even', { recognised: 1, gravest: 1, thirdParty: 1, falseAlarms: 0.039 }],
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
