import type { ReadOf } from '@medisense/contract';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { sendMail } from '../notification/index.ts';
import { createPersonFor } from '../patient/index.ts';
import { createPractitionerFor } from '../practitioner/index.ts';
import { Refusal } from '../refusal.ts';
import { type AccountRecord, findAccountByEmail, insertAccount } from './account.store.ts';
import { mayMail } from './attempts.ts';
import { sendConfirmation } from './confirm-email.ts';
import { hashPassword, isGuessable } from './passwords.ts';

type Registration = ReadOf<'register'>['body'];

/**
 * Registers an account. The answer never tells whether the address was known; its owner is told by mail. Professionals
 * become pending once they have confirmed, and nobody registers as administrator.
 */
export async function register(ctx: Context, call: Call, body: Registration): Promise<{ status: 'check_mail' }> {
  const own = [body.username, body.email, body.email.split('@')[0] ?? '', body.givenName ?? '', body.familyName ?? ''];
  if (await isGuessable(body.password, own)) throw new Refusal('WEAK_PASSWORD', { field: 'body.password' });
  const account: AccountRecord = {
    id: ctx.newId(),
    email: body.email.trim(),
    username: body.username,
    password_hash: await hashPassword(body.password),
    role: body.role,
    status: 'unconfirmed',
    language: body.language ?? 'fr',
    created_at: ctx.now(),
    demo: false,
  };
  return ctx.deed(call, async (tx) => {
    const added = await insertAccount(tx, account);
    if (added) {
      await createSelf(ctx, tx, account, body);
      await sendConfirmation(ctx, tx, account);
    } else {
      const known = await findAccountByEmail(tx, account.email);
      if (known && (await mayMail(ctx, tx, 'already-registered', known.email)))
        await sendMail(ctx, tx, {
          to: known.email,
          language: known.language,
          template: 'already-registered',
          link: '/forgot-password',
        });
    }
    return {
      result: { status: 'check_mail' as const },
      about: { entity: 'account', id: added ? account.id : null, detail: { role: body.role, added } },
    };
  });
}

async function createSelf(ctx: Context, tx: Transaction, account: AccountRecord, body: Registration): Promise<void> {
  const name = { givenName: body.givenName ?? body.username, familyName: body.familyName ?? '' };
  if (account.role === 'patient') {
    await createPersonFor(tx, ctx, account.id, {
      ...name,
      email: account.email,
      language: account.language,
      city: body.city,
      country: body.country,
    });
    return;
  }
  if (account.role !== 'doctor' && account.role !== 'assistant') return;
  await createPractitionerFor(
    tx,
    ctx,
    { id: account.id, role: account.role },
    { ...name, specialties: body.specialties, city: body.city, country: body.country, languages: [account.language] },
  );
}
