import type { ConditionRow } from '../knowledge/knowledge.ts';
import type { Evidence } from './evidence.ts';
import { ageBand, type KnowledgeIndex } from './knowledge-index.ts';
import { type Circumstances, occurrenceScore } from './occurrence.ts';
import type { Patient } from './red-flag-rules.ts';

export interface RankedCondition {
  row: ConditionRow;
  /** Share of the weight of all conditions, 0…1. For ordering, never shown. */
  weight: number;
  /** Present findings (as found, before implication) that speak for it. */
  supports: string[];
  /** Present symptoms that it does not account for. */
  unexplained: number;
  /** What the reading learned from cases gave or took, natural logarithm; absent where only the tables ranked. */
  learned?: number;
}

/** How far priors count: first-contact frequencies are rough, and a rare cause must stay reachable. */
const PRIOR_WEIGHT = 0.5;
/** A symptom that a condition does not account for. */
const UNEXPLAINED = -1.1;
const UNEXPLAINED_CONTEXT = -0.1;
/** Findings of one illness come together, so the fifth and later ones count for less. */
const CORRELATED = [1, 1, 1, 0.9, 0.7, 0.6, 0.5, 0.4];
const CORRELATED_LATER = 0.3;
/** What has gone on for so many days is rarely one of the causes that kill within hours. */
const LONG_DAYS = 42;
const LONG_PENALTY = 1.5;

/** Conditions by weight, heaviest first; ties by id. Log space: prior, findings for and against, leak and cap. */
export function rankConditions(
  index: KnowledgeIndex,
  evidence: Evidence,
  patient: Patient,
  sinceDays = 0,
  circumstances: Circumstances = {},
): RankedCondition[] {
  const present = [...evidence.present.keys()].sort();
  const impliedHere = new Set(present.flatMap((id) => index.implied.get(id) ?? []));
  const roots = present.filter((id) => !impliedHere.has(id));
  const size = index.conditions.length;
  const scores = index.conditions.map(
    (row) =>
      priorScore(row, patient) +
      occurrenceScore(row, circumstances) -
      (sinceDays >= LONG_DAYS && row.severity === 'emergency' ? LONG_PENALTY : 0),
  );
  const gains: number[][] = scores.map(() => []);
  const supports: string[][] = scores.map(() => []);
  const unexplained = new Uint16Array(size);

  for (const root of roots) {
    const certainty = evidence.present.get(root) ?? 1;
    const symptom = index.findingById.get(root)?.kind === 'symptom';
    // Of a special finding and what follows from it, each condition takes the one that says most.
    const best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    for (const id of [root, ...(index.implied.get(root) ?? [])]) {
      for (const link of index.links.get(id) ?? [])
        best[link.condition] = Math.max(best[link.condition] as number, link.present);
    }
    for (let c = 0; c < size; c++) {
      const gain = best[c] as number;
      if (gain === Number.NEGATIVE_INFINITY) {
        scores[c] = (scores[c] as number) + certainty * (symptom ? UNEXPLAINED : UNEXPLAINED_CONTEXT);
        if (symptom) unexplained[c] = (unexplained[c] as number) + 1;
      } else {
        gains[c]?.push(gain * certainty);
        supports[c]?.push(root);
      }
    }
  }
  for (const id of [...evidence.denied].sort()) {
    for (const link of index.links.get(id) ?? [])
      scores[link.condition] = (scores[link.condition] as number) + link.absent;
  }
  gains.forEach((list, c) => {
    list.sort((a, b) => b - a);
    list.forEach((gain, place) => {
      scores[c] = (scores[c] as number) + (gain > 0 ? gain * (CORRELATED[place] ?? CORRELATED_LATER) : gain);
    });
  });

  const top = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return index.conditions
    .map((row, c) => ({
      row,
      weight: (weights[c] as number) / total,
      supports: supports[c] as string[],
      unexplained: unexplained[c] as number,
    }))
    .sort((a, b) => b.weight - a.weight || (a.row.id < b.row.id ? -1 : 1));
}

function priorScore(row: ConditionRow, patient: Patient): number {
  const ageFactor = row.age?.[ageBand(patient.age)] ?? 1;
  const sexFactor = patient.sex ? (row.sex?.[patient.sex] ?? 1) : 1;
  const score = PRIOR_WEIGHT * Math.log(Math.max(row.prior * ageFactor * sexFactor, 0.001) / 1000);
  // A sex or an age in which it does not occur is no mere prior.
  return score - (sexFactor < 0.02 ? 12 : 0) - (ageFactor < 0.02 ? 5 : 0);
}
