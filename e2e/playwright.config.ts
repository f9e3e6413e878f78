import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { freePort } from '../scripts/demo-server.ts';

// Kept in the environment, for the workers read this file again.
process.env.E2E_PORT ??= String(await freePort());
const url = `http://127.0.0.1:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(import.meta.dirname, '../test-results'),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: url,
    trace: 'off',
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // a demo of its own: fresh folder, own port; ended and removed with the run
  webServer: {
    command: `exec "${process.execPath}" e2e/serve-demo.ts ${process.env.E2E_PORT}`,
    cwd: join(import.meta.dirname, '..'),
    url: `${url}/readyz`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 25_000 },
  },
});
