/**
 * What a text looks like to the learned reading: the words, pairs of words and pieces of words that stand in it, each in one
 * of a fixed number of places (feature hashing: Weinberger et al., ICML 2009). Order of sentences plays no part.
 */

/** Number of places; two features rarely meet in one. */
export const PLACES = 1 << 18;

/** FNV-1a with a final mix. Both the learning and the reading use it, so it may never change without learning anew. */
export function placeOf(feature: string): number {
  let hash = 2166136261;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 16777619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash & (PLACES - 1);
}

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
    const place = placeOf(feature);
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
/** Beyond so many words a text is not read in pieces: what matters has been said. */
const MOST_WORDS = 1_500;

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
    bag.add(`w${text}`, at);
    const next = after(i, 1);
    if (next !== undefined) bag.add(`b${text} ${next}`, at);
    const third = after(i, 2);
    if (third !== undefined) bag.add(`s${text} ${third}`, at);
    const framed = `#${text}#`;
    for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
      for (let from = 0; from + length <= framed.length; from++) bag.add(`c${framed.slice(from, from + length)}`, at);
    }
  }
  bag.endBlock(1);
}

/** Meanings in the order in which they are said: each, and pairs of those that stand close together. */
export function addMeanings(bag: FeatureBag, meanings: readonly { at: number; name: string }[], reach: number): void {
  for (let i = 0; i < meanings.length; i++) {
    const one = meanings[i] as { at: number; name: string };
    bag.add(`K${one.name}`, one.at);
    for (let j = i + 1; j < meanings.length; j++) {
      const other = meanings[j] as { at: number; name: string };
      if (other.at - one.at > reach) break;
      if (other.at > one.at) bag.add(`P${one.name}>${other.name}`, one.at);
    }
  }
  bag.endBlock(1);
}
