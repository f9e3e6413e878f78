import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function EmergencyScreen() {
  const { t } = useTranslation('triage');
  return (
    <Page>
      <PageHeader title={t('emergency.title')} />
    </Page>
  );
}
