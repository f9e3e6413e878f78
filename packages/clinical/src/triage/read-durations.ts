import { FIXED_TIMES, NUMBER_WORDS, SINCE_WORDS, UNIT_DAYS } from '../lexicon/numbers.ts';
import { buildCueFinder } from '../text/cue-finder.ts';
import type { Token } from '../text/normalise.ts';

/** A time span read from the text: token number and days. */
export interface Duration {
  at: number;
  days: number;
}

const MAX_YEARS = 80;
const findFixedTimes = buildCueFinder([...FIXED_TIMES.keys()]);

/** Whether it begins with a digit: what does not needs none of the slower looks at numbers. */
export const startsWithDigit = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** A number written in digits ("3", "2,5"), as a word, or glued to its unit ("3j"); undefined when it is none. */
export function readNumber(word: string): number | undefined {
  if (!startsWithDigit(word)) return NUMBER_WORDS.get(word);
  return /^\d+(?:[.,]\d+)?$/.test(word) ? Number(word.replace(',', '.')) : NUMBER_WORDS.get(word);
}

/** Begins with a digit and ends with none. */
export const isGlued = (word: string): boolean => startsWithDigit(word) && word.charCodeAt(word.length - 1) > 57;

/** "3j", "15min", "2ans" → number and unit. */
export function splitGlued(word: string): [number, string] | undefined {
  if (!isGlued(word)) return undefined;
  const match = /^(\d{1,3})([a-z]{1,8})$/.exec(word);
  return match?.[1] && match[2] && UNIT_DAYS.has(match[2]) ? [Number(match[1]), match[2]] : undefined;
}

/** Since when, wherever the text says so; `isAge` tells the tokens that give an age instead. */
export function readDurations(tokens: readonly Token[], isAge: (token: number) => boolean): Duration[] {
  const found: Duration[] = [];
  const word = (i: number): string => tokens[i]?.text ?? '';
  /** Nothing but a space between a number and its unit: "37,4. J'ai" is no time. */
  const touching = (i: number): boolean => (tokens[i + 1]?.start ?? 0) - (tokens[i]?.end ?? 0) <= 1;
  const fixed = new Map(findFixedTimes(tokens).map((cue) => [cue.from, cue]));
  for (let i = 0; i < tokens.length; i++) {
    const cue = fixed.get(i);
    if (cue && !(cue.from === cue.to && isAge(i))) {
      found.push({ at: i, days: FIXED_TIMES.get(cue.text) ?? 0 });
      i = cue.to;
      continue;
    }
    if (isAge(i)) continue;
    const glued = splitGlued(word(i));
    const amount = glued ? glued[0] : readNumber(word(i));
    const perUnit = glued || touching(i) ? UNIT_DAYS.get(glued ? glued[1] : word(i + 1)) : undefined;
    if (amount !== undefined && perUnit !== undefined) {
      const after = i + (glued ? 1 : 2);
      const told =
        SINCE_WORDS.has(word(i - 1)) ||
        SINCE_WORDS.has(word(i - 2)) ||
        SINCE_WORDS.has(word(i - 3)) ||
        /^(ago|of|de|d|history|now|que|w|straight|already|deja)$/.test(word(after));
      const days = amount * perUnit;
      if (told && days <= MAX_YEARS * 365) found.push({ at: i, days });
    } else if (UNIT_DAYS.has(word(i)) && /^(منذ|من|قبل|مند|hadi)$/.test(word(i - 1))) {
      found.push({ at: i, days: UNIT_DAYS.get(word(i)) ?? 1 });
    }
  }
  return found;
}
