/** The rules compiled once: patterns of all languages are tried on every message, for people mix languages. */
import { CUES } from './cues.ts';
import { MASKS } from './masks.ts';
import { type Pattern, Vocabulary } from './pattern.ts';
import type { CrisisRuleRow, MaskRow } from './rule.ts';
import { CIRCUMLOCUTION_RULES } from './rules-circumlocution.ts';
import { DANGER_RULES } from './rules-danger.ts';
import { OTHERS_RULES } from './rules-others.ts';
import { SPOKEN_RULES } from './rules-spoken.ts';
import { SUICIDE_RULES } from './rules-suicide.ts';
import { SIGNS, type SignRow } from './signs.ts';
import { VOCABULARY } from './vocabulary.ts';

export const CRISIS_RULES: CrisisRuleRow[] = [...SUICIDE_RULES, ...DANGER_RULES, ...SPOKEN_RULES, ...OTHERS_RULES, ...CIRCUMLOCUTION_RULES];

export const vocabulary = new Vocabulary({ ...VOCABULARY, ...CUES });

const compileAll = (patterns: CrisisRuleRow['patterns']): Pattern[] =>
  Object.entries(patterns).flatMap(([lang, sources]) =>
    (sources ?? []).flatMap((source) => vocabulary.compile(source, lang === 'ary')),
  );

export interface CompiledRule {
  rule: CrisisRuleRow;
  patterns: Pattern[];
}

export const COMPILED_RULES: CompiledRule[] = CRISIS_RULES.map((rule) => ({
  rule,
  patterns: compileAll(rule.patterns),
}));
export const COMPILED_MASKS: { mask: MaskRow; patterns: Pattern[] }[] = MASKS.map((mask) => ({
  mask,
  patterns: compileAll(mask.patterns),
}));

/** What the signs fire together; no pattern of its own (see SIGNS). */
export const SIGNS_RULE: CrisisRuleRow = {
  id: 'plan_or_intent.signs_together',
  label: 'plan_or_intent',
  severity: 4,
  patterns: {},
  source: 'WHO Preventing suicide, 2014; HAS 2021',
};

export const COMPILED_SIGNS: { sign: SignRow; patterns: Pattern[] }[] = SIGNS.map((sign) => ({
  sign,
  patterns: compileAll(sign.patterns),
}));

const cue = (name: string): number => vocabulary.concept(name);
export const CUE = {
  self: cue('self'),
  other: cue('other'),
  person: cue('person'),
  denial: cue('denial'),
  bridge: cue('bridge'),
  notDenial: cue('not_denial'),
  past: cue('past'),
  pastForm: cue('past_form'),
  pastAux: cue('past_aux'),
  presentForm: cue('present_form'),
  recent: cue('recent'),
  recovered: cue('recovered'),
  story: cue('story'),
  info: cue('info'),
  gapBlocker: cue('gap_blocker'),
  distress: cue('distress'),
};
