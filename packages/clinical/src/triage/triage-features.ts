import type { Sex } from '../assessment.ts';
import type { RedFlagRow } from '../knowledge/knowledge.ts';
import {
  addGlosses,
  addMeanings,
  addWords,
  FeatureBag,
  type Features,
  type Meaning,
  type Word,
} from '../learned/feature-bag.ts';
import { CONCEPTS, SITES } from '../lexicon/concepts.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import { glossesOf } from '../lexicon/word-glosses.ts';
import { canonical, forms, isArabic, skeleton } from '../text/word-forms.ts';
import type { UrgencyDecision } from './decide-urgency.ts';
import type { Reading } from './extract-findings.ts';
import type { RankedCondition } from './rank-conditions.ts';

/** What the rules know of the person and concluded, for the learned reading to weigh. */
export interface RuleView {
  text: string;
  reading: Reading;
  age?: number;
  sex?: Sex;
  pregnant?: boolean;
  present: Iterable<string>;
  denied: Iterable<string>;
  fired: readonly RedFlagRow[];
  decision: UrgencyDecision;
  ranked: readonly RankedCondition[];
  specialties: readonly string[];
  sinceDays?: number;
}

/** A denial may calm and never alarm: these features only ever weigh downwards (see scripts/learn.ts). */
export const DENIED = 'Rdenied ';

const REACH = 5;
/** Found by what it does to complaints that nothing is learned from. */
const GLOSSES_WEIGH = 1.3;
const MANY_CONDITIONS = 3;
const AGE_BANDS: readonly [number, string][] = [
  [0.25, 'newborn'],
  [2, 'baby'],
  [6, 'small child'],
  [16, 'child'],
  [50, 'adult'],
  [65, 'middle'],
  [75, 'older'],
  [Number.POSITIVE_INFINITY, 'old'],
];
const SPANS: readonly [number, string][] = [
  [1, 'today'],
  [3, 'days'],
  [8, 'week'],
  [31, 'weeks'],
  [Number.POSITIVE_INFINITY, 'months'],
];

let meaningOf: Map<string, string[]> | undefined;

/** Words of the concept tables by every form under which they are met. */
function meanings(): Map<string, string[]> {
  if (meaningOf) return meaningOf;
  meaningOf = new Map();
  for (const line of [...CONCEPTS, ...SITES]) {
    const [name = '', ...others] = line.split(' ');
    let darija = false;
    for (const word of [name, ...others]) {
      darija ||= isArabic(word);
      const form = darija && !isArabic(word) ? skeleton(word) || word : canonical(word);
      const known = meaningOf.get(form);
      if (known) known.push(name);
      else meaningOf.set(form, [name]);
    }
  }
  return meaningOf;
}

const meaningsOf = (word: string, { language }: Reading): Set<string> =>
  new Set(forms(word, language.darijaLatin).flatMap((form) => meanings().get(form) ?? []));

/** Spelled numbers and figures are the same words, with a point or a comma. */
function asRead(word: string): string {
  const spelled = NUMBER_WORDS.get(word) ?? 0;
  return spelled > 1 ? String(spelled) : word.replace(',', '.');
}

/** The words outside of what only denies. */
function wordsSaid({ mentions, tokens, places }: Reading): Word[] {
  const denying = denyingPieces(mentions, tokens.length, (token) => places[token]?.part ?? -1);
  return tokens.flatMap(({ text }, at) => {
    const { part, sentence } = places[at] as { sentence: number; part: number };
    return denying.has(part) ? [] : [{ text, at, sentence }];
  });
}

/** What a complaint looks like to the learned reading: words of what is present, their meanings, the person, the rules' view. */
export function triageFeatures(view: RuleView): Features {
  const bag = new FeatureBag();
  const said = wordsSaid(view.reading);
  const words: Word[] = said.map((word) => ({ ...word, text: asRead(word.text) }));
  const meant: Meaning[] = said.flatMap(({ text, at, sentence }) =>
    [...meaningsOf(text, view.reading)].map((name) => ({ name, at, sentence })),
  );
  addWords(bag, words);
  addMeanings(bag, meant, REACH);
  addGlosses(bag, glossesOf(said), GLOSSES_WEIGH);

  const band = view.age === undefined ? 'unknown' : AGE_BANDS.find(([below]) => (view.age as number) < below)?.[1];
  const span =
    view.sinceDays === undefined ? 'unknown' : SPANS.find(([most]) => (view.sinceDays as number) <= most)?.[1];
  const { reading, decision } = view;
  for (const fact of [
    `age ${band}`,
    `sex ${view.sex}`,
    `pregnant ${view.pregnant}`,
    `since ${span}`,
    `severe ${reading.severe}`,
    `mild ${reading.mild}`,
    `over ${reading.over}`,
    `urgency ${decision.urgency}`,
    ...decision.rules.map(({ kind, ruleId }) => `rule ${kind} ${ruleId}`),
    ...view.fired.map(({ group, level }) => `flag ${group} ${level}`),
    ...view.ranked.slice(0, MANY_CONDITIONS).map(({ row }) => `cause ${row.id}`),
    ...view.specialties.slice(0, 2).map((id, place) => `specialty ${place} ${id}`),
    ...[...view.present].map((id) => `present ${id}`),
  ]) {
    bag.add(`R${fact}`);
  }
  bag.endBlock(1);
  bag.add(`Rlevel ${decision.urgency}`);
  bag.endBlock(LEVEL_WEIGHS);
  // Each with a length of its own, so that one denial more never makes another feature heavier or lighter.
  for (const id of view.denied) {
    bag.add(`${DENIED}${id}`);
    bag.endBlock(DENIAL_WEIGHS);
  }
  return bag.features;
}

/**
 * What a complaint looks like when its causes are weighed: the findings that are there and what single words mean, the same in
 * every language. Nothing is learned of what is denied: that is for the likelihoods of the tables.
 */
export function causeFeatures({ present, reading }: Pick<RuleView, 'present' | 'reading'>): Features {
  const bag = new FeatureBag();
  for (const id of present) bag.add(`Rpresent ${id}`);
  for (const { name, at } of glossesOf(wordsSaid(reading))) bag.add(`Rmeans ${name}`, at);
  // Of few words none says more than it would among several.
  bag.endBlock(Math.min(1, Math.sqrt(bag.features.places.length / USUAL_SIGNS)));
  return bag.features;
}

const USUAL_SIGNS = 6;
const LEVEL_WEIGHS = 0.5;
const DENIAL_WEIGHS = 0.15;

/** A statement with more words for each denial than this says something else besides. */
const WORDS_OF_A_DENIAL = 5;

/** Numbers of the pieces (parts or sentences) of a text that deny and say nothing else. */
export function denyingPieces(
  mentions: Reading['mentions'],
  tokens: number,
  pieceOf: (token: number) => number,
): Set<number> {
  const words = new Map<number, number>();
  for (let i = 0; i < tokens; i++) words.set(pieceOf(i), (words.get(pieceOf(i)) ?? 0) + 1);
  const denials = new Map<number, number>();
  const said = new Set<number>();
  for (const { at, status } of mentions) {
    const piece = pieceOf(at);
    if (status === 'denied') denials.set(piece, (denials.get(piece) ?? 0) + 1);
    else said.add(piece);
  }
  return new Set(
    [...denials]
      .filter(([piece, count]) => !said.has(piece) && (words.get(piece) ?? 0) <= count * WORDS_OF_A_DENIAL)
      .map(([piece]) => piece),
  );
}
