import { expect, test } from 'vitest';
import { assess } from '../src/index.ts';

const HEIGHT = ['selfcare', 'routine', 'urgent', 'emergency'];

test.each([
  'mon bébé a de la fièvre',
  'nourrisson avec fièvre',
  'my baby has a fever',
  'my baby has a mild fever and plays normally',
  'lbebi fih skhana',
  'رضيعي عنده حمى',
  'الرضيع سخون',
  'البيبي فيه السخانة',
  'mon bébé a 35,8',
])('%s: urgent at least, and the age is asked first', (text) => {
  const { urgency, questions, because } = assess({ text });
  expect(HEIGHT.indexOf(urgency)).toBeGreaterThanOrEqual(HEIGHT.indexOf('urgent'));
  expect(because.map(({ ruleId }) => ruleId)).toContain('context.baby_of_unknown_age');
  expect(questions.slice(0, 1).map(({ id }) => id)).toEqual(urgency === 'emergency' ? [] : ['under_3_months']);
  expect(questions.length).toBeLessThanOrEqual(6);
});

test.each([
  'my baby is 8 months and has a fever',
  'mon bébé a 8 mois et de la fièvre',
  'رضيعي عمره 8 أشهر وعنده حمى',
  'lbebi 3ndo 8 chhour w fih skhana',
  'my toddler has a fever',
  'my baby has a cough and no fever',
])('%s: no age is asked', (text) => {
  const { questions, because } = assess({ text });
  expect(because.map(({ ruleId }) => ruleId)).not.toContain('context.baby_of_unknown_age');
  expect(questions.map(({ id }) => id)).not.toContain('under_3_months');
});

test('the answer decides: under three months an emergency, older as any baby', () => {
  const text = 'lbebi fih skhana';
  expect(assess({ text, answers: { under_3_months: 'yes' } })).toMatchObject({
    urgency: 'emergency',
    redFlags: ['fever_under_3_months'],
  });
  const older = assess({ text, answers: { under_3_months: 'no' } });
  expect(older.because.map(({ kind }) => kind)).not.toContain('context');
  expect(older.questions.map(({ id }) => id)).not.toContain('under_3_months');
  const unsure = assess({ text, answers: { under_3_months: 'unknown' } });
  expect(unsure.because.map(({ ruleId }) => ruleId)).toContain('context.baby_of_unknown_age');
  expect(unsure.questions.map(({ id }) => id)).not.toContain('under_3_months');
});

test('an age that is given asks for none', () => {
  expect(assess({ text: 'mon bébé a de la fièvre', age: 0.7 }).questions.map(({ id }) => id)).not.toContain(
    'under_3_months',
  );
});
