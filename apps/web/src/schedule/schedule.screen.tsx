import { useTranslation } from 'react-i18next';
import { Page, PageHeader } from '../ui/page.tsx';

export function ScheduleScreen() {
  const { t } = useTranslation('schedule');
  return (
    <Page>
      <PageHeader title={t('hours.title')} />
    </Page>
  );
}
