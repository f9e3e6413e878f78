// `npm start`: everything from a fresh clone to a running MEDISENSE, said in plain lines. Plain JavaScript without
// dependencies, for it is the first thing a newcomer executes, perhaps on an older Node: then it starts itself again on
// the Node that the dependencies bring.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  endWithParent,
  ensureInstalled,
  giveUp,
  projectNode,
  root,
  runsTypeScript,
  spawnForwarding,
} from './install.mjs';
import { ensureWebBuilt } from './web-build.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const host = process.env.HOST?.trim() || '127.0.0.1';
const port = Number(process.env.PORT?.trim() || 3000);

process.chdir(root);
if (Number.isInteger(port) && port > 0 && port < 65_536) await refuseBusyPort();
ensureInstalled(say);
if (runsTypeScript()) {
  if (!ensureWebBuilt(say)) giveUp('The web client could not be built: the reason stands above.');
  // a killed npm must not leave a server behind that holds the port
  endWithParent(() => process.kill(process.pid, 'SIGTERM'));
  await import(pathToFileURL(join(root, 'apps', 'api', 'src', 'start.ts')).href);
} else {
  process.exitCode = await spawnForwarding(projectNode(), [join(root, 'scripts', 'start.mjs')]);
}

/** Before any work: a port that is taken would make all of it useless. */
async function refuseBusyPort() {
  // a run that was killed a moment ago needs this long to let go
  for (let tried = 0; tried < 8; tried++) {
    const code = await listenOnce(port);
    if (!code) return;
    if (code === 'EACCES')
      giveUp(
        `Port ${port} is reserved for the administrator of this machine. Take another one:\n\n  PORT=3000 npm start`,
      );
    if (code !== 'EADDRINUSE')
      giveUp(`The address ${host}, port ${port}, cannot be used here (${code}): set HOST and PORT.`);
    await pause(200);
  }
  let free = port + 1;
  while (free < port + 50 && (await listenOnce(free))) free++;
  giveUp(
    `Port ${port} is used by another program (perhaps MEDISENSE is running already). Take another one:\n\n  PORT=${free} npm start`,
  );
}

/** The error code of listening on the port, undefined when that works. */
function listenOnce(number) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port: number, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
