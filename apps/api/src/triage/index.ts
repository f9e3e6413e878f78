/** Orientation: a person's words, what the engine makes of them, and the keeping of both. */
export { ageAt } from './age.ts';
export { assessSymptoms, type TriageInput } from './assess-symptoms.ts';
export { keepReport, reportWords } from './create-symptom-report.ts';
export { engine } from './engine.ts';
export { givenOrientation } from './given-orientation.ts';
export { triageRoutes } from './routes.ts';
