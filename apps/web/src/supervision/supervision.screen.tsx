import { useMediaQuery } from '@mantine/hooks';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../ui/page.tsx';
import { EmptyState } from '../ui/state.tsx';
import { DeskTabs } from './desk-tabs.tsx';
import classes from './supervision.module.css';
import { Thread } from './thread.tsx';
import { ThreadList } from './thread-list.tsx';

/** Conversations of the companion for those in charge: the list beside the thread; on a phone one after the other. */
export function SupervisionScreen() {
  const { t } = useTranslation('supervision');
  const { id } = useParams({ strict: false }) as { id?: string };
  const wide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  if (id && !wide) {
    return (
      <div className={classes.screen}>
        <Thread key={id} id={id} heading="h1" />
      </div>
    );
  }
  return (
    <div className={classes.screen}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <DeskTabs current="threads" />
      <div className={classes.panes}>
        <ThreadList current={id} />
        {wide && (
          <div className={classes.pane}>
            {id ? (
              <Thread key={id} id={id} heading="h2" />
            ) : (
              <EmptyState drawing="notes" title={t('thread.choose')}>
                {t('thread.chooseText')}
              </EmptyState>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
