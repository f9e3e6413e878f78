/** The content library: what the files of `topics/` and `exercises/` hold, in one list each. */
import type { TopicRow } from './content.ts';
import { EXERCISES } from './exercises/index.ts';
import { CARE_TOPICS } from './topics/care.ts';
import { CLINIC_TOPICS } from './topics/clinic.ts';
import { CONDITION_TOPICS } from './topics/conditions.ts';
import { MEDICINE_TOPICS } from './topics/medicines.ts';
import { MIND_TOPICS } from './topics/mind.ts';
import { PREVENTION_TOPICS } from './topics/prevention.ts';
import { SYMPTOM_TOPICS } from './topics/symptoms.ts';

export { CANNED_REPLIES } from './canned-replies.ts';
export type * from './content.ts';
export { HANDED_BACK } from './desk-words.ts';
export { EXERCISES };

export const TOPICS: readonly TopicRow[] = [
  ...SYMPTOM_TOPICS,
  ...CONDITION_TOPICS,
  ...MIND_TOPICS,
  ...PREVENTION_TOPICS,
  ...MEDICINE_TOPICS,
  ...CARE_TOPICS,
  ...CLINIC_TOPICS,
];

export const topicById = new Map(TOPICS.map((row) => [row.id, row]));
export const exerciseById = new Map(EXERCISES.map((row) => [row.id, row]));
