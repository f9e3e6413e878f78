import { ApiError } from './api-error.ts';
import { send } from './transport.ts';

/** What a sign-in and a refresh answer with. */
export type Grant = { accessToken: string; expiresIn: number };

type Held = { token: string; goodUntil: number };
type Word = { kind: 'token'; held: Held } | { kind: 'ended' };

// In memory only: a token in storage could be read by any script that ever gets onto the page.
let held: Held | null = null;
let refreshing: Promise<string | null> | null = null;
const endings = new Set<() => void>();
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('medisense.session');

tabs?.addEventListener('message', (event: MessageEvent<Word>) => {
  if (event.data.kind === 'token') held = event.data.held;
  else {
    held = null;
    for (const tell of endings) tell();
  }
});

/** Keeps a fresh grant and hands it to the other tabs. Half a minute is kept back for the way to the server. */
export function keepToken(grant: Grant): void {
  held = { token: grant.accessToken, goodUntil: Date.now() + (grant.expiresIn - 30) * 1000 };
  tabs?.postMessage({ kind: 'token', held } satisfies Word);
}

/** Forgets the token here and, when the person signed out, in the other tabs. */
export function dropToken(everywhere: boolean): void {
  held = null;
  if (everywhere) tabs?.postMessage({ kind: 'ended' } satisfies Word);
}

/** Calls back when another tab signed out. */
export function onEndedElsewhere(tell: () => void): void {
  endings.add(tell);
}

/** The token at hand, while it is good. */
export function currentToken(): string | null {
  return held && held.goodUntil > Date.now() ? held.token : null;
}

/**
 * A token other than `stale`: one refresh serves all callers of this tab and, under the lock, all tabs (the server
 * takes the second use of a refresh token for theft). Null when the session has ended; rejects when the server can't
 * be reached.
 */
export function refreshToken(stale: string | null = null): Promise<string | null> {
  refreshing ??= underLock(async () => {
    const other = currentToken();
    if (other && other !== stale) return other;
    await afterOneLeftHalfWay();
    localStorage.setItem(UNDER_WAY, String(Date.now()));
    try {
      // Left half-way by a quick reload, the new cookie would be lost and the old one taken for a stolen one.
      const grant = (await send({ method: 'POST', path: '/api/auth/refresh', keepalive: true })) as Grant;
      keepToken(grant);
      return grant.accessToken;
    } catch (error) {
      if (error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429) return null;
      throw error;
    } finally {
      localStorage.removeItem(UNDER_WAY);
    }
  }).finally(() => {
    refreshing = null;
  });
  return refreshing;
}

const UNDER_WAY = 'medisense.refreshing';
const LONGEST_WAY_MS = 1500;
/**
 * The lock is ours, so a mark found here was left by a page that was closed while its refresh was on the way. The
 * browser still finishes that request; using the old cookie before its answer has come would end the session.
 */
async function afterOneLeftHalfWay(): Promise<void> {
  const begun = Number(localStorage.getItem(UNDER_WAY) ?? 0);
  const left = begun + LONGEST_WAY_MS - Date.now();
  if (begun && left > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(left, LONGEST_WAY_MS)));
}

function underLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? (navigator.locks.request('medisense.refresh', work) as Promise<T>) : work();
}
