/**
 * What a text looks like to the learned reading: the words, pairs of words and pieces of words that stand in it, each in one
 * of a fixed number of places (feature hashing: Weinberger et al., ICML 2009). Order of sentences plays no part.
 */

/** Number of places; two features rarely meet in one. */
export const PLACES = 1 << 18;

/** FNV-1a, carried on by the letters from one index to another. */
function carryOn(hash: number, text: string, from = 0, to = text.length): number {
  let out = hash;
  for (let i = from; i < to; i++) out = Math.imul(out ^ text.charCodeAt(i), 16777619);
  return out;
}

/** A last mix, so that the low bits depend on every letter. */
function settle(hash: number): number {
  let out = hash ^ (hash >>> 15);
  out = Math.imul(out, 0x2c1b3c6d);
  return (out ^ (out >>> 12)) & (PLACES - 1);
}

const START = 2166136261 | 0;
/** Both the learning and the reading use it, so it may never change without learning anew. */
export const placeOf = (feature: string): number => settle(carryOn(START, feature));

const [WORD, PAIR, SKIP, PIECE] = ['w', 'b', 's', 'c'].map((kind) => carryOn(START, kind)) as [
  number,
  number,
  number,
  number,
];

/** Features of one text: places, how much each weighs, and the words (by number) that it stems from. */
export interface Features {
  places: number[];
  values: number[];
  /** For each feature the word it was first read from, or -1. */
  words: number[];
}

/** Collects features in blocks; the features of one block share a length of one, so that a long text says no more than a short one. */
export class FeatureBag {
  readonly features: Features = { places: [], values: [], words: [] };
  private readonly seen = new Set<number>();
  private blockStart = 0;

  add(feature: string, word = -1): void {
    this.addPlace(placeOf(feature), word);
  }

  addPlace(place: number, word: number): void {
    if (this.seen.has(place)) return;
    this.seen.add(place);
    this.features.places.push(place);
    this.features.values.push(1);
    this.features.words.push(word);
  }

  /** Ends a block: what was added since the last end gets this length together. */
  endBlock(length: number): void {
    const { values } = this.features;
    const each = length / Math.sqrt(values.length - this.blockStart || 1);
    for (let i = this.blockStart; i < values.length; i++) values[i] = each;
    this.blockStart = values.length;
  }
}

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** Beyond so many words or meanings a text is not weighed: what matters has been said. */
export const MOST_WORDS = 1_500;

/** A word that is read, with its number in the text. */
export interface Word {
  text: string;
  at: number;
  sentence: number;
}

/** Words, neighbours and pieces of words; nothing is paired across the end of a sentence or a word that is left out. */
export function addWords(bag: FeatureBag, words: readonly Word[]): void {
  const count = Math.min(words.length, MOST_WORDS);
  const after = (i: number, steps: number): string | undefined => {
    const [one, other] = [words[i] as Word, words[i + steps]];
    return other && other.sentence === one.sentence && other.at === one.at + steps ? other.text : undefined;
  };
  for (let i = 0; i < count; i++) {
    const { text, at } = words[i] as Word;
    bag.addPlace(settle(carryOn(WORD, text)), at);
    const next = after(i, 1);
    if (next !== undefined) {
      bag.addPlace(settle(carryOn(carryOn(carryOn(PAIR, text), ' '), next)), at);
      const third = after(i, 2);
      if (third !== undefined) bag.addPlace(settle(carryOn(carryOn(carryOn(SKIP, text), ' '), third)), at);
    }
    const framed = `#${text}#`;
    for (let from = 0; from + SHORTEST_PIECE <= framed.length; from++) {
      let hash = carryOn(PIECE, framed, from, from + SHORTEST_PIECE - 1);
      const end = Math.min(framed.length, from + LONGEST_PIECE);
      for (let to = from + SHORTEST_PIECE - 1; to < end; to++) {
        hash = carryOn(hash, framed, to, to + 1);
        bag.addPlace(settle(hash), at);
      }
    }
  }
  bag.endBlock(1);
}

/** A meaning, with the number of the word that has it. */
export interface Meaning {
  name: string;
  at: number;
  sentence: number;
}

/** Each meaning under a mark, and with those that stand close behind it in its sentence as a pair, where it makes one. */
function addNear(
  bag: FeatureBag,
  meanings: readonly Meaning[],
  reach: number,
  mark: string,
  pairOf: (one: Meaning, other: Meaning) => string,
): void {
  for (let i = 0; i < meanings.length; i++) {
    const one = meanings[i] as Meaning;
    bag.add(mark + one.name, one.at);
    for (let j = i + 1; j < meanings.length; j++) {
      const other = meanings[j] as Meaning;
      if (other.at - one.at > reach || other.sentence !== one.sentence) break;
      const pair = pairOf(one, other);
      if (pair) bag.add(pair, one.at);
    }
  }
}

/** Meanings in the order in which they are said: each, and pairs of those that stand close together in one sentence. */
export function addMeanings(bag: FeatureBag, meanings: readonly Meaning[], reach: number): void {
  addNear(bag, meanings.slice(0, MOST_WORDS), reach, 'K', (one, other) =>
    other.at > one.at ? `P${one.name}>${other.name}` : '',
  );
  bag.endBlock(1);
}

/** Glosses so many words apart still belong together: languages order their words differently. */
const GLOSSES_REACH = 7;

/** What words mean whatever the language (see lexicon/word-glosses.ts): each gloss, and pairs of those close together, in any order. */
export function addGlosses(bag: FeatureBag, glosses: readonly Meaning[], weigh: number): void {
  addNear(bag, glosses, GLOSSES_REACH, 'G', ({ name: one }, { name: other }) =>
    one === other ? '' : `H${[one, other].sort().join(' ')}`,
  );
  bag.endBlock(weigh);
}
