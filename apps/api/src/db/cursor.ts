import { invalidInput } from '../refusal.ts';

type Part = 'string' | 'number';
type Value<P extends Part> = P extends 'number' ? number : string;
type Values<S extends readonly Part[]> = { -readonly [I in keyof S]: Value<S[I]> };

/** Where the next page begins: the sort key and the id of the last row shown. Readable, but nobody's business. */
export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * Reads a cursor that `encodeCursor` made with values of these kinds; no cursor gives no values.
 * Anything else is INVALID_INPUT at `query.cursor`. Values are only as trustworthy as the caller.
 */
export function decodeCursor<const S extends readonly Part[]>(
  cursor: string | undefined,
  shape: S,
): Values<S> | undefined {
  if (cursor === undefined) return undefined;
  const values = parsed(cursor);
  const fits =
    Array.isArray(values) &&
    values.length === shape.length &&
    shape.every((part, index) => fitsPart(part, values[index]));
  if (!fits) throw badCursor();
  return values as Values<S>;
}

/** For cursors that read well but hold a value that cannot be one (not an instant, not an id). */
export const badCursor = () =>
  invalidInput({ field: 'query.cursor', problem: 'invalid', mend: 'the nextCursor of the page before, unchanged' });

// PostgreSQL keeps no NUL in text
const fitsPart = (part: Part, value: unknown) =>
  part === 'number' ? Number.isFinite(value) : typeof value === 'string' && !value.includes('\0');

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
