/** The plan a person writes when calm, and whom staff may call for them in a crisis. */
export { contactWithConsent } from './keep-plan.ts';
export { safetyPlanRoutes } from './routes.ts';
export { hasPlan } from './safety-plan.store.ts';
