import { type Features, PLACES } from './feature-bag.ts';

/** What was learned, as it is stored: see scripts/learn.ts. */
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

/** Weighs features linearly, one sum for each output. */
export class LinearModel {
  readonly outputs: readonly string[];
  private readonly bias: readonly number[];
  /** By place the number of its row and one, or 0. */
  private readonly rowOf = new Int32Array(PLACES);
  /** Row after row the steps of all outputs, and by step its size. */
  private readonly steps: Int8Array;
  private readonly sizes: readonly number[];

  constructor({ outputs, bias, top, rows, gaps, weights }: StoredModel) {
    this.outputs = outputs;
    this.bias = bias;
    const long = LONG_GAP_SIGN.charCodeAt(0);
    let place = 0;
    for (let i = 0, row = 0; i < gaps.length; i++) {
      const sign = gaps.charCodeAt(i);
      if (sign === long) place += LONG_GAP;
      else {
        place += sign - ZERO_GAP;
        this.rowOf[place] = ++row;
      }
    }
    this.sizes = Array.from({ length: 2 * STEPS + 1 }, (_, i) => weightOf(i - STEPS, top));
    this.steps = new Int8Array(rows * outputs.length);
    for (let i = 0; i < weights.length; i++) this.steps[i] = weights.charCodeAt(i) - ZERO_STEP;
  }

  /** Whether a feature was met often enough in the cases to mean something. */
  knows(place: number): boolean {
    return this.rowOf[place] !== 0;
  }

  private weightAt(at: number): number {
    return this.sizes[(this.steps[at] as number) + STEPS] as number;
  }

  /** The sums, in the order of `outputs`. */
  score({ places, values }: Features): number[] {
    const count = this.outputs.length;
    const sums = [...this.bias];
    for (let i = 0; i < places.length; i++) {
      const row = this.rowOf[places[i] as number] as number;
      if (row === 0) continue;
      const value = values[i] as number;
      const from = (row - 1) * count;
      for (let k = 0; k < count; k++) sums[k] = (sums[k] as number) + value * this.weightAt(from + k);
    }
    return sums;
  }

  /** The words that speak most for these outputs, by number, in the order of the text: for the explanation. */
  tellingWords({ places, values, words }: Features, outputs: readonly number[], most: number): number[] {
    const count = this.outputs.length;
    const sums = new Map<number, number>();
    for (let i = 0; i < places.length; i++) {
      const row = this.rowOf[places[i] as number] as number;
      const word = words[i] as number;
      if (row === 0 || word < 0) continue;
      let weight = 0;
      for (const output of outputs) weight += this.weightAt((row - 1) * count + output);
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
