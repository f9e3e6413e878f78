import { randomBytes } from 'node:crypto';

let pool = Buffer.alloc(0);
let used = 0;

/** A UUID of version 7 (RFC 9562): 48 bits of milliseconds, the rest random. Sorts by time of making. */
export function newId(now: number): string {
  if (used + 10 > pool.length) {
    pool = randomBytes(10 * 256);
    used = 0;
  }
  const random = pool.subarray(used, used + 10);
  used += 10;
  const time = now.toString(16).padStart(12, '0');
  const hex = random.toString('hex');
  const variant = ((Number.parseInt(hex[3] as string, 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}
