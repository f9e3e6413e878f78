import { LinearModel, type StoredModel } from '../learned/linear-model.ts';
import type { RankedCondition } from './rank-conditions.ts';
import { causeFeatures, type RuleView } from './triage-features.ts';

/** Orders causes anew, by the tables and by what was learned from cases together. */
export type CauseRanker = (
  ranked: readonly RankedCondition[],
  view: Pick<RuleView, 'present' | 'reading'>,
) => RankedCondition[];

/**
 * Prepares the model once. It was learned on top of the tables: frequency, age, sex, season and likelihoods count as they stand there,
 * and the model adds what those who told of such a condition said besides.
 */
export function createCauseRanker(stored: StoredModel): CauseRanker {
  const model = new LinearModel(stored);
  const placeOf = new Map(stored.outputs.map((id, place) => [id, place]));
  return (ranked, view) => {
    const points = model.score(causeFeatures(view));
    const scores = ranked.map(({ row, weight }) => Math.log(weight + LEAST) + (points[placeOf.get(row.id) ?? -1] ?? 0));
    const top = Math.max(...scores);
    const weights = scores.map((score) => Math.exp(score - top));
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    return ranked
      .map((item, i) => {
        const weight = (weights[i] as number) / total;
        return { ...item, weight, learned: Math.log((weight + LEAST) / (item.weight + LEAST)) };
      })
      .sort((a, b) => b.weight - a.weight || (a.row.id < b.row.id ? -1 : 1));
  };
}

/** No condition is quite impossible; in learning too. */
export const LEAST = 1e-12;
