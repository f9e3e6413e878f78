import { expect, test } from 'vitest';
import type { CrisisAssessment } from '../src/assessment.ts';
import { createAssessor } from '../src/triage/assess.ts';
import { CONDITIONS, calm, FINDINGS, RED_FLAGS } from './small-knowledge.ts';

const knowledge = { findings: FINDINGS, conditions: CONDITIONS, redFlags: RED_FLAGS };
const assess = createAssessor({ knowledge, rulesVersion: 'test', assessCrisis: calm });

test('a red flag needs all of its findings, and names the phrases it rests on', () => {
  expect(assess({ text: 'chest pain' }).redFlags).toEqual([]);
  const result = assess({ text: 'I have chest pain and I am short of breath' });
  expect(result.urgency).toBe('emergency');
  expect(result.redFlags).toEqual(['chest_pain']);
  expect(result.because[0]).toMatchObject({
    ruleId: 'chest_pain.breathless',
    phrases: ['chest pain', 'short of breath'],
  });
  expect(result.specialties[0]).toBe('emergency_medicine');
});

test('an answer completes a red flag, and a denied finding never fires', () => {
  expect(assess({ text: 'chest pain', answers: { breathless: 'yes' } }).urgency).toBe('emergency');
  expect(assess({ text: 'chest pain, short of breath', answers: { breathless: 'no' } }).redFlags).toEqual([]);
  expect(assess({ text: 'chest pain but not short of breath' }).redFlags).toEqual([]);
});

test('the sign that would complete a danger rule is asked first, and not again once answered', () => {
  const [first] = assess({ text: 'chest pain' }).questions;
  expect(first).toMatchObject({ id: 'breathless', reason: 'red_flag' });
  const after = assess({ text: 'chest pain', answers: { breathless: 'unknown' } }).questions.map(
    (question) => question.id,
  );
  expect(after).not.toContain('breathless');
});

test('at an emergency nothing is asked', () => {
  expect(assess({ text: 'slurred speech' }).questions).toEqual([]);
});

test('a short mild cold may be cared for at home; an old person with it may not', () => {
  expect(assess({ text: 'a cough since yesterday', age: 30 }).urgency).toBe('selfcare');
  expect(assess({ text: 'a cough since yesterday', age: 80 }).urgency).toBe('routine');
  expect(assess({ text: 'a cough since two months', age: 30 }).urgency).toBe('routine');
});

test('nothing is concluded from nothing, and help stays in reach', () => {
  const result = assess({ text: 'hello' });
  expect(result).toMatchObject({ understood: false, urgency: 'routine', possibleConditions: [] });
  expect(result.because[0]?.kind).toBe('not_understood');
  expect(result.advice.safetyNet.length).toBeGreaterThan(0);
});

test('a crisis raises the urgency and never lowers it', () => {
  const inCrisis = (severity: CrisisAssessment['severity']) =>
    createAssessor({
      knowledge,
      rulesVersion: 'test',
      assessCrisis: () => ({
        ...calm(),
        class: 'crisis',
        label: 'active_ideation',
        severity,
        ruleIds: ['rule'],
        phrases: ['x'],
      }),
    });
  expect(inCrisis(2)({ text: 'hello' })).toMatchObject({
    urgency: 'urgent',
    specialties: ['psychiatry', 'general_practice'],
    understood: true,
  });
  expect(inCrisis(4)({ text: 'a cough' })).toMatchObject({ urgency: 'emergency' });
  expect(inCrisis(2)({ text: 'slurred speech' }).urgency).toBe('emergency');
});

test('a text beyond the limit is cut, with a note', () => {
  const result = assess({ text: `${'a '.repeat(10_000)} slurred speech`, lang: 'en' });
  expect(result.redFlags).toEqual([]);
  expect(result.notes).toHaveLength(1);
});

test('the reply follows the language asked for, else that of the text', () => {
  expect(assess({ text: "j'ai de la fièvre depuis hier" }).lang).toBe('fr');
  expect(assess({ text: 'I have had a fever since yesterday' }).lang).toBe('en');
  expect(assess({ text: 'عندي حرارة' }).lang).toBe('ar');
  expect(assess({ text: 'fiya skhana mn lbareh' }).lang).toBe('fr');
  expect(assess({ text: 'fiya skhana', lang: 'ary' }).lang).toBe('ar');
  expect(assess({ text: 'I have a fever', lang: 'fr' }).lang).toBe('fr');
});
