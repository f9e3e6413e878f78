import type { AlertWords, OpenedIdentity, ReadOf } from '@medisense/contract';
import { redactorFor } from '../access/identifiers.ts';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { reportWords } from '../triage/index.ts';
import { noteWords, safetyAnswer } from '../wellbeing/index.ts';
import { type DeskAlert, findDeskAlert, type HeardRow, listHeard, lockDeskAlert } from './alert-words.store.ts';
import { listPersons, openUntil } from './identity.store.ts';
import { identityOf, keepOpening } from './open-identity.ts';
import { readingActor } from './supervision.policy.ts';

type Language = NonNullable<ReadOf<'getAlertWords'>['query']['lang']>;
const entities = { mood: 'mood_entry', questionnaire: 'questionnaire_response', symptoms: 'symptom_report' } as const;

/**
 * The words that an alert rests on, where they are no thread's: that note, that answer, that report, and nothing else of
 * the person's. They are open while the alert is, to whoever has the privilege, and sealed again with it.
 */
export async function getAlertWords(
  ctx: Context,
  call: Call,
  id: string,
  { lang = 'fr' }: ReadOf<'getAlertWords'>['query'],
): Promise<AlertWords> {
  const { accountId } = readingActor(call);
  const alert = opened(await findDeskAlert(ctx.db, id));
  const heard = await listHeard(ctx.db, id);
  const kinds = [...new Set(heard.map(({ source }) => entities[source]))];
  // one line for each kind of thing, as the person reads it; also where nothing is left to read
  for (const entity of kinds.length > 0 ? kinds : (['crisis_alert'] as const)) {
    await ctx.read(call, { entity, id, patientId: alert.patient_id, detail: { alert: true } });
  }
  const until = await openUntil(ctx.db, { alertId: id }, accountId, ctx.now());
  const mask = until ? (text: string) => text : await redactorFor(await listPersons(ctx.db, alert.patient_id));
  const items = await Promise.all(
    heard.map(async (row) => ({
      at: row.at.toISOString(),
      source: row.source,
      severity: row.severity,
      ...(await wordsOf(ctx, alert, row, lang, mask)),
    })),
  );
  return { items, identity: until ? await identityOf(ctx, ctx.db, alert, until) : null };
}

async function wordsOf(ctx: Context, alert: DeskAlert, row: HeardRow, lang: Language, mask: (text: string) => string) {
  const { source_id: id, source } = row;
  if (!id) return { question: null, text: null };
  if (source === 'questionnaire') {
    const said = await safetyAnswer(ctx, ctx.db, { id, patientId: alert.patient_id }, lang);
    return { question: said?.question ?? null, text: said?.answer ?? null };
  }
  const find = source === 'mood' ? noteWords : reportWords;
  const text = await find(ctx, ctx.db, { id, patientId: alert.patient_id });
  return { question: null, text: text === null ? null : mask(text) };
}

function opened(alert: DeskAlert | undefined): DeskAlert {
  if (!alert) throw new Refusal('NOT_FOUND');
  if (alert.state === 'closed') throw new Refusal('SEALED');
  return alert;
}

/** Who an alert is about, for an hour, to the account that gave a reason. The person is told at once and reads the reason. */
export function openAlertIdentity(
  ctx: Context,
  call: Call,
  id: string,
  { reason }: ReadOf<'openAlertIdentity'>['body'],
): Promise<OpenedIdentity> {
  const actor = readingActor(call);
  return ctx.deed(call, async (tx) => {
    const alert = opened(await lockDeskAlert(tx, id));
    const place = { conversationId: null, alertId: id, accountId: actor.accountId };
    return keepOpening(ctx, tx, { ...alert, tellId: id }, place, reason);
  });
}
