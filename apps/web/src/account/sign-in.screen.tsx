import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function SignInScreen() {
  const { t } = useTranslation('account');
  return (
    <Page>
      <PageHeader title={t('signIn.title')} />
    </Page>
  );
}
