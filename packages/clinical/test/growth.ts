/** Eight times the text costs 8 times as much when it is read in proportion, 64 times when squared: what is allowed lies between. */
export const MOST_GROWTH = 30;
const LONGER = 8;
const RUNS = 4;
const MOST_RUNS = 12;
/** Microseconds that a measure takes at the least: far more than the step of any clock. */
const LEAST_SPAN = 4_000;

/**
 * How many times more the whole text costs than its first eighth. It counts the processor time of this process, not what passes
 * on the clock, and of several runs the cheapest: a busy machine makes single runs dearer and none cheaper. Runs are added
 * while the growth is more than is allowed: that ends a run of bad luck, and no square.
 */
export function growthOf(read: (text: string) => void, text: string): number {
  const part = text.slice(0, text.length / LONGER);
  let times = 1;
  while (costOf(read, text, times) < LEAST_SPAN) times *= 2;
  const costOfPart = (): number => costOf(read, part, times * LONGER) / LONGER;
  costOfPart();
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < RUNS || (run < MOST_RUNS && long / short > MOST_GROWTH); run++) {
    short = Math.min(short, costOfPart());
    long = Math.min(long, costOf(read, text, times));
  }
  return long / short;
}

/** Processor time of so many readings, in microseconds. */
function costOf(read: (text: string) => void, text: string, times: number): number {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) read(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
