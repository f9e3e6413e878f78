// The walls of the house (docs/ARCHITECTURE.md): who may import whom. Each rule says why it stands; walls/offences.mjs
// plants one offence for each, and scripts/walls.mjs checks that the real tree has none and that each planted one is found.
const apiRooms = 'http|access|db|jobs|entry';
const webRooms = 'ui|platform|locales|shell';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const forbidden = [
  {
    name: 'no-cycles',
    comment:
      'Two files that need each other are one file; what is loaded first would depend on who asks. Types alone may.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that leads nowhere hides from every other rule.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
  {
    name: 'declared-dependencies',
    comment: 'A package that only happens to be there, brought by another one, disappears with that one.',
    from: { path: '^(packages|apps|testkit|bench)/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'clinical-stands-alone',
    comment: 'Reasoning is pure: text in, judgement out. No I/O, no clock, no package can change what it says.',
    from: { path: '^packages/clinical/src/' },
    to: { pathNot: '(^|/)packages/clinical/src/' },
  },
  {
    name: 'companion-knows-clinical-only',
    comment:
      'What the companion says follows from the message and the memory it is given; it can ask the engine, and nobody else.',
    from: { path: '^packages/companion/src/' },
    to: { pathNot: ['(^|/)packages/companion/src/', '(^|/)packages/clinical/src/(learned/)?index\\.ts$'] },
  },
  {
    name: 'contract-needs-zod-only',
    comment: 'The promise must be readable by every program; whatever it imported would be part of the promise.',
    from: { path: '^packages/contract/src/' },
    to: { pathNot: ['(^|/)packages/contract/src/', 'node_modules/zod/'] },
  },
  {
    name: 'zod-checks-at-the-doors',
    comment:
      'Input is checked once, by the contract (bound in http/) and by the settings. A second check is a second truth.',
    from: { path: '^apps/[^/]+/src/', pathNot: ['^apps/api/src/http/', '^apps/api/src/settings\\.ts$'] },
    to: { path: 'node_modules/zod/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'slices-meet-at-the-door',
    comment: 'A slice of the API shows others its index.ts only, so that everything behind it can change freely.',
    from: { path: '^apps/api/src/([^/]+)/' },
    to: {
      path: `^apps/api/src/(?!(${apiRooms})/)[^/]+/`,
      pathNot: ['^apps/api/src/$1/', '^apps/api/src/[^/]+/index\\.ts$'],
    },
  },
  {
    name: 'entries-use-the-door',
    comment: 'The wiring (context, main, worker, seed) is a visitor of the slices like any other.',
    from: { path: '^(apps/api/src/[^/]+\\.ts$|testkit/|bench/|e2e/)' },
    to: { path: `(^|/)apps/api/src/(?!(${apiRooms})/)[^/]+/`, pathNot: '(^|/)apps/api/src/[^/]+/index\\.ts$' },
  },
  {
    name: 'http-knows-slices-in-router-only',
    comment: 'The transport serves any contract; only the router knows which slices there are.',
    from: { path: '^apps/api/src/http/', pathNot: '^apps/api/src/http/router\\.ts$' },
    to: { path: `^apps/api/src/(?!(${apiRooms})/)[^/]+/` },
  },
  {
    name: 'sql-in-stores-only',
    comment: 'Whoever wants to know which statements a slice makes reads its *.store.ts, and nothing else.',
    from: { path: '^apps/api/src/', pathNot: ['\\.store\\.ts$', '^apps/api/src/db/'] },
    to: { path: 'node_modules/(@types/pg|pg|pg-[^/]+|drizzle-orm)/' },
  },
  {
    name: 'fastify-in-http-only',
    comment: 'Deeds know an actor and an input, not a request; so jobs and tests can do the same deeds.',
    from: { path: '^apps/api/src/', pathNot: '^apps/api/src/http/' },
    to: { path: 'node_modules/(fastify|@fastify/[^/]+)/' },
  },
  {
    name: 'zones-in-schedule-only',
    comment: 'Time-zone arithmetic lives in one place, for two places would disagree when a country changes its clock.',
    from: { path: '^apps/api/src/', pathNot: '^apps/api/src/schedule/' },
    to: { path: 'node_modules/temporal-polyfill/' },
  },
  {
    name: 'web-knows-no-server',
    comment: 'The browser shows, the server decides: what is imported from there would be shipped to everybody.',
    from: { path: '^apps/web/src/' },
    to: { path: '(^|/)(apps/api|packages/clinical|packages/companion|testkit)/' },
  },
  {
    name: 'web-reads-the-contract-as-type',
    comment: 'A value import would put zod and all schemas into the first load of every phone.',
    from: { path: '^apps/web/src/' },
    to: { path: '(^|/)packages/contract/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'nobody-imports-web',
    comment: 'One arrow: web → contract ← api → clinical.',
    from: { path: '^(packages|apps/api)/' },
    to: { path: '(^|/)apps/web/' },
  },
  {
    name: 'web-slices-do-not-meet',
    comment: 'Only the shell composes screens of several slices; what two slices share belongs to ui or platform.',
    from: { path: '^apps/web/src/([^/]+)/', pathNot: `^apps/web/src/(${webRooms})/` },
    to: { path: '^apps/web/src/[^/]+/', pathNot: ['^apps/web/src/$1/', '^apps/web/src/(ui|platform|locales)/'] },
  },
  {
    name: 'ui-knows-no-slice',
    comment: 'The design system and the platform know no domain word, so that any screen can use them.',
    from: { path: '^apps/web/src/(ui|platform|locales)/' },
    to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(ui|platform|locales)/' },
  },
  {
    name: 'program-without-tests',
    comment: 'What runs in a clinic must not need what only tests bring.',
    from: { path: '^(packages|apps)/[^/]+/src/' },
    to: { path: '(^|/)(testkit|e2e|bench)/|/test/' },
  },
];

/** @type {import('dependency-cruiser').ICruiseOptions} */
export const options = {
  // TypeScript 7 has no JavaScript interface, which the default parser would need
  parser: 'swc',
  doNotFollow: { path: 'node_modules' },
  combinedDependencies: true,
  moduleSystems: ['es6'],
};

/** @type {Partial<import('dependency-cruiser').IResolveOptions>} */
export const resolution = {
  extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '.css', '.svg', '.jsonl'],
  exportsFields: ['exports'],
  conditionNames: ['import', 'node', 'types', 'default'],
};
