import type { Mail, ReadOf } from '@medisense/contract';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import { Refusal } from '../refusal.ts';
import { findMail, listMailRows, type MailRow } from './outbox.store.ts';
import { placeOf } from './send-mail.ts';

const shape = (ctx: Context, row: MailRow): Mail => ({
  id: row.id,
  to: ctx.sealing.openSystem(row.to_sealed, placeOf('to', row.id)),
  subject: row.subject,
  state: row.state,
  attempts: row.attempts,
  createdAt: row.created_at.toISOString(),
  sentAt: row.sent_at?.toISOString() ?? null,
});

/** Outgoing mails for the administrator, the newest first. */
export async function listMails(ctx: Context, call: Call, query: ReadOf<'listMails'>['query']) {
  const limit = query.limit ?? 20;
  const after = decodeCursor(query.cursor, ['id']);
  const rows = await listMailRows(ctx.db, { state: query.state, before: after?.[0], limit: limit + 1 });
  const items = rows.slice(0, limit).map((row) => shape(ctx, row));
  await ctx.read(call, { entity: 'outbox', detail: { count: items.length } });
  const last = items.at(-1);
  return rows.length > limit && last ? { items, nextCursor: encodeCursor([last.id]) } : { items };
}

/** One mail. Its text is shown in demo mode only: in production it would let an administrator into any account. */
export async function getMail(ctx: Context, call: Call, id: string) {
  const row = await findMail(ctx.db, id);
  if (!row) throw new Refusal('NOT_FOUND');
  await ctx.read(call, { entity: 'outbox', id });
  const text = ctx.config.mode === 'demo' ? ctx.sealing.openSystem(row.text_sealed, placeOf('text', id)) : null;
  return { ...shape(ctx, row), text };
}
