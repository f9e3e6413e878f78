import { isIPv6 } from 'node:net';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../refusal.ts';

/** Requests a minute, for each account or, signed out, each address. Sign-in has its own count by account besides. */
const perMinute = { default: 600, directory: 240, triage: 60, companion: 120, credentials: 30 } as const;
export type ThrottleClass = keyof typeof perMinute;

/**
 * What an address is counted by. Who has one address in IPv6 has 2^64 of them, so the first half counts; IPv4 in IPv6 is
 * IPv4. Anything else is counted as it is.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (text: string) => text.split(':').filter(Boolean);
  const first = groups(head);
  const last = tail === undefined ? [] : groups(tail);
  const all = [...first, ...Array<string>(8).fill('0')].slice(0, 8 - last.length).concat(last);
  return `${all.slice(0, 4).join(':')}::/64`;
}

/** Counts requests in this process; refuses with TOO_MANY_REQUESTS and when to come back. */
export function createThrottle(enabled: boolean) {
  const limiters = Object.fromEntries(
    Object.entries(perMinute).map(([name, points]) => [
      name,
      new RateLimiterMemory({ keyPrefix: name, points, duration: 60 }),
    ]),
  ) as Record<ThrottleClass, RateLimiterMemory>;
  return async (kind: ThrottleClass, key: string): Promise<void> => {
    if (!enabled) return;
    try {
      await limiters[kind].consume(key);
    } catch (rejected) {
      if (rejected instanceof Error) throw rejected;
      throw new Refusal('TOO_MANY_REQUESTS', undefined, Math.ceil((rejected as RateLimiterRes).msBeforeNext / 1000));
    }
  };
}
export type Throttle = ReturnType<typeof createThrottle>;
