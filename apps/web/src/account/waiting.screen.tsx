import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconClockHour4 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { homeOf } from '../platform/home-of.ts';
import { isDemo } from '../platform/mode.ts';
import { reloadMe, signOut, useSession } from '../platform/session.ts';
import { FormError } from '../ui/form.tsx';
import { Card, Page, PageHeader } from '../ui/page.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './account.module.css';

const ICONS = { done: IconCircleCheck, now: IconClockHour4, later: IconCircle } as const;
type StepState = keyof typeof ICONS;

/** For an account that is not open yet: where it stands, what happens next, and by whom. */
export function WaitingScreen() {
  const { t } = useTranslation('account');
  const errorText = useErrorText();
  const navigate = useNavigate();
  const { me } = useSession();
  const status = me?.account.status;
  const checking = useMutation({
    mutationFn: reloadMe,
    onSuccess: () => toast(t('waiting.still')),
  });
  const resending = useMutation({
    mutationFn: () => call('resendConfirmation'),
    onSuccess: () => toast(t('waiting.resent')),
  });

  useEffect(() => {
    if (me && status === 'active') void navigate({ to: homeOf(me), search: {}, replace: true });
  }, [me, status, navigate]);
  useEffect(() => {
    // Whoever comes back from the mailbox, or from another tab, finds the page up to date.
    const look = () => {
      if (document.visibilityState === 'visible') void reloadMe().catch(() => undefined);
    };
    addEventListener('visibilitychange', look);
    return () => removeEventListener('visibilitychange', look);
  }, []);

  if (!me || status === 'active') return null;
  const professional = me.account.role !== 'patient';
  const confirmed = status !== 'unconfirmed';
  const steps: [word: string, state: StepState][] = [
    [t('waiting.registered'), 'done'],
    [t('waiting.mail'), confirmed ? 'done' : 'now'],
    [t(professional ? 'waiting.approval' : 'waiting.open'), confirmed ? 'now' : 'later'],
  ];
  const words = { done: t('waiting.stateDone'), now: t('waiting.stateNow'), later: t('waiting.stateLater') };
  const failure = checking.error ?? resending.error;

  return (
    <Page width="narrow">
      <PageHeader title={t(status === 'declined' ? 'waiting.declinedTitle' : 'waiting.title')} />
      <div className={classes.form}>
        {status !== 'declined' && (
          <Card>
            <ol className={classes.steps} aria-label={t('waiting.progress')}>
              {steps.map(([word, state]) => {
                const Icon = ICONS[state];
                return (
                  <li key={word} className={classes.step} data-state={state}>
                    <Icon size={24} stroke={1.7} aria-hidden />
                    <span>{word}</span>
                    <span className={classes.note}>{words[state]}</span>
                  </li>
                );
              })}
            </ol>
          </Card>
        )}
        <p>{t(`waiting.${status as 'unconfirmed' | 'pending' | 'declined'}`)}</p>
        {status === 'unconfirmed' && (
          <p>
            <bdi className={classes.address}>{me.account.email}</bdi>
          </p>
        )}
        {status === 'unconfirmed' && isDemo && <Card tone="warm">{t('checkMail.demo')}</Card>}
        {failure !== null && <FormError>{errorText(failure)}</FormError>}
        {status !== 'declined' && (
          <Button size="lg" loading={checking.isPending} onClick={() => checking.mutate()}>
            {t('waiting.check')}
          </Button>
        )}
        {status === 'unconfirmed' && (
          <Button variant="default" loading={resending.isPending} onClick={() => resending.mutate()}>
            {t('waiting.resend')}
          </Button>
        )}
        <Button
          variant="subtle"
          onClick={() =>
            void signOut()
              .catch(() => undefined)
              .then(() => navigate({ to: '/', search: {} }))
          }
        >
          {t('waiting.signOut')}
        </Button>
      </div>
    </Page>
  );
}
