import type { Urgency } from '../assessment.ts';
import type { RedFlagRow } from '../knowledge/knowledge.ts';
import type { Evidence } from './evidence.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { LearnedReading } from './learned-reading.ts';
import type { RankedCondition } from './rank-conditions.ts';
import type { Patient } from './red-flag-rules.ts';

export interface UrgencyDecision {
  urgency: Urgency;
  /** What decided: for the explanation. */
  rules: {
    kind: 'red_flag' | 'condition' | 'context' | 'self_care' | 'learned' | 'default';
    ruleId: string;
    conditionId?: string;
    /** What it asks for. */
    level?: Urgency;
  }[];
}

/** Levels by height. */
export const RANK: Record<Urgency, number> = { selfcare: 0, routine: 1, urgent: 2, emergency: 3 };
export const higher = (a: Urgency, b: Urgency): Urgency => (RANK[a] >= RANK[b] ? a : b);

/** Above these weights a condition of that severity decides; an emergency needs more than one sign for itself. */
const EMERGENCY_LIKELY = 0.6;
/** A sign speaks for a condition when it is about five times as frequent with it as without (log). */
const TELLING = 1.5;
const EMERGENCY_PLAUSIBLE = 0.2;
const URGENT_LIKELY = 0.4;
/** What is needed where the person is well otherwise. */
const URGENT_LIKELY_WELL = 0.6;
const SELF_CARE_LIKELY = 0.5;
/** Enough where the person says that it is mild or that all else is well. */
const SELF_CARE_LIKELY_MILD = 0.35;
/** So much weight of urgent causes forbids it. */
const SELF_CARE_MOST_DANGER = 0.3;
const SELF_CARE_MOST_DANGER_MILD = 0.4;
/** A mild complaint of so few days may be watched at home though its cause is usually seen by appointment. */
const MILD_DAYS = 3;
const SELF_CARE_MOST_DAYS = 14;
const OLD = 75;
const PREGNANT_MOST_DANGER = 0.2;
const MOST_WORDS_OF_THE_WELL = 60;
const ONE_MONTH = 0.08;

export interface Course {
  sinceDays?: number;
  severe: boolean;
  /** Length of the text in words. */
  words: number;
  mild?: boolean;
  /** Said to be over: then a merely plausible cause does not hurry; red flags still do. */
  over?: boolean;
  /** A baby whose age nobody has said: it may be in its first three months. */
  babyOfUnknownAge?: boolean;
  /** Confused since yesterday or so. */
  newlyConfused?: boolean;
}

/** Level four of the order of reasoning: red flags, plausible conditions, context; self-care only by its positive rule. */
export function decideUrgency(
  fired: readonly RedFlagRow[],
  ranked: readonly RankedCondition[],
  evidence: Evidence,
  patient: Patient,
  course: Course,
  index: KnowledgeIndex,
): UrgencyDecision {
  const rules: UrgencyDecision['rules'] = [];
  let urgency: Urgency | undefined;
  const raise = (level: Urgency, rule: UrgencyDecision['rules'][number]): void => {
    if (urgency === undefined || RANK[level] > RANK[urgency]) urgency = level;
    rules.push({ ...rule, level });
  };
  for (const row of fired) raise(row.level, { kind: 'red_flag', ruleId: row.id });

  const symptoms = [...evidence.present.keys()].filter((id) => index.findingById.get(id)?.kind === 'symptom');
  if (symptoms.length === 0) {
    if (urgency !== undefined) return { urgency, rules };
    // Somebody who is well and asks: nothing is there to be seen about.
    if (
      evidence.closure.has('feels_well') &&
      (evidence.denied.size > 0 ||
        ['recent_trauma', 'insect_sting', 'vaccine_reaction'].some((id) => evidence.closure.has(id))) &&
      course.words <= MOST_WORDS_OF_THE_WELL
    ) {
      rules.push({ kind: 'self_care', ruleId: 'self_care.feels_well' });
      return { urgency: 'selfcare', rules };
    }
    rules.push({ kind: 'default', ruleId: 'default.no_symptom' });
    return { urgency: 'routine', rules };
  }

  // A cause that only a risk speaks for (the pill, smoking) decides nothing.
  const complained = new Set(symptoms);
  const supported = ranked.filter((item) => item.supports.some((id) => complained.has(id)));
  const sum = (severity: Urgency): number =>
    supported.reduce((total, item) => total + (item.row.severity === severity ? item.weight : 0), 0);
  const firstOf = (severity: Urgency): RankedCondition | undefined =>
    supported.find((item) => item.row.severity === severity);
  const emergency = firstOf('emergency');
  if (emergency) {
    const place = index.conditions.indexOf(emergency.row);
    const tells = (id: string): boolean =>
      [id, ...(index.implied.get(id) ?? [])].some((known) =>
        index.links.get(known)?.some((link) => link.condition === place && link.present >= TELLING),
      );
    const signs = emergency.supports.filter((id) => index.findingById.get(id)?.kind === 'symptom' && tells(id)).length;
    if (emergency.weight >= EMERGENCY_LIKELY && signs >= 2) {
      raise('emergency', { kind: 'condition', ruleId: `condition.${emergency.row.id}`, conditionId: emergency.row.id });
    } else if (!course.over && sum('emergency') >= EMERGENCY_PLAUSIBLE) {
      raise('urgent', { kind: 'condition', ruleId: `condition.${emergency.row.id}`, conditionId: emergency.row.id });
    }
  }
  const urgentCondition = firstOf('urgent');
  const well = evidence.closure.has('feels_well') && !course.severe;
  if (
    !course.over &&
    urgentCondition &&
    sum('urgent') + sum('emergency') >= (well ? URGENT_LIKELY_WELL : URGENT_LIKELY)
  ) {
    raise('urgent', {
      kind: 'condition',
      ruleId: `condition.${urgentCondition.row.id}`,
      conditionId: urgentCondition.row.id,
    });
  }
  const babyMatter = supported[0]?.row.homeCareBaby === true && evidence.closure.has('feels_well');
  for (const id of contextRules(symptoms, evidence, patient, course)) {
    if (!(babyMatter && id === 'context.infant_under_3_months')) raise('urgent', { kind: 'context', ruleId: id });
  }
  if (course.newlyConfused && evidence.closure.has('confusion'))
    raise('emergency', { kind: 'context', ruleId: 'context.new_confusion' });
  if (urgency !== undefined) return { urgency, rules };

  if (mayCareAtHome(supported, symptoms, evidence, patient, course)) {
    rules.push({ kind: 'self_care', ruleId: 'self_care.known_mild_pattern', conditionId: supported[0]?.row.id });
    return { urgency: 'selfcare', rules };
  }
  const first = supported[0];
  if (first) rules.push({ kind: 'condition', ruleId: `condition.${first.row.id}`, conditionId: first.row.id });
  else rules.push({ kind: 'default', ruleId: 'default.unclear' });
  return { urgency: 'routine', rules };
}

/** Such a reading of words that no rule knows is believed, where most of them were met in the cases. */
const SURE = 0.5;
const FAMILIAR = 0.5;

/** Of the mind alone, with nothing of the body beside: then what makes an emergency is for the crisis rules to hear. */
const OF_MIND: ReadonlySet<string> = new Set([
  'low_mood',
  'insomnia',
  'early_waking',
  'unrefreshing_sleep',
  'nightmares',
  'irritability',
  'stress',
  'tearful_after_birth',
]);
export const isOfMindAlone = (present: Iterable<string>): boolean => {
  const all = [...present];
  return all.length > 0 && all.every((id) => OF_MIND.has(id));
};

/**
 * Rules and learned reading together. Danger signs and risk groups are a floor that nothing lowers; above it the learned
 * reading decides, which has weighed what the rules made of the likely causes. Self-care still needs something known.
 */
export function weigh(
  byRules: UrgencyDecision,
  learned: LearnedReading,
  heard: boolean,
  ofMind: boolean,
): UrgencyDecision {
  const floor = byRules.rules.reduce<Urgency>(
    (level, { kind, level: own }) =>
      kind === 'red_flag' || kind === 'context' ? higher(level, own ?? 'urgent') : level,
    'selfcare',
  );
  let urgency = higher(floor, ofMind && learned.urgency === 'emergency' ? 'urgent' : learned.urgency);
  if (!heard && urgency !== 'routine') {
    const unsure = learned.atLeast[urgency] < SURE || learned.familiar < FAMILIAR;
    if (urgency === 'selfcare' || unsure) urgency = 'routine';
  }
  if (urgency === byRules.urgency) return byRules;
  const kept = byRules.rules.filter(({ kind }) => kind !== 'default' && kind !== 'self_care');
  return { urgency, rules: [{ kind: 'learned', ruleId: `learned.${urgency}`, level: urgency }, ...kept] };
}

/** A cause that is an emergency and has so much of the weight makes one, where at least so many findings are known … */
const LIKELY_EMERGENCY = 0.25;
const KNOWN_ENOUGH = 4;
/** … and the wording is not all but never that of an emergency. */
const LEAST_CHANCE = 0.002;

/**
 * The likeliest cause that is an emergency, where tables and cases together give it weight enough in each of the rankings: with
 * the denials, and without them, for a denial may calm and never alarm.
 */
export function likelyEmergency(
  rankingsOf: () => readonly (readonly RankedCondition[])[],
  known: number,
  learned: LearnedReading,
): RankedCondition | undefined {
  if (known < KNOWN_ENOUGH || learned.atLeast.emergency < LEAST_CHANCE) return undefined;
  const rankings = rankingsOf();
  const first = rankings[0]?.find(({ row }) => row.severity === 'emergency');
  const weighsEnough = (ranking: readonly RankedCondition[]): boolean =>
    ranking.some(({ row, weight }) => row === first?.row && weight >= LIKELY_EMERGENCY);
  return rankings.every(weighsEnough) ? first : undefined;
}

/** Raised to an emergency for a cause. */
export function raisedBy(decision: UrgencyDecision, { row }: RankedCondition): UrgencyDecision {
  if (decision.urgency === 'emergency') return decision;
  const rules = decision.rules.filter(({ kind }) => kind !== 'default' && kind !== 'self_care' && kind !== 'learned');
  const rule = { kind: 'condition', ruleId: `condition.${row.id}`, conditionId: row.id, level: 'emergency' } as const;
  return { urgency: 'emergency', rules: [rule, ...rules.filter(({ ruleId }) => ruleId !== rule.ruleId)] };
}

/** What is an emergency in the first three months of life and not later (NICE NG143). */
export function mattersToBabies({ closure }: Evidence): boolean {
  return closure.has('fever') || closure.has('low_temperature');
}

/** Harmless in most people, urgent in these. */
function contextRules(symptoms: readonly string[], evidence: Evidence, patient: Patient, course: Course): string[] {
  const rules: string[] = [];
  const fever = evidence.closure.has('fever');
  if (patient.age !== undefined && patient.age < 0.25) rules.push('context.infant_under_3_months');
  if (course.babyOfUnknownAge && mattersToBabies(evidence)) rules.push('context.baby_of_unknown_age');
  if (fever && evidence.closure.has('immunosuppressed')) rules.push('context.immunosuppressed_fever');
  if (fever && patient.pregnant) rules.push('context.pregnant_fever');
  if (fever && patient.age !== undefined && patient.age > OLD) rules.push('context.over_75_fever');
  if (fever && (course.sinceDays ?? 0) >= 5 && (course.sinceDays ?? 0) < 60) rules.push('context.fever_for_days');
  const severeNow = course.severe && course.sinceDays !== undefined && course.sinceDays <= 3;
  if (severeNow && symptoms.length > 0) rules.push('context.severe_and_recent');
  return rules;
}

/** Self-care needs a known harmless pattern, short and mild, no risk group and nothing left over. */
function mayCareAtHome(
  supported: readonly RankedCondition[],
  symptoms: readonly string[],
  evidence: Evidence,
  patient: Patient,
  course: Course,
): boolean {
  const first = supported[0];
  if (!first) return false;
  const mild = course.mild === true || evidence.closure.has('feels_well') || evidence.closure.has('mild_course');
  const total = supported.reduce((sum, item) => sum + item.weight, 0) || 1;
  const shareOf = (counts: (item: RankedCondition) => boolean): number =>
    supported.reduce((sum, item) => sum + (counts(item) ? item.weight : 0), 0) / total;
  const danger = shareOf((item) => RANK[item.row.severity] >= RANK.urgent);
  if (danger > (mild ? SELF_CARE_MOST_DANGER_MILD : SELF_CARE_MOST_DANGER)) return false;
  if (first.row.severity === 'selfcare') {
    const share = shareOf((item) => item.row.severity === 'selfcare');
    if (share < (mild ? SELF_CARE_LIKELY_MILD : SELF_CARE_LIKELY)) return false;
  } else {
    const watchable = first.row.severity === 'routine' && first.row.selfCare !== undefined && mild;
    if (!watchable || (course.sinceDays ?? MILD_DAYS + 1) > MILD_DAYS || evidence.closure.has('fever')) return false;
  }
  if (first.unexplained > 0 && first.unexplained * 2 >= symptoms.length) return false;
  if (course.severe || evidence.closure.has('high_fever') || evidence.closure.has('worsening')) return false;
  if ((course.sinceDays ?? 0) > SELF_CARE_MOST_DAYS) return false;
  if (patient.age !== undefined && (patient.age > OLD || patient.age < (first.row.homeCareBaby ? ONE_MONTH : 1)))
    return false;
  // In pregnancy only what is mild, or harmless beside a danger sign that is denied.
  if (patient.pregnant && (danger > PREGNANT_MOST_DANGER || (!mild && evidence.denied.size === 0))) return false;
  return !['immunosuppressed', 'anticoagulant', 'cancer_known'].some((id) => evidence.closure.has(id));
}
