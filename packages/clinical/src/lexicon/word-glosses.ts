import { type Meaning, MOST_WORDS, type Word } from '../learned/feature-bag.ts';
import { canonical, forms, isArabic, skeleton, stem } from '../text/word-forms.ts';
import { guessLanguage, type LanguageGuess } from './function-words.ts';
import { ARABIC_GLOSSES } from './glosses/arabic.ts';
import { DARIJA_GLOSSES } from './glosses/darija.ts';
import { ENGLISH_GLOSSES } from './glosses/english.ts';
import { FRENCH_GLOSSES } from './glosses/french.ts';

/**
 * One plain English word for what a word means, whatever the language: what is learned from a complaint in one language then
 * serves the others. Only the learned readings use it; signs are found by the phrases of the tables.
 */
function glossOf(word: string, { lang, darijaLatin }: Pick<LanguageGuess, 'lang' | 'darijaLatin'>): string {
  const { arabic, french, darija, english } = tables();
  if (isArabic(word)) return first(arabic, forms(word, false));
  if (darijaLatin) return darija.get(word) ?? darija.get(skeleton(word)) ?? french.get(stem(word)) ?? '';
  return (lang === 'en' ? english : french).get(stem(word)) ?? '';
}

/**
 * The glosses of a row of words, with the number of the word that each stems from. Each sentence is read in its own language,
 * where its small words tell: people change from one to the next.
 */
export function glossesOf(words: readonly Word[]): Meaning[] {
  const weighed = words.slice(0, MOST_WORDS);
  const whole = guessLanguage(weighed);
  const languages = new Map<number, LanguageGuess>();
  for (const [sentence, own] of Map.groupBy(weighed, (word) => word.sentence)) {
    const guess = guessLanguage(own);
    languages.set(sentence, guess.sure ? guess : whole);
  }
  return weighed.flatMap(({ text, at, sentence }) => {
    const name = glossOf(text, languages.get(sentence) ?? whole);
    return name ? [{ name, at, sentence }] : [];
  });
}

type Glosses = ReadonlyMap<string, string>;

function first(glosses: Glosses, keys: readonly string[]): string {
  for (const key of keys) {
    const gloss = glosses.get(key);
    if (gloss !== undefined) return gloss;
  }
  return '';
}

let known: { arabic: Glosses; french: Glosses; darija: Glosses; english: Glosses } | undefined;

function tables(): NonNullable<typeof known> {
  known ??= {
    arabic: read(ARABIC_GLOSSES, canonical),
    french: read(FRENCH_GLOSSES, stem),
    darija: withSkeletons(read(DARIJA_GLOSSES, (word) => word)),
    english: withGlosses(read(ENGLISH_GLOSSES, stem)),
  };
  return known;
}

/** Lines of one gloss and the words that have it. */
function read(lines: readonly string[], keyOf: (word: string) => string): Map<string, string> {
  const out = new Map<string, string>();
  for (const line of lines) {
    const [gloss = '', ...words] = line.split(' ');
    for (const word of words) out.set(keyOf(word), gloss);
  }
  return out;
}

/** A gloss is an English word, and its own gloss. */
function withGlosses(glosses: Map<string, string>): Map<string, string> {
  for (const line of [...ENGLISH_GLOSSES, ...FRENCH_GLOSSES, ...ARABIC_GLOSSES, ...DARIJA_GLOSSES]) {
    const gloss = line.slice(0, line.indexOf(' '));
    if (!glosses.has(stem(gloss))) glosses.set(stem(gloss), gloss);
  }
  return glosses;
}

/** The spelling of Darija in Latin letters is free: where all words with the same consonants mean one thing, so does a new one. */
function withSkeletons(glosses: Map<string, string>): Map<string, string> {
  const meant = new Map<string, string>();
  for (const [word, gloss] of glosses) {
    const bones = skeleton(word);
    const other = meant.get(bones);
    meant.set(bones, other === undefined || other === gloss ? gloss : '');
  }
  for (const [bones, gloss] of meant) if (gloss && bones) glosses.set(bones, gloss);
  return glosses;
}
