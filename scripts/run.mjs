// Runs a TypeScript entry on the Node that the project brings (24), also where the host's own Node is older:
//   node scripts/run.mjs ENTRY [ARG ...]
// Plain JavaScript without dependencies, for it is the first thing a fresh clone executes.
import { pathToFileURL } from 'node:url';
import { ensureInstalled, projectNode, runsTypeScript, spawnForwarding } from './install.mjs';
import { leanEnvironment, leanFlags } from './lean-process.mjs';

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  process.stderr.write('usage: node scripts/run.mjs ENTRY [ARG ...]\n');
  process.exit(2);
}
ensureInstalled();
if (runsTypeScript()) {
  process.argv.splice(1, 2, entry);
  await import(pathToFileURL(entry).href);
} else if (entry.startsWith('apps/api/')) {
  const env = { ...leanEnvironment, ...process.env };
  process.exitCode = await spawnForwarding(projectNode(), [...leanFlags, entry, ...args], { env });
} else {
  process.exitCode = await spawnForwarding(projectNode(), [entry, ...args]);
}
