/** Doctors and assistants as the directory knows them, and the making of one at registration. */
export { createPractitionerFor, listPractitioner, type Profession, zoneOf } from './create-practitioner.ts';
export { practitionerRoutes } from './routes.ts';
