/** The rules compiled once: patterns of all languages are tried on every message, for people mix languages. */
import { CUES } from './cues.ts';
import { MASKS } from './masks.ts';
import { PatternList, Vocabulary } from './pattern.ts';
import type { CrisisRuleRow, MaskRow } from './rule.ts';
import { CIRCUMLOCUTION_RULES } from './rules-circumlocution.ts';
import { DANGER_RULES } from './rules-danger.ts';
import { OTHERS_RULES } from './rules-others.ts';
import { SPOKEN_RULES } from './rules-spoken.ts';
import { SUICIDE_RULES } from './rules-suicide.ts';
import { SIGNS, type SignRow } from './signs.ts';
import { VOCABULARY } from './vocabulary.ts';

export const CRISIS_RULES: CrisisRuleRow[] = [
  ...SUICIDE_RULES,
  ...DANGER_RULES,
  ...SPOKEN_RULES,
  ...OTHERS_RULES,
  ...CIRCUMLOCUTION_RULES,
];

export interface Compiled<Row> {
  row: Row;
  patterns: PatternList;
}

export interface CompiledRules {
  vocabulary: Vocabulary;
  rules: Compiled<CrisisRuleRow>[];
  masks: Compiled<MaskRow>[];
  signs: Compiled<SignRow>[];
}

let compiled: CompiledRules | undefined;

/** The compiled rules; the tree of words is built at the first message, not when the module is loaded. */
export function compiledRules(): CompiledRules {
  if (compiled) return compiled;
  const vocabulary = new Vocabulary({ ...CUES, ...VOCABULARY });
  const compile = <Row extends { patterns: CrisisRuleRow['patterns'] }>(rows: Row[]): Compiled<Row>[] =>
    rows.map((row) => ({
      row,
      patterns: new PatternList(
        Object.entries(row.patterns).flatMap(([lang, sources]) =>
          (sources ?? []).flatMap((source) => vocabulary.compile(source, lang === 'ary')),
        ),
      ),
    }));
  compiled = { vocabulary, rules: compile(CRISIS_RULES), masks: compile(MASKS), signs: compile(SIGNS) };
  return compiled;
}

/** What the signs fire together; no pattern of its own (see SIGNS). */
export const SIGNS_RULE: CrisisRuleRow = {
  id: 'plan_or_intent.signs_together',
  label: 'plan_or_intent',
  severity: 4,
  patterns: {},
  source: 'WHO Preventing suicide, 2014; HAS 2021',
};

const CUE_NAMES = Object.keys(CUES);
/** Concept numbers of the cues: they come first in the vocabulary, in their order. */
const cue = (name: string): number => CUE_NAMES.indexOf(name);
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
