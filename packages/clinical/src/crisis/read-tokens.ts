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
  afterColon: boolean;
  /** Whether it stands between quotation marks. */
  quoted: boolean;
}

const FRENCH_ELISIONS = new Set(['j', 'n', 'd', 'l', 'm', 't', 's', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);
const ENGLISH_TAILS = new Set(['t', 'm', 've', 're', 'll', 's', 'd']);
/** A full stop, a question or exclamation mark, a semicolon or a new line ends a sentence; an ellipsis is only a pause. */
const SENTENCE_END = /(?<!\.)\.(?!\.)|[!?;\n\r]/;
const PAUSE = /[,:()"“”„«»[\]]|\.\.|…| -|- /;

const QUOTATION_MARKS = /["“”„«»]/g;

/** Words of a text; "don't" becomes one word `dont`, "l'envie" stays two. */
export function readTokens(raw: string): CrisisToken[] {
  const { text, toRaw } = normalise(raw);
  const tokens: CrisisToken[] = [];
  let sentence = 0;
  let previousEnd = 0;
  let quoted = false;
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
    const start = toRaw(token.start);
    const end = toRaw(token.end - 1) + 1;
    const afterPause = last !== undefined && PAUSE.test(between);
    const afterColon = last !== undefined && between.includes(':');
    for (const mark of between.match(QUOTATION_MARKS) ?? []) quoted = mark === '"' ? !quoted : '“„«'.includes(mark);
    const place = { sentence, quoted, afterColon };
    const future = futurePrefix(token.text);
    if (future > 0) {
      // "ghan9tel" is "ghadi n9tel": one spelling of the future, so that every verb of the rules has it.
      const middle = toRaw(token.start + future);
      tokens.push({ text: token.text.startsWith('g') ? 'ghadi' : 'غادي', start, end: middle, afterPause, ...place });
      if (middle < end && token.text.length > future)
        tokens.push({
          ...place,
          text: token.text.slice(future),
          start: middle,
          end,
          afterPause: false,
          afterColon: false,
        });
    } else tokens.push({ text: token.text, start, end, afterPause, ...place });
    previousEnd = token.end;
  }
  return tokens;
}

const NO_FUTURE = /^غ(?:ير(?!ج)|يب[اوه]|ياب|ناء|ني[هة]?$|ناي|يظ|يوم|نم$)/;

/** Length of a Darija future prefix written onto its verb (gha-, غ-), or of that word standing alone; 0 when there is none. */
function futurePrefix(word: string): number {
  if (word === 'gha' || word === 'غا') return word.length;
  if (/^gha[nyt].{2}/.test(word)) return 3;
  if (/^غا[نيت].{2}/.test(word)) return 2;
  return /^غ[نيت].{2}/.test(word) && !NO_FUTURE.test(word) ? 1 : 0;
}

/**
 * Darija has no fixed Latin spelling: nmout, nmot and nmoute, bghit and bgit are one word each.
 * Words of the `ary` lists and words of the message meet in this form.
 */
export function latinDarijaKey(word: string): string {
  return word
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
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

/**
 * The key without its inner vowels, for which there is no rule at all (n9tel, naqtal, n9etl); '' when too little is left
 * to tell words apart. The first letter stays: it says who acts (n- I, t- you or she, y- he).
 */
export function consonants(key: string): string {
  const bare = (key.slice(0, 1) + key.slice(1).replace(/[aiu]/g, '')).replace(/9/g, 'k').replace(/(.)\1+/g, '$1');
  return bare.length >= 4 ? bare : '';
}

const DARIJA_WORD =
  /[a-z][23579]|[379][a-z]|^(?:ana|rani|bghit|bgha|bghat|hadchi|wach|dyal|dial|liya|lia|daba|bzaf|bezzaf|walo|walou|bach|bash|ghir|ghadi|chi|kolchi|koulchi|mabghitch|mli|chno|chnou|kifach|safi|nta|nti|dyali|mama|khouya|khti|bnti|weldi|wldi|rasi|rassi|denya|nmout|lila|lmout|rbi|rebbi|allah|machi|makayn|bzzaf|hyati)$/;
const PLAIN_WORD =
  /^(?:i|im|the|my|me|is|am|to|and|dont|cant|of|it|that|have|he|she|in|for|with|was|not|do|be|je|le|la|les|des|une|mon|ma|mes|est|suis|pas|plus|et|que|qui|ne|pour|avec|dans|il|elle|ai|du|ce|ca|un|de|en|au|a|so|just|this|but|on|at|all|what|no|how)$/;

/** Whether Latin words of the message may be Darija: only then is its loose spelling forgiven. */
export function mayBeDarija(tokens: CrisisToken[]): boolean {
  let plain = 0;
  for (const { text } of tokens) {
    if (DARIJA_WORD.test(text)) return true;
    if (PLAIN_WORD.test(text)) plain++;
  }
  return plain * 4 < tokens.length;
}

const ARABIC = /^[\u0600-\u06ff]+$/;

/** The word without the particles that Arabic writes onto it (and, so, by, for, like, the). */
export function arabicStems(word: string): string[] {
  if (word.length < 3 || !ARABIC.test(word)) return [];
  const stems = new Set<string>([word]);
  // Darija's habitual ka-/ta-: كنموت is نموت.
  if (/^[كت][نيت]../.test(word)) stems.add(word.slice(1));
  if (/^[وف]/.test(word)) stems.add(word.slice(1));
  // The future: سيقتل is يقتل.
  for (const stem of [...stems, word]) if (/^س[اينت].../.test(stem)) stems.add(stem.slice(1));
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
