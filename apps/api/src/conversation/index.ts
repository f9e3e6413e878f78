/** The companion's threads: what was said, who answers, and the answer as it is written. */
export { addWords, changeHands, type HandledThread, silence } from './change-hands.ts';
export { keyOf, openBody } from './message.ts';
export { conversationRoutes } from './routes.ts';
