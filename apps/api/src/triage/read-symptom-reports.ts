import type { ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import { firstWords } from '../first-words.ts';
import { Refusal } from '../refusal.ts';
import { findReport, listReports } from './symptom-report.store.ts';
import { openInput, openReport } from './symptom-report.ts';
import { mayKeepReports, mayReadReport } from './triage.policy.ts';

const EXCERPT = 90;

export async function listSymptomReports(ctx: Context, call: Call, query: ReadOf<'listSymptomReports'>['query']) {
  const actor = actorOf(call);
  const limit = query.limit ?? 20;
  const before = decodeCursor(query.cursor, ['id'])?.[0];
  const found = await listReports(ctx.db, mayKeepReports(actor), {
    patientId: query.patientId,
    before,
    limit: limit + 1,
  });
  const rows = found.slice(0, limit);
  await ctx.read(call, {
    entity: 'symptom_report',
    // a stranger’s id gives no rows, and leaves no line in that person’s log
    patientId: rows.length > 0 ? (query.patientId ?? null) : null,
    detail: { shown: rows.length },
  });
  const last = found.length > limit ? rows.at(-1) : undefined;
  return {
    items: rows.map((row) => ({
      id: row.id,
      patientId: row.patient_id,
      createdAt: row.created_at.toISOString(),
      urgency: row.urgency,
      excerpt: firstWords(openInput(ctx.sealing, row).text, EXCERPT),
    })),
    ...(last && { nextCursor: encodeCursor([last.id]) }),
  };
}

export async function getSymptomReport(ctx: Context, call: Call, id: string) {
  const row = await findReport(ctx.db, id, mayReadReport(actorOf(call)));
  if (!row) throw new Refusal('NOT_FOUND');
  await ctx.read(call, { entity: 'symptom_report', id, patientId: row.patient_id });
  return openReport(ctx.sealing, row);
}
