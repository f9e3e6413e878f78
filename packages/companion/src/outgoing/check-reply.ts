/** The last look at a text that a model wrote, by rules, before anyone reads it. */
import { readLanguage } from '../language.ts';
import { plain } from '../spelling.ts';
import type { Language } from '../words.ts';
import { INSTEAD, NOTHING_LEFT, URGENCY_STANDS, WHOLE } from './fixed-words.ts';
import { CALMING, type Caught, FINE_WHEN_URGENT, FORBIDDEN, LINKS, SENDS_TO_HELP } from './forbidden.ts';

export type { Caught } from './forbidden.ts';

export interface ReplyContext {
  /** What the engine found: may not be contradicted. */
  urgency?: 'emergency' | 'urgent' | 'routine' | 'selfcare';
  /** A crisis is raised in the thread. */
  crisis?: boolean;
  /** A question of the rules follows: nothing else is asked beside it, for the answer has to be to that one. */
  asksNothing?: boolean;
}

export interface CheckedReply {
  /** Nothing was caught. */
  ok: boolean;
  /** What may be shown: the text itself, or with sentences replaced, or fixed words in the place of all of it. */
  text: string;
  caught: Caught[];
  /** The whole reply was replaced: a stream stops here, and what was shown of it is taken back. */
  whole: boolean;
}

/** More is not read. */
const MOST_CHARACTERS = 20_000;
/** A sentence of fewer words does not show its language. */
const TELLING_WORDS = 5;
const QUESTION = /[?؟]["»”)\]]*\s*$/u;

/** Pieces of a text, each with the punctuation and space that end it; joined they are the text. */
function sentencesOf(text: string): string[] {
  return (
    text
      .match(/[^.!?؟\n]*(?:[.!?؟]+(?=[\s"»”)\]]|$)["»”)\]]*[ \t]*|[.!?؟]+|\n+|$)/gu)
      ?.reduce<string[]>(mendPoints, [])
      .filter((piece) => piece !== '') ?? []
  );
}

/** A point inside a number or a name ("1.5", "site.com") ends no sentence. */
function mendPoints(pieces: string[], piece: string): string[] {
  const last = pieces.at(-1);
  if (last !== undefined && /[\p{L}\d)\]][.!?]$/u.test(last) && /^[\p{L}\d/(]/u.test(piece))
    pieces[pieces.length - 1] = last + piece;
  else pieces.push(piece);
  return pieces;
}

/**
 * How much of a growing text is made of whole sentences: that much may be checked and shown, the rest waits. A check of such
 * a beginning gives the beginning of the check of the whole, unless the whole is replaced.
 */
export function settledLength(text: string): number {
  const pieces = sentencesOf(text);
  const last = pieces.at(-1);
  if (last === undefined) return 0;
  // A sentence is over when something follows its mark: "1." may go on as "1.5".
  return /[.!?؟]["»”)\]]*[ \t\n]+$|\n$/u.test(last) ? text.length : text.length - last.length;
}

function caughtIn(sentence: string, lang: Language, context: ReplyContext): Caught[] {
  const caught = new Set<Caught>();
  if (LINKS.some((pattern) => pattern.test(sentence))) caught.add('link');
  const text = plain(sentence);
  if (text === '') return [...caught];
  for (const row of FORBIDDEN) if (row.pattern.test(text) && !row.unless?.test(text)) caught.add(row.caught);
  if (lowers(text, context)) caught.add('lowered_urgency');
  const read = readLanguage(sentence);
  const other = read.foreign || read.darija || (read.lang !== undefined && read.lang !== lang);
  if (other && text.split(' ').length >= TELLING_WORDS && !(read.darija && lang === 'ar')) caught.add('wrong_language');
  return [...caught];
}

function lowers(text: string, { urgency, crisis }: ReplyContext): boolean {
  const grave = crisis || urgency === 'emergency';
  if ((!grave && urgency !== 'urgent') || SENDS_TO_HELP.test(text)) return false;
  if (!grave && FINE_WHEN_URGENT.test(text)) return false;
  return CALMING.some((pattern) => pattern.test(text));
}

/**
 * Reads a model's text sentence by sentence. Doses, diagnoses, "no doctor needed" and secrecy are replaced by fixed words, links
 * left out; methods, leaving the person, making little of an emergency, and another language replace the whole reply.
 */
export function checkReply(raw: string, lang: Language, context: ReplyContext = {}): CheckedReply {
  const text = raw.slice(0, MOST_CHARACTERS);
  const caught = new Set<Caught>();
  const said = new Set<Caught>();
  let kept = '';
  let read = 0;
  let foreign = 0;
  for (const sentence of sentencesOf(text)) {
    if (context.asksNothing && QUESTION.test(sentence)) continue;
    const found = caughtIn(sentence, lang, context);
    if (plain(sentence) !== '') read += 1;
    for (const each of found) caught.add(each);
    if (found.length === 0) {
      kept += sentence;
      continue;
    }
    if (found.includes('wrong_language')) foreign += 1;
    for (const each of found) {
      const words = INSTEAD[each];
      if (!words || said.has(each)) continue;
      said.add(each);
      kept += `${words[lang]}${/\n+$/.exec(sentence)?.[0] ?? ' '}`;
    }
  }
  const whole = wholeOf(caught, lang, context, foreign * 2 >= read);
  const list = [...caught];
  if (whole !== undefined) return { ok: false, text: whole, caught: list, whole: true };
  if (list.length === 0) return { ok: true, text: kept, caught: list, whole: false };
  return {
    ok: false,
    text: kept.trim() === '' ? (NOTHING_LEFT[lang][0] ?? '') : kept.trimEnd(),
    caught: list,
    whole: false,
  };
}

function wholeOf(
  caught: Set<Caught>,
  lang: Language,
  { urgency, crisis }: ReplyContext,
  mostlyForeign: boolean,
): string | undefined {
  const grave = urgency === 'emergency' || urgency === 'urgent' ? URGENCY_STANDS[urgency][lang] : undefined;
  if (
    caught.has('method') ||
    (crisis && (caught.has('lowered_urgency') || caught.has('abandons') || caught.has('secrecy')))
  )
    return WHOLE.method[lang];
  if (grave && (caught.has('lowered_urgency') || caught.has('no_doctor_needed'))) return grave;
  if (caught.has('abandons')) return WHOLE.abandons[lang];
  if (caught.has('wrong_language') && mostlyForeign) return grave ?? WHOLE.wrong_language[lang];
  return undefined;
}
