import { ARTICLES, FILLERS } from '../lexicon/function-words.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { canonical, isArabic, skeleton } from './word-forms.ts';

/** A phrase found: token numbers `from` (first) to `to` (last, inclusive). */
export interface PhraseMatch<T> {
  from: number;
  to: number;
  value: T;
}

export interface Phrase<T> {
  text: string;
  /** Latin-script Darija is also stored by its consonants. */
  darija?: boolean;
  value: T;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  values: T[];
}

export interface PhraseMatcher<T> {
  vocabulary: Vocabulary;
  /** All longest matches: one that lies wholly inside another is dropped. In order of place. */
  match: (tokens: readonly Token[], darijaLatin: boolean) => PhraseMatch<T>[];
}

const MAX_SKIPPED = 2;

/** Words of a phrase that are compared; when it holds nothing but articles, all of them. */
export function phraseWords(phrase: string): string[] {
  const all = tokenise(normalise(phrase).text).map((token) => token.text);
  const content = all.filter((word) => !ARTICLES.has(word));
  return content.length > 0 ? content : all;
}

/** A trie over words, built once; matching is linear in the text but for the short skips allowed. */
export function buildPhraseMatcher<T>(phrases: readonly Phrase<T>[]): PhraseMatcher<T> {
  const vocabulary = createVocabulary();
  const root: Node<T> = { next: new Map(), values: [] };

  function insert(keys: string[], value: T): void {
    let node = root;
    for (const key of keys) {
      const id = vocabulary.add(key);
      let child = node.next.get(id);
      if (!child) {
        child = { next: new Map(), values: [] };
        node.next.set(id, child);
      }
      node = child;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  for (const { text, darija, value } of phrases) {
    const words = phraseWords(text);
    if (words.length === 0) continue;
    insert(words.map(canonical), value);
    if (!darija || words.some(isArabic)) continue;
    const bones = words.map((word) => skeleton(word) || canonical(word));
    // Two consonants alone fit too many words of other meaning.
    if (bones.length > 1 || (bones[0]?.length ?? 0) > 3) insert(bones, value);
  }

  function match(tokens: readonly Token[], darijaLatin: boolean): PhraseMatch<T>[] {
    const resolved = tokens.map((token) => vocabulary.resolve(token.text, darijaLatin));
    const passable = tokens.map((token) => ARTICLES.has(token.text));
    const filler = tokens.map((token) => FILLERS.has(token.text));
    const found: PhraseMatch<T>[] = [];

    /** Furthest end of any phrase below `node` when the next token is `at`. */
    function walk(node: Node<T>, at: number, skipped: number, best: { to: number; values: T[] }, last: number): void {
      if (node.values.length > 0 && last > best.to) {
        best.to = last;
        best.values = node.values;
      } else if (node.values.length > 0 && last === best.to) {
        best.values = [...new Set([...best.values, ...node.values])];
      }
      if (at >= tokens.length || node.next.size === 0 || at - last > 6) return;
      for (const id of resolved[at] ?? []) {
        const child = node.next.get(id);
        if (child) walk(child, at + 1, skipped, best, at);
      }
      if (passable[at]) walk(node, at + 1, skipped, best, last);
      else if (filler[at] && skipped < MAX_SKIPPED) walk(node, at + 1, skipped + 1, best, last);
    }

    let reach = -1;
    for (let from = 0; from < tokens.length; from++) {
      const best: { to: number; values: T[] } = { to: -1, values: [] };
      for (const id of resolved[from] ?? []) {
        const child = root.next.get(id);
        if (child) walk(child, from + 1, 0, best, from);
      }
      // A match that ends no further than one that began earlier lies inside it.
      if (best.to <= reach) continue;
      reach = best.to;
      for (const value of best.values) found.push({ from, to: best.to, value });
    }
    return found;
  }

  return { vocabulary, match };
}
