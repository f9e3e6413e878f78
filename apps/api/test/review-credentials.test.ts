import { sql } from '@medisense/api';
import { type Api, aPatient, password, signIn, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerResetRequest } from '../src/account/index.ts';
import { hashPassword, isGuessable } from '../src/account/passwords.ts';
import { newSecret } from '../src/account/tokens.ts';
import { networkOf } from '../src/http/throttle.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
const next = 'Silent-orchard-58-compass';

describe('a password that is replaced while it is being used', () => {
  /** What a reset by link does, held open until `meanwhile` has been sent and waits. */
  const replaced = async <T>(accountId: string, meanwhile: () => Promise<T>): Promise<T> => {
    const hash = await hashPassword(next);
    let waiting: Promise<T> | undefined;
    await api.ctx.db.transaction(async (tx) => {
      await tx.run(sql`select from account where id = ${accountId} for update`);
      await tx.run(sql`update account set password_hash = ${hash} where id = ${accountId}`);
      await tx.run(sql`update session set ended_at = now() where account_id = ${accountId}`);
      waiting = meanwhile();
      await new Promise((done) => setTimeout(done, 500));
    });
    return waiting as Promise<T>;
  };

  it('starts no session that would outlive the change', async () => {
    const { accountId, email } = await aPatient(api);
    const answer = await replaced(accountId, () => api.call('login', { body: { email, password } }));
    expect([answer.status, answer.body.code]).toEqual([401, 'WRONG_CREDENTIALS']);
  });

  it('cannot replace the new one', async () => {
    const { accountId, email, token } = await aPatient(api);
    const body = { currentPassword: password, newPassword: 'Hidden-meadow-69-kettle' };
    const answer = await replaced(accountId, () => api.call('changePassword', { token, body }));
    expect(answer.status).toBe(401);
    expect((await signIn(api, email, next)).token).toBeTruthy();
  });
});

describe('with throttling', () => {
  let strict: Api;
  let now = new Date();
  beforeAll(async () => {
    strict = await startApi({ settings: { RATE_LIMIT: 'on', TRUST_PROXY: 'loopback' }, now: () => now });
  });
  afterAll(() => strict.stop());

  it('a stolen session cannot be used to guess the password', async () => {
    const { token } = await aPatient(strict);
    const codes: number[] = [];
    for (let tries = 0; tries < 8; tries++) {
      const body = { currentPassword: `Wrong-harbour-${tries}`, newPassword: next };
      codes.push((await strict.call('changePassword', { token, body })).status);
    }
    expect(codes).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
  });

  it('a new password by link ends the wait that others have caused', async () => {
    now = new Date(now.getTime() + 61_000);
    const { email, accountId } = await aPatient(strict);
    const sign = async (secret: string) => (await strict.call('login', { body: { email, password: secret } })).status;
    for (let tries = 0; tries < 7; tries++) await sign('Wrong-harbour-1234');
    expect(await sign(password)).toBe(429);
    const { secret, hash } = newSecret();
    await strict.ctx.db.run(sql`insert into link_token (hash, account_id, purpose, expires_at)
      values (${hash}, ${accountId}, 'reset-password', ${new Date(now.getTime() + 60_000)})`);
    await strict.call('confirmPasswordReset', { body: { token: secret, password: next } });
    expect(await sign(next)).toBe(200);
  });

  it('nobody fills a mailbox with resets, nor ends the link its owner is about to open', async () => {
    const { email, accountId } = await aPatient(strict);
    const ask = async () => {
      await strict.call('requestPasswordReset', { body: { email }, headers: { 'x-forwarded-for': '192.0.2.9' } });
      const waiting = await strict.ctx.db.rows<{ id: string }>(sql`select id from reset_request`);
      for (const { id } of waiting) await answerResetRequest(strict.ctx, { requestId: id });
    };
    const link = () =>
      strict.ctx.db.row<{ hash: Buffer }>(sql`select hash from link_token where account_id = ${accountId}`);
    const sent = async () => (await strict.ctx.db.row<{ n: number }>(sql`select count(*) as n from outbox`))?.n ?? 0;
    const before = await sent();
    now = new Date(now.getTime() + 61_000);
    for (let times = 0; times < 6; times++) await ask();
    const kept = await link();
    for (let times = 0; times < 4; times++) await ask();
    expect(await link()).toEqual(kept);
    expect((await sent()) - before).toBe(6);
    now = new Date(now.getTime() + 10_000);
    await ask();
    expect(await link()).not.toEqual(kept);
  });
});

describe('the estimate of a password', () => {
  /** Milliseconds of the quickest of three, so that a busy machine does not matter. */
  const quickest = async (text: string) => {
    const took: number[] = [];
    for (let times = 0; times < 3; times++) {
      const begun = performance.now();
      expect(await isGuessable(text, ['Salma Bennani'])).toBe(true);
      took.push(performance.now() - begun);
    }
    return Math.min(...took);
  };

  it('of a long one takes hardly longer than that of a short one', async () => {
    let [short, long] = [0, 0];
    for (const part of ['1', 'a1', 'p@ssw0rd', '19901990']) {
      short += await quickest(part.repeat(32).slice(0, 32));
      long += await quickest(part.repeat(128).slice(0, 128));
    }
    expect(long).toBeLessThan(5 * short);
  });

  it('judges a long one by its better end', async () => {
    expect(await isGuessable(`${'a'.repeat(60)}vK9#quiet-lantern-62`, [])).toBe(false);
    expect(await isGuessable('motdepasse'.repeat(9), [])).toBe(true);
  });
});

describe('the address that requests are counted by', () => {
  it('is the network of a subscriber: one address in IPv4, a /64 in IPv6', () => {
    expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('2001:db8:1:2:a:b:c:d')).toBe(networkOf('2001:db8:1:2::1'));
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
    expect(networkOf('2001:db8::1')).toBe(networkOf('2001:db8:0:0:9::'));
    expect(networkOf('what a proxy sent')).toBe('what a proxy sent');
  });
});
