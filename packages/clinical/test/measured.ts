import { readFileSync } from 'node:fs';
import type { Assessment, AssessmentInput, CrisisAssessment, CrisisClass, Urgency } from '../src/assessment.ts';
import { conditionNamed } from '../src/knowledge/condition-named.ts';

/** A complaint with what a clinician would say of it; nobody has reviewed these labels. */
export interface TriageCase {
  text: string;
  lang: string;
  age?: number | null;
  sex?: 'F' | 'M' | null;
  gold_triage: Urgency;
  acceptable_triage: Urgency[];
  primary_specialty: string;
  gold_specialties: string[];
  /** The likeliest cause, in English, and other names for it. */
  gold_diagnosis?: string;
  dx_aliases?: string[];
}
export interface CrisisCase {
  text: string;
  lang: string;
  class: CrisisClass;
  severity: number;
}
/** So many of so many. */
export interface Share {
  k: number;
  n: number;
}

const CASES = new URL('../cases/', import.meta.url);
/** Cases of a file; of the files whose odd half was worked with, `half` gives the other. */
export function readCases<Case>(name: string, half?: 'even' | 'odd'): Case[] {
  const rows = readFileSync(new URL(name, CASES), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case & { name?: string });
  const odd = ({ name = '' }: { name?: string }): boolean => Number(/\d+$/.exec(name)?.[0]) % 2 === 1;
  return half ? rows.filter((row) => odd(row) === (half === 'odd')) : rows;
}

/** One complaint told in five ways, with the levels that a clinician would accept. */
export type ToldInFive = Record<(typeof WAYS)[number], string> & {
  id: string;
  acceptable: Urgency[];
  age: number;
  sex: 'F' | 'M';
};
export const WAYS = ['en', 'fr', 'ar', 'ary', 'aryLatn'] as const;
/** Files of complaints told in five ways, written blind and only counted. */
export const TOLD_IN_FIVE = ['unseen-translated.jsonl', 'fresh-translated.jsonl'] as const;
export const readTold = (file: (typeof TOLD_IN_FIVE)[number]): ToldInFive[] => readCases<ToldInFive>(file);
export const inputOf = (row: ToldInFive, way: (typeof WAYS)[number]): AssessmentInput => ({
  text: row[way],
  age: row.age,
  sex: row.sex === 'F' ? 'female' : 'male',
});

const RANK: Record<Urgency, number> = { selfcare: 0, routine: 1, urgent: 2, emergency: 3 };
const three = (urgency: Urgency): string => (urgency === 'routine' || urgency === 'urgent' ? 'middle' : urgency);
const count = <Row>(rows: readonly Row[], counts: (row: Row) => boolean): Share => ({
  k: rows.filter(counts).length,
  n: rows.length,
});
export const share = ({ k, n }: Share): number => (n === 0 ? Number.NaN : k / n);

/** What an assessor does with labelled complaints, counted as in published comparisons of symptom checkers. */
export function measureTriage(cases: readonly TriageCase[], assess: (input: AssessmentInput) => Assessment) {
  const rows = cases.map((wanted) => {
    const sex = wanted.sex === 'F' ? ('female' as const) : wanted.sex === 'M' ? ('male' as const) : undefined;
    const { urgency, specialties, possibleConditions } = assess({
      text: wanted.text,
      age: wanted.age ?? undefined,
      sex,
    });
    const [cause] = [wanted.gold_diagnosis ?? '', ...(wanted.dx_aliases ?? [])].flatMap(
      (name) => conditionNamed(name) ?? [],
    );
    const place = cause ? possibleConditions.findIndex(({ id }) => id === cause) : undefined;
    return { wanted, urgency, first: specialties[0] ?? '', place };
  });
  const emergencies = rows.filter(({ wanted }) => wanted.gold_triage === 'emergency');
  const selfCare = rows.filter(({ wanted }) => wanted.gold_triage === 'selfcare');
  const named = rows.filter(({ wanted }) => wanted.gold_specialties?.length);
  const diagnosed = rows.filter(({ wanted }) => wanted.gold_diagnosis);
  const ofKnownCause = rows.filter(({ place }) => place !== undefined);
  const least = (wanted: TriageCase): number => Math.min(...wanted.acceptable_triage.map((level) => RANK[level]));
  return {
    acceptable: count(rows, ({ wanted, urgency }) => wanted.acceptable_triage.includes(urgency)),
    threeLevels: count(rows, ({ wanted, urgency }) => three(urgency) === three(wanted.gold_triage)),
    emergencies: count(emergencies, ({ urgency }) => urgency === 'emergency'),
    emergenciesSentAway: count(emergencies, ({ urgency }) => RANK[urgency] <= RANK.routine),
    tooLow: count(rows, ({ wanted, urgency }) => RANK[urgency] < least(wanted)),
    needless: count(
      rows.filter(({ wanted }) => wanted.gold_triage !== 'emergency'),
      ({ wanted, urgency }) => urgency === 'emergency' && !wanted.acceptable_triage.includes('emergency'),
    ),
    selfCare: count(selfCare, ({ wanted, urgency }) => wanted.acceptable_triage.includes(urgency)),
    specialty: count(named, ({ wanted, first }) => wanted.gold_specialties.includes(first)),
    specialtyBest: count(
      named,
      ({ wanted, first }) =>
        first === wanted.primary_specialty || (wanted.gold_triage === 'emergency' && first === 'emergency_medicine'),
    ),
    causeKnown: count(diagnosed, ({ place }) => place !== undefined),
    causeFirst: count(ofKnownCause, ({ place }) => place === 0),
    causeInThree: count(ofKnownCause, ({ place = -1 }) => place >= 0 && place < 3),
  };
}

/** What an assessor of crises does with labelled messages. */
export function measureCrisis(
  cases: readonly CrisisCase[],
  assessCrisis: (input: { text: string }) => CrisisAssessment,
) {
  const rows = cases.map((wanted) => ({ wanted, got: assessCrisis({ text: wanted.text }).class }));
  const of = (kind: CrisisClass, as: CrisisClass, least = 0): Share =>
    count(
      rows.filter(({ wanted }) => wanted.class === kind && wanted.severity >= least),
      ({ got }) => got === as,
    );
  return {
    recognised: of('crisis', 'crisis'),
    gravest: of('crisis', 'crisis', 4),
    thirdParty: of('third_party', 'third_party'),
    falseAlarms: of('non_crisis', 'crisis'),
  };
}
