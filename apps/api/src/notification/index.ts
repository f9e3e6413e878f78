/** Telling people: notices in the bell, and outgoing mail (into the outbox with the deed, out by a job). */
export { type Notice, notify, settleNotices } from './notify.ts';
export { notificationRoutes, outboxRoutes } from './routes.ts';
export { deliverMail, sendMail } from './send-mail.ts';
