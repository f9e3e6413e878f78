import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadOf, TestCase } from '@medisense/contract';
import { type Identifiers, redactorFor } from '../access/identifiers.ts';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import { keyOf, openBody } from '../conversation/index.ts';
import { invalidInput, Refusal } from '../refusal.ts';
import { ageAt } from '../triage/index.ts';
import { listPersons } from './identity.store.ts';
import { roundAges } from './round-ages.ts';
import { readingActor } from './supervision.policy.ts';
import { findOnDesk, listSaid } from './supervision.store.ts';

/**
 * Writes messages of a person as a case of the safety suite, in the format of packages/companion/cases/safety-scripts.jsonl:
 * masked whether or not the identity is open, ages rounded, nothing that leads back to the thread.
 */
export async function makeTestCase(
  ctx: Context,
  call: Call,
  id: string,
  { turns }: ReadOf<'makeTestCase'>['body'],
): Promise<TestCase> {
  const actor = readingActor(call);
  return ctx.deed(call, async (tx) => {
    const thread = await findOnDesk(tx, id, actor);
    if (!thread) throw new Refusal('NOT_FOUND');
    if (thread.sealed) throw new Refusal('SEALED');
    const expected = new Map(turns.map((turn) => [turn.messageId, turn.expect]));
    const said = await listSaid(tx, id, [...expected.keys()]);
    if (said.length < expected.size) {
      throw invalidInput({ field: 'body.turns', problem: 'choice', mend: 'messages of the person in this thread' });
    }
    const persons = await listPersons(tx, thread.patient_id);
    const mask = await redactorFor(persons);
    const key = keyOf(ctx.sealing, thread);
    const written: TestCase = {
      id: `desk-${ctx.newId().slice(-12)}`,
      lang: said[0]?.lang ?? thread.language,
      door: thread.kind,
      persona: personaOf(persons[0], ctx.now()),
      pattern: 'from_the_desk',
      turns: said.map((message) => ({
        say: roundAges(mask(openBody(ctx.sealing, key, message).text)),
        expect: expected.get(message.id) ?? [],
      })),
    };
    const folder = join(ctx.config.dataDir, 'safety-cases');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // the line is there before the deed is acknowledged; a deed that fails after it leaves a case that harms nobody
    await appendFile(join(folder, 'cases.jsonl'), `${JSON.stringify(written)}\n`, { mode: 0o600 });
    const detail = { turns: written.turns.length };
    return { result: written, about: { entity: 'conversation', id, patientId: thread.patient_id, detail } };
  });
}

function personaOf(person: Identifiers | undefined, now: Date): string {
  const age = person?.birth_date ? ageAt(person.birth_date, now) : undefined;
  return age === undefined ? 'Age unknown' : `About ${Math.round(age / 5) * 5} years old`;
}
