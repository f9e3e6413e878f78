import { Button } from '@mantine/core';
import type { CrisisAlert } from '@medisense/contract';
import { IconClockHour4 } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { useSession } from '../platform/session.ts';
import { Tag } from '../ui/chip.tsx';
import { FormError } from '../ui/form.tsx';
import { TextLink } from '../ui/link.tsx';
import { Card } from '../ui/page.tsx';
import { toast } from '../ui/toast.tsx';
import { CloseAlert } from './alert-closing.tsx';
import { AlertContact } from './alert-contact.tsx';
import { AlertCourse } from './alert-course.tsx';
import { HandOverAlert } from './alert-hand-over.tsx';
import { AlertHands } from './alert-hands.tsx';
import { useNow } from './alert-queries.ts';
import { clock } from './clock.ts';
import classes from './safety.module.css';

const TONES = ['quiet', 'quiet', 'warm', 'danger', 'danger'] as const;

/** What another slice shows of what was written outside of a thread. */
export type WordsPart = (alert: CrisisAlert) => ReactNode;

/** One alert: how grave, of what kind, since when, in whose hands, and what one may do about it. */
export function AlertCard({ alert, words }: { alert: CrisisAlert; words: WordsPart }) {
  const { t } = useTranslation(['safety', 'desk', 'common']);
  const errorText = useErrorText();
  const queries = useQueryClient();
  const [dialog, setDialog] = useState<'close' | 'hand-over' | null>(null);
  const { abilities } = alert;
  const { me } = useSession();
  const mine = alert.claimedBy?.me === true;
  // to take on what nobody has, to say that one still has it, or to take it from a colleague who does not answer
  const claim = mine ? t('silence.still') : alert.silence ? t('silence.take') : t('alert.claim');
  const claiming = useMutation({
    mutationFn: () => call('claimCrisisAlert', { params: { id: alert.id } }),
    onSuccess: () => toast(t(mine ? 'silence.noted' : 'alert.claimed')),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['listCrisisAlerts'] });
      void queries.invalidateQueries({ queryKey: ['listNotifications'] });
    },
  });
  const taken = claiming.error instanceof ApiError && claiming.error.code === 'ALERT_TAKEN';
  return (
    <Card as="article">
      <div className={classes.alert} data-open={alert.state !== 'closed' || undefined}>
        <div className={classes.alertHead}>
          <h2 className={classes.pseudonym}>
            {alert.erased ? t('alert.erased') : <span className="ltr">{alert.pseudonym}</span>}
          </h2>
          <Tag tone={TONES[alert.severity] ?? 'danger'}>{t('alert.severity', { severity: alert.severity })}</Tag>
          {alert.outcome && <Tag>{t(`outcome.${alert.outcome}`)}</Tag>}
          {alert.state !== 'closed' && <Age alert={alert} />}
        </div>
        <p className={classes.label}>
          <span>{t(`desk:crisis.label.${alert.label}`, { defaultValue: t('alert.unknown') })}</span>
          <span className={classes.source}>{t(`source.${alert.source}`)}</span>
        </p>
        <AlertHands alert={alert} />
        {claiming.isError && (
          <FormError>
            {taken && claiming.error instanceof ApiError
              ? t('alert.takenBy', { name: `\u2068${String(claiming.error.data.by ?? '')}\u2069` })
              : errorText(claiming.error)}
          </FormError>
        )}
        {(abilities.claim || abilities.close) && (
          <div className={classes.answers}>
            {abilities.claim && (
              <Button
                loading={claiming.isPending}
                onClick={() => claiming.mutate()}
                aria-label={`${claim}: ${alert.pseudonym}`}
              >
                {claim}
              </Button>
            )}
            {abilities.close && (
              <Button
                variant={mine && !abilities.claim ? 'filled' : 'default'}
                onClick={() => setDialog('close')}
                aria-label={`${t('alert.close')}: ${alert.pseudonym}`}
              >
                {t('alert.close')}
              </Button>
            )}
            {abilities.handOver && (
              <Button
                variant="default"
                onClick={() => setDialog('hand-over')}
                aria-label={`${t('handOver.action')}: ${alert.pseudonym}`}
              >
                {t('handOver.action')}
              </Button>
            )}
          </div>
        )}
        {me?.abilities.includes('supervise') &&
          alert.conversations.map(({ id, pseudonym }) => (
            <TextLink key={id} to="/supervision/$id" params={{ id }} search={{}}>
              {alert.conversations.length > 1
                ? t('alert.threadNamed', { pseudonym: `\u2066${pseudonym}\u2069` })
                : t('alert.thread')}
            </TextLink>
          ))}
        {alert.state !== 'closed' && <NothingToOpen alert={alert} />}
        {abilities.readWords && words(alert)}
        {abilities.readContact && <AlertContact alertId={alert.id} />}
        {alert.note && (
          <p className={classes.note}>
            <bdi>{alert.note}</bdi>
          </p>
        )}
        <AlertCourse alert={alert} />
      </div>
      {dialog === 'close' && <CloseAlert alert={alert} onClose={() => setDialog(null)} />}
      {dialog === 'hand-over' && <HandOverAlert alert={alert} onClose={() => setDialog(null)} />}
    </Card>
  );
}

/** Why there is nothing to open: threads that are gone, or words that this account may not read. */
function NothingToOpen({ alert }: { alert: CrisisAlert }) {
  const { t } = useTranslation('safety');
  if (alert.conversations.length > 0 || alert.abilities.readWords) return null;
  const elsewhere = alert.steps.some(({ source }) => source && source !== 'conversation');
  return <p className={classes.small}>{t(elsewhere ? 'alert.noPrivilege' : 'alert.noThread')}</p>;
}

function Age({ alert }: { alert: CrisisAlert }) {
  const { t } = useTranslation('safety');
  const format = useFormat();
  const now = useNow();
  const age = now - Date.parse(alert.raisedAt);
  return (
    <span className={classes.age}>
      <IconClockHour4 size={18} stroke={1.7} aria-hidden />
      <span className={classes.hidden}>{t('alert.since', { ago: format.ago(alert.raisedAt) })}</span>
      <span className="ltr tabular" aria-hidden>
        {age < 86_400_000 ? clock(age) : format.ago(alert.raisedAt)}
      </span>
    </span>
  );
}
