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
      { emergencies: 0.98, tooLow: 0.008, acceptable: 0.89, needless: 0.059, specialty: 0.92 },
    ],
    [
      'bare-triage.jsonl',
      undefined,
      { emergencies: 1, tooLow: 0.006, acceptable: 0.91, needless: 0.007, specialty: 0.98 },
    ],
    [
      'counted-triage.jsonl',
      undefined,
      { emergencies: 0.98, tooLow: 0.019, acceptable: 0.91, needless: 0.018, specialty: 0.96 },
    ],
    [
      'kept-triage.jsonl',
      'even',
      { emergencies: 0.96, tooLow: 0.042, acceptable: 0.87, needless: 0.033, specialty: 0.96 },
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

describe('messages that nothing was made from', () => {
  it.each([
    ['unseen-crisis.jsonl', undefined, { recognised: 0.99, gravest: 1, thirdParty: 0.96, falseAlarms: 0.05 }],
    ['counted-crisis.jsonl', undefined, { recognised: 0.98, gravest: 0.98, thirdParty: 1, falseAlarms: 0.02 }],
    ['kept-crisis.jsonl', 'even', { recognised: 0.98, gravest: 0.95, thirdParty: 0.92, falseAlarms: 0.04 }],
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
