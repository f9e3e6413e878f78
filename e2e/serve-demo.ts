import { startDemo } from '../scripts/demo-server.ts';

// The server of a run of journeys: `node e2e/serve-demo.ts PORT`. It outlives neither a signal nor the run that began it.
const starter = process.ppid;
// a model is named so that its screens have something to show; nobody has declared anything, so nothing asks it
const model = { AI_PROVIDER: 'openai-compatible', AI_BASE_URL: 'http://127.0.0.1:9', AI_MODEL: 'none' };
const demo = startDemo(Number(process.argv[2]), model);
const end = async () => {
  await demo.then((each) => each.stop()).catch(() => undefined);
  process.exit(0);
};
process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());
setInterval(() => {
  if (process.ppid !== starter) void end();
}, 1_000);
await demo;
