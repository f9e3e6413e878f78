/** The companion's model: whether one may write an answer, and the writing. The built-in guide needs none of this. */
export { type ModelTurn, modelFor, type ReplyWriter, type WriterEvent, type WriterOutcome } from './model-for.ts';
export { hasModel } from './model-now.ts';
export { readingOf, urgencyOf } from './reading-of.ts';
export { companionRoutes } from './routes.ts';
export { runCompanionRelease } from './run-release.ts';
