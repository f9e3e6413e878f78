import type { triageEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import { answerSymptomReport } from './answer-symptom-report.ts';
import { assessSymptoms } from './assess-symptoms.ts';
import { circumstancesOf } from './circumstances.ts';
import { createSymptomReport } from './create-symptom-report.ts';
import { inspectSentence } from './inspect-sentence.ts';
import { getSymptomReport, listSymptomReports } from './read-symptom-reports.ts';

export const triageRoutes = {
  assessSymptoms: (ctx, _call, { body }) => assessSymptoms(body, circumstancesOf(ctx.now())),
  inspectSentence: (ctx, call, { body }) => inspectSentence(ctx, call, body),
  createSymptomReport: (ctx, call, { body }) => createSymptomReport(ctx, call, body),
  answerSymptomReport: (ctx, call, { params, body }) => answerSymptomReport(ctx, call, params.id, body),
  listSymptomReports: (ctx, call, { query }) => listSymptomReports(ctx, call, query),
  getSymptomReport: (ctx, call, { params }) => getSymptomReport(ctx, call, params.id),
} satisfies Handlers<typeof triageEndpoints>;
