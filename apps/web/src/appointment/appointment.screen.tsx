import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function AppointmentScreen() {
  const { t } = useTranslation('appointment');
  return (
    <Page>
      <PageHeader title={t('visit.title')} />
    </Page>
  );
}
