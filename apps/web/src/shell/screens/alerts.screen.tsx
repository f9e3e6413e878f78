import { AlertsScreen } from '../../safety/alerts.screen.tsx';
import { AlertWords } from '../../supervision/alert-words.tsx';

/** Alerts, with what was written outside of threads, which the desk of the companion opens. */
export function CrisisAlertsScreen() {
  return <AlertsScreen words={(alert) => <AlertWords alert={alert} />} />;
}
