import type { AssessmentInput, Finding, Language, Likelihood, PossibleCondition, Urgency } from '../assessment.ts';
import type { ExtractedFinding } from './extract-findings.ts';
import { isMuchGraver } from './learned-causes.ts';
import type { RankedCondition } from './rank-conditions.ts';

const MOST_CONDITIONS = 8;
const LEAST_CONDITIONS = 5;
const LIKELY = 0.35;
const POSSIBLE = 0.08;
/** Where no complaint was recognised and single words alone speak for a cause. */
const POSSIBLE_ALONE = 0.2;

/** Findings of the text in order, then those that came from answers. */
export function listFindings(
  extracted: readonly ExtractedFinding[],
  input: AssessmentInput,
  rows: ReadonlyMap<string, { label: Record<Language, string> }>,
  lang: Language,
): Finding[] {
  const answers = input.answers ?? {};
  const out: Finding[] = [];
  for (const { id, phrase, status, sinceDays, severity } of extracted) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer === 'unknown') continue;
    const finding: Finding = { id, label: rows.get(id)?.label[lang] ?? id, phrase, status };
    if (answer) finding.status = answer === 'yes' ? 'present' : 'denied';
    if (finding.status === 'present' && (input.sinceDays ?? sinceDays) !== undefined)
      finding.sinceDays = input.sinceDays ?? sinceDays;
    if (severity) finding.severity = severity;
    out.push(finding);
  }
  const known = new Set(out.map((finding) => finding.id));
  for (const id of Object.keys(answers).sort()) {
    const row = rows.get(id);
    if (!row || known.has(id) || answers[id] === 'unknown') continue;
    out.push({ id, label: row.label[lang], phrase: '', status: answers[id] === 'yes' ? 'present' : 'denied' });
  }
  return out;
}

/** Causes that something speaks for, the likeliest first, in careful words. */
export function listConditions(
  ranked: readonly RankedCondition[],
  urgency: Urgency,
  symptoms: boolean,
  lang: Language,
): PossibleCondition[] {
  const supported = ranked.filter(
    ({ supports, weight }) => (symptoms && supports.length > 0) || weight >= (symptoms ? POSSIBLE : POSSIBLE_ALONE),
  );
  const shown = supported
    .filter((item, place) => place < LEAST_CONDITIONS || item.weight >= 0.02)
    .slice(0, MOST_CONDITIONS);
  return shown.map(({ row, weight, supports }) => {
    const likelihood: Likelihood =
      weight >= LIKELY && supports.length >= 2 && !isMuchGraver(row, urgency)
        ? 'likely'
        : weight >= POSSIBLE
          ? 'possible'
          : 'less_likely';
    return {
      id: row.id,
      name: row.name[lang],
      nameEn: row.name.en,
      aliasesEn: [...row.aliasesEn],
      icd10: row.icd10,
      likelihood,
    };
  });
}
