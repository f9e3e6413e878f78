import type { Assessment, AssessmentInput, CrisisAssessment, Language } from '../assessment.ts';
import type { RedFlagRow } from '../knowledge/knowledge.ts';
import * as wording from '../lexicon/wording.ts';
import { AGE_QUESTION, chooseQuestions } from './choose-questions.ts';
import { chooseSpecialties, learnedSpecialties, WHOLE_PICTURE } from './choose-specialties.ts';
import { hearCrisis, isBodily, isDenied } from './crisis-in-triage.ts';
import {
  decideUrgency,
  higher,
  isOfMindAlone,
  likelyEmergency,
  mattersToBabies,
  RANK,
  raisedBy,
  type UrgencyDecision,
  weigh,
} from './decide-urgency.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { advise, explain } from './explain.ts';
import { type Reading, readText } from './extract-findings.ts';
import { indexKnowledge, type Knowledge, type KnowledgeIndex } from './knowledge-index.ts';
import { createCauseRanker } from './learned-causes.ts';
import { calmerFirst, createLearnedReader, type LearnedReading, stands, type TriageModels } from './learned-reading.ts';
import { listConditions, listFindings } from './list-for-person.ts';
import { type Circumstances, isKnown } from './occurrence.ts';
import { type RankedCondition, rankConditions } from './rank-conditions.ts';
import { certaintyOf, firedRules, type Patient } from './red-flag-rules.ts';
import { denyingPieces, type RuleView } from './triage-features.ts';

/** Reads at most this many characters. */
export const MOST_CHARACTERS = 20_000;
/** A child whose age nobody said is taken for one of preschool age. */
const ASSUMED_CHILD_AGE = 4;
const ASSUMED_BABY_AGE = 0.8;
const ASSUMED_NEWBORN_AGE = 0.05;
/** "Today", "yesterday", "for two days". */
const NEW_DAYS = 2;
const ASSUMED_TEEN_AGE = 15;
const ASSUMED_OLD_AGE = 76;
/** Of a grown-up who writes. */
const ASSUMED_PARENT_AGE = 60;

export interface EngineParts {
  knowledge: Knowledge;
  rulesVersion: string;
  assessCrisis: (input: { text: string; lang?: Language | 'ary' }) => CrisisAssessment;
  /** Without it the rules decide alone. */
  learned?: TriageModels;
  /** Changes what was read before it is weighed: to measure what a part brings (scripts/measure.ts). */
  amend?: (reading: Reading) => Reading;
}

/** What was concluded, and every step that led there: for whoever wants to see it from inside. */
export interface Reasoning {
  assessment: Assessment;
  /** As far as it was read. */
  text: string;
  index: KnowledgeIndex;
  reading: Reading;
  evidence: Evidence;
  patient: Patient;
  fired: readonly RedFlagRow[];
  /** As the urgency was judged by it. */
  ranked: readonly RankedCondition[];
  /** With what was learned from cases, and with season and region. */
  likely: readonly RankedCondition[];
  /** Those by which the specialties were chosen. */
  named: readonly RankedCondition[];
  circumstances: Circumstances;
  decision: UrgencyDecision;
  /** What the rules gave the learned reading to weigh, and what it made of it. */
  view: RuleView;
  learned?: LearnedReading;
  crisis: CrisisAssessment;
  /** Whether the crisis rules had a say in the urgency. */
  inCrisis: boolean;
}

/** Builds the assessor once; the returned function is pure: same input, same bytes. Never throws on any string. */
export function createAssessor(parts: EngineParts): (input: AssessmentInput) => Assessment {
  const reason = createReasoner(parts);
  return (input) => reason(input).assessment;
}

/** The one pipeline, with its steps left open to look at. Pure, as the assessor is. */
export function createReasoner(parts: EngineParts): (input: AssessmentInput) => Reasoning {
  const index = indexKnowledge(parts.knowledge);
  const readLearned = parts.learned && createLearnedReader(parts.learned);
  const weighCauses = parts.learned
    ? createCauseRanker(parts.learned.causes)
    : (ranked: readonly RankedCondition[]) => ranked;
  const amend = parts.amend ?? ((reading: Reading): Reading => reading);

  return function reason(input: AssessmentInput): Reasoning {
    const judged = judge(input);
    const calmer = withoutSigns(input, index);
    if (!calmer) return judged;
    const before = judge(calmer).assessment;
    if (RANK[before.urgency] <= RANK[judged.assessment.urgency]) return judged;
    const { urgency, because, advice, specialties } = before;
    return { ...judged, assessment: { ...judged.assessment, urgency, because, advice, specialties } };
  };

  function judge(input: AssessmentInput): Reasoning {
    const text = input.text.slice(0, MOST_CHARACTERS);
    const reading = amend(readText(text, index, input.age));
    const lang = replyLanguage(input.lang, reading);
    const crisis = hearCrisis(parts, input, text, lang);
    const notes: string[] = [];
    if (input.text.length > MOST_CHARACTERS) notes.push(wording.CUT[lang]);
    if (reading.contradicted) notes.push(wording.CONTRADICTED[lang]);

    const patient = whoIs(input, reading);
    const answers = input.answers ?? {};
    const evidence = gatherEvidence(reading, answers, patient.pregnant ? ['pregnancy'] : [], index);
    const symptoms = [...evidence.present.keys()].some((id) => index.findingById.get(id)?.kind === 'symptom');
    const course = {
      sinceDays: input.sinceDays ?? reading.sinceDays,
      severe: reading.severe,
      words: reading.words,
      mild: reading.mild,
      over: reading.over,
      babyOfUnknownAge: isBabyOfUnknownAge(input, reading),
      newlyConfused: isNewlyConfused(input, reading),
    };
    /** What the rules make of these findings. */
    const view = (known: Evidence, read = reading, words = text): RuleView => {
      const fired = firedRules(index.redFlags, known, patient);
      const ranked = rankConditions(index, known, patient, course.sinceDays);
      const decision = decideUrgency(fired, ranked, known, patient, course, index);
      return {
        ...patient,
        text: words,
        reading: read,
        present: [...known.present.keys()],
        denied: known.denied,
        fired,
        decision,
        ranked,
        specialties: chooseSpecialties(decision.urgency, fired, ranked, patient),
        sinceDays: course.sinceDays,
      };
    };
    const byRules = view(evidence);
    const { ranked, fired: allFired } = byRules;
    const answered = evidence.answered > 0;
    const heard = reading.findings.length > 0 || answered || crisis.class !== 'non_crisis';
    const complained =
      answered || crisis.class !== 'non_crisis' || reading.findings.some(({ status }) => status === 'present');
    const enough = complained || reading.words >= FEW_WORDS;
    const readings = enough && readLearned ? [readLearned(byRules)] : [];
    // What is denied may calm and never alarm: the complaint without it may not come out lower.
    if (evidence.denied.size > 0 && readLearned && readings[0]) {
      const plain = withoutDenials(text, reading);
      const read = plain === text ? reading : readText(plain, index, input.age);
      const known = gatherEvidence(read, answers, patient.pregnant ? ['pregnancy'] : [], index);
      readings.push(readLearned(view({ ...known, denied: new Set() }, read, plain)));
    }
    const learned = readings.sort(calmerFirst)[0];
    const inCrisis =
      (crisis.severity >= 3 || crisis.class === 'crisis') && !isDenied(crisis, reading) && !isBodily(crisis, learned);
    const fired = learned
      ? allFired.filter((row) => stands(learned, row.level, certaintyOf(row, evidence, patient)))
      : allFired;
    const weighed = learned
      ? weigh(
          fired.length === allFired.length
            ? byRules.decision
            : decideUrgency(fired, ranked, evidence, patient, course, index),
          learned,
          complained,
          crisis.class === 'non_crisis' && isOfMindAlone(evidence.present.keys()),
        )
      : byRules.decision;
    const gravest =
      learned && complained && !course.over && weighed.urgency !== 'emergency'
        ? likelyEmergency(
            () =>
              [evidence, { ...evidence, denied: new Set<string>() }].map((known) =>
                weighCauses(rankConditions(index, known, patient, course.sinceDays), byRules, 'emergency'),
              ),
            evidence.present.size,
            learned,
          )
        : undefined;
    const decision = gravest ? raisedBy(weighed, gravest) : weighed;
    const because = explain(decision, fired, ranked, reading.findings, index, lang, learned?.phrases);
    const understood = heard || decision.rules.some(({ kind }) => kind === 'learned');

    let urgency = decision.urgency;
    if (inCrisis) urgency = higher(urgency, crisis.severity >= 4 ? 'emergency' : 'urgent');
    // Season and region order causes and questions. How urgent it is and why, and whose matter, is judged without them.
    const { month, region } = input;
    const causes = weighCauses(ranked, byRules, urgency);
    const likely = isKnown({ month, region })
      ? weighCauses(rankConditions(index, evidence, patient, course.sinceDays, { month, region }), byRules, urgency)
      : causes;
    /** With a whole picture the causes are told apart better with what was learned; from less the tables name whoever is nearest. */
    const named = evidence.present.size >= WHOLE_PICTURE ? causes : ranked;
    const specialties = learned
      ? learnedSpecialties(
          urgency,
          learned,
          heard ? chooseSpecialties(byRules.decision.urgency, fired, named, patient) : [],
          evidence.present.size,
          patient,
        )
      : chooseSpecialties(urgency, fired, ranked, patient);
    if (inCrisis && crisis.label !== 'medical_emergency') addPsychiatry(specialties, fired.length > 0);
    if (inCrisis) {
      because.unshift({
        kind: 'red_flag',
        ruleId: crisis.ruleIds[0] ?? 'crisis',
        text: wording.CRISIS_SAID[lang],
        phrases: [...crisis.phrases],
        source: 'docs: crisis rules',
      });
    }
    const asksAge = course.babyOfUnknownAge && !Object.hasOwn(answers, AGE_QUESTION) && mattersToBabies(evidence);
    const advice = advise(urgency, ranked, lang);
    if (!understood) {
      advice.text = wording.NOT_UNDERSTOOD[lang];
      because.splice(0, because.length, {
        kind: 'not_understood',
        ruleId: 'default.not_understood',
        text: wording.NOT_UNDERSTOOD[lang],
        phrases: [],
        source: wording.OWN_JUDGEMENT,
      });
    }

    const assessment: Assessment = {
      urgency,
      because,
      findings: listFindings(reading.findings, input, index.findingById, lang),
      possibleConditions: symptoms || (learned && understood) ? listConditions(likely, urgency, symptoms, lang) : [],
      specialties,
      redFlags: [...new Set(fired.map((row) => row.group))],
      questions:
        inCrisis || !symptoms
          ? []
          : chooseQuestions({ urgency, ranked: likely, evidence, patient, index, lang, answers, asksAge }),
      advice,
      understood,
      person: person(patient),
      lang,
      notes,
      rulesVersion: parts.rulesVersion,
    };
    if (crisis.class !== 'non_crisis' || crisis.severity > 0) assessment.crisis = crisis;
    return {
      assessment,
      text,
      index,
      reading,
      evidence,
      patient,
      fired,
      ranked,
      likely,
      named,
      circumstances: { month, region },
      decision,
      view: byRules,
      learned,
      crisis,
      inCrisis,
    };
  }
}

/** The same without the danger signs that were answered with "yes": none of them may make a matter less pressing. */
function withoutSigns(input: AssessmentInput, index: KnowledgeIndex): AssessmentInput | undefined {
  const answers = Object.entries(input.answers ?? {});
  const others = answers.filter(([id, value]) => value !== 'yes' || !index.dangerSigns.has(id));
  return others.length < answers.length ? { ...input, answers: Object.fromEntries(others) } : undefined;
}

/** The text without the sentences that only deny. */
function withoutDenials(text: string, reading: Reading): string {
  const { tokens, places, toRaw } = reading;
  const sentenceOf = (at: number): number => places[at]?.sentence ?? -1;
  const denying = denyingPieces(reading.mentions, tokens.length, sentenceOf);
  let out = '';
  let from = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (!denying.has(sentenceOf(i)) || (next && sentenceOf(i + 1) === sentenceOf(i))) return;
    const first = tokens[places.findIndex(({ sentence }) => sentence === sentenceOf(i))] ?? token;
    out += text.slice(from, toRaw(first.start));
    from = toRaw(token.end - 1) + 1;
  });
  return out + text.slice(from);
}

/** Fewer words than this in which nothing is recognised say nothing: no conclusion is drawn from them. */
const FEW_WORDS = 4;

function replyLanguage(asked: AssessmentInput['lang'], reading: Reading): Language {
  if (asked === 'ary') return 'ar';
  return asked ?? reading.language.lang;
}

type Described = Patient & { ageAssumed?: true };

function whoIs(input: AssessmentInput, reading: Reading): Described {
  const patient: Described = {};
  const age = input.age ?? reading.person.age ?? answeredAge(input);
  const assumed = age === undefined ? assumedAge(reading) : undefined;
  if (age !== undefined) patient.age = age;
  else if (assumed !== undefined) {
    patient.age = assumed;
    patient.ageAssumed = true;
  }
  const sex = input.sex ?? reading.person.sex;
  if (sex) patient.sex = sex;
  if (input.answers?.pregnancy === 'no') patient.pregnant = false;
  else if (input.answers?.pregnancy === 'yes') patient.pregnant = true;
  else if (reading.person.pregnant !== undefined) patient.pregnant = reading.person.pregnant;
  return patient;
}

function answeredAge({ answers = {} }: AssessmentInput): number | undefined {
  return Object.hasOwn(answers, AGE_QUESTION) && answers[AGE_QUESTION] === 'yes' ? ASSUMED_NEWBORN_AGE : undefined;
}

/** A baby is spoken of and nobody says how old it is: under three months fever is an emergency. */
function isBabyOfUnknownAge({ age, answers = {} }: AssessmentInput, { person }: Reading): boolean {
  if (age !== undefined || person.ageSaid || !person.infant || person.newborn) return false;
  return !(Object.hasOwn(answers, AGE_QUESTION) && ['yes', 'no'].includes(answers[AGE_QUESTION] ?? ''));
}

/** Confused for so few days, counted for the confusion itself: forgetfulness of months beside it changes nothing. */
function isNewlyConfused(input: AssessmentInput, reading: Reading): boolean {
  return reading.findings.some(
    ({ id, status, sinceDays }) =>
      id === 'confusion' && status === 'present' && (input.sinceDays ?? sinceDays ?? NEW_DAYS + 1) <= NEW_DAYS,
  );
}

/** From words such as "newborn", "my teenager" or "grandmother" where nobody said an age. */
function assumedAge({ person }: Reading): number | undefined {
  if (person.newborn) return ASSUMED_NEWBORN_AGE;
  if (person.baby) return ASSUMED_BABY_AGE;
  if (person.teen) return ASSUMED_TEEN_AGE;
  if (person.child) return ASSUMED_CHILD_AGE;
  if (person.old) return ASSUMED_OLD_AGE;
  return person.parent ? ASSUMED_PARENT_AGE : undefined;
}

function person(patient: Described): Assessment['person'] {
  const out: Assessment['person'] = {};
  if (patient.age !== undefined) out.age = patient.age;
  if (patient.ageAssumed) out.ageAssumed = true;
  if (patient.sex) out.sex = patient.sex;
  if (patient.pregnant !== undefined) out.pregnant = patient.pregnant;
  return out;
}

function addPsychiatry(specialties: string[], medical: boolean): void {
  const at = specialties.indexOf('psychiatry');
  if (at >= 0) specialties.splice(at, 1);
  const first = specialties[0] === 'emergency_medicine' || medical ? 1 : 0;
  specialties.splice(first, 0, 'psychiatry');
}
