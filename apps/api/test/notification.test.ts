import { sql, tasks } from '@medisense/api';
import { type Api, aPatient, startApi } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notify, settleNotices } from '../src/notification/index.ts';

let api: Api;
let now = Date.parse('2026-11-23T09:00:00Z');
beforeAll(async () => {
  api = await startApi({ now: () => new Date(now) });
});
afterAll(() => api.stop());

const tell = (accountId: string, aboutId?: string) => {
  now += 1000;
  return api.ctx.db.transaction((tx) =>
    notify(api.ctx, tx, {
      accountId,
      kind: 'crisis-alert',
      ...(aboutId && { aboutId }),
      data: { severity: 3, again: false },
    }),
  );
};

describe('the bell', () => {
  it('holds the notices of its account, the newest first, in pages, and counts the unread ones', async () => {
    const { accountId, token } = await aPatient(api);
    const other = await aPatient(api);
    await tell(other.accountId);
    for (let n = 0; n < 3; n++) await tell(accountId);
    const first = await api.call('listNotifications', { token, query: { limit: '2' } });
    expect(first.body.unread).toBe(3);
    expect(first.body.items).toHaveLength(2);
    const second = await api.call('listNotifications', {
      token,
      query: { limit: '2', cursor: first.body.nextCursor as string },
    });
    expect(second.body.items).toHaveLength(1);
    expect(second.body.nextCursor).toBeUndefined();
    const times = [...first.body.items, ...second.body.items].map(({ createdAt }) => createdAt);
    expect(times).toEqual([...times].sort().reverse());
    expect(first.body.items[0]).toMatchObject({ kind: 'crisis-alert', data: { severity: 3, again: false } });
  });

  it('marks one as read, once for good, and then all', async () => {
    const { accountId, token } = await aPatient(api);
    await tell(accountId);
    await tell(accountId);
    const id = (await api.call('listNotifications', { token })).body.items[0]?.id ?? '';
    const read = await api.call('readNotification', { token, params: { id } });
    now += 60_000;
    const again = await api.call('readNotification', { token, params: { id } });
    expect(again.body.readAt).toBe(read.body.readAt);
    expect((await api.call('listNotifications', { token })).body.unread).toBe(1);
    expect((await api.call('readAllNotifications', { token })).body).toEqual({ unread: 0 });
    expect((await api.call('listNotifications', { token })).body.unread).toBe(0);
  });

  it('keeps the notices of others closed', async () => {
    const { accountId, token } = await aPatient(api);
    const thief = await aPatient(api);
    await tell(accountId);
    const id = (await api.call('listNotifications', { token })).body.items[0]?.id ?? '';
    expect((await api.call('readNotification', { token: thief.token, params: { id } })).status).toBe(404);
    await api.call('readAllNotifications', { token: thief.token });
    expect((await api.call('listNotifications', { token })).body.unread).toBe(1);
  });

  it('says one thing once: a new notice about it takes the place of the unread one, and settling takes all away', async () => {
    const one = await aPatient(api);
    const two = await aPatient(api);
    const about = api.ctx.newId();
    await tell(one.accountId, about);
    await tell(one.accountId, about);
    await tell(two.accountId, about);
    const unread = async (who: { token: string }) =>
      (await api.call('listNotifications', { token: who.token })).body.unread;
    expect([await unread(one), await unread(two)]).toEqual([1, 1]);
    await api.ctx.db.transaction((tx) => settleNotices(api.ctx, tx, 'crisis-alert', about));
    expect([await unread(one), await unread(two)]).toEqual([0, 0]);
  });

  it('does not make a session live longer', async () => {
    const { token } = await aPatient(api);
    now += 9 * 60_000;
    expect((await api.call('listNotifications', { token })).status).toBe(200);
    now += 3 * 60_000;
    expect((await api.call('listNotifications', { token })).status).toBe(401);
  });

  it('forgets a notice after ninety days', async () => {
    const { accountId } = await aPatient(api);
    await tell(accountId);
    const left = async () =>
      (await api.ctx.db.rows(sql`select from notification where account_id = ${accountId}`)).length;
    now += 89 * 86_400_000;
    await tasks.sweep(api.ctx, {});
    expect(await left()).toBe(1);
    now += 2 * 86_400_000;
    await tasks.sweep(api.ctx, {});
    expect(await left()).toBe(0);
  });

  it('refuses a cursor that is not its own', async () => {
    const { token } = await aPatient(api);
    for (const cursor of ['x', Buffer.from('["a"]').toString('base64url')]) {
      expect((await api.call('listNotifications', { token, query: { cursor } })).status).toBe(400);
    }
  });
});
