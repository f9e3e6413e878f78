import { type Features, PLACES } from './feature-bag.ts';

/** What was learned, as it is stored: see scripts/learn.ts. */
export interface StoredModel {
  /** What the numbers are about, in order. */
  outputs: readonly string[];
  bias: readonly number[];
  /** One step of a stored weight. */
  step: number;
  /** Number of places that carry weights. */
  rows: number;
  /** Base64: per row the place (differences, three bytes), then the weights (one signed byte for each output, row after row). */
  data: string;
  /** Fingerprint of the cases that it was learned from. */
  cases: string;
}

/** Weighs features linearly, one sum for each output. */
export class LinearModel {
  readonly outputs: readonly string[];
  private readonly bias: readonly number[];
  private readonly step: number;
  private readonly rowOf: Uint16Array;
  private readonly weights: Int8Array;

  constructor({ outputs, bias, step, rows, data }: StoredModel) {
    this.outputs = outputs;
    this.bias = bias;
    this.step = step;
    const letters = atob(data);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
    this.rowOf = new Uint16Array(PLACES);
    let place = 0;
    for (let row = 0; row < rows; row++) {
      const at = row * 3;
      place += (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
      this.rowOf[place] = row + 1;
    }
    this.weights = new Int8Array(bytes.buffer, rows * 3);
  }

  /** Whether a feature was met often enough in the cases to mean something. */
  knows(place: number): boolean {
    return this.rowOf[place] !== 0;
  }

  /** The sums, in the order of `outputs`. */
  score({ places, values }: Features): number[] {
    const count = this.outputs.length;
    const sums = [...this.bias];
    for (let i = 0; i < places.length; i++) {
      const row = this.rowOf[places[i] as number] as number;
      if (row === 0) continue;
      const value = (values[i] as number) * this.step;
      const from = (row - 1) * count;
      for (let k = 0; k < count; k++) sums[k] = (sums[k] as number) + value * (this.weights[from + k] as number);
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
      for (const output of outputs) weight += this.weights[(row - 1) * count + output] as number;
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
