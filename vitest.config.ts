import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// one database cluster for all tests, started once
const globalSetup = existsSync(new URL('testkit/src/global-setup.ts', import.meta.url))
  ? ['testkit/src/global-setup.ts']
  : [];

export default defineConfig({
  test: {
    include: [
      'packages/*/test/**/*.test.{ts,tsx}',
      'apps/*/test/**/*.test.{ts,tsx}',
      '{testkit,bench}/test/**/*.test.ts',
    ],
    globalSetup,
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
    // a test without an assertion shows nothing
    expect: { requireAssertions: true },
    reporters: ['default'],
  },
});
