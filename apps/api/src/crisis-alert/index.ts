/** Crisis alerts: a message in danger calls the staff on duty, one after the other, until somebody takes it on. */
export { needsAlert } from './needs-alert.ts';
export { passOnAlert, passOnOverdue } from './pass-on-alert.ts';
export { noteCheckIn, raiseAlert } from './raise-alert.ts';
export { crisisAlertRoutes } from './routes.ts';
