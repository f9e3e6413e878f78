import type { CrisisAlert } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { useNow } from './alert-queries.ts';
import classes from './safety.module.css';

/** In whose hands it is, in a sentence. */
export function AlertHands({ alert }: { alert: CrisisAlert }) {
  const { t } = useTranslation('safety');
  const format = useFormat();
  const now = useNow();
  const isolated = (name: string | undefined) => `\u2068${name ?? t('alert.somebody')}\u2069`;
  if (alert.state === 'closed') {
    if (alert.erased && !alert.closedBy) return <p className={classes.small}>{t('alert.endedByErasure')}</p>;
    const name = isolated(alert.closedBy?.name);
    return (
      <p className={classes.small}>{t('alert.closedBy', { name, date: format.dateTime(alert.closedAt ?? '') })}</p>
    );
  }
  if (alert.state === 'claimed') {
    const ago = format.ago(alert.claimedAt ?? alert.raisedAt);
    return (
      <>
        <p className={classes.small}>
          {alert.claimedBy?.me
            ? t('alert.mine', { ago })
            : t('alert.heldBy', { name: isolated(alert.claimedBy?.name), ago })}
        </p>
        {alert.silence && <Silence silence={alert.silence} mine={alert.claimedBy?.me === true} />}
      </>
    );
  }
  // in words: "13:12" beside a name would be read as a time of day
  const left = format.duration(Math.max(1, Math.ceil((Date.parse(alert.passesOnAt ?? '') - now) / 60_000) || 1));
  return (
    <p className={classes.waiting}>
      {alert.offeredTo
        ? alert.offeredTo.me
          ? t('alert.offeredMe', { left })
          : t('alert.offered', { name: isolated(alert.offeredTo.name), left })
        : t('alert.askedAll')}
      {alert.nobodyOnDuty && <span> {t('alert.nobody')}</span>}
    </p>
  );
}

/** Nothing was heard of whoever has it on: since when, and what that means for the reader. */
function Silence({ silence, mine }: { silence: NonNullable<CrisisAlert['silence']>; mine: boolean }) {
  const { t } = useTranslation('safety');
  const format = useFormat();
  const now = useNow();
  const minutes = Math.max(0, Math.floor((now - Date.parse(silence.since)) / 60_000));
  const called = silence.calledAgainAt !== null;
  const words = mine ? (called ? 'mineCalled' : 'mine') : called ? 'called' : 'reminded';
  return <p className={classes.waiting}>{t(`silence.${words}`, { time: format.duration(minutes) })}</p>;
}
