import { conditionNamed } from '../packages/clinical/src/knowledge/condition-named.ts';
import { CONDITIONS } from '../packages/clinical/src/knowledge/index.ts';
import { LEAST } from '../packages/clinical/src/triage/learned-causes.ts';
import { causeFeatures, type RuleView } from '../packages/clinical/src/triage/triage-features.ts';
import type { Example, Task } from './learn-model.ts';

/** A complaint whose writer named its cause. */
interface Named {
  gold_diagnosis?: string;
}

/** Which conditions are met when findings are: on top of the tables, from the complaints whose cause is one of ours by name. */
export function causesTask(cases: readonly Named[], views: readonly RuleView[], fingerprint: string): Task {
  const outputs = CONDITIONS.map(({ id }) => id);
  const named = cases.map(({ gold_diagnosis = '' }) => conditionNamed(gold_diagnosis));
  const examples = cases.flatMap((_, i): Example[] => {
    const [id, view] = [named[i], views[i]];
    if (!id || !view) return [];
    const weights = new Map(view.ranked.map(({ row, weight }) => [row.id, weight]));
    return [
      {
        features: causeFeatures(view),
        wanted: outputs.map((each) => Number(each === id)),
        given: outputs.map((each) => Math.log((weights.get(each) ?? 0) + LEAST)),
      },
    ];
  });
  return {
    name: 'causes',
    outputs,
    kind: 'softmax',
    examples,
    neverUp: new Set(),
    withoutBias: true,
    damping: 0.2,
    cases: fingerprint,
  };
}
