import type { ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { isOwnThread } from './conversation.policy.ts';
import { deleteThread, findThread, lockThread, storeWishes, type ThreadRecord } from './conversation.store.ts';
import { keyOf } from './message.ts';
import { asRow, titlePlace } from './thread.ts';

/** Renames a thread, or opens and closes it for those in charge. */
export function updateConversation(ctx: Context, call: Call, id: string, body: ReadOf<'updateConversation'>['body']) {
  const scope = isOwnThread(actorOf(call));
  return ctx.deed(call, async (tx) => {
    const thread = await lockThread(tx, id, scope);
    if (!thread) throw new Refusal('NOT_FOUND');
    const titleSealed = body.title && ctx.sealing.sealFor(keyOf(ctx.sealing, thread), body.title, titlePlace(id));
    await storeWishes(tx, { id, titleSealed: titleSealed || undefined, shared: body.shared });
    const changed = (await findThread(tx, id, scope)) as ThreadRecord;
    return {
      result: asRow(ctx, changed),
      about: {
        entity: 'conversation',
        id,
        patientId: thread.patient_id,
        detail: { renamed: body.title !== undefined, shared: body.shared ?? null },
      },
    };
  });
}

/** Deletes a thread and everything said in it. What remains is in the audit log: that there was one. */
export async function deleteConversation(ctx: Context, call: Call, id: string): Promise<undefined> {
  await ctx.deed(call, async (tx) => {
    const thread = await lockThread(tx, id, isOwnThread(actorOf(call)));
    if (!thread) throw new Refusal('NOT_FOUND');
    await deleteThread(tx, id);
    return {
      result: null,
      about: { entity: 'conversation', id, patientId: thread.patient_id, detail: { messages: thread.messages } },
    };
  });
}
