import { Button } from '@mantine/core';
import type { CrisisAlert } from '@medisense/contract';
import { IconClockHour4 } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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
import { useNow } from './alert-queries.ts';
import { clock } from './clock.ts';
import classes from './safety.module.css';

const TONES = ['quiet', 'quiet', 'warm', 'danger', 'danger'] as const;

/** One alert: how grave, of what kind, since when, in whose hands, and what one may do about it. */
export function AlertCard({ alert }: { alert: CrisisAlert }) {
  const { t } = useTranslation(['safety', 'desk', 'common']);
  const format = useFormat();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const [closing, setClosing] = useState(false);
  const { abilities } = alert;
  const { me } = useSession();
  const claiming = useMutation({
    mutationFn: () => call('claimCrisisAlert', { params: { id: alert.id } }),
    onSuccess: () => toast(t('alert.claimed')),
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
            <span className="ltr">{alert.pseudonym}</span>
          </h2>
          <Tag tone={TONES[alert.severity] ?? 'danger'}>{t('alert.severity', { severity: alert.severity })}</Tag>
          {alert.state === 'closed' && alert.outcome ? (
            <Tag>{t(`outcome.${alert.outcome}`)}</Tag>
          ) : (
            <Age alert={alert} />
          )}
        </div>
        <p className={classes.label}>{t(`desk:crisis.label.${alert.label}`, { defaultValue: t('alert.unknown') })}</p>
        <Hands alert={alert} />
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
                aria-label={`${t('alert.claim')}: ${alert.pseudonym}`}
              >
                {t('alert.claim')}
              </Button>
            )}
            {abilities.close && (
              <Button
                variant={alert.claimedBy?.me ? 'filled' : 'default'}
                onClick={() => setClosing(true)}
                aria-label={`${t('alert.close')}: ${alert.pseudonym}`}
              >
                {t('alert.close')}
              </Button>
            )}
          </div>
        )}
        {alert.conversationId && me?.abilities.includes('supervise') && (
          <TextLink to="/supervision/$id" params={{ id: alert.conversationId }} search={{}}>
            {t('alert.thread')}
          </TextLink>
        )}
        {abilities.readContact && <AlertContact alertId={alert.id} />}
        {alert.note && (
          <p className={classes.note}>
            <bdi>{alert.note}</bdi>
          </p>
        )}
        <details className={classes.more}>
          <summary>{t('alert.history')}</summary>
          <ol className={classes.steps}>
            {alert.steps.map((step) => (
              <li key={`${step.at} ${step.kind} ${step.by?.accountId ?? ''}`}>
                <time dateTime={step.at}>{format.dateTime(step.at)}</time>
                <span>
                  {t(`alertStep.${step.kind}`, {
                    name: step.by ? `\u2068${step.by.name}\u2069` : t('alert.somebody'),
                    severity: step.severity ?? alert.severity,
                  })}
                </span>
              </li>
            ))}
          </ol>
        </details>
      </div>
      {closing && <CloseAlert alert={alert} onClose={() => setClosing(false)} />}
    </Card>
  );
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

/** In whose hands it is, in a sentence. */
function Hands({ alert }: { alert: CrisisAlert }) {
  const { t } = useTranslation('safety');
  const format = useFormat();
  const now = useNow();
  const isolated = (name: string | undefined) => `\u2068${name ?? t('alert.somebody')}\u2069`;
  if (alert.state === 'closed') {
    const name = isolated(alert.closedBy?.name);
    return (
      <p className={classes.small}>{t('alert.closedBy', { name, date: format.dateTime(alert.closedAt ?? '') })}</p>
    );
  }
  if (alert.state === 'claimed') {
    const ago = format.ago(alert.claimedAt ?? alert.raisedAt);
    return (
      <p className={classes.small}>
        {alert.claimedBy?.me
          ? t('alert.mine', { ago })
          : t('alert.heldBy', { name: isolated(alert.claimedBy?.name), ago })}
      </p>
    );
  }
  const left = alert.passesOnAt ? clock(Date.parse(alert.passesOnAt) - now) : '0:00';
  return (
    <p className={classes.waiting}>
      {alert.offeredTo
        ? alert.offeredTo.me
          ? t('alert.offeredMe', { left: `\u2066${left}\u2069` })
          : t('alert.offered', { name: isolated(alert.offeredTo.name), left: `\u2066${left}\u2069` })
        : t('alert.askedAll')}
      {alert.nobodyOnDuty && <span> {t('alert.nobody')}</span>}
    </p>
  );
}
