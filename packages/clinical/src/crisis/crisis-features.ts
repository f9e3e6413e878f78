import { addGlosses, addMeanings, addWords, FeatureBag, type Features } from '../learned/feature-bag.ts';
import { glossesOf } from '../lexicon/word-glosses.ts';
import type { CrisisReading } from './assess-crisis.ts';
import { CUES } from './cues.ts';
import { REPORTED } from './reported-speech.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Names of the meanings in the order of their numbers: named ones come first in the vocabulary. */
export const MEANINGS: readonly string[] = Object.keys({ ...CUES, ...VOCABULARY });
/** Meanings so many words apart still belong together. */
const REACH = 6;
/** Less than in a complaint: a gloss does not say whose wish or deed it is. */
const GLOSSES_WEIGH = 1;
const REPORTED_WEIGHS = 0.5;
/** What the rules met weighs about as much as all words together. */
const RULES_WEIGH = 1;

/** A year, a telephone, a card: who somebody is says nothing of how they are. */
const IDENTIFIES = /(?:\d\D*){4}/;

/** What a message looks like to the learned reading: its words, their meanings, and what the rules made of it (`withRules`). */
export function crisisFeatures(reading: CrisisReading, withRules = true): Features {
  const bag = new FeatureBag();
  const words = reading.tokens
    .map(({ text, sentence }, at) => ({ text, sentence, at }))
    .filter(({ text }) => !IDENTIFIES.test(text));
  addWords(bag, words);
  const meanings = MEANINGS.flatMap((name, number) =>
    (reading.found.get(number) ?? []).map(({ start }) => ({
      // What another says of themselves is another meaning.
      name: reading.reported[start] === REPORTED.other ? `said ${name}` : name,
      at: start,
      sentence: reading.tokens[start]?.sentence ?? 0,
    })),
  ).sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
  addMeanings(bag, meanings, REACH);
  addGlosses(bag, glossesOf(words), GLOSSES_WEIGH);
  for (const [who, mark] of Object.entries(REPORTED)) {
    if (!reading.reported.includes(mark)) continue;
    bag.add(`Rsaid by ${who}`);
    bag.endBlock(REPORTED_WEIGHS);
  }
  if (!withRules) return bag.features;
  for (const said of [
    `class ${reading.class}`,
    `label ${reading.label}`,
    `severity ${reading.severity}`,
    ...reading.met.map(({ rule }) => `met ${rule.id}`),
    ...reading.hits.map(({ rule, third }) => `hit ${rule.id} ${third}`),
    ...reading.masks.map((id) => `mask ${id}`),
    ...reading.signs.map((kind) => `sign ${kind}`),
  ]) {
    bag.add(`R${said}`);
  }
  bag.endBlock(RULES_WEIGH);
  return bag.features;
}
