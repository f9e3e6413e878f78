import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function BookScreen() {
  const { t } = useTranslation('appointment');
  return (
    <Page>
      <PageHeader title={t('book.title')} />
    </Page>
  );
}
