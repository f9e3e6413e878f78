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

/** Expands a pattern list: `'{mild/bad} cough, tickle'` gives `['mild cough', 'bad cough', 'tickle']`. */
export function expand(patterns: string): string[] {
  const out = new Set<string>();
  for (const pattern of patterns.split(',')) {
    for (const phrase of expandOne(pattern)) {
      const clean = phrase.replace(/\s+/g, ' ').trim();
      if (clean !== '') out.add(clean);
    }
  }
  return [...out];
}

function expandOne(pattern: string): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern];
  const close = pattern.indexOf('}', open);
  if (close < 0) throw new Error(`unclosed brace in phrase pattern: ${pattern}`);
  const head = pattern.slice(0, open);
  const tails = expandOne(pattern.slice(close + 1));
  return pattern
    .slice(open + 1, close)
    .split('/')
    .flatMap((choice) => tails.map((tail) => head + choice + tail));
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
  const pain = draft.pain === undefined ? undefined : painAt(draft.pain);
  const merged = (own: string | undefined, more: string[] | undefined): string[] => [
    ...new Set([...expand(own ?? ''), ...(more ?? [])]),
  ];
  const phrases: Phrases = {
    fr: merged(draft.fr, pain?.fr),
    en: merged(draft.en, pain?.en),
    ar: merged(draft.ar, pain?.ar),
    ary: merged(draft.ary, pain?.ary),
  };
  const row: FindingRow = {
    id: draft.id,
    label: draft.label,
    question: draft.question,
    phrases,
    kind: draft.kind ?? 'symptom',
  };
  if (draft.implies !== undefined) row.implies = draft.implies;
  if (draft.idioms !== undefined) {
    row.idioms = {};
    for (const [lang, patterns] of Object.entries(draft.idioms)) row.idioms[lang as keyof Phrases] = expand(patterns);
  }
  return row;
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

const FR_ADJECTIVES =
  '{/forte /fortes /intense /intenses /violente /violentes /vive /atroce /atroces /légère /légères /terrible /terribles /importante /brutale /soudaine /constante /aiguë /insupportable /horrible /permanente }';
const AR_ADJECTIVES = '{/ شديد/ شديدة/ خفيف/ خفيفة/ حاد/ حادة/ قوي/ مستمر/ مفاجئ/ بسيط/ متكرر/ فظيع/ كبير/ رهيب}';

function frenchPain(noun: string): string[] {
  const match = /^(la |le |les |l')(.+)$/.exec(noun);
  if (match === null) throw new Error(`French pain site without article: ${noun}`);
  const article = match[1] as 'la ' | 'le ' | 'les ' | "l'";
  const name = match[2] as string;
  const at = { 'la ': 'à la ', 'le ': 'au ', 'les ': 'aux ', "l'": "à l'" }[article];
  const of = { 'la ': 'de la ', 'le ': 'du ', 'les ': 'des ', "l'": "de l'" }[article];
  const my = { 'la ': '{ma/sa} ', 'le ': '{mon/son} ', 'les ': '{mes/ses} ', "l'": '{mon/son} ' }[article];
  const does = article === 'les ' ? 'font' : 'fait';
  const where = `{${at}/dans ${article}/${article}/sur ${article}/au niveau ${of}/vers ${article}}${name}`;
  const mine = `{à /dans /sur /}${my}${name}`;
  return expand(
    [
      `{mal/maux/bobo} ${where}`,
      `mal ${mine}`,
      `{mal/maux/douleur/douleurs} de ${name}`,
      `{douleur/douleurs} ${FR_ADJECTIVES}${where}`,
      `{douleur/douleurs} ${mine}`,
      `{ma/mon/mes/sa/son/ses/la/le/les/} ${name} {me fait/me font/lui fait/lui font/fait/font/qui fait/qui font/qui me fait/qui me font} {/très /super /trop /vraiment /un peu }mal`,
      `${name} {douloureux/douloureuse/douloureuses/endolori/endolorie/me fait souffrir/me lance/me tire/sensible}`,
      `{${does}/me ${does}/${does} très/${does} trop} mal {${at}/${article}/dans ${article}/au }${name}`,
      `souffre ${of}${name}`,
    ].join(','),
  );
}

function englishPain(noun: string): string[] {
  return expand(
    [
      `{pain/pains/painful/ache/aches/aching/soreness/sore/discomfort/hurting/agony/hurts/hurt/cramp/cramps} in {my/the/his/her/their/our/both/one of my/} ${noun}`,
      `{pain/pains/hurts/ache} {around/across/over/at/on/inside/behind} {my/the/his/her/} ${noun}`,
      `${noun} {pain/pains/ache/aches/aching/hurt/hurts/hurting/discomfort/soreness/is sore/are sore/sore/is painful/are painful/painful/is aching/is hurting/are hurting/has been hurting/really hurts/really hurt/is killing me/is killing him/tenderness/is tender}`,
      `{sore/painful/aching/achy/tender/hurting} ${noun}`,
      `{hurt/hurts} {my/his/her} ${noun}`,
    ].join(','),
  );
}

function arabicPain(noun: string): string[] {
  const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
  const forms = `{ال${noun}/${stem}ي/${stem}ه/${stem}ها/${stem}}`;
  return expand(
    [
      `{ألم/بألم/الم/وجع/بوجع/آلام/بآلام/ألما/أوجاع/الألم/مغص/تشنج}${AR_ADJECTIVES} في ${forms}`,
      `{ألم/بألم/وجع/بوجع/آلام/بآلام/أوجاع} ${forms}`,
      `${forms} {يؤلمني/تؤلمني/يوجعني/توجعني/يؤلمه/تؤلمه/يؤلمها/تؤلمها/يوجعه/يوجعها/مؤلم/مؤلمة}`,
      `{يؤلمني/تؤلمني/يوجعني/توجعني/يؤلمه/تؤلمه/يؤلمها/تؤلمها/يوجعه/توجعه/يوجعها/توجعها} ${forms}`,
    ].join(','),
  );
}

const LATIN_HURTS =
  '{kaydrni/kayderni/kaydarni/kaydorni/kaydirni/kadrni/katdrni/katderni/katdarni/kidrni/kiderni/kidarni/kitdrni/taydrni/taydarni/tatdrni/tatderni/kaydrrni/darrni/darni/darrani/darni bzaf/kayouj3ni/kayoja3ni/kaywja3ni/katwja3ni/kiwja3ni/katouja3ni/wja3ni/kay7re9ni/kay7r9ni/kayt9te3/kaye9te3/mzeyer/kayhrni}';
const LATIN_HURTS_OTHER =
  '{kaydro/kaydrou/kayderro/kaydrha/kayderha/kaydarha/katdro/katdrou/katderha/katdrha/kidro/kidrha/taydro/taydrha/kaywj3o/kaywja3ha/katwja3ha}';
const ARABIC_HURTS =
  '{كيضرني/كيدرني/كيضرنى/كتضرني/كتدرني/تيضرني/تتضرني/كيوجعني/كتوجعني/كيضرنا/ضارني/ضاراني/ضرني/ضرتني/كيحرقني/كتحرقني/كيعصرني/كيقطعني/كتقطعني/مزير}';
const ARABIC_HURTS_OTHER = '{كيضرو/كيضرها/كتضرو/كتضرها/تيضرو/تيضرها/كيوجعو/كيوجعها/كتوجعو/كتوجعها}';

function darijaPain(noun: string): string[] {
  const latin = /^[a-z0-9 ]+$/.test(noun);
  const stem = noun.slice(0, -1);
  if (latin) {
    const other = noun.endsWith('i') ? `{${stem}o/${stem}ou/${stem}ha}` : `{${noun}h/${noun}ha}`;
    return expand(
      `${noun} {/bzaf /kolo /kamla /dima /ghir }${LATIN_HURTS},${LATIN_HURTS} {f /}${noun},{l7ri9/7ri9/lwja3/wja3/l7ri9 bzaf/alam/douleur} {f/fi/dyal/} ${noun},{l7ri9/wja3/lwja3} f${noun},` +
        `${other} ${LATIN_HURTS_OTHER},${LATIN_HURTS_OTHER} ${other},{l7ri9/wja3/lwja3} f ${other}`,
    );
  }
  const other = noun.endsWith('ي') ? `{${stem}و/${stem}ه/${stem}ها}` : noun;
  return expand(
    `${noun} {/بزاف /ديما /غير /كامل /كاملة }${ARABIC_HURTS},${ARABIC_HURTS} {/ف }${noun},{الحريق/حريق/الوجع/وجع/الضر} {ف /ف/في /}${noun},` +
      `${other} ${ARABIC_HURTS_OTHER},${ARABIC_HURTS_OTHER} ${other},{الحريق/الوجع} {ف /ف}${other}`,
  );
}

/** The ways of saying that a place hurts. */
export function painAt(site: PainSite): Required<Phrases> {
  const nouns = (list: string): string[] =>
    list
      .split(',')
      .map((noun) => noun.trim())
      .filter(Boolean);
  return {
    fr: nouns(site.fr).flatMap(frenchPain),
    en: nouns(site.en).flatMap(englishPain),
    ar: nouns(site.ar).flatMap(arabicPain),
    ary: nouns(site.ary).flatMap(darijaPain),
  };
}
