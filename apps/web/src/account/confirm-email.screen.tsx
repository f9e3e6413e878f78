import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call } from '../platform/api.ts';
import { reloadMe, useSession } from '../platform/session.ts';
import { LinkButton } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import classes from './account.module.css';

/** Opened from the mail: the token stands in the fragment, which never reaches a server's log. */
export function ConfirmEmailScreen() {
  const { t } = useTranslation('account');
  const { me } = useSession();
  const [token] = useState(() => location.hash.slice(1));
  // A query, not a mutation: the link works once, and must not be used twice by a screen that is drawn twice.
  const confirming = useQuery({
    queryKey: ['confirmEmail', token],
    queryFn: () =>
      /^[\w-]{43}$/.test(token)
        ? call('confirmEmail', { body: { token } })
        : Promise.reject(new ApiError({ code: 'LINK_INVALID', status: 422 })),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retryOnMount: false,
  });
  const done = confirming.isSuccess;
  const signedIn = me !== null;
  useEffect(() => {
    if (done && signedIn) void reloadMe().catch(() => undefined);
  }, [done, signedIn]);

  const invalid = confirming.error instanceof ApiError && confirming.error.code === 'LINK_INVALID';
  const goOn = (
    <LinkButton to={signedIn ? '/' : '/sign-in'} search={{}} size="lg">
      {t(signedIn ? 'confirmEmail.goOn' : 'confirmEmail.signIn')}
    </LinkButton>
  );
  return (
    <Page width="narrow">
      <PageHeader title={t('confirmEmail.title')} />
      {confirming.isPending && (
        <p className={classes.aside} role="status">
          <Loader size={22} /> {t('confirmEmail.busy')}
        </p>
      )}
      {done && (
        <EmptyState drawing="done" title={t('confirmEmail.done')} action={goOn}>
          {t(confirming.data.status === 'active' ? 'confirmEmail.active' : 'confirmEmail.pending')}
        </EmptyState>
      )}
      {invalid && (
        <EmptyState drawing="letter" title={t('confirmEmail.invalidTitle')} action={goOn}>
          {t('confirmEmail.invalid')}
        </EmptyState>
      )}
      {confirming.isError && !invalid && (
        <ErrorState error={confirming.error} retry={() => void confirming.refetch()} />
      )}
    </Page>
  );
}
