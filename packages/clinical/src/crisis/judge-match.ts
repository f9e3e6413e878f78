/** What a match means in its sentence: said of oneself or another, denied, long ago, or in a story. */
import type { Occurrence, PatternMatch } from './pattern.ts';
import { CUE } from './read-rules.ts';
import type { CrisisToken } from './read-tokens.ts';
import { markReported, REPORTED } from './reported-speech.ts';
import type { CrisisRuleRow } from './rule.ts';

export type Verdict = 'self' | 'other' | 'denied' | 'past' | 'story' | 'unclear';

export interface Reading {
  tokens: CrisisToken[];
  /** Per cue: for every word, the end of the longest cue starting there, or 0. */
  cueEnd: Map<number, Uint16Array>;
  /** First and one-past-last word of every sentence. */
  sentences: Occurrence[];
  /** For every word who is said to say it (see reported-speech.ts). */
  reported: Uint8Array;
}

export function readCues(tokens: CrisisToken[], found: Map<number, Occurrence[]>): Reading {
  const cueEnd = new Map<number, Uint16Array>();
  for (const cue of Object.values(CUE)) {
    const ends = new Uint16Array(tokens.length + 1);
    for (const { start, end } of found.get(cue) ?? []) ends[start] = Math.max(ends[start] ?? 0, end);
    cueEnd.set(cue, ends);
  }
  const sentences: Occurrence[] = [];
  tokens.forEach(({ sentence }, at) => {
    const last = sentences[sentence];
    if (last) last.end = at + 1;
    else sentences[sentence] = { start: at, end: at + 1 };
  });
  const another = [CUE.other, CUE.person].map((cue) => cueEnd.get(cue));
  return {
    tokens,
    cueEnd,
    sentences,
    reported: markReported(tokens, (at) => another.some((ends) => (ends?.[at] ?? 0) > 0)),
  };
}

const starts = (reading: Reading, cue: number, at: number): number => reading.cueEnd.get(cue)?.[at] ?? 0;

function hasCue(reading: Reading, cue: number, from: number, to: number): boolean {
  const ends = reading.cueEnd.get(cue);
  if (!ends) return false;
  for (let at = Math.max(0, from); at < to; at++) if ((ends[at] ?? 0) > 0) return true;
  return false;
}

/** How far a subject or a frame may stand from what it governs. */
const REACH = 24;
const DENIAL_REACH = 7;

export function judge(rule: CrisisRuleRow, match: PatternMatch, reading: Reading): Verdict {
  const yields = rule.yields ?? ['denial', 'other', 'past', 'story'];
  const number = reading.tokens[match.start]?.sentence ?? 0;
  const sentence = reading.sentences[number] ?? { start: match.start, end: match.end };
  const from = Math.max(sentence.start, match.start - REACH);
  const to = Math.min(sentence.end, match.end + REACH);
  // Of a threat the doer counts, not the one it is aimed at.
  const doer =
    rule.label === 'harm_to_others'
      ? { ...match, end: rule.doerBefore ? match.start : (match.parts[0]?.end ?? match.end) }
      : match;
  const who = subject(doer, from, reading, number);
  if (yields.includes('denial') && isDenied(match, sentence.start, reading)) return 'denied';
  if (isAskedAndDenied(match, sentence, number, reading) || isAnsweredNo(match, sentence, reading)) return 'denied';
  if (rule.label === 'third_party_concern' && speaksOfSelf(match, reading)) return 'unclear';
  if (yields.includes('story') && isStory(rule, who, from, to, number, reading)) return 'story';
  if (yields.includes('past') && isPast(match, from, to, number, reading)) return 'past';
  if (yields.includes('other') && (who === 'other' || isReported(rule, match, reading))) return 'other';
  if (rule.namesSelf && who !== 'self') return 'unclear';
  return 'self';
}

const OF_ONESELF = new Set(['passive_ideation', 'active_ideation', 'plan_or_intent', 'self_harm']);

/** "My son says: I want to die": of what somebody does to themselves the one who says "I" counts. */
const isReported = ({ label }: CrisisRuleRow, { parts }: PatternMatch, { reported }: Reading): boolean =>
  OF_ONESELF.has(label) && parts.every(({ start }) => reported[start] === REPORTED.other);

/** The nearest subject: inside the match first, then before it, then the sentence before; silence means oneself. */
function subject(match: PatternMatch, from: number, reading: Reading, sentence: number): 'self' | 'other' | 'unsaid' {
  for (let at = match.end - 1; at >= from; at--) {
    if (isAddressee(at, reading)) continue;
    const person = starts(reading, CUE.person, at);
    const other = starts(reading, CUE.other, at) || person;
    const self = starts(reading, CUE.self, at);
    if (other > 0 && other <= match.end && other >= self) return 'other';
    if (self > 0 && self <= match.end) return 'self';
  }
  const before = reading.sentences[sentence - 1];
  if (before && before.end - before.start <= REACH) {
    let last: 'self' | 'other' | 'unsaid' = 'unsaid';
    for (let at = before.start; at < before.end; at++) {
      if (starts(reading, CUE.person, at) > 0) last = 'other';
    }
    return last;
  }
  return 'unsaid';
}

const TOWARDS =
  /^(goodbye|adieu|pardon|sorry|desole|desolee|وداعا|سامحيني|سامحني|وداعا|bslama|smehlia|to|for|with|without|from|l|a|aux|pour|avec|sans|chez|m3a|bla|مع|بدون|بلا)$/;

/** "A letter to my mother" is not about the mother. */
function isAddressee(at: number, reading: Reading): boolean {
  const text = reading.tokens[at]?.text ?? '';
  // "Il y a", "il faut": nobody.
  if (text === 'il' && /^(y|faut|faudrait|vaut|est)$/.test(reading.tokens[at + 1]?.text ?? '')) return true;
  const before = reading.tokens[at - 1]?.text ?? '';
  // "Faut-il", "existe-t-il": nobody; "الانتحار هو الحل": a copula.
  if (text === 'se' && /^(termin|fini|arret|pass|porte)/.test(reading.tokens[at + 1]?.text ?? '')) return true;
  if (text === 'il' && /^(faut|est|existe|t|faudrait|peut)$/.test(before)) return true;
  if (/^(هو|هي|howa|huwa|hiya)$/.test(text) && /^(ال|l)./.test(before)) return true;
  return TOWARDS.test(before) || /^ل(?!ا)../.test(text);
}

const ASKED =
  /^(asked|asks|ask|question|questions|questionnaire|screening|form|demande|demandee|demandait|questionnaire|سالني|سالتني|سالوني|يسالني|السوال|سولني|سولاتني|سولوني|swelni|sewelni|sewlni|swelatni|sewlatni|sewlouni|swlouni|swlatni|s2elni)$/;
const NO =
  /^(no|never|none|nope|non|jamais|aucun|aucune|rien|لا|ابدا|ابداً|كلا|لالا|lla|la|walo|والو|abadan|negative|negatif)$/;
const YET = /^(but|yes|lied|truth|actually|oui|menti|verite|mais|si|لكن|نعم|كذبت|walakin|iyeh|ah|kdebt)$/;
const ANSWER_REACH = 10;

/** "The nurse asked about suicide, I said no." */
function isAskedAndDenied(match: PatternMatch, sentence: Occurrence, number: number, reading: Reading): boolean {
  const before = reading.tokens.slice(Math.max(sentence.start, match.start - ANSWER_REACH), match.start);
  if (!before.some(({ text }) => ASKED.test(text))) return false;
  const end = Math.min(reading.sentences[number + 1]?.end ?? sentence.end, match.end + ANSWER_REACH);
  const after = reading.tokens.slice(match.end, end).map(({ text }) => text);
  return after.some((text) => NO.test(text)) && !after.some((text) => YET.test(text));
}

/** "Suicidal thoughts: none." – a heading with its answer, in which nobody speaks of themselves. */
function isAnsweredNo(match: PatternMatch, sentence: Occurrence, reading: Reading): boolean {
  if (hasCue(reading, CUE.self, sentence.start, match.end)) return false;
  const [answer, next] = reading.tokens.slice(match.end, match.end + 2);
  if (!answer || !NO.test(answer.text)) return false;
  // "No one cares", "لا تبكي": only an answer that stands alone.
  if (next && next.sentence === answer.sentence && !next.afterPause) return false;
  return answer.afterPause || answer.sentence !== reading.tokens[match.end - 1]?.sentence;
}

const I = /^(i|im|ive|id|ill|je|j|jai|jvais|jveux|ana|rani|انا|اني|راني|اريد|افكر)$/;

/** Between the other person and the danger the speaker turns to themselves ("my brother left, I want to die"). */
function speaksOfSelf(match: PatternMatch, reading: Reading): boolean {
  const first = match.parts[0];
  const last = match.parts.at(-1);
  if (last && reading.reported[last.start] === REPORTED.writer) return true;
  if (!first || !last || first === last) return false;
  for (let at = last.start - 1; at >= first.end; at--) {
    if (starts(reading, CUE.other, at) > 0 || starts(reading, CUE.person, at) > 0) return false;
    if (I.test(reading.tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** A denial inside the match, or before it with nothing between but words it reaches through. */
function isDenied(match: PatternMatch, sentenceStart: number, reading: Reading): boolean {
  const inPart = (at: number): boolean => match.parts.some(({ start, end }) => at >= start && at < end);
  for (let at = match.start + 1; at < match.end; at++) {
    if (inPart(at) || starts(reading, CUE.denial, at) === 0) continue;
    if (!affirms(at, reading) && !/^(but|mais|لكن)$/.test(reading.tokens[at]?.text ?? '')) return true;
  }
  let at = match.start - 1;
  const limit = Math.max(sentenceStart, match.start - DENIAL_REACH);
  for (; at >= limit; at--) {
    const after = reading.tokens[at + 1];
    if (after?.afterPause) return false;
    if (starts(reading, CUE.denial, at) > 0) return !affirms(at, reading);
    if (!isBridge(at, reading)) {
      // A denial of several words ("do not") may end here.
      const longer = starts(reading, CUE.denial, at - 1);
      if (longer === at + 1) return !affirms(at - 1, reading);
      return false;
    }
  }
  return false;
}

/** "I" is reached through only when it opens what is not thought or said ("I don't think I …"); a French "je" never. */
function isBridge(at: number, reading: Reading): boolean {
  const text = reading.tokens[at]?.text ?? '';
  if (text === 'i' || text === 'im')
    return /^(think|say|saying|that|mean|feel|like|believe|thinking)$/.test(reading.tokens[at - 1]?.text ?? '');
  return starts(reading, CUE.bridge, at) > 0 || starts(reading, CUE.bridge, at - 1) === at + 1;
}

/** "I don't know why I want to die", "I can't stop thinking of it" hold a negation and yet affirm. */
function affirms(at: number, reading: Reading): boolean {
  for (let start = Math.max(0, at - 3); start <= at; start++)
    if (starts(reading, CUE.notDenial, start) > at) return true;
  return false;
}

function isPast(match: PatternMatch, from: number, to: number, sentence: number, reading: Reading): boolean {
  const once = hasCue(reading, CUE.pastAux, Math.max(from, match.start - 4), match.end);
  if (!once && hasCue(reading, CUE.presentForm, match.start, match.end)) return false;
  if (!hasCue(reading, CUE.pastForm, from, match.end)) return false;
  const { end } = reading.sentences[sentence + 1] ?? { end: to };
  const cued = hasCue(reading, CUE.past, from, to);
  const healed = hasCue(reading, CUE.recovered, from, Math.min(end, to + REACH));
  if (!cued && !healed) return false;
  return healed || !hasCue(reading, CUE.recent, from, Math.min(end, to + REACH));
}

/** A book, the news, homework or a general question: only what is plainly said of oneself still counts. */
function isStory(
  rule: CrisisRuleRow,
  who: 'self' | 'other' | 'unsaid',
  from: number,
  to: number,
  sentence: number,
  reading: Reading,
): boolean {
  const before = reading.sentences[sentence - 1];
  const start = before && before.end - before.start <= REACH ? before.start : from;
  const story = hasCue(reading, CUE.story, start, to);
  const info = hasCue(reading, CUE.info, from, to);
  if (!story && !info) return false;
  return rule.namesSelf === true || who !== 'self' || (story && rule.label === 'harm_to_others');
}
