import { expect, test } from 'vitest';
import { assess } from '../src/index.ts';

const ageOf = (text: string): number | undefined => assess({ text }).person.age;

test.each([
  'my grandmother is suddenly confused',
  'grandma has a fever',
  'mon grand-père est désorienté et a de la fièvre',
  'mamie a de la fièvre',
  'papi ne reconnaît plus personne',
  'an elderly man has a fever',
  'my elderly mother has a fever',
  'une vieille dame avec de la fièvre',
  'personne âgée avec fièvre',
  'I am a pensioner and I have a fever',
  'je suis une vieille dame, fièvre',
  'جدتي مشوشة وعندها حمى',
  'رجل مسن عنده حمى',
  'lwalid chibani fih skhana',
])('%s: old', (text) => {
  expect(ageOf(text)).toBeGreaterThan(75);
});

test.each(['newborn has a fever', 'nouveau-né avec fièvre', 'مولود عنده حمى', 'new born baby with a fever'])(
  '%s: in the first weeks, so that fever is an emergency',
  (text) => {
    expect(ageOf(text)).toBeLessThan(0.1);
    expect(assess({ text })).toMatchObject({ urgency: 'emergency', redFlags: ['fever_under_3_months'] });
  },
);

test.each(['nourrisson avec diarrhée', 'bb fievre', 'رضيع عنده حمى', 'lbebi fih skhana', 'terbya fiha skhana'])(
  '%s: a baby',
  (text) => {
    expect(ageOf(text)).toBeLessThan(1);
  },
);

test.each([
  'my teenager has a headache',
  'mon ado a mal au ventre',
  'I am a teenager and I have acne',
  'مراهق عنده صداع',
])('%s: a teenager', (text) => {
  expect(ageOf(text)).toBe(15);
});

test.each(['my mother has a fever', 'mon père a de la fièvre', 'الواليدة عندها السخانة', 'lwalida fiha skhana'])(
  '%s: a grown-up’s parent',
  (text) => {
    expect(ageOf(text)).toBe(60);
  },
);

test.each([
  'I have a cough, I look after an elderly woman',
  'I have a fever and my grandmother died last year',
  'my old knee injury hurts',
  'un vieux rhume qui traîne',
  'I have a cough since I saw my mother',
])('%s: nothing is assumed', (text) => {
  expect(ageOf(text)).toBeUndefined();
});

test('an age that is said goes before what the words imply', () => {
  expect(ageOf('my grandmother, 68, has a fever')).toBe(68);
  expect(ageOf('my newborn is 6 weeks old and has a fever')).toBeCloseTo(0.12, 2);
});

test('an age that nobody said is marked as such, one that was said or given is not', () => {
  expect(assess({ text: 'bb fievre' }).person).toMatchObject({ ageAssumed: true });
  expect(assess({ text: 'my grandmother is suddenly confused' }).person).toMatchObject({ ageAssumed: true });
  expect(assess({ text: 'my baby of 10 months has a fever' }).person).toEqual({ age: 0.82 });
  expect(assess({ text: 'bb fievre', age: 0.5 }).person).toEqual({ age: 0.5 });
  expect(assess({ text: 'I have a headache' }).person).toEqual({});
});
