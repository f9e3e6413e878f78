import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { LANGUAGES, type Language, useLanguage } from '../platform/i18n.ts';
import { chooseLanguage, useSession } from '../platform/session.ts';
import { Facts } from '../ui/facts.tsx';
import { LinkButton } from '../ui/link.tsx';
import { Card, Page, PageHeader, Section } from '../ui/page.tsx';
import { ChangePassword } from './change-password.tsx';
import { Sessions } from './sessions.tsx';

/** Language, appearance, password, and where the account is signed in; `children` come from other slices. */
export function SettingsScreen({ children }: { children?: ReactNode }) {
  const { t } = useTranslation(['account', 'common']);
  const language = useLanguage();
  const format = useFormat();
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
                [t('settings.since'), format.date(me.account.createdAt)],
              ]}
            />
          </Card>
        </Section>
      )}
      {me?.account.role === 'patient' && (
        <Section title={t('settings.privacy')} lead={t('settings.privacyLead')}>
          <div>
            <LinkButton to="/access-log" variant="default">
              {t('settings.accessLog')}
            </LinkButton>
          </div>
        </Section>
      )}
      {children}
      <Section title={t('settings.password')} lead={t('settings.passwordLead')}>
        <ChangePassword />
      </Section>
      <Section title={t('settings.sessions')} lead={t('settings.sessionsLead')}>
        <Sessions />
      </Section>
    </Page>
  );
}
