import type { AnswerValue } from '../assessment.ts';
import type { Reading } from './extract-findings.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';

/** What is known of the patient's findings, from the text and from answers. */
export interface Evidence {
  /** Present findings with how sure the reading is (0…1]. */
  present: ReadonlyMap<string, number>;
  /** `present` and all that follows from it. */
  closure: ReadonlySet<string>;
  /** How sure each of these was read: 1 for a listed phrase, a measured value or an answer. */
  certainty: ReadonlyMap<string, number>;
  /** What of `closure` may have begun suddenly; left out when nothing limits it. */
  maybeSudden?: ReadonlySet<string>;
  /** Said or answered to be absent. */
  denied: ReadonlySet<string>;
  /** Not to be asked (again): known, denied, answered with "don't know", or following from a denial. */
  settled: ReadonlySet<string>;
  /** How many questions were answered. */
  answered: number;
}

export const SUDDEN = 'onset_sudden';

/** What is told in the same sentence as a sudden beginning, or in one beside it: of what stands further off it says nothing. */
function besideSudden({ mentions, places }: Reading): ReadonlySet<string> | undefined {
  const sentenceOf = (at: number): number => places[at]?.sentence ?? 0;
  const present = mentions.filter(({ status }) => status === 'present');
  const sudden = new Set(present.filter(({ id }) => id === SUDDEN).map(({ at }) => sentenceOf(at)));
  if (sudden.size === 0) return undefined;
  const beside = ({ at }: { at: number }): boolean => [-1, 0, 1].some((step) => sudden.has(sentenceOf(at) + step));
  return new Set(present.filter(beside).map(({ id }) => id));
}

export function gatherEvidence(
  reading: Reading,
  answers: Readonly<Record<string, AnswerValue>>,
  extra: readonly string[],
  index: KnowledgeIndex,
): Evidence {
  const present = new Map<string, number>();
  const denied = new Set<string>();
  const settled = new Set<string>();
  for (const finding of reading.findings) {
    if (Object.hasOwn(answers, finding.id)) continue;
    if (finding.status === 'present') present.set(finding.id, finding.certainty);
    else if (finding.status === 'denied') denied.add(finding.id);
  }
  for (const id of extra) if (!Object.hasOwn(answers, id) && index.findingById.has(id)) present.set(id, 1);
  let answered = 0;
  for (const id of Object.keys(answers).sort()) {
    if (!index.findingById.has(id)) continue;
    answered++;
    settled.add(id);
    if (answers[id] === 'yes') present.set(id, 1);
    else if (answers[id] === 'no') denied.add(id);
  }
  // An answer of "no" also takes back what would follow from a more special finding in the text.
  for (const id of denied) {
    if (answers[id] !== 'no') continue;
    for (const special of index.impliedBy.get(id) ?? []) if (answers[special] !== 'yes') present.delete(special);
  }
  const closure = new Set<string>();
  const sure = new Map<string, number>();
  for (const [id, certainty] of present) {
    for (const known of [id, ...(index.implied.get(id) ?? [])]) {
      closure.add(known);
      sure.set(known, Math.max(sure.get(known) ?? 0, certainty));
    }
  }
  for (const id of closure) {
    settled.add(id);
    denied.delete(id);
  }
  for (const id of denied) {
    settled.add(id);
    for (const special of index.impliedBy.get(id) ?? []) settled.add(special);
  }
  const told = new Set(reading.findings.map(({ id }) => id));
  const beside = answers[SUDDEN] === 'yes' ? undefined : besideSudden(reading);
  if (!beside) return { present, closure, certainty: sure, denied, settled, answered };
  const symptom = (id: string): boolean => index.findingById.get(id)?.kind === 'symptom';
  const near = [...present.keys()].filter((id) => beside.has(id) || !symptom(id) || !told.has(id));
  const maybeSudden = new Set(near.flatMap((id) => [id, ...(index.implied.get(id) ?? [])]));
  return { present, closure, maybeSudden, certainty: sure, denied, settled, answered };
}
