import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DemoServer {
  url: string;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

/** Builds the web client where that is due. */
export async function buildWeb(): Promise<void> {
  // plain JavaScript without types, for a fresh clone runs it before anything is installed
  const script = (await import(new URL('./web-build.mjs', import.meta.url).href)) as {
    ensureWebBuilt(say: (line: string) => void): boolean;
  };
  if (!script.ensureWebBuilt((line) => process.stdout.write(`${line}\n`)))
    throw new Error('the web client is not built');
}

/** Starts a demo with fresh data in a folder of its own, with further settings if wished. Needs the web client to be built. */
export async function startDemo(port?: number, settings: Record<string, string> = {}): Promise<DemoServer> {
  port ??= await freePort();
  const url = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'medisense-demo-'));
  const { PATH = '', HOME = '', LANG = '' } = process.env;
  const server = spawn(process.execPath, ['apps/api/src/start.ts'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH,
      HOME,
      LANG,
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIR: folder,
      RATE_LIMIT: 'off',
      LOG_LEVEL: 'warn',
      MEDISENSE_MODE: 'demo',
      ...settings,
    },
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      server.kill('SIGTERM');
      const late = setTimeout(() => server.kill('SIGKILL'), 20_000);
      await ended;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
    })();
    return stopping;
  };
  const giveUp = Date.now() + 120_000;
  while (!(await isReady(url))) {
    if (server.exitCode !== null || Date.now() > giveUp) {
      await stop();
      throw new Error('the demo did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, stop };
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    (response) => response.ok,
    () => false,
  );
