import type { FirstQuestionRow } from '../knowledge/first-questions.ts';
import type { ConditionRow, FindingRow, RedFlagRow } from '../knowledge/knowledge.ts';
import { buildGistMatcher, type GistMatcher, type GistRow } from '../text/gist-matcher.ts';
import { buildLooseMatcher, type LooseMatcher } from '../text/loose-matcher.ts';
import { createPhraseMatcher, type PhraseMatcher } from '../text/phrase-matcher.ts';
import { type PhraseMeaning, type PhraseShelves, shelvePhrases } from './shelve-phrases.ts';

export interface Knowledge {
  findings: readonly FindingRow[];
  conditions: readonly ConditionRow[];
  redFlags: readonly RedFlagRow[];
  /** Groups of words that mean a finding in any order. */
  gists?: readonly GistRow[];
  /** What is asked first about a complaint. */
  firstQuestions?: readonly FirstQuestionRow[];
}

/** What a finding says of one condition, in log space: when present, and when said to be absent. */
export interface Link {
  /** Place in `conditions`. */
  condition: number;
  present: number;
  absent: number;
}

/** The tables, made ready for looking up; built once. */
export interface KnowledgeIndex extends Knowledge {
  findingById: ReadonlyMap<string, FindingRow>;
  conditionById: ReadonlyMap<string, ConditionRow>;
  /** Everything that follows from a finding, itself excluded. */
  implied: ReadonlyMap<string, readonly string[]>;
  /** Findings from which this one follows. */
  impliedBy: ReadonlyMap<string, readonly string[]>;
  /** P(finding) over all first contacts, from the conditions weighted by their priors: the leak. */
  leak: ReadonlyMap<string, number>;
  /** For each finding the conditions that know it. */
  links: ReadonlyMap<string, readonly Link[]>;
  phrases: PhraseMatcher<PhraseMeaning>;
  loose: LooseMatcher<PhraseMeaning>;
  gist: GistMatcher;
  shelves: PhraseShelves;
  /** Findings of which some danger rule is made. */
  dangerSigns: ReadonlySet<string>;
}

export type AgeBand = 'infant' | 'child' | 'adult' | 'elderly';

/** Age band in which priors are given: infant under 2, child under 16, elderly from 65. */
export function ageBand(age: number | undefined): AgeBand {
  if (age === undefined) return 'adult';
  if (age < 2) return 'infant';
  if (age < 16) return 'child';
  return age >= 65 ? 'elderly' : 'adult';
}

export function indexKnowledge(knowledge: Knowledge): KnowledgeIndex {
  const findingById = new Map(knowledge.findings.map((row) => [row.id, row]));
  const conditionById = new Map(knowledge.conditions.map((row) => [row.id, row]));
  const implied = new Map<string, string[]>();
  const impliedBy = new Map<string, string[]>();
  for (const { id } of knowledge.findings) {
    const reached = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const more of findingById.get(next)?.implies ?? []) {
        if (more === id || reached.has(more)) continue;
        reached.add(more);
        open.push(more);
      }
    }
    implied.set(id, [...reached].sort());
    for (const general of reached) impliedBy.set(general, [...(impliedBy.get(general) ?? []), id]);
  }

  const phrases = createPhraseMatcher<PhraseMeaning>();
  const loose = buildLooseMatcher<PhraseMeaning>();

  const leak = baseRates(knowledge);
  return {
    ...knowledge,
    findingById,
    conditionById,
    implied,
    impliedBy,
    leak,
    links: linkConditions(knowledge, leak),
    phrases,
    loose,
    shelves: shelvePhrases(knowledge.findings, phrases, loose),
    gist: buildGistMatcher(knowledge.gists ?? []),
    dangerSigns: new Set(knowledge.redFlags.flatMap(({ all = [], any = [] }) => [...all, ...any])),
  };
}

const LEAST_LEAK = 0.004;

function baseRates(knowledge: Knowledge): Map<string, number> {
  const total = knowledge.conditions.reduce((sum, row) => sum + row.prior, 0) || 1;
  const rates = new Map<string, number>(knowledge.findings.map((row) => [row.id, 0]));
  for (const row of knowledge.conditions) {
    for (const [id, p] of Object.entries(row.findings)) rates.set(id, (rates.get(id) ?? 0) + (row.prior / total) * p);
  }
  for (const [id, rate] of rates) rates.set(id, Math.min(0.5, Math.max(LEAST_LEAK, rate)));
  return rates;
}

/** One sign alone may not settle a case, and one denial may not rule it out. */
const MOST_FOR = 4;
const LEAST_FOR = -1;
const MOST_AGAINST = -2;

function linkConditions(knowledge: Knowledge, leak: ReadonlyMap<string, number>): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  knowledge.conditions.forEach((row, condition) => {
    for (const [id, p] of Object.entries(row.findings)) {
      const rate = leak.get(id) ?? LEAST_LEAK;
      const link = {
        condition,
        present: Math.max(LEAST_FOR, Math.min(MOST_FOR, Math.log(p / rate))),
        absent: Math.max(MOST_AGAINST, Math.log((1 - Math.min(p, 0.98)) / (1 - rate))),
      };
      const known = links.get(id);
      if (known) known.push(link);
      else links.set(id, [link]);
    }
  });
  return links;
}
