import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language, useLanguage } from '../platform/i18n.ts';
import { chooseLanguage, useSession } from '../platform/session.ts';
import { Facts } from '../ui/facts.tsx';
import { Card, Page, PageHeader, Section } from '../ui/page.tsx';

/** Language, appearance and what the account is. */
export function SettingsScreen() {
  const { t } = useTranslation(['account', 'common']);
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { me } = useSession();
  return (
    <Page width="narrow">
      <PageHeader title={t('settings.title')} />
      <Section title={t('settings.language')} lead={t('settings.languageLead')}>
        <SegmentedControl
          aria-label={t('settings.language')}
          fullWidth
          size="md"
          value={language}
          onChange={(value) => void chooseLanguage(value as Language)}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
        />
      </Section>
      <Section title={t('settings.appearance')}>
        <SegmentedControl
          aria-label={t('settings.appearance')}
          fullWidth
          size="md"
          value={colorScheme}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
          data={(['light', 'dark', 'auto'] as const).map((value) => ({ value, label: t(`common:theme.${value}`) }))}
        />
      </Section>
      {me && (
        <Section title={t('settings.account')}>
          <Card>
            <Facts
              items={[
                [t('settings.username'), me.account.username],
                [
                  t('settings.email'),
                  <span key="email" className="ltr">
                    {me.account.email}
                  </span>,
                ],
                [t('settings.role'), t(`common:role.${me.account.role}`)],
              ]}
            />
          </Card>
        </Section>
      )}
    </Page>
  );
}
