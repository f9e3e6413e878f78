import type { Language } from '../words.ts';

/**
 * What the guide remembers of a thread between two messages: codes, answers and the words that an orientation is about.
 * Stored sealed with the conversation, as JSON; a state that cannot be read begins anew.
 */
export interface GuideState {
  version: 1;
  /** Language of the last reply. */
  lang: Language;
  /** Messages of the person so far. */
  turn: number;
  /** What was asked last, and waits for an answer. */
  asked?:
    | { kind: 'orientation_question'; questionId: string }
    | { kind: 'more_words' }
    | { kind: 'offer'; offer: string }
    | { kind: 'safety' };
  /** An orientation under way or finished in this thread. */
  orientation?: {
    /** The person's words on it, joined by line breaks. */
    text: string;
    answers: Record<string, 'yes' | 'no' | 'unknown'>;
    asked: number;
    done: boolean;
    urgency?: 'emergency' | 'urgent' | 'routine' | 'selfcare';
    specialty?: string;
  };
  /** Topics and exercises already given, so that nothing is repeated unasked; the newest last, at most 50. */
  given: string[];
  /** How often each kind of sentence was used, so that the wording moves on. */
  used: Record<string, number>;
  /** The topic that "it", "that" and "is it serious" refer to. */
  about?: string;
  /** A crisis that was raised and has not been answered by a check-in. */
  crisis?: { label: string; severity: number; action: string; turn: number; since: string; asked: number };
  /** Distress without danger, message after message: many small ones are asked about directly. */
  strain: number;
}
