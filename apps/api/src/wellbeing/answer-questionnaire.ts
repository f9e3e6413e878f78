import type {
  InputIssue,
  QuestionnaireId,
  QuestionnaireResponse,
  QuestionnaireResult,
  ReadOf,
} from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { raiseAlertOutsideThreads } from '../crisis-alert/index.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { findOwnPerson, type PatientRecord } from '../patient/index.ts';
import { Refusal } from '../refusal.ts';
import { engine } from '../triage/index.ts';
import { type Keeping, whosePlease } from './keep-mood.ts';
import { bandLabel, highestOf, sexMattersIn } from './list-questionnaires.ts';
import { mayChange, mayReadSeries } from './wellbeing.policy.ts';
import {
  deleteResponse,
  findResponseOf,
  insertResponse,
  listResponses,
  type ResponseRecord,
} from './wellbeing.store.ts';

type Instrument = Awaited<ReturnType<typeof engine>>['QUESTIONNAIRES'][number];
type Crisis = NonNullable<QuestionnaireResponse['crisis']>;
type Responder = Pick<PatientRecord, 'id' | 'data_key_sealed' | 'sex' | 'language'>;
type Given = Pick<ReadOf<'createQuestionnaireResponse'>['body'], 'questionnaire' | 'answers' | 'lang' | 'sex'>;
/** As sealed: what was answered and what it came to by the rules of then. */
type Kept = Omit<QuestionnaireResult, 'id' | 'questionnaire' | 'at' | 'band'> & { answers: number[]; band: string };

const place = (id: string) => `questionnaire_response.body:${id}` as const;

/**
 * Scores and keeps the answers of one person; nothing is kept of answers that cannot be scored, but a dangerous one
 * among them is heard all the same.
 */
export async function keepResponse(
  tx: Transaction,
  ctx: Keeping,
  person: Responder,
  given: Given,
): Promise<QuestionnaireResponse> {
  const { QUESTIONNAIRES, scoreQuestionnaire } = await engine();
  const lang = given.lang ?? person.language;
  const instrument = QUESTIONNAIRES.find(({ id }) => id === given.questionnaire);
  if (!instrument) throw new Error(`the engine has no questionnaire ${given.questionnaire}`);
  const sex = sexMattersIn(instrument) ? (person.sex ?? given.sex ?? null) : null;
  const { questionnaire, answers } = given;
  const score = scoreQuestionnaire({ questionnaire, answers, ...(sex && { sex }) });
  const crisis =
    score.safety && score.nextStep ? helpFor(score.nextStep[lang], safetyValue(instrument, answers)) : undefined;
  if (!score.ok) {
    const issues: InputIssue[] = score.problems.map(({ item, mend }) => ({
      field: fieldOf(instrument.items, item),
      problem: 'invalid',
      mend: mend.en,
    }));
    throw new Refusal('INVALID_INPUT', { issues, ...(crisis && { crisis }) });
  }
  const { total, band, positive, safety, version } = score;
  const kept: Kept = {
    answers,
    total,
    highest: highestOf(instrument),
    percent: score.percent ?? null,
    band,
    positive,
    safety,
    sex,
    version,
  };
  const id = ctx.newId();
  const at = ctx.now();
  const key = ctx.sealing.dataKey(person.id, person.data_key_sealed);
  const sealed = ctx.sealing.sealFor(key, JSON.stringify(kept), place(id));
  await insertResponse(tx, { id, patient_id: person.id, questionnaire, at, body_sealed: sealed });
  return {
    ...asResult({ id, questionnaire, at }, kept, bandLabel(instrument, band, lang)),
    meaning: score.meaning[lang],
    nextStep: score.nextStep[lang],
    ...(crisis && { crisis }),
  };
}

/** What was answered to the item that asks for thoughts of death; 0 without such an item or a number. */
function safetyValue({ items, safety }: Instrument, answers: readonly number[]): number {
  return (safety && answers[items.findIndex(({ linkId }) => linkId === safety.linkId)]) || 0;
}

/**
 * Thoughts of death that a questionnaire asked for are what the crisis rules call passive ideation: the same words answer.
 * "Several days" is severity 2; from "more than half the days" on it is 3, since the risk of an attempt rises with the
 * answer (Simon et al., Psychiatric Services 2013;64:1195). Either calls the staff, whatever the total.
 */
const helpFor = (reply: string, answer: number): Crisis => ({
  class: 'crisis',
  label: 'passive_ideation',
  severity: answer >= 2 ? 3 : 2,
  action: 'crisis_support_and_ask',
  reply,
  phrases: [],
});

function fieldOf(items: readonly { linkId: string }[], linkId: string | null): string {
  const index = items.findIndex((item) => item.linkId === linkId);
  return index < 0 ? 'body.answers' : `body.answers.${index}`;
}

const asResult = (
  { id, questionnaire, at }: { id: string; questionnaire: QuestionnaireId; at: Date },
  { answers: _, band, ...kept }: Kept,
  label: string,
): QuestionnaireResult => ({ id, questionnaire, at: at.toISOString(), ...kept, band: { id: band, label } });

/** Calls the staff to a dangerous answer, whatever the total; `id` is null where nothing of the answers is kept. */
const callStaff = (
  ctx: Context,
  tx: Transaction,
  { label, severity }: { label: string; severity: number },
  { id, patientId }: { id: string | null; patientId: string },
) => raiseAlertOutsideThreads(ctx, tx, { patientId, source: 'questionnaire', sourceId: id, label, severity });

export async function createQuestionnaireResponse(ctx: Context, call: Call, body: Given) {
  const { accountId } = actorOf(call);
  await engine();
  let patientId: string | undefined;
  const kept = ctx.deed(call, async (tx) => {
    const person = await findOwnPerson(tx, accountId);
    if (!person) throw new Refusal('NOT_FOUND');
    patientId = person.id;
    const result = await keepResponse(tx, ctx, person, body);
    const { crisis, id } = result;
    if (crisis) await callStaff(ctx, tx, crisis, { id, patientId });
    const detail = { questionnaire: body.questionnaire };
    return { result, about: { entity: 'questionnaire_response', id, patientId, detail } };
  });
  return kept.catch(async (refused: unknown) => {
    const crisis = refused instanceof Refusal ? (refused.data as { crisis?: Crisis } | undefined)?.crisis : undefined;
    // faulty answers are undone as a whole; the danger among them is not
    if (crisis && patientId) {
      const heard = { id: null, patientId };
      await ctx.db.transaction((tx) => callStaff(ctx, tx, crisis, heard));
    }
    throw refused;
  });
}

export async function listQuestionnaireResponses(
  ctx: Context,
  call: Call,
  query: ReadOf<'listQuestionnaireResponses'>['query'],
) {
  const actor = actorOf(call);
  if (actor.role !== 'patient' && !query.patientId) throw whosePlease();
  const limit = query.limit ?? 20;
  const found = await listResponses(ctx.db, {
    scope: mayReadSeries(actor, sql`r.questionnaire`),
    patientId: query.patientId,
    questionnaire: query.questionnaire,
    before: decodeCursor(query.cursor, ['id'])?.[0],
    limit: limit + 1,
  });
  const rows = found.slice(0, limit);
  await ctx.read(call, {
    entity: 'questionnaire_response',
    patientId: rows[0]?.patient_id ?? null,
    detail: { shown: rows.length },
  });
  const { QUESTIONNAIRES } = await engine();
  const last = found.length > limit ? rows.at(-1) : undefined;
  const open = (row: ResponseRecord): QuestionnaireResult => {
    const key = ctx.sealing.dataKey(row.patient_id, row.data_key_sealed);
    const kept = JSON.parse(ctx.sealing.openFor(key, row.body_sealed, place(row.id))) as Kept;
    const instrument = QUESTIONNAIRES.find(({ id }) => id === row.questionnaire);
    return asResult(row, kept, bandLabel(instrument, kept.band, query.lang ?? 'fr'));
  };
  return { items: rows.map(open), ...(last && { nextCursor: encodeCursor([last.id]) }) };
}

export async function deleteQuestionnaireResponse(ctx: Context, call: Call, id: string): Promise<undefined> {
  const actor = actorOf(call);
  await ctx.deed(call, async (tx) => {
    const patientId = await deleteResponse(tx, id, mayChange(actor));
    if (!patientId) throw new Refusal('NOT_FOUND');
    return { result: null, about: { entity: 'questionnaire_response', id, patientId } };
  });
}

/** The answer of one response to the item that asks for thoughts of death, for an alert that rests on it; null once it is gone. */
export async function safetyAnswer(
  ctx: Pick<Context, 'sealing'>,
  db: Queryable,
  { id, patientId }: { id: string; patientId: string },
  lang: 'fr' | 'en' | 'ar',
): Promise<{ question: string; answer: string } | null> {
  const row = await findResponseOf(db, id, patientId);
  if (!row) return null;
  const key = ctx.sealing.dataKey(row.patient_id, row.data_key_sealed);
  const { answers } = JSON.parse(ctx.sealing.openFor(key, row.body_sealed, place(row.id))) as Kept;
  const { QUESTIONNAIRES } = await engine();
  const instrument = QUESTIONNAIRES.find((each) => each.id === row.questionnaire);
  const item = instrument?.items.find(({ linkId }) => linkId === instrument.safety?.linkId);
  if (!instrument || !item) return null;
  const value = safetyValue(instrument, answers);
  const said = item.options.find((option) => option.value === value)?.label[lang] ?? String(value);
  return { question: `${instrument.name}: ${item.text[lang]}`, answer: said };
}
