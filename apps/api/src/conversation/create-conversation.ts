import type { ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { findOwnPerson } from '../patient/index.ts';
import { pseudonym } from '../pseudonym.ts';
import { Refusal } from '../refusal.ts';
import { ageAt } from '../triage/index.ts';
import { isOwnThread } from './conversation.policy.ts';
import { findThread, insertThread, storeTurn, type ThreadRecord } from './conversation.store.ts';
import { insertFinishedWords } from './finished-words.ts';
import { guide } from './guide.ts';
import { keyOf } from './message.ts';
import { memoryPlace, openThread } from './thread.ts';

/** Opens a thread for the account's own person; the machine speaks first and says what it is. */
export async function createConversation(ctx: Context, call: Call, body: ReadOf<'createConversation'>['body']) {
  const actor = actorOf(call);
  const { normaliseState, opening, versions } = await guide();
  return ctx.deed(call, async (tx) => {
    const person = await findOwnPerson(tx, actor.accountId);
    if (!person) throw new Refusal('NOT_FOUND');
    const [id, now] = [ctx.newId(), ctx.now()];
    const language = body.lang ?? person.language;
    const key = keyOf(ctx.sealing, { patient_id: person.id, data_key_sealed: person.data_key_sealed });
    const facts = {
      ...(person.birth_date && { age: ageAt(person.birth_date, now) }),
      ...(person.sex && { sex: person.sex }),
    };
    const reply = opening(body.kind, language, facts);
    await insertThread(tx, {
      id,
      account_id: actor.accountId,
      patient_id: person.id,
      kind: body.kind,
      pseudonym: pseudonym(),
      language,
      created_at: now,
      memory_sealed: ctx.sealing.sealFor(key, JSON.stringify(normaliseState(undefined)), memoryPlace(id)),
    });
    const engine = { ...versions, prompt: null, model: null };
    const words = { ...reply, source: 'guide' as const, writtenBy: null, clientId: null, engine };
    const fresh = { id, patient_id: person.id, data_key_sealed: person.data_key_sealed, messages: 0, hands: 0 };
    await insertFinishedWords(ctx, tx, fresh, words, now);
    await storeTurn(tx, {
      id,
      now,
      added: 1,
      memorySealed: null,
      titleSealed: null,
      language,
      disclosed: true,
      risk: 0,
      riskLabel: null,
    });
    const made = (await findThread(tx, id, isOwnThread(actor))) as ThreadRecord;
    const result = await openThread(ctx, tx, made);
    return { result, about: { entity: 'conversation', id, patientId: person.id, detail: { kind: body.kind } } };
  });
}
