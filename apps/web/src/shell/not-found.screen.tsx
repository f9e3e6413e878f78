import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { EmptyState } from '../ui/state.tsx';

/** No such address, or none that this person may see. */
export function NotFoundScreen() {
  const { t } = useTranslation('common');
  return (
    <Page width="narrow">
      <PageHeader title={t('notFound.title')} />
      <EmptyState
        drawing="lost"
        title={t('notFound.heading')}
        action={<LinkButton to="/">{t('notFound.action')}</LinkButton>}
      >
        {t('notFound.text')}
      </EmptyState>
    </Page>
  );
}
