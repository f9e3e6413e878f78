import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function PractitionerScreen() {
  const { t } = useTranslation('practitioner');
  return (
    <Page>
      <PageHeader title={t('profile.title')} />
    </Page>
  );
}
