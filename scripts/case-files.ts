import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The rows of a file of JSON lines. */
export const readRows = <Row>(file: URL): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/** What weights keep of the cases that they were learned from; tests compute it too. */
export function fingerprint(...files: URL[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
