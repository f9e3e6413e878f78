/**
 * The small language in which crisis rules are written, and its matcher.
 *
 *   <want> ..4 <die>        a word of the concept `want`, at most 4 other words, then one of `die`
 *   [no|any] reason         alternatives written in place; each may be several words, or a <concept>
 *   [to]?                   may be missing
 *   kill*                   any word that begins so
 *   … ![my|the]             none of these may follow the match
 *
 * A match never crosses the end of a sentence. Every step walks each list of occurrences once, so time is linear in the text.
 */
import { createEdgeTable } from '../text/edge-table.ts';
import { isArabic } from '../text/word-forms.ts';
import { arabicStems, type CrisisToken, consonants, latinDarijaKey, mayBeDarija, readTokens } from './read-tokens.ts';

export interface Occurrence {
  /** First word, and the word after the last. */
  start: number;
  end: number;
}

/** One concept's wordings per language, alternatives divided by `|`; `ary` is Darija in both scripts. */
export interface ConceptRow {
  en?: string;
  fr?: string;
  ar?: string;
  ary?: string;
}

interface Step {
  concept: number;
  /** How many words may stand between the step before and this one. */
  gap: number;
}

export interface Pattern {
  steps: Step[];
  /** Concept that must not follow, or -1. */
  notFollowedBy: number;
}

const MAX_GAP = 8;
const DARIJA_PREFIX = /^(?:kan|kay|kat|tan|tay|ghan|ka|ta|ma|ki)$/;
/** Words at least this long may be misspelt by one letter. */
const FUZZY_FROM = 7;
/** Pieces that are read as they stand: in plain spelling, nothing written twice, no Darija future (gha-, غ). */
const AS_IT_STANDS = /^(?!g|غ)(?:([a-z0-9ءا-بت-غف-وي])(?!\1))+$/;
const ALPHABETIC = /^[a-z]+$/;
const LATIN = /[a-z]/;

/** Holds every wording of the rules in one tree; compile everything first, then read texts. */
export class Vocabulary {
  /** The edges of the tree, (node, key) → node. */
  private readonly edges = createEdgeTable();
  /** By node of the tree: the concepts of which a wording ends there. */
  private readonly concepts: (number[] | undefined)[] = [];
  private readonly numbers = new Map<string, number>();
  /** Number of every word, prefix (`kill*`) and Darija key that stands in a wording. */
  private readonly keys = new Map<string, number>();
  private readonly prefixes = new Set<string>();
  /** Where each wording ends in the tree: half of them stand in several rules. */
  private readonly nodes = new Map<string, number>();
  private readonly darijaNodes = new Map<string, number>();
  /** The keys of each word as it is written: a few thousand words make up all wordings. */
  private readonly pieces = new Map<string, readonly number[]>();
  private readonly darijaPieces = new Map<string, readonly number[]>();
  /** Words that may be misspelt, by first letter and length; laid out when the first unknown word is met. */
  private misspelt: Map<string, string[]> | undefined;
  private readonly rows: Record<string, ConceptRow>;
  /** Wordings in Arabic letters, until the first text that has some. */
  private postponed: { phrase: string; concept: number; darija: boolean }[] | undefined = [];

  constructor(rows: Record<string, ConceptRow>) {
    this.rows = rows;
    for (const name of Object.keys(rows)) this.concept(name);
  }

  /** Number of a named concept; throws on an unknown name so that a typing error in a rule is found by any test. */
  concept(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const row = this.rows[name];
    if (!row) throw new Error(`crisis rules: no concept <${name}>`);
    const number = this.numbers.size;
    this.numbers.set(name, number);
    this.addRow(row, number);
    return number;
  }

  /** How many concepts there are, those written in place among them. */
  get size(): number {
    return this.numbers.size;
  }

  /** Compiles one pattern; a pattern with optional parts becomes several. */
  compile(source: string, darija: boolean): Pattern[] {
    const parts = source.match(/!?<[^>]+>\??|!?\[[^\]]+\]\??|\S+/g) ?? [];
    let variants: Pattern[] = [{ steps: [], notFollowedBy: -1 }];
    let gap = 0;
    for (const part of parts) {
      if (/^\.\.\d$/.test(part)) {
        gap = Math.min(MAX_GAP, Number(part.slice(2)));
        continue;
      }
      if (part.startsWith('!')) {
        const concept = this.inline(part.slice(1), darija);
        for (const variant of variants) variant.notFollowedBy = concept;
        continue;
      }
      const optional = part.endsWith('?');
      const step = { concept: this.inline(optional ? part.slice(0, -1) : part, darija), gap };
      const extended = variants.map((variant) => ({ ...variant, steps: [...variant.steps, step] }));
      variants = optional ? [...extended, ...variants] : extended;
      gap = 0;
    }
    return variants.filter((variant) => variant.steps.length > 0);
  }

  private inline(part: string, darija: boolean): number {
    const named = /^<([^>|]+)>$/.exec(part);
    if (named) return this.concept(named[1] ?? '');
    const key = darija ? `~${part}` : part;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    const alternatives = part.replace(/^[<[]|[\]>]$/g, '').split('|');
    for (const alternative of alternatives) {
      if (!part.startsWith('<') && !alternative.includes('<')) {
        this.addPhrase(alternative, number, darija);
        continue;
      }
      const inner = alternative.replace(/[<>]/g, '').trim();
      const row = this.rows[inner];
      if (!row) throw new Error(`crisis rules: no concept <${inner}>`);
      this.addRow(row, number);
    }
    return number;
  }

  private addRow(row: ConceptRow, concept: number): void {
    for (const [lang, words] of Object.entries(row)) {
      for (const phrase of String(words).split('|')) this.addPhrase(phrase, concept, lang === 'ary');
    }
  }

  private addPhrase(phrase: string, concept: number, darija: boolean): void {
    if (this.postponed && isArabic(phrase) && !LATIN.test(phrase)) this.postponed.push({ phrase, concept, darija });
    else this.storePhrase(phrase, concept, darija);
  }

  private storePhrase(phrase: string, concept: number, darija: boolean): void {
    const nodes = darija ? this.darijaNodes : this.nodes;
    let at = nodes.get(phrase);
    if (at === undefined) {
      at = this.nodeOf(phrase, darija);
      nodes.set(phrase, at);
    }
    if (at === 0) return;
    const known = this.concepts[at];
    if (known === undefined) this.concepts[at] = [concept];
    // The wordings of one concept are added together.
    else if (known[known.length - 1] !== concept) known.push(concept);
  }

  /** The node of the tree in which a wording ends, made when it is new. */
  private nodeOf(phrase: string, darija: boolean): number {
    let at = 0;
    for (let from = 0; from <= phrase.length; ) {
      const space = phrase.indexOf(' ', from);
      const to = space < 0 ? phrase.length : space;
      const keys = this.keysOfPiece(phrase.slice(from, to), darija);
      for (let i = 0; i < keys.length; i++) at = this.edges.reach(at, keys[i] as number);
      from = to + 1;
    }
    return at;
  }

  /** Keys of what is written without a space, mostly one. */
  private keysOfPiece(piece: string, darija: boolean): readonly number[] {
    const known = darija ? this.darijaPieces : this.pieces;
    let keys = known.get(piece);
    if (keys === undefined) {
      const prefix = piece.endsWith('*');
      const said = prefix ? piece.slice(0, -1) : piece;
      keys = AS_IT_STANDS.test(said)
        ? [this.keyOf(said, prefix, darija)]
        : readTokens(said).map(({ text }) => this.keyOf(text, prefix, darija));
      known.set(piece, keys);
    }
    return keys;
  }

  private keyOf(word: string, prefix: boolean, darija: boolean): number {
    if (prefix) {
      this.prefixes.add(`${word}*`);
      return this.keyNumber(`${word}*`);
    }
    if (darija && /[a-z]/.test(word)) return this.keyNumber(darijaKey(word));
    return this.keyNumber(word);
  }

  private keyNumber(key: string): number {
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    this.keys.set(key, this.keys.size);
    return this.keys.size - 1;
  }

  private keysOf(word: string, darija: boolean): string[] {
    const keys = [word];
    if (/^[a-z]/.test(word) || /\d/.test(word)) {
      const forms = [darijaKey(word)];
      if (darija && /^[kt]a[nyt].{2}/.test(word)) forms.push(darijaKey(word.slice(2)));
      for (const form of forms)
        if ((darija || (form[0] === '~' && form.length > 5)) && this.keys.has(form)) keys.push(form);
      // "thinkin", "endin".
      if (/[a-z]{3}in$/.test(word) && this.keys.has(`${word}g`)) keys.push(`${word}g`);
      if (word.length >= FUZZY_FROM - 1 && word.length <= 20 && !this.keys.has(word))
        keys.push(...this.corrections(word));
    } else keys.push(...arabicStems(word));
    for (const form of [...keys]) {
      for (let size = 2; size <= Math.min(form.length, 20); size++) {
        const prefix = `${form.slice(0, size)}*`;
        if (this.prefixes.has(prefix)) keys.push(prefix);
      }
    }
    return keys;
  }

  private corrections(word: string): string[] {
    this.misspelt ??= Map.groupBy(
      [...this.keys.keys()].filter((key) => key.length >= FUZZY_FROM && ALPHABETIC.test(key)),
      (key) => `${key[0]}${key.length}`,
    );
    const found: string[] = [];
    for (let length = word.length - 1; length <= word.length + 1; length++)
      for (const meant of this.misspelt.get(`${word[0]}${length}`) ?? [])
        if (isOneSlipAway(word, meant)) found.push(meant);
    return found;
  }

  /** Occurrences of every concept, by concept number, in order of their start. */
  read(tokens: CrisisToken[]): Map<number, Occurrence[]> {
    if (this.postponed && tokens.some(({ text }) => isArabic(text))) {
      for (const { phrase, concept, darija } of this.postponed) this.storePhrase(phrase, concept, darija);
      this.postponed = undefined;
    }
    const found = new Map<number, Occurrence[]>();
    const seen = new Map<string, number[]>();
    const darija = mayBeDarija(tokens);
    const keys = tokens.map(({ text }, at) => {
      // Darija prefixes are often written apart: "kan fker" is kanfker.
      const before = tokens[at - 1]?.text ?? '';
      const joined = DARIJA_PREFIX.test(before) ? `${before}${text}` : text;
      let list = seen.get(joined);
      if (!list) {
        const names = this.keysOf(text, darija);
        if (joined !== text) names.push(...this.keysOf(joined, darija));
        list = names.flatMap((name) => this.keys.get(name) ?? []);
        seen.set(joined, list);
      }
      return list;
    });
    for (let start = 0; start < tokens.length; start++) {
      const sentence = tokens[start]?.sentence;
      let nodes = [0];
      for (let at = start; at < tokens.length && nodes.length > 0 && tokens[at]?.sentence === sentence; at++) {
        const following: number[] = [];
        for (const current of nodes) {
          for (const key of keys[at] ?? []) {
            const child = this.edges.get(current, key);
            if (child !== 0 && !following.includes(child)) following.push(child);
          }
        }
        for (const node of following) {
          for (const concept of this.concepts[node] ?? []) {
            const list = found.get(concept);
            if (list) list.push({ start, end: at + 1 });
            else found.set(concept, [{ start, end: at + 1 }]);
          }
        }
        nodes = following;
      }
    }
    return found;
  }
}

/** The patterns of one row, laid out so that those which cannot match are passed over at once: nearly all, on every text. */
export class PatternList {
  readonly all: readonly Pattern[];
  /** One concept that each pattern needs: the one numbered last, for the vocabulary's own come first and stand in many. */
  private readonly needed: Int32Array;

  constructor(all: readonly Pattern[]) {
    this.all = all;
    this.needed = Int32Array.from(all, ({ steps }) => Math.max(...steps.map(({ concept }) => concept)));
  }

  /** Those that may match, in their order. `present` tells by concept number whether it stands in the text. */
  possible(present: Uint8Array): Pattern[] {
    const out: Pattern[] = [];
    for (let at = 0; at < this.needed.length; at++)
      if (present[this.needed[at] as number] === 1) out.push(this.all[at] as Pattern);
    return out;
  }
}

/** By concept number, whether it stands in the text; `size` concepts in all. */
export function presenceOf(found: ReadonlyMap<number, readonly Occurrence[]>, size: number): Uint8Array {
  const present = new Uint8Array(size);
  for (const concept of found.keys()) present[concept] = 1;
  return present;
}

/** The words of one match, its literal parts first to last. */
export interface PatternMatch extends Occurrence {
  parts: Occurrence[];
}

/** Every match of a pattern, at most one for each last part: the shortest. */
export function matchPattern(
  pattern: Pattern,
  found: Map<number, Occurrence[]>,
  tokens: CrisisToken[],
  blocked: (token: number) => boolean,
): PatternMatch[] {
  for (const step of pattern.steps) if (!found.has(step.concept)) return [];
  const lists = pattern.steps.map((step) => found.get(step.concept));
  let partial: PatternMatch[] = (lists[0] ?? []).map((part) => ({ ...part, parts: [part] }));
  for (let index = 1; index < pattern.steps.length && partial.length > 0; index++) {
    const gap = pattern.steps[index]?.gap ?? 0;
    const byEnd = new Map<number, PatternMatch>();
    for (const match of partial) {
      const other = byEnd.get(match.end);
      if (!other || other.start < match.start) byEnd.set(match.end, match);
    }
    const longer: PatternMatch[] = [];
    for (const part of lists[index] ?? []) {
      for (let end = part.start; end >= part.start - gap; end--) {
        const before = byEnd.get(end);
        if (before && tokens[end - 1]?.sentence === tokens[part.start]?.sentence) {
          longer.push({ start: before.start, end: part.end, parts: [...before.parts, part] });
          break;
        }
        if (end > 0 && blocked(end - 1)) break;
      }
    }
    partial = longer;
  }
  const after = pattern.notFollowedBy < 0 ? undefined : found.get(pattern.notFollowedBy);
  if (!after) return partial;
  const starts = new Set(after.map(({ start }) => start));
  return partial.filter(({ end }) => !(starts.has(end) && tokens[end]?.sentence === tokens[end - 1]?.sentence));
}

/** `^` and the consonants where they tell enough, else `~` and the whole key. */
function darijaKey(word: string): string {
  const key = latinDarijaKey(word.slice(0, 24));
  const bare = consonants(key);
  return bare === '' ? `~${key}` : `^${bare}`;
}

/**
 * One letter missing, added, changed or two neighbours swapped. The first letter is nearly always right; keeping it
 * avoids most false friends (killing, billing).
 */
function isOneSlipAway(said: string, meant: string): boolean {
  if (said[0] !== meant[0] || Math.abs(said.length - meant.length) > 1) return false;
  let head = 0;
  while (head < said.length && head < meant.length && said[head] === meant[head]) head++;
  const [a, b] = [said.slice(head), meant.slice(head)];
  if (a.length === b.length) {
    return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  }
  return a.length < b.length ? a === b.slice(1) : a.slice(1) === b;
}
