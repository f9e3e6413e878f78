import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function DayScreen() {
  const { t } = useTranslation('appointment');
  return (
    <Page>
      <PageHeader title={t('day.title')} />
    </Page>
  );
}
