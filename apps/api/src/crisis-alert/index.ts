/** Crisis alerts: words in danger, in a thread or outside of one, call the staff on duty, one after the other, until somebody takes it on. */
export { needsAlert } from './needs-alert.ts';
export { passOnAlert, passOnOverdue } from './pass-on-alert.ts';
export { noteCheckIn, raiseAlert, raiseAlertOutsideThreads } from './raise-alert.ts';
export { crisisAlertRoutes } from './routes.ts';
