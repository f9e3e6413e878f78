import type { Conversation, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { noteCheckIn } from '../crisis-alert/index.ts';
import { Refusal } from '../refusal.ts';
import { isOwnThread } from './conversation.policy.ts';
import { findThread, lockThread, storeTurn, type ThreadRecord } from './conversation.store.ts';
import { insertFinishedWords } from './finished-words.ts';
import { guide } from './guide.ts';
import { keyOf } from './message.ts';
import { memoryPlace, openThread } from './thread.ts';

/** Takes the person's own word on whether they are safe; fixed words answer, in the thread. */
export async function checkIn(
  ctx: Context,
  call: Call,
  id: string,
  { answer }: ReadOf<'checkIn'>['body'],
): Promise<Conversation> {
  const scope = isOwnThread(actorOf(call));
  const logic = await guide();
  return ctx.deed(call, async (tx) => {
    const thread = await lockThread(tx, id, scope);
    if (!thread) throw new Refusal('NOT_FOUND');
    const key = keyOf(ctx.sealing, thread);
    const memory = thread.memory_sealed && ctx.sealing.openFor(key, thread.memory_sealed, memoryPlace(id));
    const before = logic.normaliseState(memory ? JSON.parse(memory) : undefined);
    const { reply, state } = logic.checkIn(before, answer, thread.language);
    const now = ctx.now();
    // whoever of the staff is answering has the word
    const speaks = thread.handler === 'machine';
    if (speaks) {
      const engine = { ...logic.versions, prompt: null, model: null };
      const words = { ...reply, source: 'crisis' as const, writtenBy: null, clientId: null, engine };
      await insertFinishedWords(ctx, tx, thread, words, now);
    }
    await storeTurn(tx, {
      id,
      now,
      added: speaks ? 1 : 0,
      memorySealed: ctx.sealing.sealFor(key, JSON.stringify(state), memoryPlace(id)),
      titleSealed: null,
      language: thread.language,
      disclosed: false,
      risk: state.crisis?.severity ?? 0,
      riskLabel: state.crisis?.label ?? null,
    });
    const conversation = { id, patientId: thread.patient_id, pseudonym: thread.pseudonym };
    await noteCheckIn(ctx, tx, { conversation, answer, label: state.crisis?.label ?? 'active_ideation' });
    const result = await openThread(ctx, tx, (await findThread(tx, id, scope)) as ThreadRecord);
    return { result, about: { entity: 'conversation', id, patientId: thread.patient_id, detail: { answer } } };
  });
}
