// All the attack suite knows of MEDISENSE: who the actors are, whose records are whose, and the policy written from the
// requirements (testkit/src/access-policy.ts).
import { createHash, createPublicKey } from 'node:crypto';
import { sql } from '@medisense/api';
import { endpoints, type OperationId } from '@medisense/contract';
import {
  type ActorName,
  type Api,
  accessPolicy,
  actorNames,
  type Owner,
  password,
  type World,
} from '@medisense/testkit';
import { importJWK, type JWK, SignJWT } from 'jose';
import { agree } from './model.ts';

interface Http {
  send(request: { method?: string; path: string; headers?: Record<string, string>; body?: unknown }): Promise<{
    status: number;
    body: string;
    headers: Record<string, string | string[]>;
  }>;
}
interface Credentials {
  headers: Record<string, string>;
  token: string;
  cookie: string;
  setCookie: string[];
}
const same = { 'x-medisense': '1' };

const signIn =
  (email: string) =>
  async (http: Http): Promise<Credentials> => {
    const send = () => http.send({ method: 'POST', path: '/api/auth/login', body: { email, password } });
    let answer = await send();
    // the limit has just been provoked on purpose: wait as long as it says
    for (let tries = 0; answer.status === 429 && tries < 3; tries++) {
      await new Promise((resolve) => setTimeout(resolve, Number(answer.headers['retry-after'] ?? 1) * 1000 + 100));
      answer = await send();
    }
    const { accessToken: token } = JSON.parse(answer.body) as { accessToken: string };
    return credentials(token, answer.headers);
  };
function credentials(token: string, headers: Record<string, string | string[]>): Credentials {
  const setCookie = [headers['set-cookie'] ?? []].flat();
  const cookie = setCookie[0]?.split(';')[0] ?? '';
  return { headers: { authorization: `Bearer ${token}`, ...same, cookie }, token, cookie, setCookie };
}

/** The adapter for a running server and the world in it. */
export function attackAdapter(api: Api, world: World) {
  const { ctx } = api;
  const [signing] = ctx.config.jwtKeys;
  const paramsOf = (owner: Owner) =>
    Object.fromEntries(
      (Object.keys(endpoints) as OperationId[]).map((operation) => {
        const { params = {}, query = {} } = world.input(operation, owner);
        return [operation, { ...params, ...query }];
      }),
    );
  const object = (owner: Owner) => ({
    params: {
      id: world.belongings[owner].patientId,
      practitionerId: world.belongings[owner].practitionerId,
      'x-medisense': '1',
    },
    operations: paramsOf(owner),
    markers: [world.belongings[owner].marker],
  });
  const freshLink = async (purpose: 'confirm-email' | 'reset-password', accountId: string) => {
    const secret = createHash('sha256').update(String(Math.random())).digest('base64url');
    await ctx.db.run(sql`insert into link_token (hash, account_id, purpose, expires_at)
      values (${createHash('sha256').update(secret).digest()}, ${accountId}, ${purpose}, ${new Date(Date.now() + 600_000)})`);
    return secret;
  };
  let confirmLink = '';
  let resetLink = '';
  return {
    openapi: '/api/openapi.json',
    health: '/healthz',
    pages: { html: '/', api: '/api/me', post: '/api/auth/login' },
    actors: Object.fromEntries(
      actorNames.map((name) => [
        name,
        {
          role: name.toUpperCase(),
          // a suspended account cannot sign in; its last token is what it has left
          login:
            name === 'suspendedDoctor'
              ? async () => credentials(world.actors[name].token, {})
              : signIn(world.actors[name].email),
        },
      ]),
    ),
    objects: { A: object('A'), B: object('B') },
    missing: { id: '01890000-0000-7000-8000-000000000000' },
    bodyIdOps: ['bookAppointment', 'createSymptomReport', 'holdSlot'],
    relation: (actor: ActorName, owner: Owner) =>
      actor === 'administrator'
        ? 'staff'
        : actor === `patient${owner}`
          ? 'own'
          : actor.endsWith(owner)
            ? 'care'
            : 'foreign',
    policy: ({ op, actor, object: owner }: { op: { id: OperationId }; actor: ActorName; object: Owner }) => {
      const verdict = accessPolicy[op.id](actor, owner === undefined ? 'A' : owner);
      return verdict === 'any' ? undefined : verdict;
    },
    body: (op: { id: OperationId }, _sample: unknown, { object: owner }: { object?: Owner }) => {
      if (op.id === 'login') return { email: world.actors.patientA.email, password };
      if (op.id === 'confirmEmail') return { token: confirmLink };
      if (op.id === 'confirmPasswordReset') return { token: resetLink, password };
      return world.input(op.id, owner ?? 'A').body;
    },
    fuzzActor: (op: { id: OperationId }) => {
      const found = actorNames.find((name) => accessPolicy[op.id](name, 'A') === 'allow');
      return op.id === 'resendConfirmation' ? 'halfRegistered' : (found ?? 'patientA');
    },
    noRetry: ['logout', 'refresh', 'revokeAllSessions'],
    async reset() {
      await world.restore();
      await agree(ctx, world);
      await ctx.db.run(
        sql`update account set status = 'unconfirmed' where id = ${world.actors.halfRegistered.accountId}`,
      );
      confirmLink = await freshLink('confirm-email', world.belongings.A.activeAccountId);
      resetLink = await freshLink('reset-password', world.belongings.A.activeAccountId);
    },
    logout: (http: Http, c: Credentials) => http.send({ method: 'POST', path: '/api/auth/logout', headers: c.headers }),
    jwt: {
      probe: '/api/me',
      actor: 'patientA',
      adminProbe: '/api/accounts',
      publicKeys: ctx.config.jwtKeys.map((key) =>
        createPublicKey({ key: key as never, format: 'jwk' }).export({ type: 'spki', format: 'pem' }),
      ),
      async mint(claims: Record<string, unknown>, head: Record<string, unknown>) {
        const key = await importJWK(signing as JWK, 'EdDSA');
        return new SignJWT(Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined)))
          .setProtectedHeader({ ...head, alg: 'EdDSA' })
          .sign(key);
      },
    },
    hostProbe: { method: 'POST', path: '/api/auth/password-reset', body: { email: 'nobody@example.test' } },
    auth: {
      known: (i: number) => Object.values(world.actors)[i % 7]?.email,
      unknown: (i: number) => `nobody${i}@example.test`,
      rounds: 15,
      login: (email: string) => ({
        method: 'POST',
        path: '/api/auth/login',
        body: { email, password: 'Wrong-harbour-12' },
      }),
      reset: (email: string) => ({ method: 'POST', path: '/api/auth/password-reset', body: { email } }),
      register: (email: string) => ({
        method: 'POST',
        path: '/api/auth/register',
        body: { username: 'Somebody', email, password, role: 'patient' },
      }),
      refresh: (http: Http, c: Credentials) =>
        http.send({ method: 'POST', path: '/api/auth/refresh', headers: { ...same, cookie: c.cookie } }),
      refreshed: (answer: { status: number; body: string; headers: Record<string, string | string[]> }) =>
        answer.status === 200
          ? credentials((JSON.parse(answer.body) as { accessToken: string }).accessToken, answer.headers)
          : null,
    },
  };
}
