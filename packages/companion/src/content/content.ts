import type { Door, WordLists, Words } from '../words.ts';

/** What a topic is about; `clinic` explains how to use this clinic and this program. */
export type TopicArea = 'symptom' | 'condition' | 'prevention' | 'medicines' | 'care' | 'clinic' | 'mind';

/**
 * One topic of the library: general information, never a diagnosis, never a dose. Plain words, short sentences.
 * No clinician has reviewed the texts yet.
 */
export interface TopicRow {
  /** Lower-case words joined by `-`: the stable name. */
  id: string;
  area: TopicArea;
  /** The doors behind which it is offered first. */
  doors: readonly Door[];
  title: Words;
  /**
   * How people name it when they ask: 3 to 12 words or short phrases for each language, lower case, without articles,
   * colloquial ones too. Arabic holds Modern Standard and Darija; Darija in Latin letters stands with French.
   */
  names: WordLists;
  /** Ids of conditions of the clinical package that it explains. */
  conditions?: readonly string[];
  /** What it is: 2 to 4 sentences. */
  about: Words;
  /** What one can do oneself: 2 to 5 lines. */
  whatToDo: WordLists;
  /** When to see somebody, the most pressing first: 1 to 4 lines. */
  seekCare: WordLists;
  /** Specialty slugs, the best first; empty for topics that need none. */
  specialties: readonly string[];
  /** Who says so: publisher, title and year of a public source. */
  sources: readonly string[];
}

export type ExerciseKind = 'breathing' | 'grounding' | 'thought_record' | 'activation' | 'sleep' | 'worry_time';

/** One step of an exercise. */
export interface ExerciseStep {
  text: Words;
  /** How long the screen stays on it by itself; absent: until the person goes on. */
  seconds?: number;
  /** For the moving guide of breathing. */
  breath?: 'in' | 'hold' | 'out';
  /** The person may write something; it stays on the device unless they choose to keep it. */
  write?: boolean;
}

/** A wellbeing exercise that the screen leads through, step by step. */
export interface ExerciseRow {
  id: string;
  kind: ExerciseKind;
  title: Words;
  /** What it helps with, in one or two sentences. */
  about: Words;
  minutes: number;
  /** How people ask for it, as in `TopicRow.names`. */
  names: WordLists;
  steps: readonly ExerciseStep[];
  /** The steps are gone through so many times (breathing). */
  rounds?: number;
  closing: Words;
  /** When it is not for somebody, or when to stop. */
  caution?: Words;
  sources: readonly string[];
}

/** A sentence that a member of staff may send with one tap after taking over. */
export interface CannedReply {
  id: string;
  text: Words;
}
