import { SettingsScreen } from '../../account/settings.screen.tsx';
import { ModelConsent } from '../../companion/model-consent.tsx';
import { useSession } from '../../platform/session.ts';

/** The own settings, for patients with their word on the companion's model. */
export function OwnSettingsScreen() {
  const { me } = useSession();
  return <SettingsScreen>{me?.account.role === 'patient' && <ModelConsent place="settings" />}</SettingsScreen>;
}
