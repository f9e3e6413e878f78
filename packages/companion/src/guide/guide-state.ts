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
    /** Titles of topics were offered to choose from. */
    | { kind: 'which_topic' }
    | { kind: 'offer'; offer: string }
    /** `yesMeans`: whether a bare "yes" tells of danger ("do you think of …?") or of safety ("are you safe?"). */
    | { kind: 'safety'; yesMeans?: 'danger' | 'safe' };
  /** An orientation under way or finished in this thread. */
  orientation?: {
    /** The person's words on it, joined by line breaks. */
    text: string;
    answers: Record<string, 'yes' | 'no' | 'unknown'>;
    asked: number;
    done: boolean;
    urgency?: 'emergency' | 'urgent' | 'routine' | 'selfcare';
    specialty?: string;
    /** What an earlier result rested on: no later one may come out lower. */
    floor?: { text: string; answers: Record<string, 'yes' | 'no' | 'unknown'> };
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

export const MOST_GIVEN = 50;

export function newState(lang: Language): GuideState {
  return { version: 1, lang, turn: 0, given: [], used: {}, strain: 0 };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const count = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? Math.floor(value) : 0;
const text = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '');
const oneOf = <Value extends string>(value: unknown, values: readonly Value[]): Value | undefined =>
  values.find((each) => each === value);

/** What was stored, as a state: whatever cannot be read is left out, and a raised crisis is never among what is dropped. */
export function normaliseState(stored: unknown): GuideState {
  if (!isRecord(stored)) return newState('fr');
  const state = newState(oneOf(stored.lang, ['fr', 'en', 'ar']) ?? 'fr');
  state.turn = count(stored.turn);
  state.strain = count(stored.strain);
  if (Array.isArray(stored.given))
    state.given = stored.given.filter((id): id is string => typeof id === 'string').slice(-MOST_GIVEN);
  if (isRecord(stored.used))
    for (const [key, value] of Object.entries(stored.used).slice(0, 400)) state.used[key] = count(value);
  if (typeof stored.about === 'string') state.about = stored.about;
  const asked = readAsked(stored.asked);
  if (asked) state.asked = asked;
  const orientation = readOrientation(stored.orientation);
  if (orientation) state.orientation = orientation;
  if (isRecord(stored.crisis))
    state.crisis = {
      label: text(stored.crisis.label, 60) || 'active_ideation',
      severity: Math.min(4, count(stored.crisis.severity)) || 3,
      action: text(stored.crisis.action, 60) || 'crisis_support_and_ask',
      turn: count(stored.crisis.turn),
      since: text(stored.crisis.since, 40),
      asked: count(stored.crisis.asked),
    };
  return state;
}

function readAsked(stored: unknown): GuideState['asked'] {
  if (!isRecord(stored)) return undefined;
  switch (stored.kind) {
    case 'orientation_question':
      return typeof stored.questionId === 'string'
        ? { kind: 'orientation_question', questionId: stored.questionId }
        : undefined;
    case 'more_words':
    case 'which_topic':
      return { kind: stored.kind };
    case 'offer':
      return typeof stored.offer === 'string' ? { kind: 'offer', offer: stored.offer } : undefined;
    case 'safety': {
      const yesMeans = oneOf(stored.yesMeans, ['danger', 'safe']);
      return yesMeans ? { kind: 'safety', yesMeans } : { kind: 'safety' };
    }
    default:
      return undefined;
  }
}

function readAnswers(stored: unknown): Record<string, 'yes' | 'no' | 'unknown'> {
  const answers: Record<string, 'yes' | 'no' | 'unknown'> = {};
  if (!isRecord(stored)) return answers;
  for (const [id, value] of Object.entries(stored).slice(0, 60)) {
    const answer = oneOf(value, ['yes', 'no', 'unknown']);
    if (answer) answers[id] = answer;
  }
  return answers;
}

function readOrientation(stored: unknown): GuideState['orientation'] {
  if (!isRecord(stored) || typeof stored.text !== 'string') return undefined;
  const urgency = oneOf(stored.urgency, ['emergency', 'urgent', 'routine', 'selfcare']);
  return {
    text: stored.text.slice(0, 20_000),
    answers: readAnswers(stored.answers),
    asked: count(stored.asked),
    done: stored.done === true,
    ...(urgency ? { urgency } : {}),
    ...(typeof stored.specialty === 'string' ? { specialty: stored.specialty } : {}),
    ...(isRecord(stored.floor)
      ? { floor: { text: text(stored.floor.text, 20_000), answers: readAnswers(stored.floor.answers) } }
      : {}),
  };
}
