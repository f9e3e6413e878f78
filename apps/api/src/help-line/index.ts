/** The directory of emergency numbers and help lines: the shipped list, and the clinic's own word on it. */
export { helpLineHealth } from './read-help-lines.ts';
export { helpLineRoutes } from './routes.ts';
