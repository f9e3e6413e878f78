// Learns the second reading of the clinical engine from the labelled cases and writes its weights:
//   npm run learn [-- --check]
// Logistic regression by AdaGrad (Duchi, Hazan, Singer, JMLR 2011), always in the same order: the same cases and rules give
// the same weights. To be run after every change of the cases, the rules, the vocabulary or the features; a test compares
// the fingerprint of the cases. `--check` writes nothing and says how well five folds of the cases foretell each other.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readByRules } from '../packages/clinical/src/crisis/assess-crisis.ts';
import { crisisFeatures } from '../packages/clinical/src/crisis/crisis-features.ts';
import { CONDITIONS, FINDINGS, GISTS, RED_FLAGS, SPECIALTIES } from '../packages/clinical/src/knowledge/index.ts';
import { type Features, PLACES, placeOf } from '../packages/clinical/src/learned/feature-bag.ts';
import {
  LinearModel,
  LONG_GAP,
  LONG_GAP_SIGN,
  logistic,
  type StoredModel,
  softmax,
  stepOf,
  ZERO_GAP,
  ZERO_STEP,
} from '../packages/clinical/src/learned/linear-model.ts';
import { createReasoner, readCrisisByRules } from '../packages/clinical/src/learning.ts';
import { DENIED, triageFeatures } from '../packages/clinical/src/triage/triage-features.ts';

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
interface Example {
  features: Features;
  /** Wanted value of each output, 0…1. */
  wanted: number[];
}
interface Task {
  name: 'crisis' | 'urgency' | 'specialty';
  outputs: readonly string[];
  /** Whether exactly one output is true, or each stands for itself. */
  kind: 'softmax' | 'logistic';
  examples: Example[];
  /** Places whose weights may calm and never alarm. */
  neverUp: ReadonlySet<number>;
  cases: string;
}

const CASES = new URL('../packages/clinical/cases/', import.meta.url);
const WEIGHTS = new URL('../packages/clinical/src/learned/weights/', import.meta.url);
const LEVELS: Level[] = ['selfcare', 'routine', 'urgent', 'emergency'];
/** Only says how well the cases foretell each other. */
const CHECK = process.argv.includes('--check');
const EPOCHS = 12;
const RATE = 0.3;
/** Each gives the cases another order. */
const SEEDS = [7, 11, 13];
const FOLDS = 5;
/** A feature of a single case is chance. */
const LEAST_CASES = 2;
/** Share of an acceptable level beside the right one. */
const ACCEPTABLE = 0.35;
const PRIMARY = 0.8;

const read = <Case>(name: string): Case[] =>
  readFileSync(new URL(name, CASES), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);
/** Also computed by test/learned.test.ts. */
const fingerprint = (...names: string[]): string => {
  const hash = createHash('sha256');
  for (const name of names) hash.update(readFileSync(new URL(name, CASES)));
  return hash.digest('hex').slice(0, 16);
};

/** Of these files the odd half was worked with, and the other is only counted. */
const oddHalf = <Case extends { name?: string }>(rows: readonly Case[]): Case[] =>
  rows.filter(({ name = '' }) => Number(/\d+$/.exec(name)?.[0]) % 2 === 1);

function crisisTask(): Task {
  const fresh = read<CrisisCase>('learn-crisis.jsonl');
  // The rules were written with these in view: what they make of them teaches nothing about the rules.
  const known = [...read<CrisisCase>('crisis.jsonl'), ...oddHalf(read<CrisisCase>('kept-crisis.jsonl'))].map((row) => ({
    ...row,
    label: SAME_LABEL[row.label] ?? row.label,
  }));
  // Ordinary complaints are what most people write of, and no crisis.
  const ordinary = complaints().flatMap(({ text, gold_triage, primary_specialty }) => {
    if (!MIND.has(primary_specialty))
      return { text, label: gold_triage === 'emergency' ? 'medical_emergency' : 'neg_ordinary_medical' };
    // A complaint of the mind that can wait for a booked visit tells of no danger; the others may.
    return CAN_WAIT.has(gold_triage) ? { text, label: 'neg_distress_no_risk' } : [];
  });
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
    examples: [...fresh, ...ordinary]
      .flatMap((row) => [example(row, true), example(row, false)])
      .concat(known.map((row) => example(row, false))),
    neverUp: new Set(),
    cases: fingerprint('learn-crisis.jsonl', 'kept-crisis.jsonl', 'learn-triage.jsonl', 'crisis.jsonl'),
  };
}
const MIND = new Set(['psychiatry', 'psychology', 'addictology']);
const CAN_WAIT = new Set<Level>(['routine', 'selfcare']);
const CRISIS_OUTPUT: Record<string, string> = { abuse_disclosure: 'abuse_disclosed' };
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
  const features = cases.map(({ text, age, sex }) =>
    triageFeatures(
      reason({ text, age: age ?? undefined, sex: sex === 'M' ? 'male' : sex === 'F' ? 'female' : undefined }).view,
    ),
  );
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
    cases: fingerprint('learn-triage.jsonl', 'kept-triage.jsonl', 'triage.jsonl', 'denials.jsonl'),
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
    },
    {
      ...shared,
      name: 'specialty',
      outputs: specialties,
      kind: 'softmax',
      examples: examples(whose).filter((_, i) => cases[i]?.primary_specialty !== ''),
      neverUp: new Set(),
    },
  ];
}

/** A row of numbers that looks random and is always the same (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Weights of the places that matter most, output after output. Learned twice: what the places that are left out would have
 * said is then said by those that are kept.
 */
function learn(task: Task, examples: readonly Example[]): StoredModel {
  const seen = new Uint32Array(PLACES);
  for (const { features } of examples) for (const place of features.places) seen[place] = (seen[place] as number) + 1;
  const known = seen.map((cases) => Number(cases >= LEAST_CASES));
  const first = descend(task, examples, known);
  const strengths = strengthsOf(first.weights, task.outputs.length);
  const cut = Float32Array.from(strengths).sort().at(-MOST_ROWS[task.name]) ?? 0;
  const strongest = known.map((is, place) => Number(is === 1 && (strengths[place] as number) >= cut));
  return store(task, meanOf(SEEDS.map((seed) => descend(task, examples, strongest, seed))));
}

/** What several walks in different orders agree on: which cases happen to come last matters less. */
function meanOf(all: readonly Learned[]): Learned {
  const [first, ...others] = all as [Learned, ...Learned[]];
  for (const { weights, bias } of others) {
    for (let at = 0; at < weights.length; at++)
      first.weights[at] = (first.weights[at] as number) + (weights[at] as number);
    for (let k = 0; k < bias.length; k++) first.bias[k] = (first.bias[k] as number) + (bias[k] as number);
  }
  return { weights: first.weights.map((each) => each / all.length), bias: first.bias.map((each) => each / all.length) };
}

interface Learned {
  /** Place after place one weight for each output. */
  weights: Float32Array;
  bias: Float64Array;
}

/** Walks through the examples again and again; only places of `open` get weights. */
function descend(task: Task, examples: readonly Example[], open: Uint32Array, seed = SEEDS[0] as number): Learned {
  const count = task.outputs.length;
  const weights = new Float32Array(PLACES * count);
  const squares = new Float32Array(PLACES * count);
  const bias = new Float64Array(count);
  const biasSquares = new Float64Array(count);
  const next = sequence(seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const number of order) {
      const { features, wanted } = examples[number] as Example;
      const { places, values } = features;
      const sums = [...bias];
      for (let a = 0; a < places.length; a++) {
        const from = (places[a] as number) * count;
        for (let k = 0; k < count; k++)
          sums[k] = (sums[k] as number) + (weights[from + k] as number) * (values[a] as number);
      }
      const told = task.kind === 'softmax' ? softmax(sums) : sums.map(logistic);
      for (let k = 0; k < count; k++) {
        const error = (told[k] as number) - (wanted[k] as number);
        if (Math.abs(error) < 1e-3) continue;
        biasSquares[k] = (biasSquares[k] as number) + error * error;
        bias[k] = (bias[k] as number) - (RATE * error) / Math.sqrt(biasSquares[k] as number);
        for (let a = 0; a < places.length; a++) {
          const place = places[a] as number;
          if (open[place] === 0) continue;
          const at = place * count + k;
          const slope = error * (values[a] as number);
          squares[at] = (squares[at] as number) + slope * slope;
          const moved = (weights[at] as number) - (RATE * slope) / (Math.sqrt(squares[at] as number) + 1e-4);
          weights[at] = moved > 0 && task.neverUp.has(place) ? 0 : moved;
        }
      }
    }
  }
  return { weights, bias };
}

/** Most of a model's rows: a limit to its size. */
const MOST_ROWS: Record<Task['name'], number> = { crisis: 80_000, urgency: 120_000, specialty: 18_000 };

/** By place the size of its largest weight. */
const strengthsOf = (weights: Float32Array, count: number): Float32Array =>
  Float32Array.from({ length: PLACES }, (_, place) => {
    let most = 0;
    for (let k = 0; k < count; k++) most = Math.max(most, Math.abs(weights[place * count + k] as number));
    return most;
  });

function store(task: Task, { weights, bias }: Learned): StoredModel {
  const count = task.outputs.length;
  const top = Number(weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0).toPrecision(6));
  let rows = 0;
  let last = 0;
  let gaps = '';
  let signs = '';
  for (let place = 0; place < PLACES; place++) {
    const steps = Array.from(weights.subarray(place * count, (place + 1) * count), (weight) => stepOf(weight, top));
    if (steps.every((step) => step === 0)) continue;
    const gap = place - last;
    gaps += LONG_GAP_SIGN.repeat(Math.floor(gap / LONG_GAP)) + String.fromCharCode(ZERO_GAP + (gap % LONG_GAP));
    signs += String.fromCharCode(...steps.map((step) => ZERO_STEP + step));
    last = place;
    rows++;
  }
  return {
    outputs: task.outputs,
    bias: [...bias].map((each) => Number(each.toFixed(4))),
    top,
    rows,
    gaps,
    weights: signs,
    cases: task.cases,
  };
}

function write(task: Task, model: StoredModel): void {
  const rows = Object.entries(model).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  writeFileSync(
    new URL(`${task.name}.ts`, WEIGHTS),
    `// Written by scripts/learn.ts: change the cases and learn anew, never this file.\nimport type { StoredModel } from '../linear-model.ts';\n\nexport const ${task.name.toUpperCase()}_WEIGHTS: StoredModel = {\n${rows.join('\n')}\n};\n`,
  );
  console.log(
    `${task.name}: ${task.examples.length} cases, ${model.rows} rows, ${Math.round((model.gaps.length + model.weights.length) / 1024)} kB`,
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
    task.examples.forEach(({ features }, i) => {
      if (Math.floor(i / 2) % FOLDS !== fold) return;
      const sums = model.score(features);
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

for (const task of [crisisTask(), ...triageTasks()]) {
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
    console.log(`first specialty right: ${percent(first, chances.length)}`);
  }
}
