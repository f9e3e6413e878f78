import { FILLERS, isArticle } from '../lexicon/function-words.ts';
import { createEdgeTable } from './edge-table.ts';
import type { Token } from './normalise.ts';
import type { PhraseWord } from './phrase-words.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { darijaForm, skeleton } from './word-forms.ts';

/** A phrase found: token numbers `from` (first) to `to` (last, inclusive). */
export interface PhraseMatch<T> {
  from: number;
  to: number;
  value: T;
}

export interface Phrase<T> {
  /** All from one reader; read at once and not kept. */
  words: readonly PhraseWord[];
  /** Latin-script Darija is also stored by its consonants. */
  darija: boolean;
  value: T;
}

export interface PhraseMatcher<T> {
  /** Stores a phrase; false when the same words had this value already. */
  add: (phrase: Phrase<T>) => boolean;
  /** Takes a word of a phrase to come into the vocabulary; its numbers there. */
  know: (word: PhraseWord, darija: boolean) => number[];
  /** The numbers that a word of a text may stand for. */
  numbersOf: (text: string, darijaLatin: boolean) => readonly number[];
  /** All longest matches: one that lies wholly inside another is dropped. In order of place. */
  match: (tokens: readonly Token[], darijaLatin: boolean) => PhraseMatch<T>[];
}

const MAX_SKIPPED = 2;
/** How far apart two neighbours of a phrase may stand, articles and fillers between them included. */
const MAX_STEP = 6;
/** Words that make a phrase of the one word they stand with: "d'un coup" is more than "coup". */
const BINDING = new Set(['d', 'de', 'du', 'en', 'y', 'un', 'au', 'aux', 'of', 'any', 'some']);

/** A form under which phrases are stored, and by number of a word its number in the vocabulary in that form. */
interface Form {
  of: (word: PhraseWord) => string;
  ids: number[];
}

const bonesOf = (word: PhraseWord): string => skeleton(word.text) || darijaForm(word.canonical);

/** The words without articles, unless nothing telling is left. */
function comparedWords(words: readonly PhraseWord[]): readonly PhraseWord[] {
  let bare = true;
  for (let i = 0; bare && i < words.length; i++) if ((words[i] as PhraseWord).article) bare = false;
  if (bare) return words;
  const content = words.filter(({ article, text }, i) => !(article && isArticle(text, words[i + 1]?.text)));
  if (content.length === 0) return words;
  if (content.length === 1 && words.some((word) => BINDING.has(word.text))) return words;
  return content;
}

/** A trie over words; matching is linear in the text but for the short skips allowed. */
export function createPhraseMatcher<T>(): PhraseMatcher<T> {
  const vocabulary: Vocabulary = createVocabulary();
  const edges = createEdgeTable(2 ** 17);
  /** By node: nearly every phrase has one meaning, so that no list is made for it. */
  const first: (T | undefined)[] = [];
  const others = new Map<number, T[]>();
  const valuesAt = (node: number): T[] | undefined => {
    const value = first[node];
    return value === undefined ? undefined : [value, ...(others.get(node) ?? [])];
  };
  const plainForm: Form = { of: (word) => word.canonical, ids: [] };
  const latinForm: Form = { of: (word) => darijaForm(word.canonical), ids: [] };
  const boneForm: Form = { of: bonesOf, ids: [] };
  /** The way of the phrase stored last: the next one mostly begins alike. */
  const wayIds: number[] = [];
  const wayNodes: number[] = [];
  let length = 0;

  function numberIn({ of, ids }: Form, word: PhraseWord): number {
    ids[word.number] ??= vocabulary.add(of(word));
    return ids[word.number] as number;
  }

  function insert(words: readonly PhraseWord[], form: Form, value: T): boolean {
    let node = 0;
    let alike = true;
    for (let i = 0; i < words.length; i++) {
      const id = numberIn(form, words[i] as PhraseWord);
      alike &&= i < length && wayIds[i] === id;
      if (alike) node = wayNodes[i] as number;
      else {
        node = edges.reach(node, id);
        wayIds[i] = id;
        wayNodes[i] = node;
      }
    }
    length = words.length;
    const known = first[node];
    if (known === undefined) {
      first[node] = value;
      return true;
    }
    const more = others.get(node);
    if (known === value || more?.includes(value)) return false;
    if (more) more.push(value);
    else others.set(node, [value]);
    return true;
  }

  function add({ words, darija, value }: Phrase<T>): boolean {
    const compared = comparedWords(words);
    if (compared.length === 0) return false;
    if (!darija || compared.some((word) => word.arabic)) {
      return insert(compared, plainForm, value);
    }
    if (!insert(compared, latinForm, value)) return false;
    // Two consonants alone fit too many words of other meaning.
    if (compared.length > 1 || bonesOf(compared[0] as PhraseWord).length > 3) insert(compared, boneForm, value);
    return true;
  }

  function know(word: PhraseWord, darija: boolean): number[] {
    if (!darija || word.arabic) return [numberIn(plainForm, word)];
    return [numberIn(latinForm, word), numberIn(boneForm, word)];
  }

  function match(tokens: readonly Token[], darijaLatin: boolean): PhraseMatch<T>[] {
    const resolved = tokens.map((token) => vocabulary.resolve(token.text, darijaLatin));
    const article = tokens.map((token, i) => isArticle(token.text, tokens[i + 1]?.text));
    const filler = tokens.map((token) => FILLERS.has(token.text));
    const found: PhraseMatch<T>[] = [];
    let bestTo = -1;
    let bestValues: T[] = [];
    /** Of two phrases that end together the one that needs fewer words skipped is meant. */
    let bestSkipped = 0;

    /** Furthest end of any phrase below `node` when the next token is `at` and the last one matched `last`. */
    function walk(node: number, at: number, skipped: number, last: number): void {
      const here = at === last + 1 ? valuesAt(node) : undefined;
      if (here && (last > bestTo || (last === bestTo && skipped < bestSkipped))) {
        bestTo = last;
        bestValues = here;
        bestSkipped = skipped;
      } else if (here && last === bestTo && skipped === bestSkipped) {
        bestValues = [...new Set([...bestValues, ...here])];
      }
      if (at >= tokens.length || at - last > MAX_STEP) return;
      for (const id of resolved[at] as readonly number[]) {
        const child = edges.get(node, id);
        if (child !== 0) walk(child, at + 1, skipped, at);
      }
      if (article[at]) walk(node, at + 1, skipped, last);
      else if (filler[at] && skipped < MAX_SKIPPED) walk(node, at + 1, skipped + 1, last);
    }

    let reach = -1;
    for (let from = 0; from < tokens.length; from++) {
      bestTo = -1;
      bestValues = [];
      for (const id of resolved[from] as readonly number[]) {
        const child = edges.get(0, id);
        if (child !== 0) walk(child, from + 1, 0, from);
      }
      // A match that ends no further than one that began earlier lies inside it.
      if (bestTo <= reach) continue;
      reach = bestTo;
      for (const value of bestValues) found.push({ from, to: bestTo, value });
    }
    return found;
  }

  return { add, know, numbersOf: vocabulary.resolve, match };
}
