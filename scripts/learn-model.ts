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
}
export interface Task {
  name: 'crisis' | 'urgency' | 'specialty' | 'asking';
  outputs: readonly string[];
  /** Whether exactly one output is true, or each stands for itself. */
  kind: 'softmax' | 'logistic';
  examples: Example[];
  /** Places whose weights may calm and never alarm. */
  neverUp: ReadonlySet<number>;
  cases: string;
}

const EPOCHS = 12;
const RATE = 0.3;
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
 * Weights of the places that matter most, output after output. Learned twice: what the places that are left out would have
 * said is then said by those that are kept.
 */
export function learn(task: Task, examples: readonly Example[]): StoredModel {
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
const MOST_ROWS: Record<Task['name'], number> = { crisis: 86_000, urgency: 120_000, specialty: 19_500, asking: 12_000 };

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
