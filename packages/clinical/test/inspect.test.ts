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
  // What cases gave to one they took from others.
  const learned = conditions.map((each) => each.learned ?? Number.NaN);
  expect(Math.max(...learned)).toBeGreaterThan(0);
  expect(Math.min(...learned)).toBeLessThan(Math.max(...learned));
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

test('danger signs that were met and do not count are shown with the reason', () => {
  const why = (text: string) => inspect({ text }).setAside.map(({ group, why }) => `${group} ${why.join(' ')}`);
  expect(why('J’ai mal au ventre, pas de douleur à la poitrine.')).toContain('chest_pain denied');
  expect(why('I had chest pain two years ago. Today my knee hurts.')).toContain('chest_pain past');
  expect(why('J’ai mal au genou. Ma sœur a mal à la poitrine.')).toContain('chest_pain someone_else');
  expect(why('J’ai un rhume depuis deux jours.')).toEqual([]);
});

/** Words of dangers that stand far apart in what is none. */
const harmless = [
  'my hands shake when I lift a glass, not at rest. Dad had the same on one side',
  'Les deux mains gonflées, je n’arrive plus à fermer le poing le matin depuis deux mois',
  'endormie sur la plage, dos rouge, ça chauffe, je bois beaucoup',
  'hard painless lump on my testicle for weeks, heavier than the other',
  'My face goes red with small bumps when I drink wine',
  'ça brûle un peu derrière le sternum quand je mange trop gras, un antiacide suffit ?',
  'the brace on my tooth cut my cheek, bad taste, face puffy on one side, I eat fine',
];

test('no danger sign is both counted and set aside, and what is outweighed says by how much', () => {
  let outweighed = 0;
  for (const text of [...texts, ...harmless]) {
    const { rules, setAside } = inspect({ text });
    for (const sign of setAside) {
      expect(rules.map(({ ruleId }) => ruleId)).not.toContain(sign.ruleId);
      expect(sign.findings.length * sign.why.length).toBeGreaterThan(0);
      if (!sign.why.includes('outweighed')) continue;
      outweighed++;
      expect(sign.chance).toBeLessThan(sign.asked as number);
    }
  }
  expect(outweighed).toBeGreaterThan(0);
});

test('the chances of the learned reading fall with the level, and lie between nothing and certainty', () => {
  for (const text of texts) {
    const { learned, crisis } = inspect({ text });
    const chances = learned?.atLeast.map(({ chance }) => chance) ?? [];
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    const shares = learned?.specialties.map(({ share }) => share) ?? [];
    for (const chance of [...chances, ...shares, crisis.chances?.own.chance ?? 0]) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
  }
  expect(inspect({ text: '🤕' }).learned).toBeUndefined();
  expect(inspect({ text: 'je vais me suicider' }).crisis.chances?.own.chance).toBeGreaterThan(0.6);
});
