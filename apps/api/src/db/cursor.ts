import { invalidInput } from '../refusal.ts';

/** `instant` is milliseconds since 1970, within the years that PostgreSQL and the contract know; `id` a UUID. */
type Part = 'string' | 'number' | 'instant' | 'id';
type Value<P extends Part> = P extends 'number' | 'instant' ? number : string;
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

/** The refusal of a cursor that is not one of ours. */
export const badCursor = () =>
  invalidInput({ field: 'query.cursor', problem: 'invalid', mend: 'the nextCursor of the page before, unchanged' });

const YEAR_1900 = Date.UTC(1900, 0);
const YEAR_2201 = Date.UTC(2201, 0);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function fitsPart(part: Part, value: unknown): boolean {
  if (part === 'number') return Number.isFinite(value);
  if (part === 'instant') return Number.isSafeInteger(value) && Number(value) >= YEAR_1900 && Number(value) < YEAR_2201;
  if (typeof value !== 'string') return false;
  // PostgreSQL keeps no NUL in text
  return part === 'id' ? UUID.test(value) : !value.includes('\0');
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
