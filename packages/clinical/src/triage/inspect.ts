import type { Assessment, CrisisAssessment, Language, PossibleCondition, Reason, Urgency } from '../assessment.ts';
import type { CrisisReasoning } from '../crisis/index.ts';
import type { Reasoning } from './assess.ts';
import { explain } from './explain.ts';
import { type CrisisChances, chancesOf, crisisChancesOf, type LearnedChances } from './inspect-learned.ts';
import { occurrenceScore } from './occurrence.ts';
import type { RankedCondition } from './rank-conditions.ts';
import { type SetAside, setAsideBy } from './set-aside.ts';

/** A stretch of the text, the ids of the findings that were read from it, and whether a crisis rule rests on it. */
export interface Piece {
  text: string;
  findings: string[];
  crisis: boolean;
}

/** A red-flag rule that fired: its reason with what it is made of. */
export interface FiredRule extends Reason {
  group: string;
  level: Urgency;
  /** Names of the findings that completed it, in the reply language. */
  findings: string[];
}

/** A finding that counts for or against a condition. */
export interface Argument {
  finding: string;
  /** `present`: said; `denied`: said to be absent; `unexplained`: said, and the condition does not account for it. */
  because: 'present' | 'denied' | 'unexplained';
  /** Natural logarithm of how much more often it is met with the condition than without; absent for `unexplained`. */
  points?: number;
}

export interface WeighedCondition extends PossibleCondition {
  /** Share of the weight of all conditions, 0…1: for ordering, no probability. */
  score: number;
  /** Points (natural logarithm) that season and region gave or took; absent where they did not matter. */
  occurrence?: number;
  /** Points that cases gave or took on top of the tables, relative to all other conditions; absent where only the tables ranked. */
  learned?: number;
  for: Argument[];
  against: Argument[];
}

export interface WeighedSpecialty {
  id: string;
  /** Groups of the fired rules, and names of the plausible conditions, that name it. */
  rules: string[];
  conditions: string[];
  /** What put it there besides: the emergency itself, a child's age, the crisis rules, the learned reading, or nothing more special. */
  by: ('emergency' | 'child' | 'crisis' | 'learned' | 'first_contact')[];
}

/** What the engine saw in a text and why it concluded what it did. Never for the person: for who checks the engine. */
export interface Inspection {
  assessment: Assessment;
  /** They make up the whole text. */
  pieces: Piece[];
  /** Every reason for the urgency, those included that the person is spared. */
  reasons: Reason[];
  rules: FiredRule[];
  /** Danger signs that were met and do not count, with the reason. */
  setAside: SetAside[];
  /** Absent where too little was said to be weighed. */
  learned?: LearnedChances;
  conditions: WeighedCondition[];
  specialties: WeighedSpecialty[];
  /** `counted`: it had a say in the urgency. */
  crisis: CrisisAssessment & { counted: boolean; chances?: CrisisChances };
}

/** As many as decide on the specialties. */
const WEIGHED_FOR_SPECIALTIES = 12;
const NAMED_FOR_SPECIALTY = 3;
const LEAST_WEIGHT = 0.01;

/** Lays open what lies behind an assessment. */
export function inspectReasoning(reasoning: Reasoning, ofCrisis: CrisisReasoning): Inspection {
  const { assessment, crisis, inCrisis, learned } = reasoning;
  const chances = crisisChancesOf(ofCrisis);
  const reasons = allReasons(reasoning);
  return {
    assessment,
    pieces: piecesOf(reasoning),
    reasons,
    rules: rulesOf(reasoning, reasons),
    setAside: setAsideBy(reasoning),
    ...(learned && { learned: chancesOf(learned) }),
    conditions: conditionsOf(reasoning),
    specialties: specialtiesOf(reasoning),
    crisis: { ...crisis, counted: inCrisis, ...(chances && { chances }) },
  };
}

function piecesOf({ text, reading, crisis }: Reasoning): Piece[] {
  const spans = reading.findings.flatMap(({ id, phrase, at }) => {
    const start = text.indexOf(phrase, reading.toRaw(reading.tokens[at]?.start ?? 0));
    return start < 0 || phrase === '' ? [] : [{ id, start, end: start + phrase.length }];
  });
  const grave = crisis.phrases.flatMap((phrase) => {
    const start = text.indexOf(phrase);
    return start < 0 || phrase === '' ? [] : [{ start, end: start + phrase.length }];
  });
  const ends = [...spans, ...grave].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, text.length, ...ends])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] as number;
    const here = (span: { start: number; end: number }): boolean => span.start <= start && span.end >= end;
    return { text: text.slice(start, end), findings: spans.filter(here).map(({ id }) => id), crisis: grave.some(here) };
  });
}

/** The person is told of one condition; here every rule that had a say is named. */
function allReasons({ assessment, decision, fired, ranked, reading, index }: Reasoning): Reason[] {
  if (!assessment.understood) return assessment.because;
  const told = new Set(assessment.because.map(({ ruleId }) => ruleId));
  const spared = decision.rules
    .filter(({ ruleId }) => !told.has(ruleId))
    .flatMap((rule) =>
      explain({ ...decision, rules: [rule] }, fired, ranked, reading.findings, index, assessment.lang),
    );
  return [...assessment.because, ...spared];
}

function rulesOf({ fired, evidence, index, assessment }: Reasoning, reasons: readonly Reason[]): FiredRule[] {
  return fired.flatMap((row) => {
    const reason = reasons.find(({ ruleId }) => ruleId === row.id);
    const parts = [...(row.all ?? []), ...(row.any ?? [])].filter((id) => evidence.closure.has(id));
    const findings = parts.map((id) => labelOf(id, index, assessment.lang));
    return reason ? [{ ...reason, group: row.group, level: row.level, findings }] : [];
  });
}

function conditionsOf(reasoning: Reasoning): WeighedCondition[] {
  const { assessment, likely, circumstances } = reasoning;
  return assessment.possibleConditions.flatMap((condition) => {
    const item = likely.find(({ row }) => row.id === condition.id);
    if (!item) return [];
    const all = argumentsOn(item, reasoning);
    const speaksFor = ({ points }: Argument): boolean => points !== undefined && points > 0;
    const byWeight = (a: Argument, b: Argument): number => Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0);
    const occurrence = rounded(occurrenceScore(item.row, circumstances), 1);
    return {
      ...condition,
      score: rounded(item.weight, 3),
      ...(occurrence !== 0 && { occurrence }),
      ...(item.learned !== undefined && { learned: rounded(item.learned, 1) }),
      for: all.filter(speaksFor).sort(byWeight),
      against: all.filter((each) => !speaksFor(each)).sort(byWeight),
    };
  });
}

function argumentsOn(item: RankedCondition, { evidence, index, assessment }: Reasoning): Argument[] {
  const place = index.conditions.indexOf(item.row);
  const linkOf = (id: string) => index.links.get(id)?.find(({ condition }) => condition === place);
  const finding = (id: string): string => labelOf(id, index, assessment.lang);
  const implied = new Set([...evidence.present.keys()].flatMap((id) => index.implied.get(id) ?? []));
  const out: Argument[] = [];
  for (const [id, certainty] of evidence.present) {
    // What follows from a more special finding is weighed with that one.
    if (implied.has(id)) continue;
    if (item.supports.includes(id)) {
      const gains = [id, ...(index.implied.get(id) ?? [])].map((each) => linkOf(each)?.present ?? -Infinity);
      out.push({ finding: finding(id), because: 'present', points: rounded(Math.max(...gains) * certainty, 1) });
    } else if (index.findingById.get(id)?.kind === 'symptom') {
      out.push({ finding: finding(id), because: 'unexplained' });
    }
  }
  for (const id of evidence.denied) {
    const link = linkOf(id);
    if (link) out.push({ finding: finding(id), because: 'denied', points: rounded(link.absent, 1) });
  }
  return out;
}

function specialtiesOf({ assessment, fired, named, inCrisis, learned }: Reasoning): WeighedSpecialty[] {
  const { urgency, lang } = assessment;
  const level = urgency === 'emergency' ? 'emergency' : 'urgent';
  const weighed = named
    .slice(0, WEIGHED_FOR_SPECIALTIES)
    .filter(({ supports, weight }) => supports.length > 0 && weight >= LEAST_WEIGHT);
  return assessment.specialties.map((id) => {
    const names = ({ specialties }: { specialties: readonly string[] }): boolean => specialties.includes(id);
    const rules = [...new Set(fired.filter((row) => row.level === level && names(row)).map(({ group }) => group))];
    const conditions = weighed
      .filter(({ row }) => names(row))
      .slice(0, NAMED_FOR_SPECIALTY)
      .map(({ row }) => row.name[lang]);
    const by: WeighedSpecialty['by'] = [];
    if (id === 'emergency_medicine' && urgency === 'emergency') by.push('emergency');
    if (id === 'pediatrics') by.push('child');
    if (id === 'psychiatry' && inCrisis) by.push('crisis');
    if (by.length + rules.length + conditions.length === 0)
      by.push(learned && id !== 'general_practice' ? 'learned' : 'first_contact');
    return { id, rules, conditions, by };
  });
}

function labelOf(id: string, index: Reasoning['index'], lang: Language): string {
  return index.findingById.get(id)?.label[lang] ?? id;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
