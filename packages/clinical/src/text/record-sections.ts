import {
  BARE_HEADINGS,
  COMES_BACK,
  FAMILY_HEADINGS,
  GOES_ON,
  PAST_HEADINGS,
  RELATIVE,
  RELATIVE_HAS,
  RELATIVE_TELLS,
  WHOSE,
} from '../lexicon/record-headings.ts';
import type { Place } from './clauses.ts';
import { buildCueFinder, type Cue } from './cue-finder.ts';
import type { Token } from './normalise.ts';

/** Of which time, or of whom, a piece of a written record speaks by its heading. */
export type Section = 'past' | 'family';

const findPast = buildCueFinder(PAST_HEADINGS);
const findFamily = buildCueFinder(FAMILY_HEADINGS);
/** A sentence of its own belongs to the heading before it when one of its first words says so. */
const FIRST_WORDS = 6;

/** Reads the headings of a record once; the answer tells for each token below which one it stands. */
export function readSections(
  text: string,
  tokens: readonly Token[],
  places: readonly Place[],
): (token: number) => Section | undefined {
  const sectionOf = new Map<number, Section>();
  const word = (i: number): string => tokens[i]?.text ?? '';
  const gapAfter = (i: number): string => text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? text.length);
  const opens = (cue: Cue): boolean => {
    const first = cue.from === 0 || places[cue.from - 1]?.sentence !== places[cue.from]?.sentence;
    return /^\s*[:=-]/.test(gapAfter(cue.to)) || (first && BARE_HEADINGS.has(cue.text));
  };
  const sentenceOf = (i: number): number | undefined => places[i]?.sentence;
  const cues = [
    ...findPast(tokens).map((cue) => ({ cue, section: 'past' as const })),
    ...findFamily(tokens).map((cue) => ({ cue, section: 'family' as const })),
  ].filter(({ cue }) => opens(cue));

  for (const { cue, section } of cues) {
    let i = cue.to + 1;
    const here = (at: number): boolean => sentenceOf(at) === sentenceOf(cue.to) && !isHeading(at, cue.to);
    for (; i < tokens.length && here(i) && !(section === 'past' && COMES_BACK.test(word(i))); i++)
      sectionOf.set(i, section);
    if (here(i)) continue;
    while (section === 'past' && i < tokens.length && !isHeading(i, cue.to) && goesOn(i)) {
      const sentence = sentenceOf(i);
      for (; i < tokens.length && sentenceOf(i) === sentence; i++) sectionOf.set(i, section);
    }
  }

  /** A word with a colon behind it begins another part of the record. */
  function isHeading(at: number, after: number): boolean {
    if (at <= after + 1) return false;
    const starts = sentenceOf(at) !== sentenceOf(at - 1) || /[,(/-]\s*$/.test(gapAfter(at - 1));
    if (!starts) return false;
    for (let k = at; k < at + 4 && k < tokens.length && sentenceOf(k) === sentenceOf(at); k++) {
      if (/^\s*:/.test(gapAfter(k))) return true;
      if (gapAfter(k).trim() !== '') return false;
    }
    return false;
  }

  function goesOn(at: number): boolean {
    const sentence = sentenceOf(at);
    let past = false;
    for (let i = at; i < tokens.length && sentenceOf(i) === sentence; i++) {
      if (COMES_BACK.test(word(i))) return false;
      if (i < at + FIRST_WORDS && GOES_ON.test(word(i))) past = true;
    }
    return past;
  }

  return (token) => sectionOf.get(token);
}

/** Numbers of the words that tell of a relative and not of the patient: "his mother had a stroke at 66". */
export function readRelatives(tokens: readonly Token[], places: readonly Place[]): ReadonlySet<number> {
  const theirs = new Set<number>();
  const word = (i: number): string => tokens[i]?.text ?? '';
  for (let i = 0; i < tokens.length; i++) {
    if (!RELATIVE.test(word(i)) || !WHOSE.test(word(i - 1))) continue;
    const told = (at: number): boolean => places[at]?.statement === places[i]?.statement;
    const has = /^(also|who|once|both)$/.test(word(i + 1)) ? i + 2 : i + 1;
    if (!told(has) || !RELATIVE_HAS.test(word(has))) continue;
    if (RELATIVE_TELLS.test(word(has + 1)) || RELATIVE_TELLS.test(word(has + 2))) continue;
    for (let at = has; at < tokens.length && told(at) && !(at > has + 1 && BACK.test(word(at))); at++) theirs.add(at);
  }
  return theirs;
}

/** Comes back from the relative to the patient. */
const BACK = /^(he|she|who|which|patient|il|elle|qui|yet|and)$/;
