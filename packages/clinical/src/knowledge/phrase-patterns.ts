/**
 * A short way of writing many phrases, so that a clinician reads one line instead of two hundred.
 *
 * A pattern list is text: commas separate phrases, `{a/b/}` stands for each of its alternatives (an empty one means
 * "or nothing"). `painAt` writes the ways of saying that a part of the body hurts. Nothing here knows medicine.
 */
import type { ConditionRow, FindingRow, Phrases, Words } from './knowledge.ts';

export function words(fr: string, en: string, ar: string): Words {
  return { fr, en, ar };
}

/** The patterns of a list, still unexpanded: `'{mild/bad} cough, tickle'` gives `['{mild/bad} cough', ' tickle']`. */
export function patternsOf(list: string): string[] {
  return list === '' ? [] : list.split(',');
}

/**
 * The pieces of a pattern, each with its alternatives: `'{mild/bad} cough'` gives `[['mild', 'bad'], [' cough']]`. A phrase
 * is one alternative of each, written on end.
 */
export function piecesOf(pattern: string): string[][] {
  const pieces: string[][] = [];
  let at = 0;
  for (let open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
    const close = pattern.indexOf('}', open);
    if (close < 0) throw new Error(`unclosed brace in phrase pattern: ${pattern}`);
    if (open > at) pieces.push([pattern.slice(at, open)]);
    pieces.push(pattern.slice(open + 1, close).split('/'));
    at = close + 1;
  }
  if (at < pattern.length) pieces.push([pattern.slice(at)]);
  return pieces;
}

/**
 * The stretches of a pattern between which there is always a space, each with its writings: a phrase holds one of each.
 * `'{mild/bad} {/dry }cough'` gives `[['mild', 'bad'], ['', 'dry'], ['cough']]`.
 */
export function stretchesOf(pieces: readonly (readonly string[])[]): string[][] {
  const stretches: string[][] = [];
  let stretch: string[] = [''];
  /** Whether one of the writings so far ends in a word that the next piece may go on with. */
  let open = false;
  const atoms = pieces.flatMap((choices) =>
    choices.length === 1 ? (choices[0] as string).split(/(?<= )/).map((part) => [part]) : [choices],
  );
  for (const choices of atoms) {
    if (stretch[0] !== '' || stretch.length > 1)
      if (!open || choices.every((choice) => choice.startsWith(' '))) {
        stretches.push(stretch);
        stretch = [''];
        open = false;
      }
    stretch = stretch.flatMap((head) => choices.map((choice) => head + choice));
    open = choices.some((choice) => (choice === '' ? open : !choice.endsWith(' ')));
  }
  stretches.push(stretch);
  return stretches
    .map((writings) => writings.map((writing) => writing.trim()))
    .filter((writings) => writings.some(Boolean));
}

/** Every phrase that a pattern list stands for: `'{mild/bad} cough, tickle'` gives `['mild cough', 'bad cough', 'tickle']`. */
export function expand(list: string): string[] {
  const written = patternsOf(list).flatMap((pattern) =>
    piecesOf(pattern).reduce<string[]>(
      (heads, choices) => heads.flatMap((head) => choices.map((choice) => head + choice)),
      [''],
    ),
  );
  return [...new Set(written.map((phrase) => phrase.replace(/\s+/g, ' ').trim()).filter(Boolean))];
}

export interface PatternPhrases {
  fr: string;
  en: string;
  ar: string;
  ary?: string;
}

export interface FindingDraft extends PatternPhrases {
  id: string;
  kind?: FindingRow['kind'];
  label: Words;
  question: Words;
  /** Phrases that hold a negation word and nevertheless affirm. */
  idioms?: Partial<PatternPhrases>;
  implies?: string[];
  /** Adds the ways of saying that this place hurts. */
  pain?: PainSite;
}

/** A finding written with patterns, as the row that the engine reads. */
export function finding(draft: FindingDraft): FindingRow {
  const row: FindingRow = {
    id: draft.id,
    label: draft.label,
    question: draft.question,
    // Put together when asked for and not kept: thousands of strings would stay in memory for nothing.
    get phrases(): Phrases {
      return {
        get fr() {
          return patternsIn(draft, 'fr');
        },
        get en() {
          return patternsIn(draft, 'en');
        },
        get ar() {
          return patternsIn(draft, 'ar');
        },
        get ary() {
          return patternsIn(draft, 'ary');
        },
      };
    },
    kind: draft.kind ?? 'symptom',
  };
  if (draft.implies !== undefined) row.implies = draft.implies;
  if (draft.idioms !== undefined) {
    row.idioms = {};
    for (const [lang, patterns] of Object.entries(draft.idioms))
      row.idioms[lang as keyof Phrases] = patternsOf(patterns);
  }
  return row;
}

function patternsIn(draft: FindingDraft, lang: keyof PatternPhrases): string[] {
  const listed = patternsOf(draft[lang] ?? '');
  return draft.pain === undefined ? listed : [...listed, ...painAt(draft.pain, lang)];
}

export function condition(row: ConditionRow): ConditionRow {
  return row;
}

export interface PainSite {
  /** French nouns with their article: `'la tête, le crâne'`. */
  fr: string;
  /** English nouns: `'head, skull'`. */
  en: string;
  /** Arabic nouns without article: `'رأس'`. */
  ar: string;
  /** Darija nouns as "my …" in either script: `'rassi, راسي'`. */
  ary: string;
}

// The matcher passes over articles, possessives, words of degree and Arabic endings, so they are not multiplied here.
function frenchPain(noun: string): string[] {
  const match = /^(la |le |les |l')(.+)$/.exec(noun);
  if (match === null) throw new Error(`French pain site without article: ${noun}`);
  const name = match[2] as string;
  return [
    `{mal/maux/bobo/souffre} {/dans /sur /vers }${name}`,
    `{douleur/douleurs} {/dans /sur /vers /niveau }${name}`,
    `douleur {intense/violente/vive/atroce/brutale/soudaine/constante/aiguë} {/dans }${name}`,
    `${name} {fait mal/font mal/douloureux/douloureuse/endolori/endolorie/fait souffrir/lance/tire/sensible}`,
    `{fait mal/font mal} {/dans }${name}`,
  ];
}

function englishPain(noun: string): string[] {
  return [
    `{pain/ache/aching/soreness/sore/discomfort/hurting/agony/hurts/cramps} in ${noun}`,
    `{pain/hurts/ache} {around/across/over/on/inside/behind} ${noun}`,
    `${noun} {pain/ache/aching/hurt/hurting/discomfort/soreness/sore/painful/killing me/tender/tenderness}`,
    `{sore/painful/aching/achy/tender/hurting/hurt} ${noun}`,
  ];
}

function arabicPain(noun: string): string[] {
  return patternsOf(
    `{ألم/وجع/آلام/أوجاع/مغص/تشنج} {/في }${noun},${noun} {يؤلمني/يوجعني/يؤلمه/يوجعه/يؤلمها/مؤلم/مؤلمة},{يؤلمني/يوجعني/يؤلمه/يوجعه/يؤلمها} ${noun}`,
  );
}

const LATIN_HURTS =
  '{kaydrni/kayderni/katdrni/katderni/kidrni/taydrni/tatdrni/darni/kaywja3ni/katwja3ni/wja3ni/kay7re9ni/kat7re9ni/kayt9te3/mzeyer}';
const LATIN_HURTS_OTHER = '{kaydro/kaydrha/katdro/katdrha/kaywj3o/kaywja3ha/katwja3ha}';
const ARABIC_HURTS =
  '{كيضرني/كيدرني/كتضرني/تيضرني/تتضرني/كيوجعني/كتوجعني/ضارني/ضراتني/كيحرقني/كتحرقني/كيقطعني/كتقطعني}';
const ARABIC_HURTS_OTHER = '{كيضرو/كيضرها/كتضرو/كتضرها/كيوجعو/كيوجعها}';

function darijaPain(noun: string): string[] {
  const latin = /^[a-z0-9 ]+$/.test(noun);
  const stem = noun.slice(0, -1);
  if (latin) {
    const other = noun.endsWith('i') ? `{${stem}o/${stem}ha}` : `{${noun}h/${noun}ha}`;
    return patternsOf(
      `${noun} ${LATIN_HURTS},${LATIN_HURTS} {f /}${noun},{l7ri9/7ri9/lwja3/wja3/douleur} {f /f}${noun},${other} ${LATIN_HURTS_OTHER},${LATIN_HURTS_OTHER} ${other},{l7ri9/wja3} f ${other}`,
    );
  }
  const other = noun.endsWith('ي') ? `{${stem}و/${stem}ه/${stem}ها}` : noun;
  return patternsOf(
    `${noun} ${ARABIC_HURTS},${ARABIC_HURTS} {/ف }${noun},{الحريق/الوجع/الضر} {ف /ف}${noun},${other} ${ARABIC_HURTS_OTHER},${ARABIC_HURTS_OTHER} ${other},{الحريق/الوجع} {ف /ف}${other}`,
  );
}

const PAIN = { fr: frenchPain, en: englishPain, ar: arabicPain, ary: darijaPain };

/** The ways of saying in a language that a place hurts. */
function painAt(site: PainSite, lang: keyof PainSite): string[] {
  return site[lang]
    .split(',')
    .map((noun) => noun.trim())
    .filter(Boolean)
    .flatMap((noun) => PAIN[lang](noun));
}
