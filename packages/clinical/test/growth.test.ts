import { expect, test } from 'vitest';
import { growthOf, MOST_GROWTH } from './growth.ts';

const text = 'my knee hurts when I climb stairs, '.repeat(600).slice(0, 20_000);

/** Takes each word once. */
function inProportion(said: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of said.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Looks from each word at all others. */
function comparing(said: string): number {
  const words = said.split(' ');
  let alike = 0;
  for (const word of words) for (const other of words) if (other.length === word.length) alike++;
  return alike;
}

/** Goes over the whole text again at each word. */
function searching(said: string): number {
  let found = 0;
  for (const word of said.split(' ')) found += said.split(word).length;
  return found;
}

/** Copies what is left at each step. */
function copying(said: string): number {
  let steps = 0;
  for (let left = [...said]; left.length > 0; left = left.slice(10)) steps++;
  return steps;
}

test('a reader that takes each word once is within the allowed growth', () => {
  expect(growthOf(inProportion, text)).toBeLessThan(MOST_GROWTH);
});

test.each([
  ['comparing all words with each other', comparing],
  ['searching the whole text at each word', searching],
  ['copying the rest at each step', copying],
])('a reader whose work is squared by %s is caught', (_how, read) => {
  expect(growthOf(read, text)).toBeGreaterThan(MOST_GROWTH);
});
