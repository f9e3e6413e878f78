/** A message as a row of words, each with the keys under which the vocabulary may know it. */
import { normalise, tokenise } from '../text/normalise.ts';

export interface CrisisToken {
  text: string;
  /** Indexes in the raw text. */
  start: number;
  end: number;
  /** Number of the sentence it stands in. */
  sentence: number;
  /** True when a comma, a dash, a bracket or an ellipsis stands before it. */
  afterPause: boolean;
}

const FRENCH_ELISIONS = new Set(['j', 'n', 'd', 'l', 'm', 't', 's', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);
const ENGLISH_TAILS = new Set(['t', 'm', 've', 're', 'll', 's', 'd']);
/** A full stop, a question or exclamation mark, a semicolon or a new line ends a sentence; an ellipsis is only a pause. */
const SENTENCE_END = /(?<!\.)\.(?!\.)|[!?;\n\r]/;
const PAUSE = /[,:()"«»[\]]|\.\.|…| -|- /;

/** Words of a text; "don't" becomes one word `dont`, "l'envie" stays two. */
export function readTokens(raw: string): CrisisToken[] {
  const { text, toRaw } = normalise(raw);
  const tokens: CrisisToken[] = [];
  let sentence = 0;
  let previousEnd = 0;
  for (const token of tokenise(text)) {
    const last = tokens.at(-1);
    const between = text.slice(previousEnd, token.start);
    if (last && between === "'" && ENGLISH_TAILS.has(token.text) && !FRENCH_ELISIONS.has(last.text)) {
      last.text += token.text;
      last.end = toRaw(token.end - 1) + 1;
      previousEnd = token.end;
      continue;
    }
    if (last && SENTENCE_END.test(between)) sentence++;
    tokens.push({
      text: token.text,
      start: toRaw(token.start),
      end: toRaw(token.end - 1) + 1,
      sentence,
      afterPause: last !== undefined && PAUSE.test(between),
    });
    previousEnd = token.end;
  }
  return tokens;
}

/**
 * Darija has no fixed Latin spelling: nmout, nmot and nmoute, bghit and bgit are one word each.
 * Words of the `ary` lists and words of the message meet in this form.
 */
export function latinDarijaKey(word: string): string {
  return word
    .replace(/gh|8/g, 'g')
    .replace(/kh|5/g, 'x')
    .replace(/ch|sh/g, 'c')
    .replace(/q/g, '9')
    .replace(/7/g, 'h')
    .replace(/ou|oo|o|w/g, 'u')
    .replace(/[ey]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=..)i$/g, 'i');
}

const ARABIC = /^[\u0600-\u06ff]+$/;

/** The word without the particles that Arabic writes onto it (and, so, by, for, like, the). */
export function arabicStems(word: string): string[] {
  if (word.length < 3 || !ARABIC.test(word)) return [];
  const stems = new Set<string>([word]);
  if (/^[وف]/.test(word)) stems.add(word.slice(1));
  for (const stem of [...stems]) {
    if (stem.length < 4) continue;
    if (stem.startsWith('لل')) stems.add(stem.slice(2));
    if (/^[بلك]/.test(stem)) stems.add(stem.slice(1));
  }
  for (const stem of [...stems]) if (stem.startsWith('ال') && stem.length > 4) stems.add(stem.slice(2));
  // Accusative: سما is سم.
  for (const stem of [...stems]) if (stem.endsWith('ا') && stem.length > 4) stems.add(stem.slice(0, -1));
  stems.delete(word);
  return [...stems];
}
