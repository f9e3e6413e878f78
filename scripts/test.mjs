// `npm test`: the set-up of `npm start`, then everything that is checked, here and in .ci/run alike. Ends with the line
// `N passed, N failed`. What cannot run on this machine is counted as skipped and said so.
//   node scripts/test.mjs [--only static|unit|e2e]
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithParent, ensureInstalled, giveUp, root, toolEnvironment } from './install.mjs';
import { startSparePostgres } from './spare-postgres.mjs';
import { ensureChromium, ensurePostgres } from './system-programs.mjs';
import { ensureWebBuilt } from './web-build.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const scratch = mkdtempSync(join(tmpdir(), 'medisense-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const rows = [];
let running;
let spare;

process.chdir(root);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void finish(signal));
endWithParent(() => void finish('SIGTERM'));
const only = chosenPart();

const begun = Date.now();
ensureInstalled(say);
if (wants('static')) await checkStatically();
// tests of the server serve the built client, and the journeys use it
if (wants('unit') || wants('e2e')) buildWeb();
if (wants('unit')) await runUnitTests();
if (wants('e2e')) await runJourneys();
await finish();

function chosenPart() {
  const at = process.argv.indexOf('--only');
  const part = at < 0 ? undefined : process.argv[at + 1];
  if (at >= 0 && !['static', 'unit', 'e2e'].includes(part)) giveUp('usage: npm test -- [--only static|unit|e2e]');
  return part;
}

function wants(part) {
  return !only || only === part;
}

async function checkStatically() {
  await check('format and lint (biome)', 'biome', ['check', '.', '--diagnostic-level=error']);
  await check('types (tsc)', 'tsc', ['-p', 'tsconfig.json']);
  await check('walls (dependency-cruiser)', 'node', ['scripts/walls.mjs']);
}

function buildWeb() {
  const began = Date.now();
  say('\n▸ web client');
  const built = ensureWebBuilt(say);
  record('web client', began, { passed: built ? 1 : 0, failed: built ? 0 : 1, skipped: 0 });
}

async function runUnitTests() {
  await vitest('tests on the embedded PostgreSQL', [], {});
  const installed = ensurePostgres(say);
  if (!installed)
    return skip(
      'tests on an installed PostgreSQL',
      'there is no PostgreSQL 15 or newer on this machine, and none could be installed',
    );
  const name = `tests on PostgreSQL ${installed.major}, by DATABASE_URL`;
  try {
    spare = await startSparePostgres(installed);
  } catch (error) {
    return record(name, Date.now(), { passed: 0, failed: 1, skipped: 0 }, `could not be started: ${error.message}`);
  }
  await vitest(name, ['apps/api', '--exclude', '**/embedded.test.ts', '--exclude', '**/config.test.ts'], {
    TEST_DATABASE_URL: spare.url,
  });
  await stopSpare();
}

async function runJourneys() {
  const chromium = ensureChromium(say);
  if (!chromium)
    return skip('journeys in Chromium', 'there is no Chromium on this machine, and none could be installed');
  const report = join(scratch, 'e2e.json');
  const began = Date.now();
  const args = ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json'];
  const code = await run('journeys in Chromium', 'playwright', args, {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const stats = readReport(report)?.stats;
  // a test that passes only the second time is not to be trusted
  const counts = {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  };
  record('journeys in Chromium', began, counts, undefined, code);
}

async function check(name, command, args) {
  const began = Date.now();
  const code = await run(name, command, args);
  record(name, began, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
}

async function vitest(name, filters, env) {
  const report = join(scratch, `${rows.length}.json`);
  const began = Date.now();
  const code = await run(
    name,
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters],
    env,
  );
  const seen = readReport(report);
  // a file that cannot even be loaded has no failed test, but failed it has
  const broken =
    seen?.testResults?.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length ?? 0;
  const counts = {
    passed: seen?.numPassedTests ?? 0,
    failed: (seen?.numFailedTests ?? 0) + broken,
    skipped: (seen?.numPendingTests ?? 0) + (seen?.numTodoTests ?? 0),
  };
  record(name, began, counts, undefined, code);
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function skip(name, reason) {
  record(name, Date.now(), { passed: 0, failed: 0, skipped: 1 }, `skipped: ${reason}`);
}

function record(name, began, counts, remark, code = 0) {
  // a tool that fails without naming a test fails all the same
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
  rows.push({ name, counts, time: seconds(began), remark });
  say(
    `${counts.failed > 0 ? '✗' : '✓'} ${name}: ${describe(counts)} (${seconds(began)})${remark ? `\n  ${remark}` : ''}`,
  );
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Runs a tool in a group of its own, so that whatever it leaves behind can be ended with it; gives its exit code. */
function run(name, command, args, env = {}) {
  say(`\n▸ ${name}`);
  // the tests make their own database: nobody's real one may reach them by accident
  const clean = toolEnvironment({
    DATABASE_URL: undefined,
    DATABASE_READ_URL: undefined,
    MEDISENSE_MODE: undefined,
    PORT: undefined,
    DATA_DIR: undefined,
    ...env,
  });
  const windows = process.platform === 'win32';
  running = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: clean,
    detached: !windows,
    shell: windows,
  });
  const { pid } = running;
  return new Promise((resolve) => {
    running.once('error', (error) => {
      say(error.message);
      resolve(1);
    });
    running.once('exit', (code) => {
      signalGroup(pid, 'SIGTERM');
      running = undefined;
      resolve(code ?? 1);
    });
  });
}

function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // nobody is left in it
  }
}

async function stopSpare() {
  const stopping = spare;
  spare = undefined;
  await stopping?.stop();
}

async function finish(signal) {
  if (signal && running) signalGroup(running.pid, signal);
  await stopSpare();
  rmSync(scratch, { recursive: true, force: true });
  say(`\n${'─'.repeat(72)}`);
  for (const { name, counts, time, remark } of rows)
    say(`${name.padEnd(44)} ${describe(counts).padEnd(34)} ${time}${remark ? `\n  ${remark}` : ''}`);
  say(`in ${seconds(begun)}`);
  if (signal) say('Interrupted: not everything was checked.');
  say(describe(total));
  process.exit(total.failed > 0 || signal ? 1 : 0);
}
