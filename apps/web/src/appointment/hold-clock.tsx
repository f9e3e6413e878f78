import { IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './appointment.module.css';

/** How long the time is still held: `seconds` left. Read out by the minute only. */
export function HoldClock({ seconds }: { seconds: number }) {
  const { t } = useTranslation('appointment');
  // a device's clock may run a little behind the server's: never more than was promised
  const left = Math.min(seconds, 600);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <p className={classes.clock} data-short={seconds < 120 || undefined}>
      <IconHourglass size={20} stroke={1.7} aria-hidden />
      <span role="timer" aria-label={t('hold.left', { clock })}>
        {t('hold.held')} <span className={`${classes.clockFigures} ltr`}>{clock}</span>
      </span>
    </p>
  );
}
