// Checks the walls of the house: the real tree breaks none, and each planted offence is found by its own wall.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { forbidden, options, resolution } from '../.dependency-cruiser.mjs';
import { lintOffences, offences } from '../walls/offences.mjs';
import { root, toolEnvironment } from './install.mjs';

const rooms = ['packages', 'apps/api/src', 'apps/web/src', 'testkit/src', 'bench/src', 'e2e'];
const problems = [];

await checkTree();
for (const { name } of forbidden)
  if (!offences.some(({ wall }) => wall === name)) problems.push(`The wall ${name} has no planted offence.`);
for (const offence of offences) await checkOffence(offence);
await checkLintOffences();

for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `${forbidden.length + lintOffences.length} walls stand, each planted offence is found.`
    : `${problems.length} breaches.`,
);
process.exit(problems.length === 0 ? 0 : 1);

async function checkTree() {
  const { modules, violations } = await look(
    root,
    rooms.filter((room) => existsSync(join(root, room))),
  );
  const own = modules.filter((module) => /\.tsx?$/.test(module.source) && !module.source.includes('node_modules'));
  console.log(`${own.length} modules, ${own.reduce((sum, module) => sum + module.dependencies.length, 0)} imports`);
  // a parser that reads nothing finds nothing
  if (own.length < 50 || own.every((module) => module.dependencies.length === 0))
    problems.push('The walls were checked on almost nothing.');
  for (const { rule, from, to, cycle } of violations) {
    const way = cycle?.length ? [from, ...cycle.map((step) => step.name)].join(' → ') : `${from} → ${to}`;
    problems.push(`${rule.name}: ${way}\n    ${forbidden.find(({ name }) => name === rule.name)?.comment}`);
  }
}

async function checkOffence({ wall, files }) {
  await inScratch(async (folder) => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const manifests = Object.keys(files).some((path) => path.endsWith('package.json')) ? [] : everyDependency();
    for (const [path, text] of [...manifests, ...Object.entries(files)]) plant(folder, path, text);
    const sources = Object.keys(files).filter((path) => /\.tsx?$/.test(path));
    const { violations } = await look(folder, sources);
    const found = [...new Set(violations.map(({ rule }) => rule.name))];
    if (!found.includes(wall)) {
      problems.push(`The planted offence against ${wall} was not found (found: ${found.join(', ') || 'nothing'}).`);
    }
  });
}

// a planted tree declares what it uses, unless that is its very offence
function everyDependency() {
  const names = ['pg', 'fastify', 'zod', 'temporal-polyfill'];
  return [['package.json', JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '*'])) })]];
}

async function look(baseDir, entries) {
  const before = process.cwd();
  process.chdir(baseDir);
  try {
    const cruiseOptions = { ...options, baseDir, ruleSet: { forbidden }, validate: true };
    const { output } = await cruise(entries, cruiseOptions, { ...resolution });
    return { modules: output.modules, violations: output.summary.violations };
  } finally {
    process.chdir(before);
  }
}

async function checkLintOffences() {
  await inScratch(async (folder) => {
    copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    for (const [number, { path, text }] of lintOffences.entries()) plant(folder, numbered(path, number), text);
    const args = ['lint', '--vcs-enabled=false', '--reporter=json', '.'];
    const seen = spawnSync('biome', args, { cwd: folder, env: toolEnvironment(), encoding: 'utf8' });
    const { diagnostics } = JSON.parse(seen.stdout);
    for (const [number, { wall, path }] of lintOffences.entries()) {
      const found = diagnostics.some(
        (one) =>
          one.category?.endsWith(`/${wall}`) &&
          one.location?.path === numbered(path, number) &&
          one.severity === 'error',
      );
      if (!found) problems.push(`The planted offence against ${wall} was not found by Biome.`);
    }
  });
}

// several offences may stand at one place
function numbered(path, number) {
  return path.replace(/([^/]+)$/, `${number}-$1`);
}

function plant(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function inScratch(work) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'medisense-wall-')));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
