import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { EmptyState } from '../ui/state.tsx';

/** A later screen of the conversation, opened before anything was said. */
export function NoWords({ title }: { title: string }) {
  const { t } = useTranslation('triage');
  return (
    <Page width="narrow">
      <PageHeader title={title} />
      <EmptyState
        drawing="notes"
        title={t('noWords.title')}
        action={
          <LinkButton to="/symptoms" search={{}}>
            {t('noWords.action')}
          </LinkButton>
        }
      >
        {t('noWords.text')}
      </EmptyState>
    </Page>
  );
}
