import type { FindingRow } from '../knowledge/knowledge.ts';
import { piecesOf, stretchesOf } from '../knowledge/phrase-patterns.ts';
import { NEGATIONS } from '../lexicon/context-cues.ts';
import { buildCueFinder } from '../text/cue-finder.ts';
import type { LooseMatcher, Shelf } from '../text/loose-matcher.ts';
import type { Token } from '../text/normalise.ts';
import type { PhraseMatcher } from '../text/phrase-matcher.ts';
import { createPhraseReader, type PhraseWord } from '../text/phrase-words.ts';

/** What a phrase stands for. `affirming`: it holds a negation word and nevertheless affirms. */
export interface PhraseMeaning {
  id: string;
  affirming: boolean;
}

/** The phrases of the findings, written into the matchers as texts need them. */
export interface PhraseShelves {
  /**
   * Makes the phrases of a script ready; to be called before a text in it is read, for most visits need one script alone.
   * They change no other text's reading: words of Latin-script Darija are marked, and the bags of each stand apart.
   */
  need: (shelf: Shelf) => void;
  /** Writes out the patterns that this text may hold. What was read before changes nothing. */
  meet: (tokens: readonly Token[], darijaLatin: boolean) => void;
}

/**
 * Patterns that stand for more phrases than this are written out when a text first holds a word that all of them need: a
 * fifth of the patterns makes nine tenths of the phrases.
 */
const FEW = 8;

/** A pattern that is not written out yet. */
interface Postponed {
  pieces: readonly (readonly string[])[];
  shelf: Shelf;
  visit: (words: readonly PhraseWord[]) => void;
  written: boolean;
}

/** A word that a phrase of a pattern cannot be without. */
interface Anchor {
  word: PhraseWord;
  meaning: number;
}

const LANGUAGES = ['fr', 'en', 'ar', 'ary'] as const;
const LATIN = /[a-z]/;
const ARABIC = /[\u0621-\u064a]/;

export function shelvePhrases(
  findings: readonly FindingRow[],
  phrases: PhraseMatcher<PhraseMeaning>,
  loose: LooseMatcher<PhraseMeaning>,
): PhraseShelves {
  const { read, wordsOf } = createPhraseReader();
  const byNumber = new Map<number, Postponed[]>();
  const byMeaning = new Map<number, Postponed[]>();
  const shelved = new Set<Shelf>();

  function need(shelf: Shelf): void {
    if (shelved.has(shelf)) return;
    shelved.add(shelf);
    const postponed: { pattern: Postponed; anchors: Anchor[][]; darija: boolean }[] = [];
    let order = 0;
    for (const { id, phrases: listed, idioms } of findings) {
      const plain: PhraseMeaning = { id, affirming: false };
      const affirming: PhraseMeaning = { id, affirming: true };
      for (const lang of LANGUAGES) {
        const darija = lang === 'ary';
        for (const pattern of listed[lang] ?? []) {
          const place = order++;
          take(pattern, darija, (words) => {
            if (holdsNegation(words, darija)) phrases.add({ words, darija, value: affirming });
            else {
              const phrase = { words, darija, value: plain };
              phrases.add(phrase);
              loose.add(phrase, place);
            }
          });
        }
        for (const pattern of idioms?.[lang] ?? [])
          take(pattern, darija, (words) => phrases.add({ words, darija, value: affirming }));
      }
      loose.startAnew();
    }
    loose.shelve(shelf);
    for (const { pattern, anchors, darija } of postponed) wait(pattern, anchors, darija);

    function take(pattern: string, darija: boolean, visit: Postponed['visit']): void {
      if (!belongs(pattern, darija, shelf)) return;
      const pieces = piecesOf(pattern);
      const both = darija && LATIN.test(pattern) && ARABIC.test(pattern);
      if (both) {
        read(pieces, (words) => {
          if (words.some(({ arabic }) => arabic) === (shelf === 'latin')) visit(words);
        });
        return;
      }
      const anchors = countOf(pieces) > FEW ? anchorsOf(pieces, darija, shelf) : [];
      if (anchors.length === 0) read(pieces, visit);
      else postponed.push({ pattern: { pieces, shelf, visit, written: false }, anchors, darija });
    }
  }

  /** For each stretch that no phrase is without: the words of which it holds one. */
  function anchorsOf(pieces: Postponed['pieces'], darija: boolean, shelf: Shelf): Anchor[][] {
    const stretches = stretchesOf(pieces).map((writings) => writings.map(wordsOf));
    if (stretches.length < 2) return [];
    const count = countOf(stretches);
    const sets: Anchor[][] = [];
    for (const writings of stretches) {
      const rows = writings.map((words) =>
        words.flatMap((word): Anchor[] => {
          phrases.know(word, darija);
          const meaning = loose.expect(word, darija, count / writings.length, shelf);
          return meaning === undefined || word.article ? [] : [{ word, meaning }];
        }),
      );
      if (rows.every((row) => row.length > 0))
        sets.push(
          rows.map((row) =>
            row.reduce((a, b) => (loose.timesOf(b.meaning, shelf) < loose.timesOf(a.meaning, shelf) ? b : a)),
          ),
        );
    }
    return sets;
  }

  /** Lays a pattern under the words of its rarest stretch. */
  function wait(pattern: Postponed, sets: readonly (readonly Anchor[])[], darija: boolean): void {
    const times = (anchors: readonly Anchor[]): number =>
      anchors.reduce((sum, { meaning }) => sum + loose.timesOf(meaning, pattern.shelf), 0);
    const rarest = sets.reduce((a, b) => (times(b) < times(a) ? b : a));
    for (const { word, meaning } of rarest) {
      for (const number of phrases.know(word, darija)) put(byNumber, number, pattern);
      put(byMeaning, meaning, pattern);
    }
  }

  function meet(tokens: readonly Token[], darijaLatin: boolean): void {
    for (const { text } of tokens) {
      for (const number of phrases.numbersOf(text, darijaLatin)) writeOut(byNumber, number);
      for (const meaning of loose.meaningsOf(text, darijaLatin)) writeOut(byMeaning, meaning);
    }
  }

  function writeOut(waiting: Map<number, Postponed[]>, key: number): void {
    const patterns = waiting.get(key);
    if (!patterns) return;
    waiting.delete(key);
    for (const pattern of patterns) {
      if (pattern.written) continue;
      pattern.written = true;
      loose.startAnew();
      read(pattern.pieces, pattern.visit);
      loose.shelve(pattern.shelf);
    }
  }

  return { need, meet };
}

/** Whether a pattern stands on this shelf; one in both scripts stands on both shelves of Latin letters. */
function belongs(pattern: string, darija: boolean, shelf: Shelf): boolean {
  const arabic = ARABIC.test(pattern);
  if (arabic && !LATIN.test(pattern)) return shelf === 'arabic';
  if (!darija) return shelf === 'latin';
  return arabic ? shelf !== 'arabic' : shelf === 'darija';
}

const countOf = (parts: readonly (readonly unknown[])[]): number => parts.reduce((all, { length }) => all * length, 1);

function put(map: Map<number, Postponed[]>, key: number, pattern: Postponed): void {
  const known = map.get(key);
  if (known) known.push(pattern);
  else map.set(key, [pattern]);
}

const PHRASE_NEGATIONS = [...NEGATIONS, 'ne', 'n', 't', 'cannot', 'cant', 'ما', 'ma', 'unable'];
const findNegations = buildCueFinder(PHRASE_NEGATIONS);
const cueStarts = new Set(PHRASE_NEGATIONS.map((cue) => cue.split(' ')[0]));

function holdsNegation(words: readonly PhraseWord[], darija: boolean): boolean {
  let cue = false;
  for (let i = 0; i < words.length; i++) {
    const { circumfixed, text } = words[i] as PhraseWord;
    if (circumfixed) return true;
    if (cueStarts.has(text)) cue = true;
  }
  return cue && findNegations(words).some(({ text }) => text !== 'ma' || darija);
}
