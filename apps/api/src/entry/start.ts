import { runEntry } from '../application.ts';
import { fillDemo } from '../demo/index.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const begun = performance.now();

// `npm start`: everything in one process, with demo people on the first run
await runEntry({
  serve: true,
  work: true,
  drainMs: 0,
  onLine: say,
  async prepare(ctx) {
    if (ctx.config.mode !== 'demo') return;
    if (await fillDemo(ctx)) say('Demo people, hours and visits filled in.');
  },
  started(_app, config) {
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    say(`\nMEDISENSE is running at ${config.publicUrl} (ready after ${seconds} s). Ctrl-C stops it.`);
    if (config.mode !== 'demo') return;
    say('\nDemo logins, password demo-medisense:');
    for (const role of ['patient', 'doctor', 'assistant', 'admin']) say(`  ${role}@medisense.demo`);
  },
});
