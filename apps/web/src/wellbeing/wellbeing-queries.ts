import type { OperationId, QuestionnaireId } from '@medisense/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call, type OutputOf } from '../platform/api.ts';
import type { Language } from '../platform/i18n.ts';

const DAY = 86_400_000;
/** How far back the curve of mood looks. */
export const WEEKS = 6;

function stored<T>(key: string): T | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Public texts that hardly ever change: the last known ones stay at hand without a network. */
function publicTexts<K extends OperationId>(
  operation: K,
  language: Language,
  ask: (signal: AbortSignal) => Promise<OutputOf<K>>,
) {
  const key = `medisense.${operation}.${language}`;
  return queryOptions({
    queryKey: [operation, language] as const,
    staleTime: 3_600_000,
    queryFn: async ({ signal }) => {
      const known = stored<OutputOf<K>>(key);
      const texts = await ask(signal).catch((error: unknown) => {
        if (known !== undefined) return known;
        throw error;
      });
      try {
        localStorage.setItem(key, JSON.stringify(texts));
      } catch {
        // Without storage they are asked for again.
      }
      return texts;
    },
  });
}

export const exercisesQuery = (lang: Language) =>
  publicTexts('listExercises', lang, (signal) => call('listExercises', { query: { lang }, signal }));

export const questionnairesQuery = (lang: Language) =>
  publicTexts('listQuestionnaires', lang, (signal) => call('listQuestionnaires', { query: { lang }, signal }));

/** The own entries of the last weeks, for the curve. */
export const recentMoodsQuery = () =>
  queryOptions({
    queryKey: ['listMoodEntries', 'recent'],
    queryFn: ({ signal }) => {
      const from = new Date(Date.now() - WEEKS * 7 * DAY).toISOString();
      return call('listMoodEntries', { query: { from, limit: '100' }, signal });
    },
  });

/** The same of a patient in care, where it is shared. */
export const sharedMoodsQuery = (patientId: string) =>
  queryOptions({
    queryKey: ['listMoodEntries', 'shared', patientId],
    queryFn: ({ signal }) => {
      const from = new Date(Date.now() - WEEKS * 7 * DAY).toISOString();
      return call('listMoodEntries', { query: { patientId, from, limit: '100' }, signal });
    },
  });

/** The newest results that a patient in care shares. */
export const sharedResultsQuery = (patientId: string, lang: Language) =>
  queryOptions({
    queryKey: ['listQuestionnaireResponses', 'shared', patientId, lang],
    queryFn: ({ signal }) => call('listQuestionnaireResponses', { query: { patientId, lang, limit: '10' }, signal }),
  });

/** All own entries, page after page. */
export const moodLogQuery = () =>
  infiniteQueryOptions({
    queryKey: ['listMoodEntries', 'log'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => call('listMoodEntries', { query: { limit: '20', cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
  });

/** The own results, newest first: of one questionnaire, or of all. */
export const resultsQuery = (lang: Language, questionnaire?: QuestionnaireId) =>
  queryOptions({
    queryKey: ['listQuestionnaireResponses', questionnaire ?? 'all', lang],
    queryFn: ({ signal }) =>
      call('listQuestionnaireResponses', { query: { lang, questionnaire, limit: '100' }, signal }),
  });

export const sharingQuery = () =>
  queryOptions({ queryKey: ['listSharing'], queryFn: ({ signal }) => call('listSharing', { signal }) });
