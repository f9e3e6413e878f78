// Prints what a first visit of each measured address loads, compressed as the server sends it (brotli 5, gzip 6), from
// the manifest of the last build. Ends with 1 when the JavaScript of one is over the budget: `node apps/web/scripts/size.mjs`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const BUDGET_KB = 260;
const ROUTES = {
  '/': ['src/landing/landing.screen.tsx', ['landing']],
  '/sign-in': ['src/account/sign-in.screen.tsx', ['account']],
  '/symptoms': ['src/triage/symptom-start.screen.tsx', ['triage']],
  '/practitioners': ['src/practitioner/practitioner-list.screen.tsx', ['practitioner']],
  '/home': ['src/patient/patient-home.screen.tsx', ['patient', 'appointment', 'practitioner']],
  '/day': ['src/shell/screens/day.screen.tsx', ['staff', 'appointment']],
};
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));

/** Files of an entry and of everything it imports statically. */
function files(key, seen = new Set()) {
  const entry = manifest[key];
  if (!entry || seen.has(entry.file)) return seen;
  seen.add(entry.file);
  for (const css of entry.css ?? []) seen.add(css);
  for (const next of entry.imports ?? []) files(next, seen);
  return seen;
}

const sizes = new Map();
function sizeOf(file) {
  if (!sizes.has(file)) {
    const bytes = readFileSync(dist + file);
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    sizes.set(file, { gzip: gzipSync(bytes).length, brotli: brotli.length });
  }
  return sizes.get(file);
}

const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
let over = false;
process.stdout.write('first load, kB           js gzip  js brotli  css gzip\n');
for (const [route, [screen, namespaces]] of Object.entries(ROUTES)) {
  const all = files('index.html');
  files(screen, all);
  for (const name of ['common', ...namespaces]) files(`src/locales/fr/${name}.json`, all);
  const sum = (ending, kind) =>
    [...all].filter((file) => file.endsWith(ending)).reduce((total, file) => total + sizeOf(file)[kind], 0);
  const js = sum('.js', 'gzip');
  over ||= js > BUDGET_KB * 1000;
  process.stdout.write(`${route.padEnd(24)}${kb(js)}   ${kb(sum('.js', 'brotli'))}   ${kb(sum('.css', 'gzip'))}\n`);
}
if (over) {
  process.stdout.write(`over the budget of ${BUDGET_KB} kB\n`);
  process.exitCode = 1;
}
