import { CrisisPanel } from '../../safety/crisis-panel.tsx';
import { MoodScreen } from '../../wellbeing/mood.screen.tsx';

/** The mood log with the help of another slice, should the words speak of a crisis. */
export function MoodLogScreen() {
  return <MoodScreen help={({ severity, label }) => <CrisisPanel severity={severity} label={label} />} />;
}
