import { expect, test } from 'vitest';
import { assess, inspect } from '../src/index.ts';

const texts = [
  'Mon père a eu un infarctus. J’ai très mal à la tête depuis hier, pas de fièvre, des vomissements, la nuque raide.',
  'I have had a dry cough for two weeks, no fever. My sister has asthma.',
  'عندي صداع شديد منذ يومين وليس عندي حمى',
  'rassi kaydrni mn lbareh w fia skhana',
  'Je veux mourir ce soir',
  'bonjour',
  '🤕🤕  \n ',
];

test('what is seen from inside is what the person is told, whatever the text', () => {
  for (const text of texts) {
    const seen = inspect({ text });
    expect(seen.assessment).toEqual(assess({ text }));
    expect(seen.conditions.map(({ id }) => id)).toEqual(seen.assessment.possibleConditions.map(({ id }) => id));
    expect(seen.specialties.map(({ id }) => id)).toEqual(seen.assessment.specialties);
    expect(new Set(seen.rules.map(({ group }) => group))).toEqual(new Set(seen.assessment.redFlags));
  }
});

test('the pieces make up the text, and each finding stands on its exact phrase', () => {
  for (const text of texts) {
    const { pieces, assessment } = inspect({ text });
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    for (const { id, phrase } of assessment.findings) {
      const marked = pieces.filter((piece) => piece.findings.includes(id)).map((piece) => piece.text);
      expect(marked.join('')).toBe(phrase);
    }
  }
});

test('two mentions of the same words are marked where they were read', () => {
  const { pieces, assessment } = inspect({ text: 'No cough last week. Today I have a cough.', lang: 'en' });
  expect(assessment.findings).toMatchObject([{ id: 'cough', status: 'present' }]);
  const at = pieces.findIndex((piece) => piece.findings.includes('cough'));
  const before = pieces.slice(0, at).map((piece) => piece.text);
  expect(before.join('')).toContain('Today');
});

test('a denied finding speaks against, with its weight; one not accounted for has none', () => {
  const { conditions } = inspect({ text: texts[0] as string, lang: 'fr' });
  const meningitis = conditions.find(({ id }) => id === 'meningitis');
  expect(meningitis?.for.every(({ points }) => (points ?? 0) > 0)).toBe(true);
  expect(meningitis?.against).toContainEqual({ finding: 'Fièvre', because: 'denied', points: expect.any(Number) });
  const scores = conditions.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('every fired rule names its group, level, source and the findings it rests on', () => {
  const { rules } = inspect({ text: texts[0] as string, lang: 'fr' });
  expect(rules.length).toBeGreaterThan(0);
  for (const rule of rules) {
    expect(rule.findings.length).toBeGreaterThan(0);
    expect(rule.source).not.toBe('');
    expect(rule.ruleId.startsWith(`${rule.group}.`)).toBe(true);
  }
});

test('the crisis rules are shown also where they saw nothing, and say whether they counted', () => {
  const { crisis, pieces } = inspect({ text: 'Je veux mourir ce soir' });
  expect(crisis).toMatchObject({ class: 'crisis', counted: true });
  expect(
    pieces
      .filter((piece) => piece.crisis)
      .map((piece) => piece.text)
      .join(''),
  ).toContain('veux mourir');
  expect(inspect({ text: 'J’ai mal à la gorge' }).crisis).toMatchObject({ class: 'non_crisis', counted: false });
});
