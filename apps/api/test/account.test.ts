import { type Api, anAdministrator, aPatient, password, signIn, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let api: Api;
beforeAll(async () => {
  api = await startApi({ work: true });
});
afterAll(() => api.stop());

const newcomer = (over: Record<string, unknown> = {}) => ({
  username: 'Amina',
  email: `amina.${Math.random().toString(36).slice(2)}@example.test`,
  password,
  role: 'patient' as const,
  ...over,
});

/** The latest mail to an address, as the administrator's outbox shows it. */
async function mailTo(email: string, subject?: RegExp): Promise<string> {
  const { token } = await anAdministrator(api);
  for (let tries = 0; tries < 60; tries++) {
    const { body } = await api.call('listMails', { token, query: { limit: '100' as never } });
    const found = body.items.find((mail) => mail.to === email && (!subject || subject.test(mail.subject)));
    if (found) return (await api.call('getMail', { token, params: { id: found.id } })).body.text ?? '';
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no mail');
}
const secretIn = (text: string) => /#([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? '';

describe('registering', () => {
  it('makes a patient active once the address is confirmed', async () => {
    const person = newcomer();
    expect((await api.call('register', { body: person })).status).toBe(201);
    const before = await signIn(api, person.email);
    expect((await api.call('getMe', { token: before.token })).body.account.status).toBe('unconfirmed');
    expect((await api.call('listAppointments', { token: before.token })).body.code).toBe('ACCOUNT_WAITING');

    const token = secretIn(await mailTo(person.email));
    const confirmed = await api.call('confirmEmail', { body: { token } });
    expect(confirmed.body).toEqual({ status: 'active' });
    const { body } = await api.call('getMe', { token: before.token });
    expect(body.persons).toHaveLength(1);
    expect((await api.call('confirmEmail', { body: { token } })).body.code).toBe('LINK_INVALID');
  });

  it('leaves a doctor pending until an administrator approves', async () => {
    const person = newcomer({ role: 'doctor', givenName: 'Karim', familyName: 'Idrissi', specialties: ['cardiology'] });
    await api.call('register', { body: person });
    await api.call('confirmEmail', { body: { token: secretIn(await mailTo(person.email)) } });
    const { token } = await signIn(api, person.email);
    expect((await api.call('listPatients', { token })).body.code).toBe('ACCOUNT_WAITING');
    const listed = await api.call('listPractitioners', { query: { q: 'Idrissi' } });
    expect(listed.body.items).toHaveLength(0);

    const administrator = await anAdministrator(api);
    const { body } = await api.call('listAccounts', { token: administrator.token, query: { status: 'pending' } });
    const waiting = body.items.find((row) => row.email === person.email);
    for (const q of ['Idri', 'karim', person.email.slice(0, 9)]) {
      const found = await api.call('listAccounts', { token: administrator.token, query: { q, status: 'pending' } });
      expect([q, found.body.items.map((row) => row.id)]).toEqual([q, [waiting?.id]]);
    }
    expect(waiting?.name).toBe('Karim Idrissi');
    const approved = await api.call('approveAccount', {
      token: administrator.token,
      params: { id: waiting?.id ?? '' },
    });
    expect(approved.body.status).toBe('active');
    expect((await api.call('listPatients', { token })).status).toBe(200);
    const found = await api.call('listPractitioners', { query: { q: 'Idrissi' } });
    expect(found.body.items.map((row) => row.familyName)).toEqual(['Idrissi']);
  });

  it('answers a known address just as an unknown one, and tells its owner by mail', async () => {
    const { email } = await aPatient(api);
    const known = await api.call('register', { body: newcomer({ email }) });
    const unknown = await api.call('register', { body: newcomer() });
    expect(known.status).toBe(201);
    expect(known.body).toEqual(unknown.body);
    expect(await mailTo(email)).toContain('/forgot-password');
  });

  it('refuses administrators, own states and unknown fields', async () => {
    for (const extra of [{ role: 'administrator' }, { status: 'active' }, { id: '0' }, { approved: true }]) {
      const { status, body } = await api.call('register', { body: newcomer(extra) as never });
      expect([status, body.code]).toEqual([400, 'INVALID_INPUT']);
    }
  });

  it('refuses guessable passwords with a reason, and lengths out of range', async () => {
    for (const weak of ['password1234', 'qwertyuiopas', '123456789012', 'aaaaaaaaaaaaaaaa', 'motdepasse12']) {
      expect((await api.call('register', { body: newcomer({ password: weak }) })).body.code).toBe('WEAK_PASSWORD');
    }
    expect((await api.call('register', { body: newcomer({ password: 'short' }) })).status).toBe(400);
    const started = performance.now();
    expect((await api.call('register', { body: newcomer({ password: 'x'.repeat(100_000) }) })).status).toBe(400);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('sessions', () => {
  it('trade their refresh token once; a replay ends the session', async () => {
    const { cookie } = await aPatient(api);
    const first = await api.call('refresh', { headers: { cookie } });
    expect(first.status).toBe(200);
    const next = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect(first.headers.get('set-cookie')).toMatch(/^__Host-medisense=.*HttpOnly; Secure; SameSite=Strict/);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await api.call('refresh', { headers: { cookie } })).status).toBe(401);
    expect((await api.call('refresh', { headers: { cookie: next } })).status).toBe(401);
    expect((await api.call('getMe', { token: first.body.accessToken })).status).toBe(401);
  });

  it('survive tabs that refresh at the very same time', async () => {
    for (let round = 0; round < 10; round++) {
      const { cookie } = await aPatient(api);
      const answers = await Promise.all(Array.from({ length: 8 }, () => api.call('refresh', { headers: { cookie } })));
      const winners = answers.filter((answer) => answer.status === 200);
      expect(winners.length).toBeGreaterThan(0);
    }
  });

  it('refuse a refresh from another site or without our header', async () => {
    const { cookie } = await aPatient(api);
    const foreign = await api.call('refresh', { headers: { cookie, origin: 'https://evil.example' } });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'CROSS_SITE']);
    const bare = await fetch(`${api.url}/api/auth/refresh`, { method: 'POST', headers: { cookie } });
    expect(bare.status).toBe(403);
  });

  it('are listed and revoked by their owner only', async () => {
    const owner = await aPatient(api);
    const other = await signIn(api, owner.email);
    const { body } = await api.call('listSessions', { token: owner.token });
    expect(body.items).toHaveLength(2);
    const second = body.items.find((session) => !session.current);
    const stranger = await aPatient(api);
    const tried = await api.call('revokeSession', { token: stranger.token, params: { id: second?.id ?? '' } });
    expect(tried.status).toBe(404);
    await api.call('revokeSession', { token: owner.token, params: { id: second?.id ?? '' } });
    expect((await api.call('getMe', { token: other.token })).status).toBe(401);
  });

  it('end with sign-out, at once and for both tokens', async () => {
    const { token, cookie } = await aPatient(api);
    expect((await api.call('logout', { headers: { cookie } })).status).toBe(204);
    expect((await api.call('getMe', { token })).status).toBe(401);
    expect((await api.call('refresh', { headers: { cookie } })).status).toBe(401);
  });

  it('lose their rights with the next request when the account is suspended', async () => {
    const patient = await aPatient(api);
    const administrator = await anAdministrator(api);
    await api.call('suspendAccount', { token: administrator.token, params: { id: patient.accountId } });
    expect((await api.call('getMe', { token: patient.token })).status).toBe(401);
    const answer = await api.call('login', { body: { email: patient.email, password } });
    expect(answer.body.code).toBe('ACCOUNT_SUSPENDED');
  });
});

describe('forgotten passwords', () => {
  it('are replaced by a link that works once and ends every session', async () => {
    const patient = await aPatient(api);
    const asked = await api.call('requestPasswordReset', { body: { email: patient.email } });
    const unknown = await api.call('requestPasswordReset', { body: { email: 'nobody@example.test' } });
    expect([asked.status, asked.body]).toEqual([unknown.status, unknown.body]);
    const token = secretIn(await mailTo(patient.email, /mot de passe/));
    const next = 'A-different-quiet-harbour-9';
    const uses = await Promise.all(
      [1, 2, 3].map(() => api.call('confirmPasswordReset', { body: { token, password: next } })),
    );
    expect(uses.map((use) => use.status).sort()).toEqual([200, 422, 422]);
    expect((await api.call('getMe', { token: patient.token })).status).toBe(401);
    expect((await signIn(api, patient.email, next)).token).toMatch(/^ey/);
  });

  it('never take a confirmation link for a reset', async () => {
    const person = newcomer();
    await api.call('register', { body: person });
    const token = secretIn(await mailTo(person.email));
    const crossed = await api.call('confirmPasswordReset', { body: { token, password: 'Another-quiet-harbour-1' } });
    expect(crossed.body.code).toBe('LINK_INVALID');
  });

  it('build their links from the configuration, whatever Host the request names', async () => {
    const { email } = await aPatient(api);
    const headers = { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' };
    await api.call('requestPasswordReset', { body: { email }, headers });
    const text = await mailTo(email, /mot de passe/);
    expect(text).toContain(`${api.ctx.config.publicUrl}/reset-password#`);
    expect(text).not.toContain('evil');
  });
});

describe('guessing', () => {
  it('is slowed down for each account, known or not, and ends by itself', async () => {
    let now = new Date();
    const strict = await startApi({ settings: { RATE_LIMIT: 'on' }, now: () => now });
    try {
      const { email } = await aPatient(strict);
      for (const target of [email, 'nobody@example.test']) {
        const codes: number[] = [];
        for (let tries = 0; tries < 9; tries++) {
          const headers = { 'x-forwarded-for': `10.0.0.${tries}` };
          const body = { email: target, password: 'Wrong-harbour-1234' };
          codes.push((await strict.call('login', { body, headers })).status);
        }
        expect(codes.slice(0, 6)).toEqual([401, 401, 401, 401, 401, 401]);
        expect(codes.slice(6)).toEqual([429, 429, 429]);
      }
      now = new Date(now.getTime() + 10_000);
      expect((await strict.call('login', { body: { email, password } })).status).toBe(200);
    } finally {
      await strict.stop();
    }
  });
});
