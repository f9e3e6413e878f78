import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from '@medisense/testkit';

/** A port of loopback that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** A second server over the same database, as on another machine; it goes by the real clock. Ready within twenty seconds. */
export async function startAnotherProcess({ ctx }: Api, settings: Record<string, string> = {}) {
  const port = await freePort();
  const started = spawn(process.execPath, [new URL('../src/main.ts', import.meta.url).pathname], {
    env: {
      DATABASE_URL: ctx.db.pool.options.connectionString,
      DATA_DIR: ctx.config.dataDir,
      PORT: String(port),
      LOG_LEVEL: 'silent',
      ...settings,
    },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  const ready = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let left = 100; !(await ready()); left--) {
    if (left === 0) {
      started.kill('SIGKILL');
      throw new Error('the other process did not start');
    }
    await pause(200);
  }
  return { url, process: started };
}
