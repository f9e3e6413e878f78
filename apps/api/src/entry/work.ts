import { runEntry } from '../application.ts';

// `npm run worker`: jobs only
await runEntry({
  serve: false,
  work: true,
  drainMs: 0,
  started: (app) => app.ctx.log.info('working'),
});
