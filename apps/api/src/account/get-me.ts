import type { Account, Me } from '@medisense/contract';
import { type Actor, isAdministrator, mayReadConversations } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import {
  findAccount,
  findOwnPractitioner,
  listAgendas,
  listPersons,
  lockAccount,
  setProfile,
} from './account.store.ts';
import { accountShape } from './account-shape.ts';
import { listLiveSessions } from './session.store.ts';

/** What an account may do, as the screens ask it. Sentences, by role; nothing before the account is active. */
export function abilitiesOf(actor: Actor): string[] {
  if (actor.status !== 'active') return [];
  const ofRole = {
    patient: ['describe-symptoms', 'book', 'keep-persons'],
    doctor: ['keep-agenda', 'see-patients', 'keep-schedule', 'keep-profile'],
    assistant: ['keep-agenda', 'see-patients', 'keep-schedule', 'keep-profile'],
    administrator: ['approve-accounts', 'see-outbox', 'plan-appointments', 'see-patients'],
  }[actor.role];
  const reads = mayReadConversations(actor);
  return [
    ...ofRole,
    ...(reads || isAdministrator(actor) ? ['supervise'] : []),
    ...(reads ? ['read-conversations'] : []),
  ];
}

/** The signed-in account, the persons it acts for, the agendas it keeps. Before it is active: the account alone. */
export async function getMe(ctx: Context, call: Call): Promise<Me> {
  const actor = actorOf(call);
  const active = actor.status === 'active';
  const [account, persons, practitioner, agendas] = await Promise.all([
    findAccount(ctx.db, actor.accountId),
    active && actor.role === 'patient' ? listPersons(ctx.db, actor.accountId) : [],
    active ? findOwnPractitioner(ctx.db, actor.accountId) : undefined,
    active && actor.practitionerId ? listAgendas(ctx.db, actor.practitionerId) : [],
  ]);
  if (!account) throw new Refusal('SESSION_ENDED');
  return {
    account: accountShape(account),
    persons: persons.map((p) => ({
      id: p.id,
      givenName: p.given_name,
      familyName: p.family_name,
      birthDate: p.birth_date,
      sex: p.sex,
      relation: p.relation,
    })),
    practitioner: practitioner
      ? {
          id: practitioner.id,
          givenName: practitioner.given_name,
          familyName: practitioner.family_name,
          photoUrl: practitioner.photo_url,
        }
      : null,
    agendas: agendas.map((a) => ({
      id: a.id,
      name: [a.title, a.given_name, a.family_name].filter(Boolean).join(' '),
      timeZone: a.time_zone,
    })),
    abilities: abilitiesOf(actor),
  };
}

/** Changes the own user name or language. */
export async function updateMe(
  ctx: Context,
  call: Call,
  body: { username?: string | undefined; language?: Account['language'] | undefined },
): Promise<Account> {
  const { accountId } = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const account = await lockAccount(tx, accountId);
    if (!account) throw new Refusal('SESSION_ENDED');
    const next = {
      ...account,
      username: body.username ?? account.username,
      language: body.language ?? account.language,
    };
    await setProfile(tx, accountId, next.username, next.language);
    return { result: accountShape(next), about: { entity: 'account', id: accountId } };
  });
}

/** The own sessions that are alive. */
export async function listSessions(ctx: Context, call: Call) {
  const actor = actorOf(call);
  const rows = await listLiveSessions(ctx.db, actor.accountId, ctx.now());
  return {
    items: rows.map((s) => ({
      id: s.id,
      device: s.device,
      createdAt: s.created_at.toISOString(),
      lastSeenAt: s.last_seen_at.toISOString(),
      current: s.id === actor.sessionId,
    })),
  };
}
