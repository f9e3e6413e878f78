import { rmSync } from 'node:fs';

/** Removes the folder of the run; the server has been ended before. */
async function removeFolder(): Promise<void> {
  const folder = process.env.E2E_DATA;
  if (folder) rmSync(folder, { recursive: true, force: true });
}

export { removeFolder as default };
