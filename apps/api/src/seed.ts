import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { CannotStart } from './cannot-start.ts';
import { loadConfig } from './config.ts';
import { type Context, createContext } from './context.ts';
import { migrate, NewerSchema } from './db/migrate.ts';
import { seedSynthetic, seedWorkload } from './demo/index.ts';
import { provideDatabase } from './open-database.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const usage = `Fills an empty database (DATABASE_URL, or the embedded one) with invented data.
  npm run seed -- --patients 10000 --practitioners 200 --appointments 100000 [--seed 1]
  … | npm run -s seed -- --from - --ids ids.json     the shared workload, as JSON lines`;

// `npm run seed`: migrates, fills, leaves
try {
  const { values } = parseArgs({
    options: {
      patients: { type: 'string' },
      practitioners: { type: 'string' },
      appointments: { type: 'string' },
      seed: { type: 'string' },
      from: { type: 'string' },
      ids: { type: 'string' },
    },
  });
  await withDatabase(values.from === undefined ? (ctx) => synthetic(ctx, values) : (ctx) => workload(ctx, values));
} catch (error) {
  const asked = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  if (!asked && !(error instanceof CannotStart) && !(error instanceof NewerSchema)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function withDatabase(work: (ctx: Context) => Promise<void>): Promise<void> {
  const config = loadConfig();
  if (config.mode === 'production') {
    throw new CannotStart('Seeding makes demo logins with a known password: it is refused in production.');
  }
  const database = await provideDatabase(config, say);
  const ctx = createContext({ config, databaseUrl: database.url, log: pino({ level: 'warn' }), poolSize: 4 });
  try {
    await migrate(ctx.db);
    database.noteSchema();
    const begun = performance.now();
    await work(ctx);
    say(`Done in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  } finally {
    await ctx.close();
    await database.stop();
  }
}

async function synthetic(ctx: Context, given: Record<string, string | undefined>): Promise<void> {
  const number = (name: string, otherwise: number, least: number) => {
    const value = given[name] === undefined ? otherwise : Number(given[name]);
    if (!Number.isSafeInteger(value) || value < least || value > 10_000_000) {
      throw new CannotStart(`--${name} takes a whole number from ${least} to 10000000.\n${usage}`);
    }
    return value;
  };
  const size = {
    practitioners: number('practitioners', 60, 1),
    patients: number('patients', 1000, 1),
    appointments: number('appointments', 5000, 0),
    seed: number('seed', 1, 0),
  };
  await seedSynthetic(ctx, size);
  say(`${size.practitioners} practitioners, ${size.patients} patients, ${size.appointments} appointments.`);
}

async function workload(ctx: Context, given: Record<string, string | undefined>): Promise<void> {
  if (given.from !== '-') throw new CannotStart(`--from takes "-" only: the lines come from standard input.\n${usage}`);
  const { ids, appointments } = await seedWorkload(ctx, createInterface({ input: process.stdin }));
  if (given.ids) writeFileSync(given.ids, JSON.stringify(ids));
  const { practitioners, patients } = ids;
  say(`${practitioners.length} practitioners, ${patients.length} patients, ${appointments} appointments.`);
}
