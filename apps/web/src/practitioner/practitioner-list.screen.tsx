import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function PractitionerListScreen() {
  const { t } = useTranslation('practitioner');
  return (
    <Page>
      <PageHeader title={t('list.title')} />
    </Page>
  );
}
