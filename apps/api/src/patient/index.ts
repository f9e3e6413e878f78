/** Patients as persons: who they are, who may reach them, and the making of one with its own key. */
export { createPersonFor } from './create-patient.ts';
export { patientInCare, patientInReach } from './get-patient.ts';
export { ownOrInCare } from './patient.policy.ts';
export { findOwnPerson, type PatientRecord } from './patient.store.ts';
export { patientRoutes } from './routes.ts';
