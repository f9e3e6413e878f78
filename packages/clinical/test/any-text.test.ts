import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, FINDINGS } from '../src/index.ts';
import { expand } from '../src/knowledge/phrase-patterns.ts';
import { growthOf, MOST_GROWTH } from './growth.ts';

const phrases = FINDINGS.flatMap((row) =>
  Object.values(row.phrases).flatMap((list) => (list ?? []).flatMap(expand).slice(0, 2)),
);
const cues = [
  'no',
  'pas de',
  'sans',
  'ma',
  'لا',
  'بدون',
  'but',
  'mais',
  'depuis 3 jours',
  'for',
  '39,5',
  'my mother',
  'ولدي',
  ',',
  '.',
  '\n',
  'si',
  'ch',
  '😀',
];
const speech = fc
  .array(
    fc.oneof(fc.constantFrom(...phrases), fc.constantFrom(...cues), fc.string({ unit: 'grapheme', maxLength: 8 })),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '));

test('any text is answered, and twice with the same bytes', () => {
  fc.assert(
    fc.property(
      fc.oneof(speech, fc.string({ unit: 'binary', maxLength: 300 })),
      fc.option(fc.double({ min: 0, max: 120, noNaN: true }), { nil: undefined }),
      (text, age) => {
        const first = assess({ text, age });
        expect(JSON.stringify(assess({ text, age }))).toBe(JSON.stringify(first));
        expect(first.specialties.length).toBeGreaterThan(0);
        expect(first.because.length).toBeGreaterThan(0);
        expect(first.questions.length).toBeLessThanOrEqual(6);
        if (!first.understood) expect(first.urgency).not.toBe('selfcare');
        for (const finding of first.findings) expect(text).toContain(finding.phrase);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  '',
  ' ',
  '?',
  'ok',
  'help',
  '123',
  '😀😀🤕',
  'asdf qwer zxcv',
  'lorem ipsum dolor sit amet consectetur',
  'Me duele mucho la cabeza desde ayer',
  'Ich habe starke Bauchschmerzen seit gestern',
  '我头疼',
  'hello good evening',
  'what time do you open',
])('nothing is concluded from "%s"', (text) => {
  const { understood, urgency, because, advice, possibleConditions } = assess({ text });
  expect(understood).toBe(false);
  expect(urgency).toBe('routine');
  expect(because.map(({ kind }) => kind)).toEqual(['not_understood']);
  expect(possibleConditions).toEqual([]);
  expect(advice.text).not.toBe('');
  expect(advice.safetyNet.length).toBeGreaterThan(0);
});

test.each([
  ['one letter', 'a'.repeat(20_000)],
  ['one word', 'pain '.repeat(4_000)],
  ['fillers', 'very la the '.repeat(1_700)],
  ['denials', 'no pas ma لا '.repeat(1_500)],
  ['unknown long words', Array.from({ length: 1_500 }, (_, i) => `zqx${(i * 7919).toString(36)}abcdefg`).join(' ')],
  ['digits', '39,5 / 12 '.repeat(2_000)],
  ['bare numbers', '38 39 120 80 12 '.repeat(1_250)],
  ['numbers with units', '38 ans 39 kg 120 mg 3 mois 12 jours 3g20 36w '.repeat(440)],
  ['dates', '12/03/2024 18/11 3.5.2020 '.repeat(760)],
  ['measured numbers', 'temp 38 39 sugar 3 glycémie 2 g 80 '.repeat(570)],
  ['commas', ','.repeat(20_000)],
  ['relations', 'my mother I '.repeat(1_600)],
])(
  'twenty thousand characters of %s take time in proportion to their length',
  (_name, text) => {
    expect(growthOf((said) => assess({ text: said }), text)).toBeLessThan(MOST_GROWTH);
  },
  180_000,
);
