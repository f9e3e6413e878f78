import type { Urgency } from '../assessment.ts';
import type { ConditionRow } from '../knowledge/knowledge.ts';
import { LinearModel, type StoredModel } from '../learned/linear-model.ts';
import { RANK } from './decide-urgency.ts';
import type { RankedCondition } from './rank-conditions.ts';
import { causeFeatures, type RuleView } from './triage-features.ts';

/** Orders causes anew, by the tables and by what was learned from cases together, for the urgency that was concluded. */
export type CauseRanker = (
  ranked: readonly RankedCondition[],
  view: Pick<RuleView, 'present' | 'reading'>,
  urgency: Urgency,
) => RankedCondition[];

/**
 * Prepares the model once. It was learned on top of the tables: frequency, age, sex, season and likelihoods count as they stand there,
 * and the model adds what those who told of such a condition said besides.
 */
export function createCauseRanker(stored: StoredModel): CauseRanker {
  const model = new LinearModel(stored);
  const placeOf = new Map(stored.outputs.map((id, place) => [id, place]));
  return (ranked, view, urgency) => {
    const points = model.score(causeFeatures(view));
    const scores = ranked.map(({ row, weight }) => {
      const learned = points[placeOf.get(row.id) ?? -1] ?? 0;
      return Math.log(weight + LEAST) + (isMuchGraver(row, urgency) ? Math.min(0, learned) : learned);
    });
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

const MUCH_GRAVER = 2;
/** Such a cause gains nothing by what was learned and is never likely: whoever may stay at home is not told of a dangerous illness. */
export const isMuchGraver = ({ severity }: ConditionRow, urgency: Urgency): boolean =>
  RANK[severity] - RANK[urgency] >= MUCH_GRAVER;

/** No condition is quite impossible; in learning too. */
export const LEAST = 1e-12;
