import type { Advice, Language, Reason, Urgency } from '../assessment.ts';
import type { RedFlagRow } from '../knowledge/knowledge.ts';
import * as wording from '../lexicon/wording.ts';
import type { UrgencyDecision } from './decide-urgency.ts';
import type { ExtractedFinding } from './extract-findings.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { RankedCondition } from './rank-conditions.ts';

const MOST_CONDITION_REASONS = 1;
/** Shorter ones ("I", "le", "من") tell a reader nothing. */
const SHORTEST_WORD_SHOWN = 4;

/** Why: each conclusion with the phrases it rests on and its source. */
export function explain(
  decision: UrgencyDecision,
  fired: readonly RedFlagRow[],
  ranked: readonly RankedCondition[],
  findings: readonly ExtractedFinding[],
  index: KnowledgeIndex,
  lang: Language,
  telling: readonly string[] = [],
): Reason[] {
  const reasons: Reason[] = [];
  const phrasesFor = (ids: readonly string[]): string[] => {
    const wanted = new Set(ids);
    return [
      ...new Set(
        findings
          .filter(
            (row) =>
              row.status === 'present' &&
              (wanted.has(row.id) || index.implied.get(row.id)?.some((id) => wanted.has(id))),
          )
          .map((row) => row.phrase)
          .filter(Boolean),
      ),
    ];
  };
  let conditions = 0;
  for (const rule of decision.rules) {
    if (rule.kind === 'red_flag') {
      const row = fired.find((candidate) => candidate.id === rule.ruleId);
      if (!row) continue;
      const kind = (row.all?.length ?? 0) + (row.anyCount ?? (row.any ? 1 : 0)) > 1 ? 'combination' : 'red_flag';
      const phrases = phrasesFor([...(row.all ?? []), ...(row.any ?? [])]);
      reasons.push({ kind, ruleId: row.id, text: row.because[lang], phrases, source: row.source });
    } else if (rule.kind === 'self_care' && !rule.conditionId) {
      const text = wording.FEELS_WELL[lang];
      reasons.push({ kind: 'self_care', ruleId: rule.ruleId, text, phrases: [], source: wording.OWN_JUDGEMENT });
    } else if (rule.kind === 'condition' || rule.kind === 'self_care') {
      const item = ranked.find((candidate) => candidate.row.id === rule.conditionId);
      if (!item || conditions >= MOST_CONDITION_REASONS) continue;
      conditions++;
      const template = rule.kind === 'self_care' ? wording.KNOWN_MILD : wording.RESEMBLES;
      reasons.push({
        kind: rule.kind,
        ruleId: rule.ruleId,
        text: template[lang].replace('{name}', item.row.name[lang]),
        phrases: phrasesFor(item.supports),
        source: item.row.source,
      });
    } else if (rule.kind === 'learned') {
      const text = wording.LEARNED[decision.urgency][lang];
      // What was understood is shown rather than single words; these only where nothing else is there to show.
      const said = present(findings);
      const phrases = said.length > 0 ? said : telling.filter((piece) => piece.length >= SHORTEST_WORD_SHOWN);
      reasons.push({ kind: 'learned', ruleId: rule.ruleId, text, phrases, source: wording.LEARNED_SOURCE });
    } else if (rule.kind === 'context') {
      const text = wording.CONTEXT[rule.ruleId]?.[lang] ?? '';
      reasons.push({
        kind: 'context',
        ruleId: rule.ruleId,
        text,
        phrases: present(findings),
        source: wording.CONTEXT_SOURCE,
      });
    } else {
      const text = rule.ruleId === 'default.no_symptom' ? wording.NO_SYMPTOM : wording.UNCLEAR;
      reasons.push(byDefault(rule.ruleId, text[lang]));
    }
  }
  // Where every rule that decided has been set aside, that is said too.
  return reasons.length > 0 ? reasons : [byDefault('default.unclear', wording.UNCLEAR[lang])];
}

/** The pieces of the text that say what is so. */
const present = (findings: readonly ExtractedFinding[]): string[] => [
  ...new Set(
    findings
      .filter(({ status }) => status === 'present')
      .map(({ phrase }) => phrase)
      .filter(Boolean),
  ),
];

const byDefault = (ruleId: string, text: string): Reason => ({
  kind: 'default',
  ruleId,
  text,
  phrases: [],
  source: wording.OWN_JUDGEMENT,
});

/** What to do now, home care where it can be right, and always what should make the person seek help. */
export function advise(urgency: Urgency, ranked: readonly RankedCondition[], lang: Language): Advice {
  const first = ranked.find((item) => item.supports.length > 0);
  const selfCare = urgency === 'selfcare' || urgency === 'routine' ? (first?.row.selfCare?.[lang] ?? []) : [];
  const own = urgency === 'emergency' ? [] : (first?.row.safetyNet[lang] ?? []);
  const safetyNet = own.length > 0 ? own : wording.SAFETY_NET[lang];
  return { text: wording.ADVICE[urgency][lang], selfCare: [...selfCare], safetyNet: [...safetyNet] };
}
