// Learns the second reading of the clinical engine from the labelled cases and writes its weights:
//   npm run learn [-- --check] [crisis] [urgency] [specialty] [causes] [topics]
// Logistic regression by AdaGrad (Duchi, Hazan, Singer, JMLR 2011), always in the same order: the same cases and rules give
// the same weights. To be run after every change of the cases, the rules, the vocabulary or the features; a test compares
// the fingerprint of the cases. With `topics` only the guide's
// reading of questions is learned, which takes seconds. `--check` writes nothing and says how well five folds of the cases foretell each other.
import { writeFileSync } from 'node:fs';
import { readByRules } from '../packages/clinical/src/crisis/assess-crisis.ts';
import { crisisFeatures } from '../packages/clinical/src/crisis/crisis-features.ts';
import { CONDITIONS, FINDINGS, GISTS, RED_FLAGS, SPECIALTIES } from '../packages/clinical/src/knowledge/index.ts';
import { type Features, placeOf } from '../packages/clinical/src/learned/feature-bag.ts';
import { LinearModel, logistic, type StoredModel, softmax } from '../packages/clinical/src/learned/linear-model.ts';
import { createReasoner, readCrisisByRules } from '../packages/clinical/src/learning.ts';
import { DENIED, triageFeatures } from '../packages/clinical/src/triage/triage-features.ts';
import { fingerprint, readRows } from './case-files.ts';
import { causesTask } from './learn-causes.ts';
import { type Example, learn, type Task } from './learn-model.ts';
import { askingTask, harmlessQuestions, learnTopics, QUESTIONS } from './learn-topics.ts';

interface CrisisCase {
  name?: string;
  text: string;
  label: string;
}
interface TriageCase {
  /** Of the cases for learning: `tr-` marks one that was translated from another. */
  id?: string;
  name?: string;
  lang: string;
  text: string;
  age: number | null;
  sex: 'M' | 'F' | null;
  gold_triage: Level;
  acceptable_triage: Level[];
  gold_diagnosis?: string;
  primary_specialty: string;
  gold_specialties: string[];
}
interface OwnCase {
  text: string;
  age?: number;
  sex?: 'M' | 'F';
  expect: { urgency?: Level[]; specialties?: string[] };
}
type Level = 'selfcare' | 'routine' | 'urgent' | 'emergency';
const CASES = new URL('../packages/clinical/cases/', import.meta.url);
const WEIGHTS = new URL('../packages/clinical/src/learned/weights/', import.meta.url);
const LEVELS: Level[] = ['selfcare', 'routine', 'urgent', 'emergency'];
/** Only says how well the cases foretell each other. */
const CHECK = process.argv.includes('--check');
const FOLDS = 5;
/** Share of an acceptable level beside the right one. */
const ACCEPTABLE = 0.35;
const PRIMARY = 0.8;

const read = <Case>(name: string): Case[] => readRows<Case>(new URL(name, CASES));
const fingerprintOf = (...names: string[]): string => fingerprint(...names.map((name) => new URL(name, CASES)));

/** Of these files the odd half was worked with, and the other is only counted. */
const oddHalf = <Case extends { name?: string }>(rows: readonly Case[]): Case[] =>
  rows.filter(({ name = '' }) => Number(/\d+$/.exec(name)?.[0]) % 2 === 1);

const FROM_PEOPLE = /suicid|self-harm|violen|abuse|assault|\brape|strangul|intentional|self-poison/i;

function crisisTask(): Task {
  const fresh = read<CrisisCase>('learn-crisis.jsonl');
  // The rules were written with these in view: what they make of them teaches nothing about the rules.
  const known = [...read<CrisisCase>('crisis.jsonl'), ...oddHalf(read<CrisisCase>('kept-crisis.jsonl'))].map((row) => ({
    ...row,
    label: SAME_LABEL[row.label] ?? row.label,
  }));
  // Ordinary complaints are what most people write of, and no crisis.
  const ordinary = complaints().flatMap(({ text, gold_triage, gold_diagnosis = '', primary_specialty }) => {
    // Emergencies of whom the danger is not the body's have labels of their own in the other file.
    if (gold_triage === 'emergency' && FROM_PEOPLE.test(gold_diagnosis)) return [];
    if (!MIND.has(primary_specialty))
      return { text, label: gold_triage === 'emergency' ? 'medical_emergency' : 'neg_ordinary_medical' };
    // A complaint of the mind that can wait for a booked visit tells of no danger; the others may.
    return CAN_WAIT.has(gold_triage) ? { text, label: 'neg_distress_no_risk' } : [];
  });
  // So is a question on a subject of health, except where the subject itself is a danger or a grief.
  const questions = harmlessQuestions()
    .filter(({ text }) => readCrisisByRules({ text }).class === 'non_crisis')
    .map(({ text }) => ({ text, label: 'neg_information' }));
  const outputs = [...new Set([...fresh, ...known].map(({ label }) => CRISIS_OUTPUT[label] ?? label))].sort();
  const example = ({ text, label }: CrisisCase, byRules: boolean): Example => {
    return {
      features: crisisFeatures(readByRules(text), byRules),
      wanted: outputs.map((output) => Number(output === (CRISIS_OUTPUT[label] ?? label))),
    };
  };
  return {
    name: 'crisis',
    outputs,
    kind: 'softmax',
    // Each also without the view of the rules, or the words would never learn to speak for themselves.
    examples: [...fresh, ...ordinary, ...questions]
      .flatMap((row) => [example(row, true), example(row, false)])
      .concat(known.map((row) => example(row, false))),
    neverUp: new Set(),
    leftOut: 0.3,
    cases: fingerprintOf(
      'learn-crisis.jsonl',
      'kept-crisis.jsonl',
      'learn-triage.jsonl',
      'crisis.jsonl',
      QUESTIONS.href,
    ),
  };
}
const MIND = new Set(['psychiatry', 'psychology', 'addictology']);
const CAN_WAIT = new Set<Level>(['routine', 'selfcare']);
/** What is harmless is told apart as far as it helps to tell it from danger: strain of the mind, the body, all else. */
const CRISIS_OUTPUT: Record<string, string> = {
  abuse_disclosure: 'abuse_disclosed',
  neg_distress_no_risk: 'neg_strain',
  neg_grief: 'neg_strain',
  neg_explicit_denial: 'neg_strain',
  neg_past_history: 'neg_strain',
  neg_idiom: 'neg_other',
  neg_fiction_or_news: 'neg_other',
  neg_information: 'neg_other',
};
const SAME_LABEL: Record<string, string> = {
  past_history: 'neg_past_history',
  distress: 'neg_distress_no_risk',
  denial: 'neg_explicit_denial',
  idiom: 'neg_idiom',
  grief: 'neg_grief',
  fiction: 'neg_fiction_or_news',
  other: 'neg_other',
  medical_fear: 'neg_ordinary_medical',
  religious: 'neg_other',
  none: 'neg_other',
};

/** A complaint and its translations would foretell each other: for checking only the first is taken. */
const complaints = (): TriageCase[] =>
  read<TriageCase>('learn-triage.jsonl').filter(({ id = '' }) => !(CHECK && id.startsWith('tr-')));

/** The cases for learning, and those that the rules were written with. */
function triageCases(): TriageCase[] {
  const own = read<OwnCase>('triage.jsonl').flatMap(({ text, age, sex, expect }) => {
    const { urgency = [], specialties = [] } = expect;
    const [gold, first = ''] = [urgency[0], specialties[0]];
    if (!gold) return [];
    const named = { lang: '', gold_triage: gold, acceptable_triage: urgency, primary_specialty: first };
    return [{ text, age: age ?? null, sex: sex ?? null, ...named, gold_specialties: specialties }];
  });
  const learned = complaints();
  // A case and the same with a denial would foretell each other.
  const denied = CHECK ? [] : withDenials(learned);
  return [...learned, ...denied, ...oddHalf(read<TriageCase>('kept-triage.jsonl')), ...own];
}

/** Every third complaint that is no emergency once more, with a denial after it that changes nothing. */
function withDenials(cases: readonly TriageCase[]): TriageCase[] {
  const denials = Map.groupBy(read<{ lang: string; text: string }>('denials.jsonl'), ({ lang }) => lang);
  return cases
    .filter(({ gold_triage }, i) => gold_triage !== 'emergency' && i % 3 === 0)
    .map((row, i) => {
      const said = denials.get(row.lang) ?? [];
      const [one, other] = [said[i % said.length], said[(i * 7 + 3) % said.length]];
      return {
        ...row,
        text: [row.text.replace(/[.!?\s]*$/, '.'), one?.text, i % 2 === 0 ? other?.text : ''].join(' '),
      };
    });
}

function triageTasks(): Task[] {
  const reason = createReasoner({
    knowledge: { findings: FINDINGS, conditions: CONDITIONS, redFlags: RED_FLAGS, gists: GISTS },
    rulesVersion: 'learning',
    assessCrisis: readCrisisByRules,
  });
  const cases = triageCases();
  const views = cases.map(
    ({ text, age, sex }) =>
      reason({ text, age: age ?? undefined, sex: sex === 'M' ? 'male' : sex === 'F' ? 'female' : undefined }).view,
  );
  const features = views.map(triageFeatures);
  const atLeast = (row: TriageCase, level: number): number => {
    const right = Number(LEVELS.indexOf(row.gold_triage) >= level);
    const levels = row.acceptable_triage.map((name) => LEVELS.indexOf(name));
    const share = levels.filter((each) => each >= level).length / levels.length;
    return (1 - ACCEPTABLE) * right + ACCEPTABLE * share;
  };
  const specialties = SPECIALTIES.map(({ id }) => id);
  const whose = (row: TriageCase): number[] =>
    specialties.map((id) => {
      const also = row.gold_specialties.includes(id) ? (1 - PRIMARY) / row.gold_specialties.length : 0;
      return also + (id === row.primary_specialty ? PRIMARY : 0);
    });
  const shared = {
    neverUp: new Set(FINDINGS.map(({ id }) => placeOf(`${DENIED}${id}`))),
    cases: fingerprintOf('learn-triage.jsonl', 'kept-triage.jsonl', 'triage.jsonl', 'denials.jsonl'),
  };
  const examples = (wanted: (row: TriageCase) => number[]): Example[] =>
    cases.map((row, i) => ({ features: features[i] as Features, wanted: wanted(row) }));
  return [
    {
      ...shared,
      name: 'urgency',
      outputs: LEVELS.slice(1),
      kind: 'logistic',
      examples: examples((row) => [1, 2, 3].map((level) => atLeast(row, level))),
      leftOut: 0.25,
    },
    {
      ...shared,
      name: 'specialty',
      outputs: specialties,
      kind: 'softmax',
      examples: examples(whose).filter((_, i) => cases[i]?.primary_specialty !== ''),
      neverUp: new Set(),
      leftOut: 0.5,
    },
    causesTask(cases, views, shared.cases),
  ];
}

const GUIDE = new URL('../packages/companion/src/guide/learned/', import.meta.url);

function write(task: Task, model: StoredModel): void {
  const rows = Object.entries(model).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  const ofGuide = task.name === 'asking';
  const place = ofGuide ? new URL('asking-weights.ts', GUIDE) : new URL(`${task.name}.ts`, WEIGHTS);
  const from = ofGuide ? '@medisense/clinical/learned' : '../linear-model.ts';
  writeFileSync(
    place,
    `// Written by scripts/learn.ts: change the cases and learn anew, never this file.\nimport type { StoredModel } from '${from}';\n\nexport const ${task.name.toUpperCase()}_WEIGHTS: StoredModel = {\n${rows.join('\n')}\n};\n`,
  );
  console.log(
    `${task.name}: ${task.examples.length} cases, ${model.rows} rows, ${Math.round((model.gaps.length + model.weights.length) / 1024)} kB`,
  );
}

function writeTopics(): void {
  const stored = learnTopics();
  const rows = Object.entries(stored).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  writeFileSync(
    new URL('topic-weights.ts', GUIDE),
    `// Written by scripts/learn.ts: change the questions and learn anew, never this file.\nimport type { StoredTopics } from './topic-table.ts';\n\nexport const TOPIC_WEIGHTS: StoredTopics = {\n${rows.join('\n')}\n};\n`,
  );
  console.log(
    `topics: ${stored.counts.length} rows, ${Math.round((stored.gaps.length + stored.weights.length) / 1024)} kB`,
  );
}

/** Chances that a model which has not seen a case gives it, for all cases. */
function foretold(task: Task): number[][] {
  const out: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = new LinearModel(
      learn(
        task,
        task.examples.filter((_, i) => Math.floor(i / 2) % FOLDS !== fold),
      ),
    );
    task.examples.forEach(({ features, given }, i) => {
      if (Math.floor(i / 2) % FOLDS !== fold) return;
      const sums = model.score(features).map((sum, k) => sum + (given?.[k] ?? 0));
      out[i] = task.kind === 'softmax' ? softmax(sums) : sums.map(logistic);
    });
  }
  return out;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** For each cut: how many that should be above it are, and how many that should not. */
function tellCuts(name: string, chances: readonly number[], wanted: readonly boolean[]): void {
  const yes = chances.filter((_, i) => wanted[i]);
  const no = chances.filter((_, i) => !wanted[i]);
  const cuts = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];
  const line = cuts.map((cut) => {
    const above = (list: readonly number[]): string =>
      percent(list.filter((chance) => chance >= cut).length, list.length);
    return `  ${cut}: ${above(yes)} of ${yes.length}, falsely ${above(no)} of ${no.length}`;
  });
  console.log(`${name}\n${line.join('\n')}`);
}

/** What was asked for by name; without a name all. */
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = (name: string): boolean => asked.length === 0 || asked.includes(name);
const tasks = [
  ...(wanted('crisis') ? [crisisTask()] : []),
  ...(['urgency', 'specialty', 'causes'].some(wanted) ? triageTasks().filter(({ name }) => wanted(name)) : []),
  ...(wanted('topics') ? [askingTask()] : []),
];
if (!CHECK && wanted('topics')) writeTopics();
for (const task of tasks) {
  if (!CHECK) {
    write(task, learn(task, task.examples));
    continue;
  }
  const chances = foretold(task);
  const right = task.examples.map(({ wanted }) => wanted.indexOf(Math.max(...wanted)));
  const sum = (row: readonly number[], counts: (output: string) => boolean): number =>
    row.reduce((total, chance, k) => total + (counts(task.outputs[k] as string) ? chance : 0), 0);
  if (task.name === 'urgency') {
    task.outputs.forEach((output, k) => {
      tellCuts(
        `at least ${output}`,
        chances.map((row) => row[k] as number),
        task.examples.map(({ wanted }) => (wanted[k] as number) >= 0.5),
      );
    });
  } else if (task.name === 'crisis') {
    const own = (output: string): boolean => !output.startsWith('neg_') && output !== 'third_party_concern';
    tellCuts(
      'own crisis',
      chances.map((row) => sum(row, own)),
      right.map((k) => own(task.outputs[k] as string)),
    );
    const third = (output: string): boolean => output === 'third_party_concern';
    tellCuts(
      'third party',
      chances.map((row) => sum(row, third)),
      right.map((k) => third(task.outputs[k] as string)),
    );
  } else {
    const first = chances.filter((row, i) => row.indexOf(Math.max(...row)) === right[i]).length;
    console.log(`first ${task.name} right: ${percent(first, chances.length)}`);
  }
}
