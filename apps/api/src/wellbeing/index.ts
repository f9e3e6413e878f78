/** Mood and questionnaires over time: a person's own, shared with those who care only where they say so. */
export { keepResponse, safetyAnswer } from './answer-questionnaire.ts';
export { keepMood, noteWords } from './keep-mood.ts';
export { wellbeingRoutes } from './routes.ts';
