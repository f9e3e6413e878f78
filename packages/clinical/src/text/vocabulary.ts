import { NEVER_CORRECTED } from '../lexicon/function-words.ts';
import { forms, isArabic, mistyped } from './word-forms.ts';

/** Words of all phrases with a number each, and the way from an input word to the numbers it may stand for. */
export interface Vocabulary {
  /** Number of a form, made when it is new. */
  add: (form: string) => number;
  size: () => number;
  /** Numbers an input word may stand for, the most exact first; empty when nothing fits. */
  resolve: (word: string, darijaLatin: boolean) => readonly number[];
}

/** What is no word as it is written begins with one of these. */
const MARKS = new Set([...'~#^'].map((mark) => mark.charCodeAt(0)));
const CACHE_LIMIT = 20_000;

export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  /** Words long enough to be corrected, by first letter and length: a typing error rarely hits the first letter. */
  const shelves = new Map<number, string[]>();
  const shelfOf = (first: number, length: number): number => first * 2 ** 15 + length;
  const caches = [new Map<string, readonly number[]>(), new Map<string, readonly number[]>()];

  function add(form: string): number {
    const known = ids.get(form);
    if (known !== undefined) return known;
    const id = ids.size;
    ids.set(form, id);
    if (form.length >= 5 && !MARKS.has(form.charCodeAt(0))) {
      const key = shelfOf(form.charCodeAt(0), form.length);
      const shelf = shelves.get(key);
      if (shelf) shelf.push(form);
      else shelves.set(key, [form]);
    }
    return id;
  }

  /** Typing errors: one edit from five letters, two from nine. */
  function corrected(word: string): number[] {
    // Arabic words one letter apart are mostly different words.
    if (word.length < (isArabic(word) ? 7 : 5) || /\d/.test(word) || NEVER_CORRECTED.has(word)) return [];
    const limit = word.length >= 9 ? 2 : 1;
    for (const base of new Set(forms(word, false))) {
      if (base.length < (isArabic(word) ? 6 : 4)) continue;
      for (let allowed = 1; allowed <= limit; allowed++) {
        for (const length of [base.length, base.length - 1, base.length + 1, base.length - 2, base.length + 2]) {
          if (Math.abs(length - base.length) > allowed) continue;
          const near = (shelves.get(shelfOf(base.charCodeAt(0), length)) ?? []).find((known) =>
            mistyped(base, known, allowed),
          );
          const id = near === undefined ? undefined : ids.get(near);
          if (id !== undefined) return [id];
        }
      }
    }
    return [];
  }

  function resolve(word: string, darijaLatin: boolean): readonly number[] {
    const cache = caches[darijaLatin ? 1 : 0] as Map<string, readonly number[]>;
    const known = cache.get(word);
    if (known) return known;
    const found: number[] = [];
    for (const form of forms(word, darijaLatin)) {
      const id = ids.get(form);
      if (id !== undefined && !found.includes(id)) found.push(id);
    }
    if (found.length === 0) found.push(...corrected(word));
    if (cache.size < CACHE_LIMIT) cache.set(word, found);
    return found;
  }

  return { add, size: () => ids.size, resolve };
}
