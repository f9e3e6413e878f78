import type { Answer } from '@medisense/companion';
import type { Message, ReadOf } from '@medisense/contract';
import { hasModel, type ModelTurn, modelFor, type ReplyWriter, readingOf, urgencyOf } from '../companion/index.ts';
import type { Context } from '../context.ts';
import { needsAlert, raiseAlert } from '../crisis-alert/index.ts';
import type { Transaction } from '../db/database.ts';
import { firstWords } from '../first-words.ts';
import { ageAt } from '../triage/index.ts';
import {
  listMessages,
  type MessageRecord,
  type NewMessage,
  storeTurnWith,
  type ThreadRecord,
} from './conversation.store.ts';
import type { Guide } from './guide.ts';
import { asMessage, type Body, keyOf, openBody, sealBody, sealFallback } from './message.ts';
import { memoryPlace, titlePlace } from './thread.ts';

const THREE_HOURS = 3 * 3_600_000;
/** Messages that a model may be told of; it is sent fewer. */
const HISTORY = 16;
/** The first words of a thread are its name until the person gives it another. */
const TITLE = 60;

/** What is said; `again` is a message that is in the thread already and gets another answer. */
export type Turn = ReadOf<'sendMessage'>['body'] & { again?: MessageRecord };
/** What a turn has put into the thread, and who goes on writing. */
export interface Begun {
  message: Message;
  reply: MessageRecord | null;
  write: ReplyWriter | null;
}

/** Keeps a message with what the rules found in it and the answer that is due, and calls the staff where they are needed. */
export async function keepTurn(
  ctx: Context,
  tx: Transaction,
  logic: Guide,
  thread: ThreadRecord,
  body: Turn,
  answer: Answer,
): Promise<Begun> {
  const now = ctx.now();
  const key = keyOf(ctx.sealing, thread);
  const { crisis, reply } = answer;
  const said: NewMessage = {
    id: ctx.newId(),
    conversation_id: thread.id,
    position: thread.messages + 1,
    author: 'person',
    written_by: thread.account_id,
    created_at: now,
    state: 'done',
    body_sealed: Buffer.alloc(0),
    fallback_sealed: null,
    lang: reply.lang,
    source: null,
    client_id: body.clientId ?? null,
    reply_to: null,
    crisis_class: crisis.class,
    crisis_label: crisis.label,
    crisis_action: crisis.action,
    severity: crisis.severity,
    engine: null,
    hands: thread.hands,
  };
  const spoken: Body = { text: body.text, cards: [] };
  said.body_sealed = sealBody(ctx.sealing, key, said.id, spoken);
  if (body.again) Object.assign(said, { id: body.again.id, position: thread.messages });

  const byHuman = thread.handler === 'human';
  const disclosed = !byHuman && now.getTime() - thread.disclosed_at.getTime() >= THREE_HOURS;
  const words: Body = {
    text: disclosed ? `${logic.disclosure(reply.lang)}\n\n${reply.text}` : reply.text,
    cards: reply.cards as Body['cards'],
  };
  const model =
    byHuman || answer.owner === 'crisis' || thread.risk >= 2 || !hasModel(ctx) || isPrivate(reply.cards)
      ? { write: null, fault: null }
      : await modelFor(
          ctx,
          tx,
          { ...modelTurn(ctx, thread, answer), opening: disclosed ? logic.disclosure(reply.lang) : null },
          () => historyOf(ctx, tx, thread, body),
        );
  const answerId = ctx.newId();
  const given: NewMessage | null = byHuman
    ? null
    : {
        ...said,
        id: answerId,
        position: said.position + 1,
        author: 'machine',
        written_by: null,
        state: model.write ? 'writing' : 'done',
        body_sealed: sealBody(ctx.sealing, key, answerId, model.write ? { text: '', cards: words.cards } : words),
        fallback_sealed: model.write ? sealFallback(ctx.sealing, key, answerId, words) : null,
        source: model.write ? 'model' : answer.owner,
        client_id: null,
        reply_to: said.id,
        crisis_class: null,
        crisis_label: null,
        crisis_action: null,
        severity: 0,
        fault: model.write ? null : model.fault,
        card_types: words.cards.map((card) => card.type),
        engine: { ...logic.versions, prompt: null, model: null },
      };
  const open = answer.state.crisis;
  const added = [...(body.again ? [] : [said]), ...(given ? [given] : [])];
  await storeTurnWith(tx, added, {
    id: thread.id,
    now,
    added: added.length,
    memorySealed: ctx.sealing.sealFor(key, JSON.stringify(answer.state), memoryPlace(thread.id)),
    titleSealed: ctx.sealing.sealFor(key, firstWords(body.text, TITLE), titlePlace(thread.id)),
    language: reply.lang,
    disclosed,
    risk: open?.severity ?? 0,
    riskLabel: open?.label ?? null,
  });
  if (!body.again && needsAlert(crisis, thread.highest_risk)) {
    const conversation = { id: thread.id, patientId: thread.patient_id, pseudonym: thread.pseudonym };
    const { label, severity } = crisis;
    await raiseAlert(ctx, tx, { conversation, label, severity });
  }
  return {
    message: asMessage(
      ctx.sealing,
      key,
      body.again ?? { ...said, fault: null, rating: null, progress_at: now },
      spoken,
    ),
    reply: given && { ...given, fault: given.fault ?? null, rating: null, progress_at: now },
    write: model.write,
  };
}

/** What the guide says of an own visit stays between it and the person. */
const isPrivate = (cards: readonly { type: string }[]): boolean => cards.some(({ type }) => type === 'appointment');

function modelTurn(ctx: Context, thread: ThreadRecord, { reply, state }: Answer): Omit<ModelTurn, 'history'> {
  return {
    accountId: thread.account_id,
    patientId: thread.patient_id,
    kind: thread.kind,
    lang: reply.lang,
    guide: { text: reply.text, urgency: urgencyOf({ reply, state }), ...readingOf({ reply, state }) },
    age: thread.birth_date ? (ageAt(thread.birth_date, ctx.now()) ?? null) : null,
    sex: thread.sex,
  };
}

async function historyOf(
  ctx: Context,
  tx: Transaction,
  thread: ThreadRecord,
  { text, again }: Turn,
): Promise<ModelTurn['history']> {
  const key = keyOf(ctx.sealing, thread);
  const before = await listMessages(tx, thread.id, { before: again?.position ?? thread.messages + 1, limit: HISTORY });
  const said = before.reverse().map((row) => {
    const body = openBody(ctx.sealing, key, row);
    return { author: row.author, text: isPrivate(body.cards) ? '' : body.text };
  });
  return [...said, { author: 'person' as const, text }];
}
