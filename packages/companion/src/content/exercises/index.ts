import type { ExerciseRow } from '../content.ts';
import { BREATHING } from './breathing.ts';
import { DOING } from './doing.ts';
import { GROUNDING } from './grounding.ts';
import { THOUGHTS } from './thoughts.ts';

/** Every wellbeing exercise, the quickest to calm first. */
export const EXERCISES: readonly ExerciseRow[] = [...BREATHING, ...GROUNDING, ...THOUGHTS, ...DOING];
