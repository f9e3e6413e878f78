import type { InputOf, QuestionnaireId } from '@medisense/contract';
import { type Api, type Patient, startApi } from '@medisense/testkit';
import { afterAll, beforeAll } from 'vitest';

/** Milliseconds, within the life of a token. */
export const STEP = 60_000;
/** Answers to the PHQ-9 that are no danger. */
export const CALM = [0, 0, 1, 1, 0, 0, 0, 0, 0];
export type Mood = InputOf<'createMoodEntry'>['body'];

/** An API with a clock of its own, and people who write down how they feel. */
export function wellbeingRoom() {
  let api: Api;
  const clock = { now: Date.parse('2026-11-22T10:00:00Z') };
  beforeAll(async () => {
    api = await startApi({ now: () => new Date(clock.now) });
  });
  afterAll(() => api.stop());

  return {
    api: () => api,
    clock,
    later(ms: number): void {
      clock.now += ms;
    },
    feel: (who: { token: string }, body: Mood, headers?: Record<string, string>) =>
      api.call('createMoodEntry', { token: who.token, body, ...(headers && { headers }) }),
    moods: (who: { token: string }, query: InputOf<'listMoodEntries'>['query'] = {}) =>
      api.call('listMoodEntries', { token: who.token, query }),
    answer: (
      who: { token: string },
      questionnaire: QuestionnaireId,
      answers: number[],
      extra: Partial<InputOf<'createQuestionnaireResponse'>['body']> = {},
    ) => api.call('createQuestionnaireResponse', { token: who.token, body: { questionnaire, answers, ...extra } }),
    results: (who: { token: string }, query: InputOf<'listQuestionnaireResponses'>['query'] = {}) =>
      api.call('listQuestionnaireResponses', { token: who.token, query }),
    share: (who: Patient, series: 'mood' | QuestionnaireId, shared: boolean) =>
      api.call('setSharing', { token: who.token, params: { series }, body: { shared } }),
  };
}
