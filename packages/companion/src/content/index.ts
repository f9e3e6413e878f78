/** The content library: what the files of `topics/` and `exercises/` hold, in one list each. */
import type { ExerciseRow, TopicRow } from './content.ts';

export type * from './content.ts';

export const TOPICS: readonly TopicRow[] = [];
export const EXERCISES: readonly ExerciseRow[] = [];

export const topicById = new Map(TOPICS.map((row) => [row.id, row]));
export const exerciseById = new Map(EXERCISES.map((row) => [row.id, row]));
