import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card, Page, PageHeader } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { settingsQuery } from './companion-queries.ts';
import { ModelSettingsForm } from './model-settings-form.tsx';
import { ModelsSwitch } from './models-switch.tsx';
import { Releases } from './releases.tsx';
import { Usage } from './usage.tsx';
import { WhatIsSent } from './what-is-sent.tsx';

/** The model behind the companion, for those in charge: whether it is used, the switch, what is sent, what it may cost. */
export function ModelAdminScreen() {
  const { t } = useTranslation('companion');
  const query = useQuery(settingsQuery());
  const settings = query.data;
  return (
    <Page>
      <PageHeader title={t('admin.title')} lead={t('admin.lead')} />
      {query.isPending && <TextSkeleton lines={8} />}
      {query.isError && !settings && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {settings && (
        <>
          {settings.provider === 'off' ? (
            <Card tone="warm">{t('admin.none')}</Card>
          ) : (
            <ModelsSwitch settings={settings} />
          )}
          {settings.provider !== 'off' && <Releases />}
          <ModelSettingsForm key={settings.version} settings={settings} />
          <Usage />
          <WhatIsSent sent={settings.sent} />
        </>
      )}
    </Page>
  );
}
