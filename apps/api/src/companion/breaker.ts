const FAULTS = 5;
const REST_MS = 30_000;

/** Keeps a process from asking a provider that does not answer. */
export interface Breaker {
  /** Whether it may be asked now. After thirty seconds of rest one may try; the others wait for its outcome. */
  mayAsk(): boolean;
  worked(): void;
  failed(): void;
}

/** Opens after five faults in a row. The clock gives milliseconds; one that was set back ends the rest. */
export function createBreaker(now: () => number): Breaker {
  let faults = 0;
  let since: number | undefined;
  let trying = 0;
  return {
    mayAsk() {
      if (since === undefined) return true;
      const rested = now() - since;
      if (rested >= 0 && rested < REST_MS) return false;
      const waiting = now() - trying;
      if (trying > 0 && waiting >= 0 && waiting < REST_MS) return false;
      trying = now();
      return true;
    },
    worked() {
      faults = 0;
      since = undefined;
      trying = 0;
    },
    failed() {
      faults += 1;
      trying = 0;
      if (faults >= FAULTS) since = now();
    },
  };
}
