/** The companion's model: whether one may write an answer, and the writing. The built-in guide needs none of this. */
export { type ModelTurn, modelFor, type ReplyWriter, type WriterEvent, type WriterOutcome } from './model-for.ts';
