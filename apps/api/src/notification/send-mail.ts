import type { Transporter } from 'nodemailer';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { type MailTemplate, mailTexts } from './mail-texts.ts';
import { allowSilence, insertMail, lockQueuedMail, markMail } from './outbox.store.ts';

export interface MailOrder {
  to: string;
  language: 'fr' | 'en' | 'ar';
  template: MailTemplate;
  /** Path below the public address; secrets in its fragment. */
  link: string;
}
export const placeOf = (column: 'to' | 'text', id: string) => `outbox.${column}:${id}` as const;

/**
 * Puts a mail into the outbox in the deed's own transaction. With a mail server it is queued for the worker, without
 * one it is kept for the outbox page. Addresses and texts are sealed: a dump of the database opens no account.
 */
export async function sendMail(ctx: Context, tx: Transaction, order: MailOrder): Promise<void> {
  const id = ctx.newId();
  const { subject, text } = mailTexts[order.template][order.language];
  const body = text.replace('{link}', `${ctx.config.publicUrl}${order.link}`);
  const queued = ctx.config.smtpUrl !== null;
  await insertMail(tx, {
    id,
    to_sealed: ctx.sealing.sealSystem(order.to, placeOf('to', id)),
    subject,
    text_sealed: ctx.sealing.sealSystem(body, placeOf('text', id)),
    state: queued ? 'queued' : 'kept',
    attempts: 0,
    created_at: ctx.now(),
    sent_at: null,
  });
  if (queued) await ctx.jobs.enqueue(tx, 'send-mail', { mailId: id }, { key: `mail ${id}` });
}

/** Milliseconds for one mail, however slowly the server talks: less than a stop waits for jobs. */
const LONGEST = 25_000;
const transports = new WeakMap<Context, Transporter>();
async function transportOf(ctx: Context, smtpUrl: string): Promise<Transporter> {
  let transport = transports.get(ctx);
  if (!transport) {
    const { createTransport } = await import('nodemailer');
    const patience = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 20_000 };
    transport = createTransport({ url: smtpUrl, ...patience }) as Transporter;
    transports.set(ctx, transport);
  }
  return transport;
}

/**
 * The job that delivers a mail. The row stays locked while the server is spoken to, so two workers never send one mail
 * twice; a crash after the server's 250 and before our commit can repeat it, under the same Message-ID.
 */
export async function deliverMail(ctx: Context, { mailId }: { mailId: string }): Promise<void> {
  const { smtpUrl, mailFrom, publicUrl } = ctx.config;
  if (!smtpUrl) return;
  let problem: unknown;
  await ctx.db.transaction(async (tx) => {
    await allowSilence(tx, 2 * LONGEST);
    const mail = await lockQueuedMail(tx, mailId);
    if (!mail) return;
    try {
      await (await transportOf(ctx, smtpUrl)).sendMail({
        from: mailFrom,
        to: ctx.sealing.openSystem(mail.to_sealed, placeOf('to', mailId)),
        subject: mail.subject,
        text: ctx.sealing.openSystem(mail.text_sealed, placeOf('text', mailId)),
        messageId: `<${mailId}@${new URL(publicUrl).hostname}>`,
        signal: AbortSignal.timeout(LONGEST),
      });
      await markMail(tx, mailId, 'sent', ctx.now());
    } catch (error) {
      problem = error;
      await markMail(tx, mailId, 'failed', null);
    }
  });
  // thrown after the commit, so that the attempt is counted and the runner tries again
  if (problem)
    throw new Error(`The mail server did not take the mail (${(problem as { code?: string }).code ?? 'no code'})`);
}
