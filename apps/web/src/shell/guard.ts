import type { Role } from '@medisense/contract';
import { notFound, redirect } from '@tanstack/react-router';
import { ApiError } from '../platform/api.ts';
import { afterSignIn, homeOf } from '../platform/home-of.ts';
import { activeRole, startSession } from '../platform/session.ts';

type Visit = { location: { href: string; search: Record<string, string | undefined> } };

/** Opens a route to these roles only. This spares people a dead end; the server decides what they may see. */
export function only(...roles: Role[]) {
  return async ({ location }: Visit): Promise<void> => {
    const session = await startSession();
    if (session.status === 'unreachable') throw new ApiError({ code: 'OFFLINE', status: 0 });
    if (session.me === null) throw redirect({ to: '/sign-in', search: { next: location.href }, replace: true });
    const role = activeRole(session);
    if (role === null) throw redirect({ to: '/waiting', replace: true });
    if (!roles.includes(role)) throw notFound();
  };
}

/** The same for a screen that keeps what it shows on the device: where the server can't be asked, it opens all the same. */
export function onlyOrUnreachable(...roles: Role[]) {
  return async (visit: Visit): Promise<void> => {
    if ((await startSession()).status === 'unreachable') return;
    await only(...roles)(visit);
  };
}

/** Opens a route to staff whose account has this ability (see `GET /api/me`). */
export function onlyWith(ability: string) {
  const staff = only('doctor', 'administrator');
  return async (visit: Visit): Promise<void> => {
    await staff(visit);
    if (!(await startSession()).me?.abilities.includes(ability)) throw notFound();
  };
}

/** A visit's one address for everybody; who keeps the agenda goes on to the screen with the patient's summary. */
export async function visitOfRole(visit: Visit & { params: { id: string } }): Promise<void> {
  await only('patient', 'doctor', 'assistant', 'administrator')(visit);
  const role = activeRole(await startSession());
  if (role !== 'doctor' && role !== 'assistant') return;
  throw redirect({ to: '/visits/$id', params: { id: visit.params.id }, search: {}, replace: true });
}

/** For the start and the sign-in: who is signed in already goes on to where they wanted to be. */
export async function goHome({ location }: Visit): Promise<void> {
  const session = await startSession();
  if (session.status !== 'signed-in') return;
  throw redirect({ href: afterSignIn(session.me, location.search.next), replace: true });
}

/** Accounts that wait for a mail or an approval; others have nothing to see there. */
export async function onlyWaiting({ location }: Visit): Promise<void> {
  const session = await startSession();
  if (session.me === null) throw redirect({ to: '/sign-in', search: { next: location.href }, replace: true });
  if (session.me.account.status === 'active') throw redirect({ to: homeOf(session.me), replace: true });
}
