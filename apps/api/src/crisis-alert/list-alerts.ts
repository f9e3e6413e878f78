import type { ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import { asAlert } from './alert-shape.ts';
import { listClosed, listOpen, listSteps } from './crisis-alert.store.ts';

/** Alerts for staff: open ones by severity and age, closed ones by when they were closed. */
export async function listAlerts(ctx: Context, call: Call, query: ReadOf<'listCrisisAlerts'>['query']) {
  const actor = actorOf(call);
  const limit = query.limit ?? 20;
  const closed = query.state === 'closed';
  const found = closed
    ? await listClosed(ctx.db, decodeCursor(query.cursor, ['instant', 'id']), limit + 1)
    : await listOpen(ctx.db, decodeCursor(query.cursor, ['number', 'instant', 'id']), limit + 1);
  const rows = found.slice(0, limit);
  const steps = await listSteps(
    ctx.db,
    rows.map((row) => row.id),
  );
  const items = rows.map((row) =>
    asAlert(
      ctx.sealing,
      row,
      steps.filter((step) => step.alert_id === row.id),
      actor,
    ),
  );
  await ctx.read(call, { entity: 'crisis_alert', detail: { count: items.length } });
  const last = found.length > limit ? rows.at(-1) : undefined;
  if (!last) return { items };
  const place = closed
    ? [(last.closed_at as Date).getTime(), last.id]
    : [last.severity, last.raised_at.getTime(), last.id];
  return { items, nextCursor: encodeCursor(place) };
}
