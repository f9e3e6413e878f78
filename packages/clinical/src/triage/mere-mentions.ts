import {
  ABOUT,
  AFTER_NO_FIT,
  AFTER_NO_FITTING,
  ATTACK,
  BEFORE_A_FIT,
  BEFORE_NO_FIT,
  EPILEPSY,
  MATTERS,
  NO_SIGNS,
  OF_ONESELF,
  PREGNANT,
  TAKEN,
  TAKEN_WORDS,
} from '../lexicon/mere-mentions.ts';
import type { Place } from '../text/clauses.ts';
import type { Token } from '../text/normalise.ts';

/** Where a finding was read. */
interface Mention {
  id: string;
  from: number;
  to: number;
  /** 1 for a listed phrase, less when its words were found close together. */
  certainty: number;
  points?: readonly number[];
}

const FIT = /^fit(s|ted|ting)?$/;

const DENIES = /^(pas|no|not|sans|ni|bla|la|ma|ما|لا|بلا)$/;

/** "Bébé bouge, pas de saignement" does not say that the baby does not move: the denial begins another part. */
export function isTwoStatements(
  { from, to, affirming }: Pick<Mention, 'from' | 'to'> & { affirming: boolean },
  tokens: readonly Token[],
  places: readonly Place[],
): boolean {
  if (!affirming) return false;
  for (let i = from + 1; i <= to; i++)
    if (places[i]?.part !== places[i - 1]?.part && DENIES.test(tokens[i]?.text ?? '')) return true;
  return false;
}

/** Whether words that look like a danger sign only name it: "keep fit", "I have epilepsy", "there is bleach under the sink". */
export function isMereMention(
  mention: Mention,
  tokens: readonly Token[],
  places: readonly Place[],
  lang: string,
): boolean {
  if (isNoSign(mention, tokens, places)) return true;
  // In French a malaise is a faint, in English it is feeling unwell.
  if (mention.id === 'fainting')
    return lang === 'en' && mention.from === mention.to && tokens[mention.from]?.text === 'malaise';
  // "Weeks ago he was advised to use warm water": without a pregnancy no waters break.
  if (mention.id === 'waters_broken')
    return mention.points !== undefined && !tokens.some(({ text }) => PREGNANT.test(text));
  if (mention.id === 'seizure') return isNoSeizure(mention, tokens, places);
  if (mention.id === 'confusion') return isUnclear(mention, tokens);
  if (mention.id === 'toxic_ingestion')
    return mention.certainty < 1 && !mention.points && !isBeside(mention, tokens, places, isTaken);
  return false;
}

const NEAR = 4;

/** By the table of likenesses. */
function isNoSign(mention: Mention, tokens: readonly Token[], places: readonly Place[]): boolean {
  const rows = NO_SIGNS.filter(({ findings }) => findings.includes(mention.id));
  if (rows.length === 0) return false;
  const at = mention.points ?? Array.from({ length: mention.to - mention.from + 1 }, (_, k) => mention.from + k);
  return rows.some(({ word, beside, next, unless, within = NEAR }) => {
    const said = at.filter((i) => word.test(tokens[i]?.text ?? ''));
    if (said.length === 0) return false;
    const near = (i: number, pattern: RegExp): boolean => {
      for (let k = Math.max(0, i - within); k <= i + within && k < tokens.length; k++)
        if (k !== i && places[k]?.sentence === places[i]?.sentence && pattern.test(tokens[k]?.text ?? '')) return true;
      return false;
    };
    return said.every(
      (i) =>
        (!beside || near(i, beside)) &&
        (!next ||
          (places[i + 1]?.part === places[i]?.part &&
            next.test(`${tokens[i + 1]?.text ?? ''} ${tokens[i + 2]?.text ?? ''}`))) &&
        !(unless && near(i, unless)),
    );
  });
}

function isNoSeizure(mention: Mention, tokens: readonly Token[], places: readonly Place[]): boolean {
  const { from, to, certainty, points } = mention;
  const at = points ?? Array.from({ length: to - from + 1 }, (_, k) => from + k);
  const fits = at.filter((i) => FIT.test(tokens[i]?.text ?? ''));
  if (fits.length > 0) return fits.every((i) => !isFit(tokens, i));
  const named = certainty < 1 && at.every((i) => EPILEPSY.test(tokens[i]?.text ?? ''));
  return named && !isBeside(mention, tokens, places, (text) => ATTACK.some((begin) => text.startsWith(begin)));
}

/** "Had a fit", "fits since morning", "was fitting"; not "fit and well", "nothing fits", "fitting a kitchen". */
function isFit(tokens: readonly Token[], i: number): boolean {
  const word = (at: number): string => tokens[at]?.text ?? '';
  const [before, said, after] = [word(i - 1), word(i), word(i + 1)];
  if (said === 'fitting' || said === 'fitted')
    return !BEFORE_NO_FIT.has(before) && before !== 'a' && before !== 'for' && !AFTER_NO_FITTING.has(after);
  if (/^\d/.test(after) && said === 'fit') return false;
  if (said === 'fits' && after === 'and' && word(i + 2) === 'starts') return false;
  if (said === 'fits') return !BEFORE_NO_FIT.has(before) && !/^(of|me|him|into|well|perfectly|better)$/.test(after);
  if (BEFORE_NO_FIT.has(before)) return false;
  return BEFORE_A_FIT.has(before) && !BEFORE_NO_FIT.has(word(i - 2)) && !AFTER_NO_FIT.has(after);
}

/** Somebody who writes of oneself "I'm confused about my medicines" wants an explanation; of others it may be a delirium. */
function isUnclear({ from }: Mention, tokens: readonly Token[]): boolean {
  const word = (at: number): string => tokens[at]?.text ?? '';
  const own = [1, 2, 3, 4].some((back) => OF_ONESELF.has(word(from - back)));
  const about = [1, 2, 3, 4].map((step) => from + step).find((at) => ABOUT.has(word(at)));
  if (!own || about === undefined) return false;
  return [1, 2, 3, 4, 5].some((step) => MATTERS.some((begin) => word(about + step).startsWith(begin)));
}

const REACH = 14;

/** Whether such a word stands near, in the same sentence. */
function isBeside(
  { from, to }: Mention,
  tokens: readonly Token[],
  places: readonly Place[],
  counts: (text: string) => boolean,
): boolean {
  for (let i = Math.max(0, from - REACH); i <= to + REACH && i < tokens.length; i++)
    if (places[i]?.sentence === places[from]?.sentence && counts(tokens[i]?.text ?? '')) return true;
  return false;
}

const isTaken = (text: string): boolean => TAKEN_WORDS.has(text) || TAKEN.some((begin) => text.startsWith(begin));
