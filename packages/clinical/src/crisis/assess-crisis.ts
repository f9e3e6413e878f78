/** Reads one message for danger: which class, how severe, what is done, and the fixed words of the reply. */
import type { CrisisAction, CrisisAssessment, CrisisLabel, Language } from '../assessment.ts';
import type { StoredModel } from '../learned/linear-model.ts';
import { judge, readCues } from './judge-match.ts';
import { conclude, createLearnedCrisisReader, type LearnedCrisis } from './learned-crisis.ts';
import { matchPattern, type Occurrence, type PatternMatch, presenceOf } from './pattern.ts';
import { CUE, compiledRules, SIGNS_RULE } from './read-rules.ts';
import { type CrisisToken, readTokens } from './read-tokens.ts';
import { crisisReply } from './replies.ts';
import type { CrisisRuleRow } from './rule.ts';

/** Raised whenever a rule, a mask or a reply changes. */
export const CRISIS_RULES_VERSION = '2026.13';
const MAX_CHARACTERS = 20_000;
/** So many sentences are also read alone. */
const MOST_SENTENCES = 40;

export interface CrisisInput {
  /** The person's own words; beyond 20,000 characters nothing is read. */
  text: string;
  lang?: Language | 'ary' | 'ary-Latn';
}

type Judgement = Pick<CrisisAssessment, 'class' | 'label' | 'severity'>;

/** The conclusion of the rules, with all that led there. */
export interface CrisisReading extends Judgement {
  tokens: CrisisToken[];
  /** Where each meaning of the vocabulary stands, by its number. */
  found: ReadonlyMap<number, readonly Occurrence[]>;
  /** What the conclusion rests on. */
  met: readonly Hit[];
  hits: readonly Hit[];
  /** Ids of the idioms that were met, and kinds of signs. */
  masks: readonly string[];
  signs: readonly string[];
  /** For every word who is said to say it (see reported-speech.ts). */
  reported: Uint8Array;
}

export interface Hit {
  rule: CrisisRuleRow;
  match: PatternMatch;
  third: boolean;
}

const ACTIONS: Record<CrisisLabel, CrisisAction> = {
  passive_ideation: 'crisis_support_and_ask',
  active_ideation: 'crisis_support_and_ask',
  plan_or_intent: 'emergency_now',
  self_harm: 'crisis_support_and_ask',
  harm_to_others: 'emergency_now',
  abuse_disclosed: 'abuse_safety',
  medical_emergency: 'emergency_now',
  third_party_concern: 'third_party_guidance',
  past_history: 'supportive',
  distress: 'supportive',
  none: 'normal',
};

/** Rules that say that something was taken. */
const SWALLOWED = new Set(['medical_emergency.overdose', 'medical_emergency.around_it']);

/** What the rules alone make of a message; what they met on the way is evidence for the learned reading. */
export function readByRules(raw: string): CrisisReading {
  const tokens = readTokens(raw);
  const { vocabulary, rules, masks, signs: signRows } = compiledRules();
  const found = vocabulary.read(tokens);
  const present = presenceOf(found, vocabulary.size);
  const reading = readCues(tokens, found);

  const masked = new Uint8Array(tokens.length);
  let grief = false;
  let figurative = false;
  const masksMet = new Set<string>();
  const free = (): boolean => false;
  for (const { row: mask, patterns } of masks) {
    for (const pattern of patterns.possible(present)) {
      for (const { start, end } of matchPattern(pattern, found, tokens, free)) {
        masked.fill(1, start, end);
        masksMet.add(mask.id);
        if (mask.label === 'distress') grief = true;
        else figurative = true;
      }
    }
  }

  const blockers = reading.cueEnd.get(CUE.gapBlocker);
  const blocked = (at: number): boolean => (blockers?.[at] ?? 0) > 0;
  const hits: Hit[] = [];
  let past: Hit | undefined;
  for (const { row: rule, patterns } of rules) {
    let settled = false;
    for (const pattern of patterns.possible(present)) {
      if (settled) break;
      for (const match of matchPattern(
        pattern,
        found,
        tokens,
        rule.label === 'third_party_concern' || rule.acrossClauses ? free : blocked,
      )) {
        // A rule whose key words all belong to an idiom says nothing; one masked word of several is enough to doubt it.
        if (match.parts.some(({ start, end }) => isMasked(masked, start, end))) continue;
        const verdict = judge(rule, match, reading);
        if (verdict === 'past') past ??= { rule, match, third: false };
        if (verdict !== 'self' && verdict !== 'other') continue;
        const third = verdict === 'other' || rule.label === 'third_party_concern';
        hits.push({ rule, match, third });
        if (!third) {
          settled = true;
          break;
        }
      }
    }
  }

  const signs: { kind: string; weight: number; hit: Hit }[] = [];
  for (const { row: sign, patterns } of signRows) {
    let settled = false;
    for (const pattern of patterns.possible(present)) {
      if (settled) break;
      for (const match of matchPattern(pattern, found, tokens, free)) {
        if (match.parts.some(({ start, end }) => isMasked(masked, start, end))) continue;
        const verdict = judge(SIGNS_RULE, match, reading);
        if (verdict !== 'self' && verdict !== 'other') continue;
        // "When they are asleep" names others, and is said of oneself.
        const third = verdict === 'other' && sign.id !== 'alone';
        signs.push({ kind: sign.id, weight: sign.weight, hit: { rule: SIGNS_RULE, match, third } });
        // One sign of a kind said of oneself is enough.
        if (!third) {
          settled = true;
          break;
        }
      }
    }
  }
  hits.push(...together(signs, hits));

  // "He threatens to kill me" holds the words of a wish to die; the longer reading is the right one.
  const threats = hits.filter(({ rule }) => rule.label === 'abuse_disclosed');
  const farewells = hits.filter(({ rule }) => rule.label === 'third_party_concern');
  const inside = (hit: Hit): boolean =>
    farewells.some(({ match }) => match.start < hit.match.start && match.end >= hit.match.end) || insideThreat(hit);
  const insideThreat = (hit: Hit): boolean =>
    hit.rule.label !== 'abuse_disclosed' &&
    threats.some(({ match }) => match.start <= hit.match.start && match.end >= hit.match.end);
  const own = hits.filter((hit) => !hit.third && !inside(hit)).sort(bySeverity);
  const others = hits.filter(({ third }) => third).sort(bySeverity);
  const first = own[0] ?? others[0];
  const told = (found.get(CUE.story)?.length ?? 0) > 0 && !found.has(CUE.self);
  const strained = grief || (!figurative && !told && (found.get(CUE.distress)?.length ?? 0) > 0);
  const reached = first
    ? own[0]
      ? judgement('crisis', own[0].rule.label, own[0].rule.severity)
      : judgement('third_party', 'third_party_concern', 3)
    : past
      ? judgement('non_crisis', 'past_history', 1)
      : strained
        ? judgement('non_crisis', 'distress', 1)
        : judgement('non_crisis', 'none', 0);
  return {
    ...reached,
    tokens,
    found,
    // Shown: every rule that counts for the class, the weightiest first.
    met: own[0] ? own : first ? others : past ? [past] : [],
    hits,
    masks: [...masksMet],
    signs: [...new Set(signs.map(({ kind }) => kind))],
    reported: reading.reported,
  };
}

const judgement = (
  kind: CrisisAssessment['class'],
  label: CrisisLabel,
  severity: CrisisAssessment['severity'],
): Judgement => ({ class: kind, label, severity });

/** Id of what the learned reading found without a rule. */
const LEARNED_RULE = 'learned.crisis';

/** A judgement with what led there: for whoever wants to see it from inside. */
export interface CrisisReasoning {
  assessment: CrisisAssessment;
  rules: CrisisReading;
  /** What the learned reading made of the whole message. */
  learned?: LearnedCrisis;
}

/** Builds the assessor; without a model the rules decide alone. */
export function createCrisisAssessor(model?: StoredModel): (input: CrisisInput) => CrisisAssessment {
  const reason = createCrisisReasoner(model);
  return (input) => reason(input).assessment;
}

/** The one way of judging a message, with its steps left open to look at. */
export function createCrisisReasoner(model?: StoredModel): (input: CrisisInput) => CrisisReasoning {
  let read: ReturnType<typeof createLearnedCrisisReader> | undefined;

  /** Classes one message; deterministic, linear in the text, never throws. */
  return function reasonCrisis({ text, lang }) {
    const raw = text.slice(0, MAX_CHARACTERS);
    const rules = readByRules(raw);
    const { tokens } = rules;
    if (model && tokens.length > 0) read ??= createLearnedCrisisReader(model);
    const sentences = (): CrisisReading[] => sentencesOf(raw, tokens).slice(0, MOST_SENTENCES).map(readByRules);
    const concluded = read && tokens.length > 0 ? conclude(rules, read, sentences) : undefined;
    const { class: kind, label, severity } = concluded ?? rules;
    const learned = concluded?.by === 'learned';
    const piece = (start: number, end: number): string =>
      raw.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? raw.length);
    const danger = kind !== 'non_crisis';
    const met = !learned || danger ? rules.met : [];
    const phrases = met.map(({ match }) => piece(match.start, match.end));
    if (learned && danger) phrases.push(...runs(concluded.words).map(([from, to]) => piece(from, to)));
    const ruleIds = met.map(({ rule }) => rule.id);
    if (learned && danger) ruleIds.unshift(`${LEARNED_RULE}.${label}`);
    const action = ACTIONS[label];
    const swallowed = ruleIds.some((id) => SWALLOWED.has(id));
    const assessment: CrisisAssessment = {
      class: kind,
      label,
      severity,
      action,
      reply: crisisReply(label, action, replyLanguage(lang, tokens), swallowed),
      ruleIds: [...new Set(ruleIds)],
      phrases: [...new Set(phrases)],
      rulesVersion: CRISIS_RULES_VERSION,
    };
    return { assessment, rules, learned: concluded?.whole };
  };
}

/** The text of each sentence, where there are several. */
function sentencesOf(raw: string, tokens: readonly CrisisToken[]): string[] {
  const spans: { start: number; end: number }[] = [];
  for (const { sentence, start, end } of tokens) {
    const span = spans[sentence];
    if (span) span.end = end;
    else spans[sentence] = { start, end };
  }
  const said = spans.filter(Boolean);
  return said.length > 1 ? said.map(({ start, end }) => raw.slice(start, end)) : [];
}

/** Numbers that follow each other, as stretches: first, and the one after the last. */
function runs(numbers: readonly number[]): [number, number][] {
  const out: [number, number][] = [];
  for (const number of numbers) {
    const last = out.at(-1);
    if (last && last[1] === number) last[1]++;
    else out.push([number, number + 1]);
  }
  return out;
}

const PLAN = 3;

/** Signs of different kinds, weighed together with a wish to die: a plan of the person's own, or of another. */
function together(signs: { kind: string; weight: number; hit: Hit }[], hits: Hit[]): Hit[] {
  const weigh = (list: { kind: string; weight: number }[]): number =>
    [...new Map(list.map(({ kind, weight }) => [kind, weight])).values()].reduce((sum, weight) => sum + weight, 0);
  const kinds = (list: { kind: string }[]): number => new Set(list.map(({ kind }) => kind)).size;
  for (const third of [false, true]) {
    const wish = hits.filter((hit) => hit.third === third && /ideation|plan/.test(hit.rule.label));
    const list = [
      ...signs.filter(({ hit }) => third || !hit.third),
      ...wish.map((hit) => ({ kind: 'wish', weight: 2, hit })),
    ];
    const spoken = list.some(({ kind, hit }) => kind !== 'wish' && (!third || hit.third));
    if (spoken && kinds(list) >= 2 && weigh(list) >= PLAN)
      return list.map(({ hit }) => ({ ...hit, rule: SIGNS_RULE, third }));
  }
  return [];
}

/** Among equals a medical emergency comes first, for its minutes count most. */
function bySeverity(a: Hit, b: Hit): number {
  const urgent = (hit: Hit): number => (hit.rule.label === 'medical_emergency' ? 1 : 0);
  return b.rule.severity - a.rule.severity || urgent(b) - urgent(a);
}

function isMasked(masked: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (masked[at] !== 1) return false;
  return true;
}

const FRENCH =
  /^(je|j|le|la|les|des|une|mon|ma|mes|est|suis|pas|plus|et|que|qui|vie|veux|moi|ne|pour|avec|dans|il|elle|ai|du|me|tout|ca)$/;
const ENGLISH =
  /^(i|im|the|my|me|is|am|to|and|want|dont|cant|of|it|that|have|he|she|in|for|with|was|not|do|be|feel|life)$/;

/** Darija is answered in Arabic; in Latin script, in French, as most of its writers read it. */
function replyLanguage(lang: CrisisInput['lang'], tokens: { text: string }[]): Language {
  if (lang === 'fr' || lang === 'en' || lang === 'ar') return lang;
  let arabic = 0;
  let english = 0;
  let french = 0;
  for (const { text } of tokens) {
    if (/[\u0600-\u06ff]/.test(text)) arabic++;
    else if (ENGLISH.test(text)) english++;
    else if (FRENCH.test(text)) french++;
  }
  if (lang === 'ary') return arabic > 0 ? 'ar' : 'fr';
  if (arabic * 2 >= tokens.length && arabic > 0) return 'ar';
  return english > french ? 'en' : 'fr';
}
