/** A stretch of time: half-open, in milliseconds since 1970. `start` belongs to it, `end` does not. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end;

/** The same time as sorted, disjoint, non-touching, non-empty intervals. */
export function merged(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter((i) => i.start < i.end).sort((a, b) => a.start - b.start);
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** The parts of `whole` outside `taken`, which is merged; `first` is the index of the first one that may matter. */
export function without(whole: Interval, taken: readonly Interval[], first = 0): Interval[] {
  const parts: Interval[] = [];
  let start = whole.start;
  for (let index = first; index < taken.length; index++) {
    const { start: from, end: to } = taken[index] as Interval;
    if (from >= whole.end) break;
    if (to <= start) continue;
    if (from > start) parts.push({ start, end: from });
    start = Math.max(start, to);
  }
  if (start < whole.end) parts.push({ start, end: whole.end });
  return parts;
}

/** The time in `a` that is not in `b`; both may be in any order and overlap themselves. */
export function subtracted(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const taken = merged(b);
  return merged(a).flatMap((whole) => without(whole, taken));
}
