import type { SpecialtyId } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { ConversationScreen } from '../../conversation/conversation.screen.tsx';
import { SoonestTimes } from '../../practitioner/soonest.tsx';
import { CrisisPanel } from '../../safety/crisis-panel.tsx';
import { MoodToday } from '../../wellbeing/mood-today.tsx';

/** A conversation with what other slices bring into it: real free times, help in a crisis, the mood log. */
export function CompanionThreadScreen() {
  const { t } = useTranslation('triage');
  return (
    <ConversationScreen
      parts={{
        booking: (specialty) => (
          <SoonestTimes specialties={[specialty as SpecialtyId]} from={{}} title={t('result.specialty')} />
        ),
        mood: () => <MoodToday />,
        crisis: ({ severity, label }) => <CrisisPanel severity={severity} label={label} />,
        help: ({ severity, label }) => <CrisisPanel severity={severity} label={label} />,
      }}
    />
  );
}
