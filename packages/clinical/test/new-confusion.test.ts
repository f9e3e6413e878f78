import { expect, test } from 'vitest';
import { assess } from '../src/index.ts';

test.each([
  'my husband is confused since this morning',
  'my dad is 80 and confused since yesterday',
  'he is 80, has dementia, more confused since yesterday',
  'ma mère de 85 ans est désorientée depuis hier',
  'grand-mère de 82 ans confuse depuis ce matin',
  'mon mari est soudainement confus',
  'جدتي مشوشة منذ أمس',
  'جدي مشوش فجأة',
  'jddi mkhelet mn lbareh',
  'rajli mkhelet mn lyouma',
])('%s: an emergency at any age', (text) => {
  expect(assess({ text }).urgency).toBe('emergency');
});

test('the days that were entered count as those in the text do', () => {
  expect(assess({ text: 'ma mère est confuse', age: 82, sinceDays: 1 }).urgency).toBe('emergency');
});

test.each(['forgetful for months', 'oublis depuis des mois', 'my mother is 80 and has been forgetful for months'])(
  '%s: no emergency',
  (text) => {
    expect(assess({ text }).urgency).not.toBe('emergency');
  },
);

test.each([
  'I am confused about my medicines',
  "I'm 40, confused about which tablets to take since yesterday",
  "j'ai 40 ans et je suis confuse au sujet de mes médicaments",
  'أنا مشوش بخصوص الأدوية',
])('%s: no confusion', (text) => {
  const { findings, urgency } = assess({ text });
  expect(findings.map(({ id }) => id)).not.toContain('confusion');
  expect(urgency).not.toBe('emergency');
});

test.each(['he is confused about his medicines since yesterday', 'I am confused about where I am'])(
  '%s: confusion all the same',
  (text) => {
    expect(assess({ text }).findings).toContainEqual(expect.objectContaining({ id: 'confusion', status: 'present' }));
  },
);
