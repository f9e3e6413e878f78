import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function PatientListScreen() {
  const { t } = useTranslation('patient');
  return (
    <Page>
      <PageHeader title={t('list.title')} />
    </Page>
  );
}
