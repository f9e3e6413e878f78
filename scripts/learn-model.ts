import { type Features, PLACES } from '../packages/clinical/src/learned/feature-bag.ts';
import {
  LONG_GAP,
  LONG_GAP_SIGN,
  logistic,
  type StoredModel,
  softmax,
  stepOf,
  ZERO_GAP,
  ZERO_STEP,
} from '../packages/clinical/src/learned/linear-model.ts';

export interface Example {
  features: Features;
  /** Wanted value of each output, 0…1. */
  wanted: number[];
  /** What each output's sum starts from: only what this does not say yet is learned. */
  given?: readonly number[];
}
export interface Task {
  name: 'crisis' | 'urgency' | 'specialty' | 'causes' | 'asking';
  outputs: readonly string[];
  /** Whether exactly one output is true, or each stands for itself. */
  kind: 'softmax' | 'logistic';
  examples: Example[];
  /** Places whose weights may calm and never alarm. */
  neverUp: ReadonlySet<number>;
  /** Added to what an error is divided by: with more, outputs that few cases tell of are moved less by what is none of theirs. */
  damping?: number;
  /**
   * Share of the features that a case does without, others at each visit, so that no conclusion hangs on a word or two (dropout:
   * Srivastava et al., JMLR 2014).
   */
  leftOut?: number;
  /** Outputs are as frequent as `given` says, not as the cases have them. */
  withoutBias?: boolean;
  cases: string;
}

const EPOCHS = 12;
const RATE = 0.3;
const DAMPING = 1e-4;
/** Each gives the cases another order. */
const SEEDS = [1, 2, 3, 4, 5, 6];
/** A feature of a single case is chance. */
const LEAST_CASES = 2;

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
 * Weights of what matters most, output after output. Learned twice: what is left out would have said is then said by what is kept.
 */
export function learn(task: Task, examples: readonly Example[]): StoredModel {
  const rows = rowsOf(examples);
  const first = descend(task, examples, rows, () => true);
  const open = strongest(first, task);
  return store(task, meanOf(SEEDS.map((seed) => descend(task, examples, rows, open, seed))));
}

/** Places that are met in more than one case, in order. */
function rowsOf(examples: readonly Example[]): number[] {
  const seen = new Uint32Array(PLACES);
  for (const { features } of examples) for (const place of features.places) seen[place] = (seen[place] as number) + 1;
  return [...seen.keys()].filter((place) => (seen[place] as number) >= LEAST_CASES);
}

/** Which rows are kept: those whose largest weight is largest. */
function strongest({ weights }: Learned, task: Task): (row: number) => boolean {
  const count = task.outputs.length;
  const strengths = Float32Array.from({ length: weights.length / count }, (_, row) =>
    weights.subarray(row * count, (row + 1) * count).reduce((most, each) => Math.max(most, Math.abs(each)), 0),
  );
  const cut = Float32Array.from(strengths).sort().at(-MOST_ROWS[task.name]) ?? 0;
  return (row) => (strengths[row] as number) >= cut;
}

/** What several walks in different orders agree on: which cases happen to come last matters less. */
function meanOf(all: readonly Learned[]): Learned {
  const [first, ...others] = all as [Learned, ...Learned[]];
  for (const { weights, bias } of others) {
    for (let at = 0; at < weights.length; at++)
      first.weights[at] = (first.weights[at] as number) + (weights[at] as number);
    for (let k = 0; k < bias.length; k++) first.bias[k] = (first.bias[k] as number) + (bias[k] as number);
  }
  return {
    places: first.places,
    weights: first.weights.map((each) => each / all.length),
    bias: first.bias.map((each) => each / all.length),
  };
}

interface Learned {
  /** The place of each row, ascending. */
  places: readonly number[];
  /** Row after row one weight for each output. */
  weights: Float32Array;
  bias: Float64Array;
}

/** Walks through the examples again and again; only the rows that are open get weights. */
function descend(
  task: Task,
  examples: readonly Example[],
  rows: readonly number[],
  isOpen: (row: number) => boolean,
  seed = SEEDS[0] as number,
): Learned {
  const count = task.outputs.length;
  const rowOf = new Int32Array(PLACES).fill(-1);
  rows.forEach((place, row) => {
    if (isOpen(row)) rowOf[place] = row;
  });
  const weights = new Float32Array(rows.length * count);
  const squares = new Float32Array(weights.length);
  const bias = new Float64Array(count);
  const biasSquares = new Float64Array(count);
  const next = sequence(seed);
  const damping = task.damping ?? DAMPING;
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const number of order) {
      const { features, wanted, given } = examples[number] as Example;
      const { places, values } = task.leftOut ? leavingOut(features, task.leftOut, next) : features;
      const sums = Array.from(bias, (sum, k) => sum + (given?.[k] ?? 0));
      for (let a = 0; a < places.length; a++) {
        const row = rowOf[places[a] as number] as number;
        if (row < 0) continue;
        for (let k = 0; k < count; k++)
          sums[k] = (sums[k] as number) + (weights[row * count + k] as number) * (values[a] as number);
      }
      const told = task.kind === 'softmax' ? softmax(sums) : sums.map(logistic);
      for (let k = 0; k < count; k++) {
        const error = (told[k] as number) - (wanted[k] as number);
        if (Math.abs(error) < 1e-3) continue;
        biasSquares[k] = (biasSquares[k] as number) + error * error;
        if (!task.withoutBias) bias[k] = (bias[k] as number) - (RATE * error) / Math.sqrt(biasSquares[k] as number);
        for (let a = 0; a < places.length; a++) {
          const place = places[a] as number;
          const row = rowOf[place] as number;
          if (row < 0) continue;
          const at = row * count + k;
          const slope = error * (values[a] as number);
          squares[at] = (squares[at] as number) + slope * slope;
          const moved = (weights[at] as number) - (RATE * slope) / (Math.sqrt(squares[at] as number) + damping);
          weights[at] = moved > 0 && task.neverUp.has(place) ? 0 : moved;
        }
      }
    }
  }
  return { places: rows, weights, bias };
}

/** The features that a draw leaves, weighing as much as all of them. */
function leavingOut(
  { places, values }: Features,
  share: number,
  next: () => number,
): Pick<Features, 'places' | 'values'> {
  const kept: Pick<Features, 'places' | 'values'> = { places: [], values: [] };
  for (let a = 0; a < places.length; a++) {
    if (next() < share) continue;
    kept.places.push(places[a] as number);
    kept.values.push((values[a] as number) / (1 - share));
  }
  return kept;
}

/** Most of a model's rows: a limit to its size. */
const MOST_ROWS: Record<Task['name'], number> = {
  crisis: 79_000,
  urgency: 120_000,
  specialty: 19_500,
  causes: 1_000,
  asking: 12_000,
};

function store(task: Task, { places, weights, bias }: Learned): StoredModel {
  const count = task.outputs.length;
  const top = Number(weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0).toPrecision(6));
  let rows = 0;
  let last = 0;
  let gaps = '';
  let signs = '';
  for (const [row, place] of places.entries()) {
    const steps = Array.from(weights.subarray(row * count, (row + 1) * count), (weight) => stepOf(weight, top));
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
