import type { InputOf } from '@medisense/contract';

export type AnswerValue = 'yes' | 'no' | 'unknown';
export type Sex = 'female' | 'male';

/**
 * What the person has said so far. Only what they said: every judgement is asked of the engine again from it, so that
 * a reload, another language or a step back can never show an answer to something else.
 */
export type Conversation = {
  /** Names this conversation to the server, so that it is kept once. */
  key: string;
  text: string;
  /** Who it is about, of the persons the account acts for; null: not said, or signed out. */
  patientId: string | null;
  age: number | null;
  sex: Sex | null;
  sinceDays: number | null;
  /** What was put right on the echo: finding → yes, no, unknown (take it away). `labels` remembers what to call them. */
  corrections: Record<string, AnswerValue>;
  labels: Record<string, string>;
  /** Answers to the questions, in the order in which they were asked. */
  answered: readonly { id: string; value: AnswerValue }[];
  /** Dangers that the person has been shown and has understood. */
  seen: readonly string[];
  /** The report that keeps exactly these words, once there is one. */
  kept: { reportId: string; of: string } | null;
  /** The account that speaks; what was said signed out is taken over by whoever signs in. */
  owner: string | null;
};

export type Change =
  | { type: 'said'; text: string; patientId: string | null; age: number | null; sex: Sex | null }
  | { type: 'corrected'; id: string; label: string; value: AnswerValue | null }
  | { type: 'dated'; sinceDays: number | null }
  | { type: 'described'; age: number | null; sex: Sex | null }
  | { type: 'meant'; patientId: string | null; age: number | null; sex: Sex | null }
  | { type: 'answered'; place: number; id: string; value: AnswerValue }
  | { type: 'saw'; danger: string }
  | { type: 'kept'; reportId: string; of: string }
  | { type: 'ended' };

/** A conversation in which nothing has been said. */
export const fresh = (key: string): Conversation => ({
  key,
  text: '',
  patientId: null,
  age: null,
  sex: null,
  sinceDays: null,
  corrections: {},
  labels: {},
  answered: [],
  seen: [],
  kept: null,
  owner: null,
});

/**
 * What a change makes of a conversation. New words begin a new one, under `newKey`; a changed answer makes those after
 * it void.
 */
export function changed(before: Conversation, change: Change, newKey: string): Conversation {
  switch (change.type) {
    case 'said': {
      const { text, patientId, age, sex } = change;
      const person = { patientId, age, sex };
      return text === before.text ? { ...before, ...person } : { ...fresh(newKey), text, ...person };
    }
    case 'corrected': {
      const { [change.id]: _, ...corrections } = before.corrections;
      if (change.value) corrections[change.id] = change.value;
      return {
        ...before,
        corrections,
        labels: { ...before.labels, [change.id]: change.label },
        answered: before.answered.filter(({ id }) => id !== change.id),
      };
    }
    case 'dated':
      return { ...before, sinceDays: change.sinceDays };
    case 'described':
      return { ...before, age: change.age, sex: change.sex };
    case 'meant':
      return { ...before, patientId: change.patientId, age: change.age, sex: change.sex };
    case 'answered': {
      const { place, id, value } = change;
      const same = before.answered[place]?.id === id && before.answered[place]?.value === value;
      if (same) return before;
      return { ...before, answered: [...before.answered.slice(0, place), { id, value }] };
    }
    case 'saw':
      return { ...before, seen: [...new Set([...before.seen, change.danger])] };
    case 'kept':
      return { ...before, kept: { reportId: change.reportId, of: change.of } };
    case 'ended':
      return fresh(newKey);
  }
}

type TriageBody = InputOf<'assessSymptoms'>['body'];

/** What the engine is asked: everything said, or only the first `places` answers (to show an earlier question again). */
export function askedOf(conversation: Conversation, lang: 'fr' | 'en' | 'ar', places?: number): TriageBody {
  const { text, age, sex, sinceDays, corrections, answered } = conversation;
  const answers = {
    ...corrections,
    ...Object.fromEntries(answered.slice(0, places).map(({ id, value }) => [id, value])),
  };
  return {
    text,
    lang,
    ...(age === null ? {} : { age }),
    ...(sex === null ? {} : { sex }),
    ...(sinceDays === null ? {} : { sinceDays }),
    ...(Object.keys(answers).length ? { answers } : {}),
  };
}

/** Equal for conversations that say the same about the same person, in whatever language they are shown. */
export function gist(conversation: Conversation, patientId: string | null): string {
  const { lang: _, ...said } = askedOf(conversation, 'fr');
  return JSON.stringify({ ...said, patientId });
}
