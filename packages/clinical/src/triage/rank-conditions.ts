import type { ConditionRow } from '../knowledge/knowledge.ts';
import type { Evidence } from './evidence.ts';
import { ageBand, type KnowledgeIndex } from './knowledge-index.ts';
import type { Patient } from './red-flag-rules.ts';

export interface RankedCondition {
  row: ConditionRow;
  /** Share of the weight of all conditions, 0…1. For ordering, never shown. */
  weight: number;
  /** Present findings (as found, before implication) that speak for it. */
  supports: string[];
  /** Present symptoms that it does not account for. */
  unexplained: number;
}

/** How far priors count: first-contact frequencies are rough, and a rare cause must stay reachable. */
const PRIOR_WEIGHT = 0.5;
const MOST_FOR = 4;
const LEAST_FOR = -1;
const MOST_AGAINST = -2;
/** A symptom that a condition does not account for. */
const UNEXPLAINED = -1.1;
const UNEXPLAINED_CONTEXT = -0.1;
/** Findings of one illness come together, so the fifth and later ones count for less. */
const CORRELATED = [1, 1, 1, 0.9, 0.7, 0.6, 0.5, 0.4];

/** Conditions by weight, heaviest first; ties by id. Log space: prior, findings for and against, leak and cap. */
export function rankConditions(index: KnowledgeIndex, evidence: Evidence, patient: Patient): RankedCondition[] {
  const present = [...evidence.present.keys()].sort();
  const impliedHere = new Set(present.flatMap((id) => index.implied.get(id) ?? []));
  const roots = present.filter((id) => !impliedHere.has(id));
  const band = ageBand(patient.age);
  const scored = index.conditions.map((row) => {
    const sexFactor = patient.sex ? (row.sex?.[patient.sex] ?? 1) : 1;
    const prior = row.prior * (row.age?.[band] ?? 1) * sexFactor;
    let score = PRIOR_WEIGHT * Math.log(Math.max(prior, 0.001) / 1000);
    // A sex or an age in which it does not occur is no mere prior.
    if (sexFactor < 0.02) score -= 4;
    if ((row.age?.[band] ?? 1) < 0.02) score -= 2;
    const gains: number[] = [];
    const supports: string[] = [];
    let unexplained = 0;
    for (const root of roots) {
      let best: number | undefined;
      for (const id of [root, ...(index.implied.get(root) ?? [])]) {
        const p = row.findings[id];
        if (p === undefined) continue;
        const gain = Math.max(LEAST_FOR, Math.min(MOST_FOR, Math.log(p / (index.leak.get(id) ?? 0.01))));
        if (best === undefined || gain > best) best = gain;
      }
      const certainty = evidence.present.get(root) ?? 1;
      if (best === undefined) {
        const symptom = index.findingById.get(root)?.kind === 'symptom';
        score += certainty * (symptom ? UNEXPLAINED : UNEXPLAINED_CONTEXT);
        if (symptom) unexplained++;
      } else {
        gains.push(best * certainty);
        supports.push(root);
      }
    }
    gains.sort((a, b) => b - a);
    gains.forEach((gain, i) => {
      score += gain > 0 ? gain * (CORRELATED[i] ?? 0.3) : gain;
    });
    for (const id of evidence.denied) {
      const p = row.findings[id];
      if (p === undefined) continue;
      score += Math.max(MOST_AGAINST, Math.log((1 - Math.min(p, 0.98)) / (1 - (index.leak.get(id) ?? 0.01))));
    }
    return { row, score, supports, unexplained };
  });
  scored.sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1));
  const top = scored[0]?.score ?? 0;
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - top), 0) || 1;
  return scored.map(({ row, score, supports, unexplained }) => ({
    row,
    weight: Math.exp(score - top) / total,
    supports,
    unexplained,
  }));
}
