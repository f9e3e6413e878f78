import type { ReadOf, SupervisedMessage, SupervisedRow } from '@medisense/contract';
import { type Actor, isAdministrator } from '../access/actor.ts';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import { addWords, changeHands, keyOf, openBody, silence } from '../conversation/index.ts';
import type { Transaction } from '../db/database.ts';
import { invalidInput, Refusal } from '../refusal.ts';
import { companion } from './companion-package.ts';
import { asDeskMessage, asDeskRow } from './desk-row.ts';
import { holderOf, readingActor } from './supervision.policy.ts';
import {
  type DeskMessage,
  type DeskThread,
  findByClientId,
  findDeskMessage,
  insertHand,
  lockOnDesk,
} from './supervision.store.ts';

/**
 * Takes a thread over: the machine falls silent, also in the middle of an answer. Of two at once one has it. `from` names the
 * colleague an administrator takes it from: it holds only while that colleague still has it.
 */
export async function takeOver(
  ctx: Context,
  call: Call,
  id: string,
  { from }: ReadOf<'takeOver'>['body'],
): Promise<SupervisedRow> {
  const actor = readingActor(call);
  let stopped: string[] = [];
  const row = await ctx.deed(call, async (tx) => {
    const thread = await locked(tx, id, actor);
    if (thread.sealed) throw new Refusal('SEALED');
    const holder = holderOf(thread);
    const taken = holder !== null && holder.id !== actor.accountId;
    if (taken && !(isAdministrator(actor) && from === holder.id)) {
      throw new Refusal('THREAD_TAKEN', { accountId: holder.id, name: holder.name });
    }
    if (holder?.id !== actor.accountId) {
      stopped = await changeHands(tx, thread, actor.accountId, ctx.now());
      await noteHand(ctx, tx, id, taken ? 'taken_from' : 'taken_over', actor);
    }
    return answer(tx, actor, thread, { from: taken });
  });
  silence(stopped);
  return row;
}

/** Gives a thread back; the machine says so in fixed words. */
export async function handBack(ctx: Context, call: Call, id: string): Promise<SupervisedRow> {
  const actor = readingActor(call);
  const { HANDED_BACK } = await companion();
  return ctx.deed(call, async (tx) => {
    const thread = await held(tx, id, actor);
    await changeHands(tx, thread, null, ctx.now());
    const words = { text: HANDED_BACK[thread.language], lang: thread.language, writtenBy: null };
    await addWords(ctx, tx, { ...thread, hands: thread.hands + 1 }, words);
    await noteHand(ctx, tx, id, 'handed_back', actor);
    return answer(tx, actor, thread, {});
  });
}

/** Writes to the person, for whoever holds the thread. */
export async function writeAsHuman(
  ctx: Context,
  call: Call,
  id: string,
  body: ReadOf<'writeAsHuman'>['body'],
): Promise<SupervisedMessage> {
  const actor = readingActor(call);
  const { CANNED_REPLIES } = await companion();
  if (body.cannedId && !CANNED_REPLIES.some((each) => each.id === body.cannedId)) {
    throw invalidInput({ field: 'body.cannedId', problem: 'choice', mend: 'an id of /api/supervision/canned-replies' });
  }
  return ctx.deed(call, async (tx) => {
    const thread = await held(tx, id, actor);
    const twin = body.clientId && (await findByClientId(tx, id, body.clientId));
    const messageId = twin
      ? twin.id
      : await addWords(ctx, tx, thread, {
          text: body.text,
          lang: languageOf(body.text, thread.language),
          writtenBy: actor.accountId,
          clientId: body.clientId,
        });
    const row = (await findDeskMessage(tx, id, messageId)) as DeskMessage;
    const { text } = openBody(ctx.sealing, keyOf(ctx.sealing, thread), row);
    const detail = { canned: body.cannedId ?? null };
    return {
      result: asDeskMessage(row, actor, { text, cards: [] }),
      about: { entity: 'conversation', id, patientId: thread.patient_id, detail },
    };
  });
}

/** Which way a text is written; between French and English the thread knows better than a rule. */
function languageOf(text: string, thread: DeskThread['language']): DeskThread['language'] {
  const arabic = /\p{Script=Arabic}/u.test(text);
  return arabic ? 'ar' : thread === 'ar' ? 'fr' : thread;
}

async function locked(tx: Transaction, id: string, actor: Actor): Promise<DeskThread> {
  const thread = await lockOnDesk(tx, id, actor);
  if (!thread) throw new Refusal('NOT_FOUND');
  return thread;
}
async function held(tx: Transaction, id: string, actor: Actor): Promise<DeskThread> {
  const thread = await locked(tx, id, actor);
  if (holderOf(thread)?.id !== actor.accountId) throw new Refusal('THREAD_NOT_HELD');
  return thread;
}

const noteHand = (
  ctx: Context,
  tx: Transaction,
  conversationId: string,
  kind: 'taken_over' | 'taken_from' | 'handed_back',
  actor: Actor,
) => insertHand(tx, { id: ctx.newId(), conversationId, at: ctx.now(), kind, accountId: actor.accountId });

async function answer(tx: Transaction, actor: Actor, thread: DeskThread, detail: Record<string, boolean>) {
  const now = await locked(tx, thread.id, actor);
  return {
    result: asDeskRow(now, actor),
    about: { entity: 'conversation', id: thread.id, patientId: thread.patient_id, detail },
  };
}
