import { Button } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Card, Section } from '../ui/page.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './companion.module.css';
import { companionQuery } from './companion-queries.ts';

/**
 * Whether a model may help with the companion's words: asked in plain words, taken back with one tap. Shows nothing where the
 * clinic has no model and nobody has agreed to one, and nothing to whoever is under 18. `offer`: only while it has not been
 * answered (in the companion); `settings`: always, to change one's mind.
 */
export function ModelConsent({ place }: { place: 'offer' | 'settings' }) {
  const { t } = useTranslation('companion');
  const format = useFormat();
  const client = useQueryClient();
  const [asking, setAsking] = useState<'agree' | 'withdraw' | null>(null);
  const query = useQuery(companionQuery());
  const change = useMutation({
    mutationFn: (granted: boolean) =>
      call('setCompanionConsent', { body: { granted, wordsVersion: query.data?.wordsVersion ?? '' } }),
    onSuccess: (next, granted) => {
      client.setQueryData(companionQuery().queryKey, next);
      setAsking(null);
      toast(t(granted ? 'consent.agreed' : 'consent.withdrawn'));
    },
    // the words may have changed meanwhile
    onError: () => client.invalidateQueries({ queryKey: companionQuery().queryKey }),
  });
  const known = query.data;
  if (!known) return null;
  const agreed = known.consent !== null && known.reason !== 'no_consent';
  const offered = known.reason !== 'off' && known.reason !== 'under_age';
  if (!offered && !known.consent) return null;
  if (place === 'offer' && (agreed || known.reason !== 'no_consent')) return null;
  const ask = (what: 'agree' | 'withdraw') => () => {
    change.reset();
    setAsking(what);
  };
  const gemini = known.provider === 'gemini';
  return (
    <Section title={t('consent.title')}>
      <Card tone={place === 'offer' ? 'warm' : 'plain'}>
        <div className={classes.stack}>
          <div className={classes.state}>
            <IconSparkles size={28} stroke={1.5} aria-hidden />
            <p>{t(agreed ? 'consent.isOn' : 'consent.isOff')}</p>
          </div>
          {agreed && known.consent && (
            <p className={classes.quiet}>{t('consent.since', { date: format.date(known.consent.since) })}</p>
          )}
          {agreed && known.reason === 'switched_off' && <p className={classes.quiet}>{t('consent.switchedOff')}</p>}
          {agreed && known.messagesLeft !== null && known.reason !== 'switched_off' && (
            <p className={classes.quiet}>{t('consent.left', { count: known.messagesLeft })}</p>
          )}
          <div>
            {agreed ? (
              <Button variant="default" onClick={ask('withdraw')}>
                {t('consent.withdraw')}
              </Button>
            ) : (
              <Button variant={place === 'offer' ? 'light' : 'default'} onClick={ask('agree')}>
                {t('consent.read')}
              </Button>
            )}
          </div>
        </div>
      </Card>
      <ConfirmDialog
        opened={asking === 'agree'}
        title={t('consent.title')}
        confirmLabel={t('consent.agree')}
        keepLabel={t('consent.refuse')}
        busy={change.isPending}
        error={change.error}
        onConfirm={() => change.mutate(true)}
        onClose={() => setAsking(null)}
      >
        <p>{t('consent.what')}</p>
        <ul className={classes.words}>
          <li>{t(gemini ? 'consent.whoGemini' : 'consent.whoOwn')}</li>
          <li>{t('consent.without')}</li>
          <li>{t('consent.rules')}</li>
          <li>{t('consent.wrong')}</li>
          <li>{t('consent.free')}</li>
        </ul>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'withdraw'}
        title={t('consent.withdrawTitle')}
        confirmLabel={t('consent.withdraw')}
        busy={change.isPending}
        error={change.error}
        onConfirm={() => change.mutate(false)}
        onClose={() => setAsking(null)}
      >
        <p>{t('consent.withdrawText')}</p>
      </ConfirmDialog>
    </Section>
  );
}
