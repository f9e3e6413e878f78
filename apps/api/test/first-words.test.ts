import { expect, test } from 'vitest';
import { firstWords } from '../src/first-words.ts';

test.each([
  ['short', 20, 'short'],
  ['  two\n lines\t here ', 20, 'two lines here'],
  ['one two three four', 12, 'one two…'],
  ['abcdefghijklmnop', 10, 'abcdefghij…'],
  ['عندي صداع قوي منذ يومين', 12, 'عندي صداع…'],
  ['ab😀😀😀😀', 5, 'ab😀…'],
  ['', 5, ''],
])('the first words of %j in %i characters', (text, most, expected) => {
  expect(firstWords(text, most)).toBe(expected);
});
