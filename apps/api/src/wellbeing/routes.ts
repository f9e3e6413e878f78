import type { wellbeingEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import {
  createQuestionnaireResponse,
  deleteQuestionnaireResponse,
  listQuestionnaireResponses,
} from './answer-questionnaire.ts';
import { getTopic, listExercises, listTopics } from './content-library.ts';
import { createMoodEntry, deleteMoodEntry, listMoodEntries, updateMoodEntry } from './keep-mood.ts';
import { listQuestionnaires } from './list-questionnaires.ts';
import { listSharing, setSharing } from './share-series.ts';

export const wellbeingRoutes = {
  createMoodEntry: (ctx, call, { body }) => createMoodEntry(ctx, call, body),
  listMoodEntries: (ctx, call, { query }) => listMoodEntries(ctx, call, query),
  updateMoodEntry: (ctx, call, { params, body }) => updateMoodEntry(ctx, call, params.id, body),
  deleteMoodEntry: (ctx, call, { params }) => deleteMoodEntry(ctx, call, params.id),
  listQuestionnaires: (_ctx, _call, { query }) => listQuestionnaires(query),
  createQuestionnaireResponse: (ctx, call, { body }) => createQuestionnaireResponse(ctx, call, body),
  listQuestionnaireResponses: (ctx, call, { query }) => listQuestionnaireResponses(ctx, call, query),
  deleteQuestionnaireResponse: (ctx, call, { params }) => deleteQuestionnaireResponse(ctx, call, params.id),
  listSharing: (ctx, call) => listSharing(ctx, call),
  setSharing: (ctx, call, { params, body }) => setSharing(ctx, call, params.series, body),
  listExercises: (_ctx, _call, { query }) => listExercises(query),
  listTopics: (_ctx, _call, { query }) => listTopics(query),
  getTopic: (_ctx, _call, { params, query }) => getTopic(params.id, query),
} satisfies Handlers<typeof wellbeingEndpoints>;
