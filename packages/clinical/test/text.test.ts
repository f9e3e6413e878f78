import { expect, test } from 'vitest';
import { normalise, tokenise } from '../src/text/normalise.ts';
import { mistyped } from '../src/text/word-forms.ts';

const words = (text: string): string[] => tokenise(normalise(text).text).map((token) => token.text);

test.each([
  ["J’ai TRÈS mal à l'œil", ['j', 'ai', 'tres', 'mal', 'a', 'l', 'oeil']],
  ['maaaaal à la tête', ['mal', 'a', 'la', 'tete']],
  ['آلامٌ في الصّدر، ٣٩', ['الام', 'في', 'الصدر', '39']],
  ['الحرارة إلى أعلى', ['الحراره', 'الي', 'اعلي']],
  ['38,9 or 39.5°', ['38,9', 'or', '39.5']],
  ['3ndi s5ana', ['3ndi', 's5ana']],
  ['e\u0301tat fe\u0301brile', ['etat', 'febrile']],
])('%s is read as %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('every token leads back to the raw characters it came from', () => {
  const raw = 'J’ai trèèèès mal à l’œil, آلامٌ 😀 fin';
  const plain = normalise(raw);
  const back = tokenise(plain.text).map((token) => raw.slice(plain.toRaw(token.start), plain.toRaw(token.end)));
  expect(back).toContain('œil');
  expect(back).toContain('fin');
  expect(back.find((word) => word.startsWith('tr'))).toBe('trèèèès');
});

test('water is not the word "not": the lone hamza stays', () => {
  expect(words('ماء')).not.toEqual(words('ما'));
});

test.each([
  ['headache', 'headahce', 1, true],
  ['headache', 'hedache', 1, true],
  ['headache', 'heartache', 1, false],
  ['camping', 'cramping', 1, false],
  ['vehicle', 'vesicle', 1, false],
  ['diarrhoea', 'diarhea', 2, true],
])('%s and %s mistyped within %i edits: %s', (a, b, limit, expected) => {
  expect(mistyped(a, b, limit)).toBe(expected);
});
