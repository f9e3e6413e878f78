import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readDraft } from '../platform/draft.ts';
import { isDemo } from '../platform/mode.ts';
import { Drawing } from '../ui/drawings.tsx';
import { LinkButton, TextLink } from '../ui/link.tsx';
import { Card, Page, PageHeader } from '../ui/page.tsx';
import classes from './account.module.css';

/** After registering, or with `?for=reset` after asking for a new password: the next step lies in the mailbox. */
export function CheckMailScreen() {
  const { t } = useTranslation('account');
  const reset = useSearch({ strict: false }).for === 'reset';
  const to = readDraft<string>('mail-to');
  return (
    <Page width="narrow">
      <Drawing name="letter" />
      <PageHeader title={t('checkMail.title')} />
      <div className={classes.form}>
        {!reset && (
          <p>
            {to ? (
              <>
                {t('checkMail.sent')} <bdi className={classes.address}>{to}</bdi>.
              </>
            ) : (
              t('checkMail.sentPlain')
            )}
          </p>
        )}
        <p>{t(reset ? 'checkMail.reset' : 'checkMail.next')}</p>
        {isDemo && <Card tone="warm">{t('checkMail.demo')}</Card>}
        <p className={classes.note}>{t('checkMail.nothing')}</p>
        <LinkButton to="/sign-in" search={{}} size="lg">
          {t('checkMail.signIn')}
        </LinkButton>
        <TextLink to={reset ? '/forgot-password' : '/register'} search={{}}>
          {t('checkMail.again')}
        </TextLink>
      </div>
    </Page>
  );
}
