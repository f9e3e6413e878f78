import type { Card, Reply } from '../reply.ts';
import { fill } from '../spelling.ts';
import type { Language, WordLists } from '../words.ts';
import { type GuideState, MOST_GIVEN } from './guide-state.ts';

/** A thread being answered: the caller's state is copied once, then changed in place. */
export interface Thread {
  state: GuideState;
  lang: Language;
}

/** The next wording of a kind of sentence: the variants are gone through in order before one comes again. */
export function say(thread: Thread, key: string, table: WordLists, values: Record<string, string> = {}): string {
  const variants = table[thread.lang];
  const used = thread.state.used[key] ?? 0;
  thread.state.used[key] = used + 1;
  return fill(variants[used % variants.length] ?? '', values);
}

export const usedTimes = (thread: Thread, key: string): number => thread.state.used[key] ?? 0;
export const wasGiven = (thread: Thread, id: string): boolean => thread.state.given.includes(id);

export function give(thread: Thread, id: string): void {
  thread.state.given = [...thread.state.given.filter((each) => each !== id), id].slice(-MOST_GIVEN);
}

/** Joins paragraphs that hold something. */
export const paragraphs = (...parts: (string | undefined)[]): string => parts.filter((part) => part).join('\n\n');

export function reply(thread: Thread, text: string, cards: Card[] = [], basis: string[] = []): Reply {
  return { lang: thread.lang, text, cards, basis };
}

/** A question of the guide that is answered with a tap or in words. */
export function choices(...labels: (string | { label: string; send: string })[]): Card {
  return {
    type: 'choices',
    choices: labels.map((each) => (typeof each === 'string' ? { label: each, send: each } : each)),
  };
}
