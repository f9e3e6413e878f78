import { CONCEPTS, GENERIC, POSITIONS, SITES } from '../lexicon/concepts.ts';
import { QUALIFIERS, STOP_WORDS } from '../lexicon/function-words.ts';
import { createBagTable } from './bag-table.ts';
import { normalise, type Token } from './normalise.ts';
import type { Phrase, PhraseMatch } from './phrase-matcher.ts';
import type { PhraseWord } from './phrase-words.ts';
import { createVocabulary } from './vocabulary.ts';
import { canonical, darijaForm, isArabic, skeleton } from './word-forms.ts';

/**
 * Finds the content words of a phrase in any order, close together, within one clause. It catches what nobody listed
 * ("my mouth is drooping on one side"), so it is weighed below an exact match by the caller.
 */
export interface LooseMatcher<T> {
  /** Takes a phrase in; it is found after `shelve`. `order`: its place among all, whenever it comes in. */
  add: (phrase: Phrase<T>, order: number) => void;
  /** What is added from now on is told apart from doubles of its own only. */
  startAnew: () => void;
  /**
   * Makes what was added ready, for texts that are read with this shelf. The first time settles how rare each word is there:
   * what comes later changes nothing of it.
   */
  shelve: (shelf: Shelf) => void;
  /** Says that a word stands in `times` phrases that are to come later. Its meaning; undefined when it is passed over. */
  expect: (word: PhraseWord, darija: boolean, times: number, shelf: Shelf) => number | undefined;
  /** In how many phrases of a shelf a meaning stands, those to come included. */
  timesOf: (meaning: number, shelf: Shelf) => number;
  /** What a word of a text may mean. */
  meaningsOf: (text: string, darijaLatin: boolean) => number[];
  /** `tokens` of one clause; `offset` is the number of its first token in the whole text. */
  match: (tokens: readonly Token[], offset: number, shelves: readonly Shelf[]) => PhraseMatch<T>[];
}

/** Phrases in Latin letters, in Arabic ones, and of Darija in Latin letters. */
export type Shelf = 'latin' | 'arabic' | 'darija';

/** Words that turn a phrase round or name an illness (grand mal): out of their order they mean something else. */
const TURNING = new Set(
  'no not without never nothing t cannot pas sans ni jamais aucun aucune plus ne n rien nor grand لا لم ليس بدون بلا ما غير دون bla ma ولا'.split(
    ' ',
  ),
);
/** Degrees that stand before what they are the degree of. */
const LEADING = new Set('very extremely so tres tellement super hyper vraiment really'.split(' '));
/** Standing between words of a phrase that does not hold them they turn it round: "feeding, and less active than usual". */
const LESSENING = new Set('less moins اقل قل'.split(' '));
const MAX_WORDS = 5;
const NONE: readonly number[] = [];

const STOP = -1;
const TURN = -2;

/** Two consonants fit too many words where order does not matter. */
const longBones = (bones: string): string => (bones.length > 3 ? bones : '');

/** A Darija word that no concept holds is known by its consonants. */
const darijaWord = (word: PhraseWord): string => longBones(skeleton(word.text)) || darijaForm(word.canonical);

export function buildLooseMatcher<T>(): LooseMatcher<T> {
  const vocabulary = createVocabulary();
  const conceptOf = new Map<number, number>();
  const sites = new Set<number>();
  const positions = new Set(POSITIONS.map((word) => vocabulary.add(`#${word}`)));
  const generic = new Set(GENERIC.map((word) => vocabulary.add(`#${word}`)));
  for (const line of [...CONCEPTS, ...SITES]) {
    const [first = '', ...others] = line.split(' ');
    const concept = vocabulary.add(`#${first}`);
    if (SITES.includes(line)) sites.add(concept);
    let darija = false;
    for (const word of [first, ...others]) {
      const plain = normalise(word).text;
      if (isArabic(plain)) darija = true;
      const known =
        isArabic(plain) || !darija ? [canonical(plain)] : [longBones(skeleton(plain)), darijaForm(canonical(plain))];
      for (const form of known) {
        if (form === '') continue;
        const id = vocabulary.add(form);
        if (!conceptOf.has(id)) conceptOf.set(id, concept);
      }
    }
  }
  const meaning = (id: number): number => conceptOf.get(id) ?? id;
  const meaningsOf = (text: string, darijaLatin: boolean): number[] =>
    vocabulary.resolve(text, darijaLatin).map(meaning);

  /** By number of a word its meaning, or STOP or TURN; Latin-script Darija is met in other forms. */
  const plainIds: number[] = [];
  const darijaIds: number[] = [];
  function idOf(word: PhraseWord, latin: boolean): number {
    if (TURNING.has(word.text)) return TURN;
    return word.stop ? STOP : meaning(vocabulary.add(latin ? darijaWord(word) : word.canonical));
  }
  const bags = createBagTable();
  const values: T[] = [];
  const orders: number[] = [];
  /** The first bag that doubles are told apart from, and the first that is not shelved. */
  let firstTold = 0;
  let firstUnshelved = 0;
  /**
   * Bags under their rarest word, so that "pain" does not open hundreds of them. Shelves stand apart, each with its own count
   * of what is rare: bags are of meanings that all languages share, and no text may be read otherwise for what was read before.
   */
  const shelfOf: Record<Shelf, (number[] | undefined)[]> = { latin: [], arabic: [], darija: [] };
  /** By meaning in how many bags it stands; settled when the shelf is. */
  const timesIn: Record<Shelf, number[]> = { latin: [], arabic: [], darija: [] };
  const settled = new Set<Shelf>();
  const bag: number[] = [];
  /** By meaning: the last clause in which it was said, so that a bag of which a word is missing is passed over at once. */
  const lastSaid: number[] = [];
  let clause = 0;

  function meaningIn(word: PhraseWord, latin: boolean): number {
    const ids = latin ? darijaIds : plainIds;
    ids[word.number] ??= idOf(word, latin);
    return ids[word.number] as number;
  }

  function expect(word: PhraseWord, darija: boolean, times: number, shelf: Shelf): number | undefined {
    const id = meaningIn(word, darija && !word.arabic);
    if (id < 0) return undefined;
    timesIn[shelf][id] = (timesIn[shelf][id] ?? 0) + times;
    return id;
  }

  function add({ words, darija, value }: Phrase<T>, order: number): void {
    bag.length = 0;
    let telling = 0;
    let placed = 0;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as PhraseWord;
      const id = meaningIn(word, darija && !word.arabic);
      if (id === TURN) return;
      if (id === STOP) continue;
      // Kept in order of size, so that the same words in another order are the same bag.
      let at = bag.length;
      while (at > 0 && (bag[at - 1] as number) > id) at--;
      if (at > 0 && bag[at - 1] === id) continue;
      if (bag.length === MAX_WORDS) return;
      for (let move = bag.length; move > at; move--) bag[move] = bag[move - 1] as number;
      bag[at] = id;
      if (!generic.has(id)) telling++;
      if (!positions.has(id)) placed++;
    }
    if (telling === 0 || placed < 2 || !bags.add(bag, firstTold)) return;
    values.push(value);
    orders.push(order);
  }

  function shelve(name: Shelf): void {
    const shelf = shelfOf[name];
    const times = timesIn[name];
    if (!settled.has(name)) {
      settled.add(name);
      const all = bags.end(values.length - 1);
      for (let at = bags.start(firstUnshelved); at < all; at++) {
        const id = bags.members[at] as number;
        times[id] = (times[id] ?? 0) + 1;
      }
    }
    for (; firstUnshelved < values.length; firstUnshelved++) {
      const end = bags.end(firstUnshelved);
      let rarest = -1;
      for (let at = bags.start(firstUnshelved); at < end; at++) {
        const id = bags.members[at] as number;
        if (rarest < 0 || (times[id] ?? 0) < (times[rarest] ?? 0)) rarest = id;
      }
      const row = shelf[rarest];
      if (row) putInOrder(row, firstUnshelved);
      else shelf[rarest] = [firstUnshelved];
    }
  }

  /** Behind all bags whose place is not after its own: in the same row whatever came in first. */
  function putInOrder(row: number[], bag: number): void {
    const order = orders[bag] as number;
    let at = row.length;
    while (at > 0 && (orders[row[at - 1] as number] as number) > order) at--;
    row.splice(at, 0, bag);
  }

  function match(tokens: readonly Token[], offset: number, shelves: readonly Shelf[]): PhraseMatch<T>[] {
    clause++;
    const darijaLatin = shelves.includes('darija');
    const content: { at: number; meanings: number[]; leads: boolean }[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens[i]?.text ?? '';
      if (STOP_WORDS.has(word) && !QUALIFIERS.has(word)) continue;
      const meanings = meaningsOf(word, darijaLatin);
      for (const id of meanings) lastSaid[id] = clause;
      content.push({ at: i + offset, meanings, leads: LEADING.has(word) });
    }
    const found: PhraseMatch<T>[] = [];
    const { members } = bags;
    /** Whether some other part of the body stands between the words. */
    const reachesOver = (bag: number, from: number, to: number): boolean => {
      for (let at = from + 1; at < to; at++) {
        const site = content[at]?.meanings.find((word) => sites.has(word));
        if (site === undefined) continue;
        let member = bags.start(bag);
        while (member < bags.end(bag) && members[member] !== site) member++;
        if (member === bags.end(bag)) return true;
      }
      return false;
    };
    const isOf = (bag: number, meanings: readonly number[]): boolean => {
      for (let at = bags.start(bag); at < bags.end(bag); at++)
        if (meanings.includes(members[at] as number)) return true;
      return false;
    };
    const lessens = (bag: number, from: number, to: number): boolean => {
      const [first, last] = [(content[from]?.at ?? 0) - offset, (content[to]?.at ?? 0) - offset];
      for (let at = first + 1; at < last; at++) {
        const { text } = tokens[at] as Token;
        if (LESSENING.has(text) && !isOf(bag, meaningsOf(text, false))) return true;
      }
      return false;
    };
    /** Whether the word stands there, and where it is a degree, of one of the others: "very sad" says nothing of a pain. */
    const standsAt = (place: number, word: number, bag: number): boolean => {
      const said = content[place];
      if (!said?.meanings.includes(word)) return false;
      const next = said.leads ? content[place + 1] : undefined;
      return next === undefined || isOf(bag, next.meanings);
    };
    /** Place nearest to `i` where the word stands, the earlier of two; -1 when none within reach. */
    const nearest = (word: number, i: number, reach: number, bag: number): number => {
      for (let step = 1; step <= reach; step++) {
        if (standsAt(i - step, word, bag)) return i - step;
        if (standsAt(i + step, word, bag)) return i + step;
      }
      return -1;
    };
    const bagsUnder = (first: number): readonly number[] =>
      shelves.length === 1 ? (shelfOf.latin[first] ?? NONE) : shelves.flatMap((name) => shelfOf[name][first] ?? NONE);
    for (let i = 0; i < content.length; i++) {
      for (const first of new Set(content[i]?.meanings)) {
        for (const bag of bagsUnder(first)) {
          const end = bags.end(bag);
          let at = bags.start(bag);
          while (at < end && lastSaid[members[at] as number] === clause) at++;
          if (at < end || !standsAt(i, first, bag)) continue;
          at = bags.start(bag);
          const reach = Math.max(3, end - at);
          let from = i;
          let to = i;
          for (; at < end; at++) {
            const word = members[at] as number;
            if (word === first) continue;
            const place = nearest(word, i, reach, bag);
            if (place < 0) break;
            if (place < from) from = place;
            if (place > to) to = place;
          }
          if (at === end && to - from <= reach && !reachesOver(bag, from, to) && !lessens(bag, from, to)) {
            found.push({ from: content[from]?.at ?? 0, to: content[to]?.at ?? 0, value: values[bag] as T });
          }
        }
      }
    }
    return found;
  }

  return {
    add,
    startAnew: () => {
      firstTold = values.length;
    },
    shelve,
    expect,
    timesOf: (id, shelf) => timesIn[shelf][id] ?? 0,
    meaningsOf,
    match,
  };
}
