// `npm run bench -- NAME`: measurements, each a script that anyone can run. Figures vary between machines and days:
// compare them as ratios within one run.
import { parseArgs } from 'node:util';

const benches: Record<string, { about: string; run: (options: Record<string, string | undefined>) => Promise<void> }> =
  {
    workload: {
      about:
        'W1–W7 over HTTP: list, read, search, book, race, cold start, memory [--conns 1,16,64] [--seconds 10] [--scale 1]',
      run: async (options) => (await import('./workload.ts')).runWorkload(options),
    },
    triage: {
      about: 'one assessment in process: p50, p99 and assessments per second [--rounds 20]',
      run: async (options) => (await import('./triage.ts')).runTriage(options),
    },
    companion: {
      about:
        'the safety suite against the model of the environment, 200 streams at once, bookings with the model down [--conns 200] [--seconds 15] [--work safety,streams,bookings]',
      run: async (options) => (await import('./companion.ts')).runCompanion(options),
    },
    directory: {
      about: 'the directory, soonest first, over HTTP [--seconds 10] [--scale 1]',
      run: async (options) => (await import('./workload.ts')).runWorkload({ ...options, work: 'directory' }),
    },
  };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    conns: { type: 'string' },
    seconds: { type: 'string' },
    scale: { type: 'string' },
    work: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const chosen = benches[positionals[0] ?? ''];
if (!chosen) {
  console.log(
    `usage: npm run bench -- NAME\n${Object.entries(benches)
      .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
      .join('\n')}`,
  );
  process.exit(2);
}
await chosen.run(values);
