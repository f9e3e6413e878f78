import { describe, expect, it, test } from 'vitest';
import { ARABIC_GLOSSES } from '../src/lexicon/glosses/arabic.ts';
import { DARIJA_GLOSSES } from '../src/lexicon/glosses/darija.ts';
import { ENGLISH_GLOSSES } from '../src/lexicon/glosses/english.ts';
import { FRENCH_GLOSSES } from '../src/lexicon/glosses/french.ts';
import { glossesOf } from '../src/lexicon/word-glosses.ts';
import { normalise, tokenise } from '../src/text/normalise.ts';
import { canonical, isArabic, stem } from '../src/text/word-forms.ts';

const TABLES: [string, readonly string[], (word: string) => string][] = [
  ['English', ENGLISH_GLOSSES, stem],
  ['French', FRENCH_GLOSSES, stem],
  ['Arabic', ARABIC_GLOSSES, canonical],
  ['Darija in Latin letters', DARIJA_GLOSSES, (word) => word],
];

describe.each(TABLES)('the glosses of %s', (name, lines, keyOf) => {
  const words = lines.flatMap((line) => line.split(' ').slice(1));

  it('give each word one meaning', () => {
    const keys = words.map(keyOf);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('are written as words are read', () => {
    expect(
      words.filter((word) => normalise(word).text !== word || tokenise(normalise(word).text).length !== 1),
    ).toEqual([]);
    expect(words.filter((word) => isArabic(word) !== (name === 'Arabic'))).toEqual([]);
  });
});

const glosses = (text: string): string[] => {
  const tokens = tokenise(normalise(text).text);
  const words = tokens.map((token, at) => ({ text: token.text, at, sentence: 0 }));
  return glossesOf(words).map(({ name }) => name);
};

test.each([
  ['en', 'my chest hurts since this morning and I am sweating'],
  ['fr', "J'ai mal à la poitrine depuis ce matin et je transpire"],
  ['ar', 'أشعر بألم في صدري منذ الصباح وأتعرق'],
  ['ary', 'صدري كيضرني من الصباح وكنعرق بزاف'],
  ['ary-Latn', 'sdri kaydrni mn sba7 w kan3re9 bzaf'],
])('a complaint says the same in %s', (_lang, text) => {
  expect(glosses(text)).toEqual(expect.arrayContaining(['chest', 'pain', 'morning', 'sweat']));
});

test('each sentence is read in its own language', () => {
  const read = (second: string): string[] => {
    const one = tokenise(normalise('the pain in my chest since this morning').text);
    const other = tokenise(normalise(second).text);
    return glossesOf(
      [...one, ...other].map((token, at) => ({ text: token.text, at, sentence: at < one.length ? 0 : 1 })),
    ).map(({ name }) => name);
  };
  expect(read('makaynch skhana')).toEqual(expect.arrayContaining(['pain', 'chest', 'morning', 'fever']));
  expect(read("j'ai de la fièvre")).toEqual(expect.arrayContaining(['pain', 'chest', 'morning', 'fever']));
});

test('a spelling of Darija that nobody has listed is understood by its consonants where they mean one thing', () => {
  expect(glosses('skhhana kaydrrrni mn lbare7')).toContain('pain');
});
