import { CrisisPanel } from '../../safety/crisis-panel.tsx';
import { QuestionnaireScreen } from '../../wellbeing/questionnaire.screen.tsx';

/** A questionnaire with the help of another slice, should an answer speak of danger. */
export function OneQuestionnaireScreen() {
  return <QuestionnaireScreen help={({ severity, label }) => <CrisisPanel severity={severity} label={label} />} />;
}
