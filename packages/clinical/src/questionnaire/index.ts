/** The questionnaire door: published instruments as data, and their scoring. */
export type * from './questionnaire.ts';
export {
  QUESTIONNAIRES,
  type QuestionnaireProblem,
  type QuestionnaireResponse,
  type QuestionnaireScore,
  type QuestionnaireUnscored,
  scoreQuestionnaire,
} from './score-questionnaire.ts';
