import { Button } from '@mantine/core';
import { IconDeviceMobile, IconLock } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepDraft } from '../platform/draft.ts';
import { useSession } from '../platform/session.ts';
import { TextLink } from '../ui/link.tsx';
import { tell } from './conversation.ts';
import classes from './triage.module.css';
import { useKeptReport } from './use-kept-report.ts';

/** Says where these words are kept; for a signed-in patient it keeps them, as soon as the result is on screen. */
export function KeptNote() {
  const { t } = useTranslation(['triage', 'common']);
  const navigate = useNavigate();
  const { me } = useSession();
  const { person, kept, failed, again: tryAgain } = useKeptReport();

  function again() {
    tell({ type: 'ended' });
    keepDraft('symptoms', null);
    void navigate({ to: '/symptoms', search: {} });
  }

  return (
    <div className={classes.stack}>
      {!me && (
        <p className={classes.machine}>
          <IconDeviceMobile size={20} stroke={1.7} aria-hidden />
          <span>
            {t('result.visitor')}{' '}
            <TextLink to="/sign-in" search={{ next: '/symptoms/result' }}>
              {t('common:nav.signIn')}
            </TextLink>
          </span>
        </p>
      )}
      {person && (
        <div className={classes.machine} role="status">
          <IconLock size={20} stroke={1.7} aria-hidden />
          {failed ? (
            <span>
              {t('result.keepFailed')}{' '}
              <Button variant="subtle" size="compact-sm" onClick={tryAgain}>
                {t('common:action.retry')}
              </Button>
            </span>
          ) : (
            <span>
              {kept ? t('result.kept', { name: `${person.givenName} ${person.familyName}` }) : t('result.keeping')}
            </span>
          )}
        </div>
      )}
      <div>
        <Button variant="subtle" size="compact-md" onClick={again}>
          {t('result.again')}
        </Button>
      </div>
    </div>
  );
}
