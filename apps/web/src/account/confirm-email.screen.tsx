import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function ConfirmEmailScreen() {
  const { t } = useTranslation('account');
  return (
    <Page>
      <PageHeader title={t('confirmEmail.title')} />
    </Page>
  );
}
