import type { Place } from './clauses.ts';
import type { Shelf } from './loose-matcher.ts';
import { normalise, type Token } from './normalise.ts';
import { createVocabulary } from './vocabulary.ts';
import { canonical, darijaForm, isArabic, skeleton } from './word-forms.ts';

/**
 * Finds groups of words that together mean one thing, in any order and with other words between them, within one
 * sentence: {fell, poured} + {boiling, kettle} + {arm, chest}. It reads what no list of phrases can hold.
 */
export interface GistRow {
  /** Finding that the words stand for. */
  id: string;
  /**
   * One word of each group must be there. Words are parted by spaces; `burn*` stands for every word that begins so,
   * `~skhana` is Darija compared by its consonants, `peau_part` are two words side by side.
   */
  groups: readonly string[];
  /** How many words the stretch may hold; 10 unless told. */
  within?: number;
  /** The words hold a denial that affirms ("not waking up"): cues around them do not count. */
  affirming?: boolean;
  /** None of these words may stand within the stretch or three words beside it. */
  unless?: string;
}

export interface GistMatch {
  id: string;
  /** Numbers of the tokens that were met, in order. */
  points: number[];
  affirming: boolean;
}

export interface GistMatcher {
  match: (tokens: readonly Token[], places: readonly Place[], shelves: readonly Shelf[]) => GistMatch[];
}

const REACH = 10;
const LEAST_PREFIX = 3;
const MOST_PREFIX = 12;
const MOST_OF_ONE = 3;

/** Whether a word of the text is the one asked for, or begins with it (`wak*`). */
const stands = (word: string, asked: string): boolean =>
  asked.endsWith('*') ? word.startsWith(asked.slice(0, -1)) : word === asked;

const shelfOf = (term: string): Shelf => (term.startsWith('~') ? 'darija' : isArabic(term) ? 'arabic' : 'latin');

interface Slot {
  gist: number;
  /** Number of the group, or -1 for words that forbid. */
  group: number;
}

export function buildGistMatcher(rows: readonly GistRow[]): GistMatcher {
  const vocabulary = createVocabulary();
  const byWord = new Map<number, Slot[]>();
  const byPrefix = new Map<string, Slot[]>();
  /** Words side by side, under the first of them. */
  const byFirst = new Map<string, { rest: string[]; slot: Slot }[]>();
  const put = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
    const row = map.get(key);
    if (row) row.push(value);
    else map.set(key, [value]);
  };

  function store(term: string, slot: Slot): void {
    if (term.includes('_')) {
      const [first = '', ...rest] = term.split('_').map((word) => normalise(word).text || word);
      put(byFirst, first, { rest, slot });
    } else if (term.startsWith('~')) {
      const plain = normalise(term.slice(1)).text;
      const bones = skeleton(plain);
      put(byWord, vocabulary.add(darijaForm(canonical(plain))), slot);
      if (bones.length > 3) put(byWord, vocabulary.add(bones), slot);
    } else if (term.endsWith('*')) {
      put(byPrefix, normalise(term.slice(0, -1)).text, slot);
    } else {
      const plain = normalise(term).text;
      const ids = [vocabulary.add(canonical(plain))];
      if (isArabic(plain)) ids.push(vocabulary.add(plain));
      for (const id of new Set(ids)) put(byWord, id, slot);
    }
  }

  const stored = new Set<Shelf>();
  /** Stores the words that a text read with this shelf may hold, when the first such text comes. */
  function need(shelf: Shelf): void {
    if (stored.has(shelf)) return;
    stored.add(shelf);
    const take = (terms: string, slot: Slot): void => {
      for (const term of new Set(terms.split(' '))) if (term !== '' && shelfOf(term) === shelf) store(term, slot);
    };
    rows.forEach((row, gist) => {
      row.groups.forEach((group, number) => {
        take(group, { gist, group: number });
      });
      if (row.unless) take(row.unless, { gist, group: -1 });
    });
  }

  const prefixCache = new Map<string, readonly Slot[]>();
  function prefixSlots(word: string): readonly Slot[] {
    const known = prefixCache.get(word);
    if (known) return known;
    const found: Slot[] = [];
    const spellings = [word];
    // Arabic writes "and", "the", "with" on the word.
    if (isArabic(word)) {
      const bare = word.replace(/^[وفبلك](?=.{3})/, '');
      spellings.push(bare, bare.replace(/^ال(?=.{2})/, ''));
    }
    for (const spelling of new Set(spellings)) {
      for (let size = Math.min(MOST_PREFIX, spelling.length); size >= LEAST_PREFIX; size--) {
        const row = byPrefix.get(spelling.slice(0, size));
        if (row) found.push(...row);
      }
    }
    if (prefixCache.size < 20_000) prefixCache.set(word, found);
    return found;
  }

  function match(tokens: readonly Token[], places: readonly Place[], shelves: readonly Shelf[]): GistMatch[] {
    for (const shelf of shelves) need(shelf);
    const darijaLatin = shelves.includes('darija');
    const met = new Map<number, { at: number; group: number }[]>();
    const note = (slot: Slot, at: number): void => put(met, slot.gist, { at, group: slot.group });
    tokens.forEach((token, at) => {
      for (const id of vocabulary.resolve(token.text, darijaLatin))
        for (const slot of byWord.get(id) ?? []) note(slot, at);
      for (const slot of prefixSlots(token.text)) note(slot, at);
      // Arabic writes "and" on the word: "ولا" is "لا".
      const joined = /^[وف]./.test(token.text) ? (byFirst.get(token.text.slice(1)) ?? []) : [];
      for (const { rest, slot } of [...(byFirst.get(token.text) ?? []), ...joined]) {
        if (rest.every((word, k) => stands(tokens[at + 1 + k]?.text ?? '', word))) note(slot, at);
      }
    });
    const found: GistMatch[] = [];
    for (const [gist, hits] of met) {
      const row = rows[gist] as GistRow;
      const size = row.groups.length;
      if (new Set(hits.filter((hit) => hit.group >= 0).map((hit) => hit.group)).size < size) continue;
      const reach = row.within ?? REACH;
      const forbidden = hits.filter((hit) => hit.group < 0).map((hit) => hit.at);
      const last = new Array<number>(size).fill(-1);
      let count = 0;
      for (let i = 0; i < hits.length && count < MOST_OF_ONE; ) {
        const at = (hits[i] as { at: number }).at;
        // One word fills one group: the one that was filled longest ago.
        let oldest = -1;
        for (; i < hits.length && hits[i]?.at === at; i++) {
          const group = (hits[i] as { group: number }).group;
          if (group >= 0 && (oldest < 0 || (last[group] as number) < (last[oldest] as number))) oldest = group;
        }
        if (oldest < 0) continue;
        last[oldest] = at;
        const from = Math.min(...last);
        if (from < 0 || at - from > reach || places[from]?.sentence !== places[at]?.sentence) continue;
        if (forbidden.some((place) => place >= from - 3 && place <= at + 3)) continue;
        found.push({ id: row.id, points: [...last].sort((a, b) => a - b), affirming: row.affirming === true });
        count++;
      }
    }
    return found;
  }

  return { match };
}
