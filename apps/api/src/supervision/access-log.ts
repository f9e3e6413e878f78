import { type AccessLogEntry, type Endpoint, endpoints, type OutputOf, type ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { keyOf } from '../conversation/index.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import { type LookRow, listLooks } from './access-log.store.ts';
import { reasonPlace } from './open-identity.ts';

const READ_AHEAD = 400;
const HOUR = 3_600_000;
/** Deeds in which somebody sees words or names of the record besides all that the contract declares as a read. */
const looks: readonly string[] = [
  endpoints.openIdentity,
  endpoints.getAlertContact,
  endpoints.putReview,
  endpoints.makeTestCase,
].flatMap(({ audit }) => ('event' in audit ? [audit.event] : []));
const events = [
  ...new Set(
    (Object.values(endpoints) as Endpoint[]).flatMap(({ audit }) =>
      'kind' in audit && audit.kind === 'read' ? [audit.event] : [],
    ),
  ),
  ...looks,
];

const what: Record<string, AccessLogEntry['what']> = {
  patient: 'profile',
  appointment: 'visits',
  symptom_report: 'orientation',
  mood_entry: 'wellbeing',
  questionnaire_response: 'wellbeing',
  message: 'conversation',
  message_review: 'review',
  identity_opening: 'identity',
  crisis_alert: 'contact',
};
function whatOf({ entity, detail }: LookRow): AccessLogEntry['what'] {
  if (entity === 'conversation') return detail?.text === false ? 'conversation_codes' : 'conversation';
  return what[entity ?? ''] ?? 'other';
}

/**
 * Who else looked at the record of the account's persons. Looks of one person at one kind of thing within an hour are one
 * line: a thread that is followed live is looked at again with every message.
 */
export async function listAccessLog(
  ctx: Context,
  call: Call,
  query: ReadOf<'listAccessLog'>['query'],
): Promise<OutputOf<'listAccessLog'>> {
  const { accountId } = actorOf(call);
  const limit = query.limit ?? 20;
  const before = decodeCursor(query.cursor, ['id'])?.[0];
  const found = await listLooks(ctx.db, accountId, { events, before, limit: READ_AHEAD });
  const items: AccessLogEntry[] = [];
  let group: { key: string; since: number } | undefined;
  let lastSeen: string | undefined;
  let cut = found.length === READ_AHEAD;
  for (const row of found) {
    const kind = whatOf(row);
    const key = row.reason_sealed ? row.id : `${row.account_id} ${kind} ${row.patient_id}`;
    const current = items.at(-1);
    if (current && group?.key === key && group.since - row.at.getTime() < HOUR) current.times += 1;
    else {
      if (items.length === limit) {
        cut = true;
        break;
      }
      items.push(entryOf(ctx, row, kind));
      group = { key, since: row.at.getTime() };
    }
    lastSeen = row.id;
  }
  return { items, ...(cut && lastSeen && { nextCursor: encodeCursor([lastSeen]) }) };
}

function entryOf(ctx: Context, row: LookRow, kind: AccessLogEntry['what']): AccessLogEntry {
  return {
    id: row.id,
    at: row.at.toISOString(),
    by: row.who && { name: row.who.name, role: row.who.role },
    what: kind,
    person: `${row.given_name} ${row.family_name}`.trim(),
    reason:
      row.reason_sealed && row.opening_id
        ? ctx.sealing.openFor(keyOf(ctx.sealing, row), row.reason_sealed, reasonPlace(row.opening_id))
        : null,
    times: 1,
  };
}
