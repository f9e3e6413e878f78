import { runEntry } from '../application.ts';

// `npm run serve`: the API with the web client; jobs run in `npm run worker`
await runEntry({
  serve: true,
  work: false,
  drainMs: 1500,
  started: (app, config) => app.ctx.log.info({ address: app.address, publicUrl: config.publicUrl }, 'serving'),
});
