/** Visits from request to completion. */
/** The place under which the reason of a visit is sealed with the patient's key, for whoever writes demo data. */
export { reasonPlace } from './appointment-shape.ts';
export { nextVisitOf } from './next-visit.ts';
export { appointmentRoutes } from './routes.ts';
