import type { ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { invalidInput, Refusal } from '../refusal.ts';
import { assessSymptoms, type TriageInput } from './assess-symptoms.ts';
import { circumstancesOf } from './circumstances.ts';
import { lockReport, storeAnsweredReport } from './symptom-report.store.ts';
import { asReport, openInput, sealReport } from './symptom-report.ts';
import { mayKeepReports } from './triage.policy.ts';

const MOST_ANSWERS = 100;

/** Adds answers to a kept report and assesses it anew; a later answer to the same question replaces the earlier one. */
export function answerSymptomReport(ctx: Context, call: Call, id: string, body: ReadOf<'answerSymptomReport'>['body']) {
  const actor = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const row = await lockReport(tx, id, mayKeepReports(actor));
    if (!row) throw new Refusal('NOT_FOUND');
    const before = openInput(ctx.sealing, row);
    const input: TriageInput = { ...before, answers: { ...before.answers, ...body.answers } };
    const count = Object.keys(input.answers ?? {}).length;
    if (count > MOST_ANSWERS) {
      throw invalidInput({ field: 'body.answers', problem: 'range', mend: 'begin a new report', limit: MOST_ANSWERS });
    }
    const assessment = await assessSymptoms(input, circumstancesOf(row.created_at, row.country));
    const { urgency } = assessment;
    await storeAnsweredReport(tx, {
      id,
      urgency,
      rulesVersion: assessment.engine.rulesVersion,
      ...sealReport(ctx.sealing, row, input, assessment),
    });
    return {
      result: asReport(row, input, assessment),
      about: { entity: 'symptom_report', id, patientId: row.patient_id, detail: { urgency, answers: count } },
    };
  });
}
