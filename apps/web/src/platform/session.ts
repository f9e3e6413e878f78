import type { Me, Role } from '@medisense/contract';
import { useSyncExternalStore } from 'react';
import { dropToken, keepToken, onEndedElsewhere, refreshToken } from './access-token.ts';
import { call, isPassing, knowSession, onSessionEnded } from './api.ts';
import { dropDrafts } from './draft.ts';
import { changeLanguage, type Language } from './i18n.ts';
import { dropSealed } from './kept-sealed.ts';
import { queryClient } from './query-client.ts';

/**
 * Who is signed in. `expired`: the server has ended the session, the screen stays and asks for the password again.
 * `unreachable`: somebody was signed in here, but the server can't be asked now.
 */
export type Session =
  | { status: 'anonymous'; me: null }
  | { status: 'signed-in' | 'expired'; me: Me }
  | { status: 'unreachable'; me: null };

// Only says that a refresh is worth trying; it proves nothing and holds nothing.
const HINT = 'medisense.signed-in';
let session: Session = { status: 'anonymous', me: null };
let starting: Promise<Session> | null = null;
const watchers = new Set<() => void>();

function become(next: Session): Session {
  session = next;
  for (const tell of watchers) tell();
  return next;
}

function hint(on: boolean): void {
  try {
    if (on) localStorage.setItem(HINT, '1');
    else localStorage.removeItem(HINT);
  } catch {
    // Without storage the person signs in again after a reload.
  }
}

function hinted(): boolean {
  try {
    return localStorage.getItem(HINT) === '1';
  } catch {
    return false;
  }
}

knowSession(() => session.status === 'signed-in');
onSessionEnded(() => {
  if (session.status === 'signed-in') become({ status: 'expired', me: session.me });
});
onEndedElsewhere(() => {
  if (session.status !== 'anonymous') leave();
});

/** The session as it is now, outside React. */
export const currentSession = (): Session => session;

/** The session of the person before the screen. */
export function useSession(): Session {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => session,
  );
}

/** Role of the signed-in account; null when nobody is, or when the account is not active yet. */
export function activeRole(of: Session): Role | null {
  return of.me && of.me.account.status === 'active' ? of.me.account.role : null;
}

/**
 * The session as it stands once that of an earlier visit is resumed, which happens once; asks nothing of the server
 * where nobody was signed in.
 */
export async function startSession(): Promise<Session> {
  starting ??= hinted() ? resume() : Promise.resolve(session);
  await starting;
  // Not what `starting` began with: somebody may have signed in or out since.
  return session;
}

async function resume(): Promise<Session> {
  try {
    if ((await refreshToken()) === null) {
      hint(false);
      return session;
    }
    return await enter();
  } catch (error) {
    starting = null;
    return isPassing(error) ? become({ status: 'unreachable', me: null }) : session;
  }
}

async function enter(): Promise<Session> {
  const me = await call('getMe');
  hint(true);
  become({ status: 'signed-in', me });
  return session;
}

/** Signs in and loads the account. Rejects with `WRONG_CREDENTIALS` and the like. */
export async function signIn(email: string, password: string): Promise<Me> {
  const before = session.me?.account.id;
  const grant = await call('login', { body: { email, password } });
  keepToken(grant);
  const entered = await enter();
  if (before !== grant.account.id) queryClient.clear();
  else void queryClient.invalidateQueries();
  return entered.me as Me;
}

/** Loads the account again after something about it changed (its name, its state, its persons). */
export async function reloadMe(): Promise<void> {
  await enter();
}

/** Ends the session here, in the other tabs and on the server, and forgets everything that was shown. */
export async function signOut(): Promise<void> {
  try {
    await call('logout');
  } finally {
    dropToken(true);
    leave();
  }
}

function leave(): void {
  dropToken(false);
  hint(false);
  become({ status: 'anonymous', me: null });
  queryClient.clear();
  dropDrafts();
  dropSealed();
}

/** Switches the language, and keeps the choice with the account when there is one. */
export async function chooseLanguage(language: Language): Promise<void> {
  await changeLanguage(language);
  if (session.status !== 'signed-in') return;
  // The screen has switched already; that the account could not be told is no reason to switch back.
  await call('updateMe', { body: { language } }).catch(() => undefined);
}
