import { CONCEPTS, GENERIC, POSITIONS, SITES } from '../lexicon/concepts.ts';
import { QUALIFIERS, STOP_WORDS } from '../lexicon/function-words.ts';
import { normalise, type Token } from './normalise.ts';
import type { Phrase, PhraseMatch } from './phrase-matcher.ts';
import type { PhraseWord } from './phrase-words.ts';
import { createVocabulary } from './vocabulary.ts';
import { canonical, darijaForm, isArabic, skeleton } from './word-forms.ts';

/**
 * Finds the content words of a phrase in any order, close together, within one clause. It catches what nobody listed
 * ("my mouth is drooping on one side"), so it is weighed below an exact match by the caller.
 */
export interface LooseMatcher<T> {
  /** Takes a phrase in; it is found after `shelve`. */
  add: (phrase: Phrase<T>) => void;
  /** The phrases of one value are all in: what was kept to tell doubles apart is dropped. */
  nextValue: () => void;
  /** Makes what was added ready. */
  shelve: () => void;
  /** `tokens` of one clause; `offset` is the number of its first token in the whole text. */
  match: (tokens: readonly Token[], offset: number, darijaLatin: boolean) => PhraseMatch<T>[];
}

interface Bag<T> {
  words: number[];
  value: T;
}

/** Words that turn a phrase round or name an illness (grand mal): out of their order they mean something else. */
const TURNING = new Set(
  'no not without never nothing t cannot pas sans ni jamais aucun aucune plus ne n rien nor grand لا لم ليس بدون بلا ما غير دون bla ma ولا'.split(
    ' ',
  ),
);
const MAX_WORDS = 5;

/** Two consonants fit too many words where order does not matter. */
const longBones = (bones: string): string => (bones.length > 3 ? bones : '');

/** A Darija word that no concept holds is known by its consonants. */
function darijaWord(word: PhraseWord): string {
  return longBones(word.bones) || darijaForm(word.canonical);
}

export function buildLooseMatcher<T>(): LooseMatcher<T> {
  const vocabulary = createVocabulary();
  const conceptOf = new Map<number, number>();
  const sites = new Set<number>();
  const positions = new Set(POSITIONS.map((word) => vocabulary.add(`#${word}`)));
  const generic = new Set(GENERIC.map((word) => vocabulary.add(`#${word}`)));
  for (const line of [...CONCEPTS, ...SITES]) {
    const [first = '', ...others] = line.split(' ');
    const concept = vocabulary.add(`#${first}`);
    if (SITES.includes(line)) sites.add(concept);
    let darija = false;
    for (const word of [first, ...others]) {
      const plain = normalise(word).text;
      if (isArabic(plain)) darija = true;
      const known =
        isArabic(plain) || !darija ? [canonical(plain)] : [longBones(skeleton(plain)), darijaForm(canonical(plain))];
      for (const form of known) {
        if (form === '') continue;
        const id = vocabulary.add(form);
        if (!conceptOf.has(id)) conceptOf.set(id, concept);
      }
    }
  }
  const meaning = (id: number): number => conceptOf.get(id) ?? id;

  let bags: Bag<T>[] = [];
  const frequency = new Map<number, number>();
  const seen = new Set<string>();
  /** Bags under their rarest word, so that "pain" does not open hundreds of them. */
  const shelf = new Map<number, Bag<T>[]>();

  function add({ words: all, darija, value }: Phrase<T>): void {
    const words: number[] = [];
    for (const word of all) {
      if (TURNING.has(word.text)) return;
      if (word.stop) continue;
      const id = meaning(vocabulary.add(darija && !word.arabic ? darijaWord(word) : word.canonical));
      if (!words.includes(id)) words.push(id);
      if (words.length > MAX_WORDS) return;
    }
    if (words.length < 2) return;
    let telling = 0;
    let placed = 0;
    for (const word of words) {
      if (!generic.has(word)) telling++;
      if (!positions.has(word)) placed++;
    }
    if (telling === 0 || placed < 2) return;
    const key = words.sort((a, b) => a - b).join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    bags.push({ words, value });
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }

  function shelve(): void {
    for (const bag of bags) {
      let rarest = bag.words[0] as number;
      for (const word of bag.words) if ((frequency.get(word) ?? 0) < (frequency.get(rarest) ?? 0)) rarest = word;
      const row = shelf.get(rarest);
      if (row) row.push(bag);
      else shelf.set(rarest, [bag]);
    }
    bags = [];
  }

  function match(tokens: readonly Token[], offset: number, darijaLatin: boolean): PhraseMatch<T>[] {
    const content: { at: number; meanings: number[] }[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens[i]?.text ?? '';
      if (STOP_WORDS.has(word) && !QUALIFIERS.has(word)) continue;
      content.push({ at: i + offset, meanings: vocabulary.resolve(word, darijaLatin).map(meaning) });
    }
    const found: PhraseMatch<T>[] = [];
    const reachesOver = (bag: Bag<T>, from: number, to: number): boolean => {
      for (let at = from + 1; at < to; at++) {
        const site = content[at]?.meanings.find((word) => sites.has(word));
        if (site !== undefined && !bag.words.includes(site)) return true;
      }
      return false;
    };
    for (let i = 0; i < content.length; i++) {
      for (const first of new Set(content[i]?.meanings)) {
        for (const bag of shelf.get(first) ?? []) {
          const reach = Math.max(3, bag.words.length);
          let from = i;
          let to = i;
          const whole = bag.words.every((word) => {
            if (word === first) return true;
            for (let step = 1; step <= reach; step++) {
              for (const at of [i - step, i + step]) {
                if (content[at]?.meanings.includes(word)) {
                  from = Math.min(from, at);
                  to = Math.max(to, at);
                  return true;
                }
              }
            }
            return false;
          });
          if (whole && to - from <= reach && !reachesOver(bag, from, to)) {
            found.push({ from: content[from]?.at ?? 0, to: content[to]?.at ?? 0, value: bag.value });
          }
        }
      }
    }
    return found;
  }

  return { add, nextValue: () => seen.clear(), shelve, match };
}
