/** The desk of those in charge of the companion, and the access log of the people it is about. */
export { releaseForgotten } from './release-forgotten.ts';
export { supervisionRoutes } from './routes.ts';
