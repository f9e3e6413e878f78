// One planted offence for each wall: scripts/walls.mjs builds each as a small tree and expects exactly its wall to answer.
// They are texts and not files, so that no other tool takes them for the program.

const value = 'export const one = 1;\n';

/** @type {{ wall: string; files: Record<string, string> }[]} */
export const offences = [
  {
    wall: 'no-cycles',
    files: {
      'packages/clinical/src/a.ts': `import { b } from './b.ts';\nexport const a = () => b;\n`,
      'packages/clinical/src/b.ts': `import { a } from './a.ts';\nexport const b = () => a;\n`,
    },
  },
  { wall: 'everything-resolves', files: { 'apps/api/src/main.ts': `import './gone.ts';\n` } },
  {
    wall: 'declared-dependencies',
    files: {
      'apps/api/package.json': '{ "name": "planted", "dependencies": {} }',
      'apps/api/src/jobs/index.ts': `import { pino } from 'pino';\nexport const log = pino();\n`,
    },
  },
  {
    wall: 'clinical-stands-alone',
    files: { 'packages/clinical/src/clock.ts': `import { hrtime } from 'node:process';\nexport const now = hrtime;\n` },
  },
  {
    wall: 'companion-knows-clinical-only',
    files: {
      'packages/companion/src/fetch-answer.ts': `import { get } from 'node:http';\nexport const ask = get;\n`,
    },
  },
  {
    wall: 'contract-needs-zod-only',
    files: {
      'packages/contract/src/ids.ts': `import { randomUUID } from 'node:crypto';\nexport const id = randomUUID;\n`,
    },
  },
  {
    wall: 'zod-checks-at-the-doors',
    files: { 'apps/api/src/patient/create-patient.ts': `import { z } from 'zod';\nexport const Name = z.string();\n` },
  },
  {
    wall: 'slices-meet-at-the-door',
    files: {
      'apps/api/src/patient/patient.store.ts': value,
      'apps/api/src/appointment/book-appointment.ts': `import { one } from '../patient/patient.store.ts';\nexport const two = one + 1;\n`,
    },
  },
  {
    wall: 'entries-use-the-door',
    files: {
      'apps/api/src/patient/patient.store.ts': value,
      'apps/api/src/seed.ts': `import { one } from './patient/patient.store.ts';\nexport const two = one + 1;\n`,
    },
  },
  {
    wall: 'http-knows-slices-in-router-only',
    files: {
      'apps/api/src/patient/index.ts': value,
      'apps/api/src/http/bind.ts': `import { one } from '../patient/index.ts';\nexport const two = one + 1;\n`,
    },
  },
  {
    wall: 'sql-in-stores-only',
    files: { 'apps/api/src/patient/list-patients.ts': `import pg from 'pg';\nexport const pool = new pg.Pool();\n` },
  },
  {
    wall: 'fastify-in-http-only',
    files: {
      'apps/api/src/patient/routes.ts': `import type { FastifyRequest } from 'fastify';\nexport type Request = FastifyRequest;\n`,
    },
  },
  {
    wall: 'zones-in-schedule-only',
    files: {
      'apps/api/src/appointment/remind.ts': `import { Temporal } from 'temporal-polyfill';\nexport const now = Temporal.Now;\n`,
    },
  },
  {
    wall: 'web-knows-no-server',
    files: {
      'packages/clinical/src/index.ts': value,
      'apps/web/src/triage/result.tsx': `import type { one } from '../../../../packages/clinical/src/index.ts';\nexport type One = typeof one;\n`,
    },
  },
  {
    wall: 'web-reads-the-contract-as-type',
    files: {
      'packages/contract/src/index.ts': value,
      'apps/web/src/platform/api.ts': `import { one } from '../../../../packages/contract/src/index.ts';\nexport const two = one + 1;\n`,
    },
  },
  {
    wall: 'nobody-imports-web',
    files: {
      'apps/web/src/main.tsx': value,
      'apps/api/src/http/page.ts': `import { one } from '../../../web/src/main.tsx';\nexport const two = one + 1;\n`,
    },
  },
  {
    wall: 'web-slices-do-not-meet',
    files: {
      'apps/web/src/patient/name.tsx': value,
      'apps/web/src/appointment/card.tsx': `import { one } from '../patient/name.tsx';\nexport const two = one + 1;\n`,
    },
  },
  {
    wall: 'ui-knows-no-slice',
    files: {
      'apps/web/src/patient/name.tsx': value,
      'apps/web/src/ui/card.tsx': `import { one } from '../patient/name.tsx';\nexport const two = one + 1;\n`,
    },
  },
  {
    wall: 'program-without-tests',
    files: {
      'testkit/src/index.ts': value,
      'apps/api/src/account/register.ts': `import { one } from '../../../../testkit/src/index.ts';\nexport const two = one + 1;\n`,
    },
  },
];

/** Walls that Biome keeps: the rule, and a text that must break it at that place. */
export const lintOffences = [
  {
    wall: 'noProcessEnv',
    path: 'apps/api/src/patient/get-patient.ts',
    text: `export const port = process.env.PORT;\n`,
  },
  { wall: 'noConsole', path: 'apps/api/src/patient/get-patient.ts', text: `console.log('a name');\n` },
  { wall: 'noDefaultExport', path: 'packages/contract/src/patient.ts', text: `export default 1;\n` },
  {
    wall: 'noSkippedTests',
    path: 'apps/api/test/patient.test.ts',
    text: `import { it } from 'vitest';\nit.skip('is left out', () => {});\n`,
  },
  {
    wall: 'noFocusedTests',
    path: 'apps/api/test/patient.test.ts',
    text: `import { it } from 'vitest';\nit.only('is alone', () => {});\n`,
  },
];
