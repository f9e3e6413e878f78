import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function ApprovalsScreen() {
  const { t } = useTranslation('account');
  return (
    <Page>
      <PageHeader title={t('approvals.title')} />
    </Page>
  );
}
