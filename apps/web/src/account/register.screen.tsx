import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function RegisterScreen() {
  const { t } = useTranslation('account');
  return (
    <Page>
      <PageHeader title={t('register.title')} />
    </Page>
  );
}
