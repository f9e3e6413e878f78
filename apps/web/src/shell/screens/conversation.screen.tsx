import type { SpecialtyId } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { ConversationScreen } from '../../conversation/conversation.screen.tsx';
import { SoonestTimes } from '../../practitioner/soonest.tsx';
import { HelpLines } from '../../triage/help-lines.tsx';

/** A conversation with what other slices bring into it: real free times, help lines. */
export function CompanionThreadScreen() {
  const { t } = useTranslation('triage');
  const help = (severity: number) => <HelpLines first={severity >= 4 ? 'emergency' : 'crisis'} />;
  return (
    <ConversationScreen
      parts={{
        booking: (specialty) => (
          <SoonestTimes specialties={[specialty as SpecialtyId]} from={{}} title={t('result.specialty')} />
        ),
        mood: () => null,
        crisis: (card) => help(card.severity),
        help: ({ severity }) => help(severity),
      }}
    />
  );
}
