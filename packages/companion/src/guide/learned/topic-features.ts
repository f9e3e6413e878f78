import { FeatureBag, type Features } from '@medisense/clinical/learned';
import { plain } from '../../spelling.ts';

/** A question is short: what a longer text asks stands in its beginning. */
const MOST_WORDS = 60;
const MOST_CHARACTERS = 2_000;
/** Pieces of words forgive spelling and endings. */
const PIECE = 4;

/** What a message looks like to the reading of questions: its words, neighbours and pieces of words, in plain spelling. */
export function topicFeatures(raw: string): Features {
  const words = plain(raw.slice(0, MOST_CHARACTERS)).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  const bag = new FeatureBag();
  for (const [at, word] of words.entries()) {
    bag.add(`w${word}`, at);
    if (at > 0) bag.add(`b${words[at - 1]} ${word}`, at);
    const framed = `#${word}#`;
    for (let from = 0; from + PIECE <= framed.length; from++) bag.add(`c${framed.slice(from, from + PIECE)}`, at);
  }
  bag.endBlock(1);
  return bag.features;
}
