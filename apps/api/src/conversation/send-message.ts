import type { Answer } from '@medisense/companion';
import type { ChatEvent, Message, ReadOf } from '@medisense/contract';
import { nextVisitOf } from '../appointment/index.ts';
import { actorOf, type Call } from '../call.ts';
import { hasModel, type ModelTurn, modelFor, type ReplyWriter, readingOf, urgencyOf } from '../companion/index.ts';
import type { Context } from '../context.ts';
import { needsAlert, raiseAlert } from '../crisis-alert/index.ts';
import type { Transaction } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { hasPlan } from '../safety-plan/index.ts';
import { ageAt } from '../triage/index.ts';
import { isOwnThread } from './conversation.policy.ts';
import {
  findAnswer,
  findByClientId,
  insertMessage,
  listMessages,
  lockThread,
  type MessageRecord,
  type NewMessage,
  stopWriting,
  storeTurn,
  type ThreadRecord,
} from './conversation.store.ts';
import { followReply } from './follow-reply.ts';
import { guide } from './guide.ts';
import { inTurn } from './in-turn.ts';
import { openLiveReply } from './live-replies.ts';
import { asMessage, type Body, keyOf, openBody, sealBody, sealFallback } from './message.ts';
import { memoryPlace, titlePlace } from './thread.ts';
import { writeReply } from './write-reply.ts';

const THREE_HOURS = 3 * 3_600_000;
const HISTORY = 30;
const TITLE = 60;

/** What is said; `again` is a message that is in the thread already and gets another answer. */
type Turn = ReadOf<'sendMessage'>['body'] & { again?: MessageRecord };
/** What a turn has put into the thread, and who goes on writing. */
interface Begun {
  message: Message;
  reply: MessageRecord | null;
  write: ReplyWriter | null;
}

/**
 * Keeps what the person says and answers it. Crisis rules come first and own their answer; otherwise the guide answers
 * at once, or a model writes while the guide's words wait in case it falls silent. While a member of staff has the thread
 * nothing is answered. The stream only listens: the answer comes to its end without it.
 */
export async function sendMessage(ctx: Context, call: Call, id: string, body: Turn): Promise<AsyncIterable<ChatEvent>> {
  const actor = actorOf(call);
  const logic = await guide();
  let thread: ThreadRecord | undefined;
  const keep = async (tx: Transaction) => {
    thread = await lockThread(tx, id, isOwnThread(actor));
    if (!thread) throw new Refusal('NOT_FOUND');
    const key = keyOf(ctx.sealing, thread);
    const about = { entity: 'conversation', id, patientId: thread.patient_id };
    const twin = body.clientId && (await findByClientId(tx, id, body.clientId));
    if (twin) {
      const reply = (await findAnswer(tx, twin.id)) ?? null;
      return { result: { message: asMessage(ctx.sealing, key, twin), reply, write: null }, about };
    }
    const answer = logic.answer(await turnOf(ctx, tx, thread, body, logic.normaliseState));
    const result = await keepTurn(ctx, tx, thread, body, answer, { ...logic.versions, disclosure: logic.disclosure });
    const { crisis } = answer;
    return { result, about: { ...about, detail: { class: crisis.class, severity: crisis.severity } } };
  };
  const begun = await inTurn(ctx, () => ctx.deed<Begun>(call, keep));
  if (!thread) throw new Refusal('NOT_FOUND');
  if (begun.write && begun.reply) {
    const live = openLiveReply(begun.reply.id);
    void writeReply(ctx, thread, begun.reply, begun.write, live);
  }
  return turnEvents(ctx, thread, begun);
}

/** The events of a turn: that it is kept, then its answer from the beginning. */
export async function* turnEvents(ctx: Context, thread: ThreadRecord, begun: Begun): AsyncGenerator<ChatEvent> {
  yield { type: 'accepted', message: begun.message, replyId: begun.reply?.id ?? null };
  if (begun.reply) yield* followReply(ctx, thread, begun.reply);
  else yield { type: 'done', message: null };
}

async function turnOf(
  ctx: Context,
  tx: Transaction,
  thread: ThreadRecord,
  body: { text: string; lang?: Message['lang'] | undefined },
  normaliseState: (value: unknown) => Answer['state'],
) {
  const now = ctx.now();
  const visit = await nextVisitOf(tx, thread.patient_id, now, body.lang ?? thread.language);
  const memory = thread.memory_sealed
    ? JSON.parse(ctx.sealing.openFor(keyOf(ctx.sealing, thread), thread.memory_sealed, memoryPlace(thread.id)))
    : undefined;
  return {
    door: thread.kind,
    text: body.text,
    lang: body.lang ?? thread.language,
    state: normaliseState(memory),
    facts: {
      ...(thread.birth_date && { age: ageAt(thread.birth_date, now) }),
      ...(thread.sex && { sex: thread.sex }),
      ...(visit && { nextAppointment: visit }),
      hasSafetyPlan: await hasPlan(tx, thread.patient_id),
    },
    now: now.toISOString(),
  };
}

async function keepTurn(
  ctx: Context,
  tx: Transaction,
  thread: ThreadRecord,
  body: Turn,
  answer: Answer,
  versions: { guide: string; rules: string; crisisRules: string; disclosure: (lang: Message['lang']) => string },
): Promise<Begun> {
  const now = ctx.now();
  const key = keyOf(ctx.sealing, thread);
  const { crisis, reply } = answer;
  await stopWriting(tx, thread.id, now);
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
  said.body_sealed = sealBody(ctx.sealing, key, said.id, { text: body.text, cards: [] });
  if (body.again) Object.assign(said, { id: body.again.id, position: thread.messages });
  else await insertMessage(tx, said);
  if (!body.again && needsAlert(crisis, thread.highest_risk)) {
    const conversation = { id: thread.id, patientId: thread.patient_id, pseudonym: thread.pseudonym };
    const { label, severity } = crisis;
    await raiseAlert(ctx, tx, { conversation, label, severity });
  }

  const byHuman = thread.handler === 'human';
  const disclosed = !byHuman && now.getTime() - thread.disclosed_at.getTime() >= THREE_HOURS;
  const words: Body = {
    text: disclosed ? `${versions.disclosure(reply.lang)}\n\n${reply.text}` : reply.text,
    cards: reply.cards as Body['cards'],
  };
  const model =
    byHuman || answer.owner === 'crisis' || thread.risk >= 2 || !hasModel(ctx) || isPrivate(reply.cards)
      ? { write: null, fault: null }
      : await modelFor(ctx, tx, {
          ...(await modelTurn(ctx, tx, thread, body, answer)),
          opening: disclosed ? versions.disclosure(reply.lang) : null,
        });
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
        engine: {
          guide: versions.guide,
          rules: versions.rules,
          crisisRules: versions.crisisRules,
          prompt: null,
          model: null,
        },
      };
  if (given) await insertMessage(tx, given);
  const open = answer.state.crisis;
  await storeTurn(tx, {
    id: thread.id,
    now,
    added: (given ? 1 : 0) + (body.again ? 0 : 1),
    memorySealed: ctx.sealing.sealFor(key, JSON.stringify(answer.state), memoryPlace(thread.id)),
    titleSealed: ctx.sealing.sealFor(key, titleOf(body.text), titlePlace(thread.id)),
    language: reply.lang,
    disclosed,
    risk: open?.severity ?? 0,
    riskLabel: open?.label ?? null,
  });
  return {
    message: asMessage(ctx.sealing, key, body.again ?? { ...said, fault: null, rating: null, progress_at: now }),
    reply: given && { ...given, fault: given.fault ?? null, rating: null, progress_at: now },
    write: model.write,
  };
}

/** What the guide says of an own visit stays between it and the person. */
const isPrivate = (cards: readonly { type: string }[]): boolean => cards.some(({ type }) => type === 'appointment');

async function modelTurn(
  ctx: Context,
  tx: Transaction,
  thread: ThreadRecord,
  { text, again }: Turn,
  answer: Answer,
): Promise<ModelTurn> {
  const key = keyOf(ctx.sealing, thread);
  const before = await listMessages(tx, thread.id, { before: again?.position ?? thread.messages + 1, limit: HISTORY });
  return {
    accountId: thread.account_id,
    patientId: thread.patient_id,
    kind: thread.kind,
    lang: answer.reply.lang,
    history: [
      ...before.reverse().map((row) => {
        const body = openBody(ctx.sealing, key, row);
        return { author: row.author, text: isPrivate(body.cards) ? '' : body.text };
      }),
      { author: 'person' as const, text },
    ],
    guide: { text: answer.reply.text, urgency: urgencyOf(answer.reply.cards), ...readingOf(answer) },
    age: thread.birth_date ? (ageAt(thread.birth_date, ctx.now()) ?? null) : null,
    sex: thread.sex,
  };
}

/** The first words of a thread are its name until the person gives it another. */
function titleOf(text: string): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (line.length <= TITLE) return line;
  const cut = line.slice(0, TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE / 2)).trimEnd()}…`;
}
