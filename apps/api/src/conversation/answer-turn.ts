import type { Answer, Facts } from '@medisense/companion';
import type { Message } from '@medisense/contract';
import { nextVisitOf } from '../appointment/index.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { hasPlan } from '../safety-plan/index.ts';
import { ageAt } from '../triage/index.ts';
import type { ThreadRecord } from './conversation.store.ts';
import type { Guide } from './guide.ts';
import { keyOf } from './message.ts';
import { memoryPlace } from './thread.ts';

/** What the guide says of the person's own visits. */
const OF_VISITS: ReadonlySet<string> = new Set(['clinic.next', 'clinic.cancel', 'clinic.move']);

/**
 * What the rules and the guide make of a message. Whether there is a visit or a safety plan is looked up where the answer
 * speaks of it, and the guide, which is pure, is then asked once more: few messages need either.
 */
export async function answerTurn(
  ctx: Context,
  tx: Transaction,
  logic: Guide,
  thread: ThreadRecord,
  { text, lang = thread.language }: { text: string; lang?: Message['lang'] | undefined },
): Promise<Answer> {
  const now = ctx.now();
  const memory = thread.memory_sealed
    ? JSON.parse(ctx.sealing.openFor(keyOf(ctx.sealing, thread), thread.memory_sealed, memoryPlace(thread.id)))
    : undefined;
  const person = {
    ...(thread.birth_date && { age: ageAt(thread.birth_date, now) }),
    ...(thread.sex && { sex: thread.sex }),
  };
  const answer = (found: Pick<Facts, 'hasSafetyPlan' | 'nextAppointment'>) =>
    logic.answer({
      door: thread.kind,
      text,
      lang,
      state: logic.normaliseState(memory),
      facts: { ...person, ...found },
      now: now.toISOString(),
    });
  const first = answer({});
  const found = {
    ...(first.state.crisis && (await hasPlan(tx, thread.patient_id)) && { hasSafetyPlan: true }),
    ...(first.reply.basis.some((id) => OF_VISITS.has(id)) && (await visitOf(tx, thread, now, lang))),
  };
  return Object.keys(found).length > 0 ? answer(found) : first;
}

async function visitOf(tx: Transaction, thread: ThreadRecord, now: Date, lang: Message['lang']) {
  const nextAppointment = await nextVisitOf(tx, thread.patient_id, now, lang);
  return nextAppointment && { nextAppointment };
}
