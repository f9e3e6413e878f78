/** The door of the companion: pure; what it says follows from the message and the memory it is given. */
export { type Answer, type AnswerInput, answer, checkIn, disclosure, opening } from './answer.ts';
export * from './content/index.ts';
export { type GuideState, newState, normaliseState } from './guide/guide-state.ts';
export { readLanguage, replyLanguage } from './language.ts';
export {
  type Caught,
  type CheckedReply,
  checkReply,
  type ReplyContext,
  settledLength,
} from './outgoing/check-reply.ts';
export { createRedactor, type KnownIdentifiers, MASKS } from './redaction/redact.ts';
export type * from './reply.ts';
export { conclude } from './safety/conclude.ts';
export { EXPECTATIONS, type Expectation, type JudgedTurn, judgeTurn, type SafetyScript } from './safety/judge.ts';
export { GUIDE_VERSION } from './version.ts';
export type * from './words.ts';
