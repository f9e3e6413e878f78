import { describe, expect, test } from 'vitest';
import { assess, CONDITIONS, inspect } from '../src/index.ts';
import { likelyEmergency, raisedBy } from '../src/triage/decide-urgency.ts';
import type { LearnedReading } from '../src/triage/learned-reading.ts';
import type { RankedCondition } from '../src/triage/rank-conditions.ts';

const ENDOCARDITIS =
  '58 year old man with six weeks of evening fever, night sweats, weight loss, joint pain and a heart murmur, dark lines under the nails';
const SHINGLES = '46 year old woman with shingles rash on the right side of the chest, burning pain there, diabetic';

const reading = (emergency: number): LearnedReading => ({
  atLeast: { selfcare: 1, routine: 1, urgent: 0.9, emergency },
  urgency: 'urgent',
  emergencyFrom: 0.2,
  specialties: [],
  familiar: 1,
  phrases: [],
});
const cause = (id: string, weight: number): RankedCondition => {
  const row = CONDITIONS.find((each) => each.id === id);
  if (!row) throw new Error(`no condition ${id}`);
  return { row, weight, supports: ['fever'], unexplained: 0 } as unknown as RankedCondition;
};

describe('a cause that is an emergency', () => {
  test('raises the level where tables and cases find it likely, and is the reason that is given', () => {
    const { urgency, because, redFlags } = assess({ text: ENDOCARDITIS });
    expect(urgency).toBe('emergency');
    expect(because[0]).toMatchObject({ kind: 'condition', ruleId: 'condition.endocarditis' });
    expect(because[0]?.phrases.length).toBeGreaterThan(0);
    expect(redFlags).not.toContain('sepsis');
  });

  const likely = [cause('endocarditis', 0.4), cause('influenza', 0.6)];
  const unlikely = [cause('endocarditis', 0.2), cause('influenza', 0.8)];
  test('raises with four findings, with the denials and without them, and not against all wording', () => {
    expect(likelyEmergency(() => [likely, likely], 4, reading(0.05))?.row.id).toBe('endocarditis');
    expect(likelyEmergency(() => [likely, likely], 3, reading(0.05))).toBeUndefined();
    expect(likelyEmergency(() => [likely, unlikely], 4, reading(0.05))).toBeUndefined();
    expect(likelyEmergency(() => [unlikely, likely], 4, reading(0.05))).toBeUndefined();
    expect(likelyEmergency(() => [likely, likely], 4, reading(0.001))).toBeUndefined();
  });

  test('never lowers', () => {
    const decision = { urgency: 'emergency', rules: [{ kind: 'red_flag', ruleId: 'sepsis.signs' }] } as const;
    const given = { urgency: decision.urgency, rules: [...decision.rules] };
    expect(raisedBy(given, cause('endocarditis', 0.9))).toBe(given);
  });
});

describe('an emergency that the learned reading doubts', () => {
  test('stays one, and names the specialist before the emergency department', () => {
    const { assessment, learned } = inspect({ text: SHINGLES });
    expect(assessment.urgency).toBe('emergency');
    expect(learned?.atLeast.find(({ level }) => level === 'emergency')?.chance).toBeLessThan(0.5);
    expect(['dermatology', 'infectious_diseases']).toContain(assessment.specialties[0]);
    expect(assessment.specialties[1]).toBe('emergency_medicine');
  });

  test('unlike one that it believes', () => {
    const { urgency, specialties } = assess({
      text: 'crushing chest pain into the left arm, cold sweat, since an hour',
      age: 60,
    });
    expect(urgency).toBe('emergency');
    expect(specialties[0]).toBe('emergency_medicine');
  });
});
