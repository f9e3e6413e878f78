import { type Features, PLACES } from './feature-bag.ts';

/** What was learned, as it is stored: see scripts/learn-model.ts. */
export interface StoredModel {
  /** What the numbers are about, in order. */
  outputs: readonly string[];
  bias: readonly number[];
  /** The largest weight that can be written. */
  top: number;
  /** Number of places that carry weights. */
  rows: number;
  /** How far each place lies from the one before: one sign each, after a `LONG_GAP_SIGN` for every `LONG_GAP` places. */
  gaps: string;
  /** Row after row one sign for each output: a weight in so many steps of `weightOf`. */
  weights: string;
  /** Fingerprint of the cases that it was learned from. */
  cases: string;
}

/**
 * Weights are written in so many steps each way, small weights in smaller steps: most are small, and a sum of hundreds needs
 * them more than it needs the exact size of the large ones.
 */
export const STEPS = 6;
export const weightOf = (step: number, top: number): number => Math.sign(step) * (step / STEPS) ** 2 * top;
export const stepOf = (weight: number, top: number): number =>
  Math.round(Math.sign(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / top)) * STEPS);

/** Signs that need no escape in a string: letters for steps, from '0' on for gaps. A text of them packs better than bytes. */
export const ZERO_STEP = 'P'.charCodeAt(0);
export const ZERO_GAP = '0'.charCodeAt(0);
export const LONG_GAP = 42;
export const LONG_GAP_SIGN = '~';

/** A stored model, laid out for reading. */
interface Table {
  /** By place the number of its row and one, or 0. */
  rowOf: Int32Array;
  /** Row after row the steps of all outputs. */
  steps: Int8Array;
  /** By step and `STEPS` its size. */
  sizes: readonly number[];
}

function layOut({ outputs, top, rows, gaps, weights }: StoredModel): Table {
  const rowOf = new Int32Array(PLACES);
  const long = LONG_GAP_SIGN.charCodeAt(0);
  let place = 0;
  for (let i = 0, row = 0; i < gaps.length; i++) {
    const sign = gaps.charCodeAt(i);
    if (sign === long) place += LONG_GAP;
    else {
      place += sign - ZERO_GAP;
      rowOf[place] = ++row;
    }
  }
  const steps = new Int8Array(rows * outputs.length);
  for (let i = 0; i < weights.length; i++) steps[i] = weights.charCodeAt(i) - ZERO_STEP;
  return { rowOf, steps, sizes: Array.from({ length: 2 * STEPS + 1 }, (_, i) => weightOf(i - STEPS, top)) };
}

/** Weighs features linearly, one sum for each output. Laid out when it first reads, not when the module is loaded. */
export class LinearModel {
  readonly outputs: readonly string[];
  private readonly stored: StoredModel;
  private laidOut: Table | undefined;

  constructor(stored: StoredModel) {
    this.outputs = stored.outputs;
    this.stored = stored;
  }

  private get table(): Table {
    this.laidOut ??= layOut(this.stored);
    return this.laidOut;
  }

  /** Whether a feature was met often enough in the cases to mean something. */
  knows(place: number): boolean {
    return this.table.rowOf[place] !== 0;
  }

  /** The sums, in the order of `outputs`. */
  score({ places, values }: Features): number[] {
    const { rowOf, steps, sizes } = this.table;
    const count = this.outputs.length;
    const sums = [...this.stored.bias];
    for (let i = 0; i < places.length; i++) {
      const row = rowOf[places[i] as number] as number;
      if (row === 0) continue;
      const value = values[i] as number;
      const from = (row - 1) * count;
      for (let k = 0; k < count; k++)
        sums[k] = (sums[k] as number) + value * (sizes[(steps[from + k] as number) + STEPS] as number);
    }
    return sums;
  }

  /** The words that speak most for these outputs, by number, in the order of the text: for the explanation. */
  tellingWords({ places, values, words }: Features, outputs: readonly number[], most: number): number[] {
    const { rowOf, steps, sizes } = this.table;
    const count = this.outputs.length;
    const sums = new Map<number, number>();
    for (let i = 0; i < places.length; i++) {
      const row = rowOf[places[i] as number] as number;
      const word = words[i] as number;
      if (row === 0 || word < 0) continue;
      let weight = 0;
      for (const output of outputs) weight += sizes[(steps[(row - 1) * count + output] as number) + STEPS] as number;
      sums.set(word, (sums.get(word) ?? 0) + weight * (values[i] as number));
    }
    return [...sums]
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .map(([word]) => word)
      .sort((a, b) => a - b);
  }
}

/** Probabilities of outputs of which exactly one is true. */
export function softmax(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Probability of an output that stands for itself. */
export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
