/** A small generator of pseudo-random numbers (mulberry32): the same seed, the same people. Never for secrets. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** 0 (included) to 1 (excluded). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }
  chance(share: number): boolean {
    return this.next() < share;
  }
  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }
  /** One of the keys, each as often as its share says. */
  weighted<K extends string>(shares: Readonly<Record<K, number>>): K {
    const entries = Object.entries(shares) as [K, number][];
    let at = this.next() * entries.reduce((sum, [, share]) => sum + share, 0);
    for (const [key, share] of entries) {
      at -= share;
      if (at < 0) return key;
    }
    return (entries.at(-1) as [K, number])[0];
  }
}
