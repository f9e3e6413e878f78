import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function PatientHomeScreen() {
  const { t } = useTranslation('patient');
  return (
    <Page>
      <PageHeader title={t('home.title')} />
    </Page>
  );
}
