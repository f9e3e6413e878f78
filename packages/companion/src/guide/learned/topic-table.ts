import type { Features } from '@medisense/clinical/learned';

/** How much each place speaks for each topic, as it is stored: see scripts/learn-topics.ts. Most speak for few. */
export interface StoredTopics {
  /** Ids of topics, in order. */
  topics: readonly string[];
  /** How far each place lies from the one before, in base 36, separated by spaces. */
  gaps: string;
  /** For each place one sign that says for how many topics it speaks. */
  counts: string;
  /** For each of them two signs: which topic, and how much in steps of `STEP`. */
  weights: string;
  /** How quickly a lead of points becomes a certainty. */
  sharpness: number;
  /** Fingerprint of the questions that it was learned from. */
  cases: string;
}

export const STEP = 0.1;
/** The first sign: all that follow need no escape in a string. */
export const FIRST_SIGN = 0x100;

/** Weighs the features of a message for all topics (naive Bayes: McCallum and Nigam, AAAI workshop 1998). */
export class TopicTable {
  private readonly stored: StoredTopics;
  private rows: Map<number, readonly [topic: number, weight: number][]> | undefined;

  constructor(stored: StoredTopics) {
    this.stored = stored;
  }

  /** The topics that the features speak for most, the likeliest first, and how sure each is beside all others, 0…1. */
  rank({ places, values }: Features, most: number): { topic: string; chance: number }[] {
    this.rows ??= layOut(this.stored);
    const { topics, sharpness } = this.stored;
    const points = new Float64Array(topics.length);
    for (let i = 0; i < places.length; i++)
      for (const [topic, weight] of this.rows.get(places[i] as number) ?? [])
        points[topic] = (points[topic] as number) + weight * (values[i] as number);
    const top = Math.max(...points);
    const whole = points.reduce((sum, each) => sum + Math.exp(sharpness * (each - top)), 0);
    return [...points]
      .map((each, at) => ({ topic: topics[at] as string, points: each }))
      .filter(({ points: each }) => each > 0)
      .sort((a, b) => b.points - a.points)
      .slice(0, most)
      .map(({ topic, points: each }) => ({ topic, chance: Math.exp(sharpness * (each - top)) / whole }));
  }
}

function layOut({ gaps, counts, weights }: StoredTopics): Map<number, [number, number][]> {
  const rows = new Map<number, [number, number][]>();
  const sign = (text: string, at: number): number => text.charCodeAt(at) - FIRST_SIGN;
  let place = 0;
  let read = 0;
  for (const [row, gap] of gaps.split(' ').entries()) {
    place += Number.parseInt(gap, 36);
    const list: [number, number][] = [];
    for (let left = sign(counts, row); left > 0; left--, read += 2)
      list.push([sign(weights, read), sign(weights, read + 1) * STEP]);
    rows.set(place, list);
  }
  return rows;
}
