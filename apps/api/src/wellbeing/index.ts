/** Mood and questionnaires over time: a person's own, shared with those who care only where they say so. */
export { keepResponse } from './answer-questionnaire.ts';
export { keepMood } from './keep-mood.ts';
export { wellbeingRoutes } from './routes.ts';
