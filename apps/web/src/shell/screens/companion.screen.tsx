import { IconMoodSmile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ModelConsent } from '../../companion/model-consent.tsx';
import { ConversationListScreen } from '../../conversation/conversation-list.screen.tsx';
import { LinkButton } from '../../ui/link.tsx';
import { Section } from '../../ui/page.tsx';

/** The doors of the companion, with the way to what one can do without talking. */
export function CompanionScreen() {
  const { t } = useTranslation('conversation');
  return (
    <ConversationListScreen
      beside={
        <>
          <ModelConsent place="offer" />
          <Section title={t('wellbeing.title')} lead={t('wellbeing.text')}>
            <div>
              <LinkButton
                to="/wellbeing"
                search={{}}
                variant="light"
                leftSection={<IconMoodSmile size={20} stroke={1.7} aria-hidden />}
              >
                {t('wellbeing.action')}
              </LinkButton>
            </div>
          </Section>
        </>
      }
    />
  );
}
