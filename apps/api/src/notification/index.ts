/** Outgoing mail: into the outbox with the deed, out by a job, shown to the administrator. */
export { outboxRoutes } from './routes.ts';
export { deliverMail, sendMail } from './send-mail.ts';
