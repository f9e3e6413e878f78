/** The companion's threads: what was said, who answers, and the answer as it is written. */
export { conversationRoutes } from './routes.ts';
