import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function ResetPasswordScreen() {
  const { t } = useTranslation('account');
  return (
    <Page>
      <PageHeader title={t('resetPassword.title')} />
    </Page>
  );
}
