import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../refusal.ts';

/** Requests a minute, for each account or, signed out, each address. Sign-in has its own count by account besides. */
const perMinute = { default: 600, directory: 240, triage: 60, credentials: 30 } as const;
export type ThrottleClass = keyof typeof perMinute;

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
