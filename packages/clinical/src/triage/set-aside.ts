import type { FindingStatus, Reason, Urgency } from '../assessment.ts';
import type { RedFlagRow } from '../knowledge/knowledge.ts';
import type { Reasoning } from './assess.ts';
import { RANK } from './decide-urgency.ts';
import { askedOf } from './learned-reading.ts';
import { certaintyOf, fires } from './red-flag-rules.ts';

type Absent = Exclude<FindingStatus, 'present'>;

/** A danger sign whose words are in the text and that nevertheless does not count. */
export interface SetAside extends Omit<Reason, 'kind'> {
  group: string;
  level: Urgency;
  /** Names, in the reply language, of the findings that it would rest on. */
  findings: string[];
  /**
   * How what it needs was said; `excepted`: something said is an exception that the rule itself names; `outweighed`: read from
   * words that stand apart, and the learned reading finds too little in them.
   */
  why: (Absent | 'excepted' | 'outweighed')[];
  /** For `outweighed`: the chance of at least its level, and the chance from which on it would have stood, 0…1. */
  chance?: number;
  asked?: number;
}

const MOST_SET_ASIDE = 12;

/** Danger signs that were met and set aside, the gravest first, one for each group and the findings it lacks. */
export function setAsideBy(reasoning: Reasoning): SetAside[] {
  const { view, fired } = reasoning;
  const dropped = view.fired.filter((row) => !fired.includes(row));
  const all = [...dropped.map((row) => outweighed(row, reasoning)), ...notPresent(reasoning)];
  return all.sort((a, b) => RANK[b.level] - RANK[a.level]).slice(0, MOST_SET_ASIDE);
}

function outweighed(row: RedFlagRow, reasoning: Reasoning): SetAside {
  const { evidence, patient, learned } = reasoning;
  const out = asideFor(row, [...evidence.closure], ['outweighed'], reasoning);
  if (!learned) return out;
  return {
    ...out,
    chance: Number(learned.atLeast[row.level].toFixed(3)),
    asked: askedOf(row.level, certaintyOf(row, evidence, patient)),
  };
}

/** Rules that would hold if all that is named were present. */
function notPresent(reasoning: Reasoning): SetAside[] {
  const { view, evidence, patient, index, assessment } = reasoning;
  const statusOf = new Map<string, Absent[]>();
  for (const { id, status } of assessment.findings) {
    if (status === 'present') continue;
    for (const known of [id, ...(index.implied.get(id) ?? [])])
      if (!evidence.closure.has(known)) statusOf.set(known, [...(statusOf.get(known) ?? []), status]);
  }
  const named = new Set([...evidence.closure, ...statusOf.keys()]);
  const seen = new Set<string>();
  const out: SetAside[] = [];
  const rows = [...index.redFlags].sort((a, b) => RANK[b.level] - RANK[a.level]);
  for (const row of rows) {
    const open = { ...row, none: undefined };
    if (view.fired.includes(row) || !fires(open, named, patient)) continue;
    const lacking = [...(row.all ?? []), ...(row.any ?? [])].filter((id) => statusOf.has(id));
    const excepted = fires(open, evidence.closure, patient);
    const key = `${row.group} ${excepted || lacking.join(' ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const why = excepted ? (['excepted'] as const) : [...new Set(lacking.flatMap((id) => statusOf.get(id) ?? []))];
    out.push(asideFor(row, [...named], [...why], reasoning));
  }
  return out;
}

function asideFor(row: RedFlagRow, known: readonly string[], why: SetAside['why'], reasoning: Reasoning): SetAside {
  const { index, assessment } = reasoning;
  const { lang } = assessment;
  const parts = [...(row.all ?? []), ...(row.any ?? [])].filter((id) => known.includes(id));
  const restsOn = (id: string): boolean => parts.some((part) => part === id || index.implied.get(id)?.includes(part));
  const phrases = assessment.findings.filter(({ id, phrase }) => phrase !== '' && restsOn(id));
  return {
    ruleId: row.id,
    group: row.group,
    level: row.level,
    text: row.because[lang],
    findings: parts.map((id) => index.findingById.get(id)?.label[lang] ?? id),
    phrases: [...new Set(phrases.map(({ phrase }) => phrase))],
    why,
    source: row.source,
  };
}
