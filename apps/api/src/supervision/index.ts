/** The desk of those in charge of the companion, and the access log of the people it is about. */
export { supervisionRoutes } from './routes.ts';
