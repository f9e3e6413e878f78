import { createServer, type Socket } from 'node:net';
import { sql } from '@medisense/api';
import { type Api, type FakeSmtp, startApi, startSmtp } from '@medisense/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliverMail, sendMail } from '../src/notification/index.ts';

let smtp: FakeSmtp;
let api: Api;
beforeAll(async () => {
  smtp = await startSmtp();
  api = await startApi({ settings: { SMTP_URL: smtp.url }, work: true });
});
afterAll(async () => {
  await api.stop();
  await smtp.stop();
});

const row = (of: Api) =>
  of.ctx.db.row<{ id: string; state: string; attempts: number }>(
    sql`select id, state, attempts from outbox order by id desc limit 1`,
  );

describe('a mail', () => {
  it('goes out once by SMTP, names nobody in its subject, and is marked as sent', async () => {
    const body = { username: 'Salma', email: 'salma@example.test', password: 'Quiet-harbour-48-lantern' };
    await api.call('register', { body: { ...body, role: 'patient', language: 'en' } });
    const [mail] = await smtp.received(1);
    expect(mail?.to).toMatchObject({ text: 'salma@example.test' });
    expect(mail?.subject).toBe('Confirm your e-mail address');
    expect(mail?.text).toContain('/confirm-email#');
    const until = Date.now() + 5000;
    while ((await row(api))?.state !== 'sent' && Date.now() < until) await new Promise((done) => setTimeout(done, 30));
    const stored = await row(api);
    expect(stored).toMatchObject({ state: 'sent', attempts: 1 });
    await deliverMail(api.ctx, { mailId: stored?.id as string });
    expect(smtp.mails).toHaveLength(1);
  });

  it('is given up within seconds, for now, when the mail server does not talk', async () => {
    const sockets: Socket[] = [];
    const mute = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((done) => mute.listen(0, '127.0.0.1', done));
    const address = mute.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const waiting = await startApi({ settings: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    try {
      const order = { to: 'a@example.test', language: 'fr', template: 'account-approved', link: '/sign-in' } as const;
      await waiting.ctx.db.transaction((tx) => sendMail(waiting.ctx, tx, order));
      const begun = Date.now();
      await expect(deliverMail(waiting.ctx, { mailId: (await row(waiting))?.id as string })).rejects.toThrow(
        'did not take the mail',
      );
      expect(Date.now() - begun).toBeLessThan(8000);
      expect(await row(waiting)).toMatchObject({ state: 'failed', attempts: 1 });
    } finally {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => mute.close(done));
      await waiting.stop();
    }
  });
});
