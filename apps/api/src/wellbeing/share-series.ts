import type { Series, Sharing } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { findOwnPerson } from '../patient/index.ts';
import { Refusal } from '../refusal.ts';
import { findSharing, share, unshare } from './wellbeing.store.ts';

const all: readonly Series[] = ['mood', 'phq-9', 'gad-7', 'who-5', 'audit-c'];

export async function listSharing(ctx: Context, call: Call): Promise<{ items: Sharing[] }> {
  const { exists, shared } = await findSharing(ctx.db, actorOf(call).accountId);
  if (!exists) throw new Refusal('NOT_FOUND');
  return {
    items: all.map((series) => ({
      series,
      shared: shared.has(series),
      since: shared.get(series)?.toISOString() ?? null,
    })),
  };
}

/** Opens a series to whoever has the person in care, or closes it: the next look finds it so. */
export function setSharing(ctx: Context, call: Call, series: Series, wish: { shared: boolean }): Promise<Sharing> {
  const { accountId } = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const person = await findOwnPerson(tx, accountId);
    if (!person) throw new Refusal('NOT_FOUND');
    const since = wish.shared ? await share(tx, person.id, series, ctx.now()) : null;
    if (!wish.shared) await unshare(tx, person.id, series);
    return {
      result: { series, shared: wish.shared, since: since?.toISOString() ?? null },
      about: {
        entity: 'wellbeing_sharing',
        id: person.id,
        patientId: person.id,
        detail: { series, shared: wish.shared },
      },
    };
  });
}
