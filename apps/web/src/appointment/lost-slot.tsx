import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../ui/page.tsx';
import classes from './appointment.module.css';

/** The time that was chosen can no longer be had: says so kindly and goes on with `others`. Takes the focus. */
export function LostSlot({ code, others }: { code: string; others: ReactNode }) {
  const { t } = useTranslation('appointment');
  return (
    <Notice title={t(`taken.${code}`, { defaultValue: t('taken.SLOT_TAKEN') })} text={t('taken.text')}>
      {others}
    </Notice>
  );
}

/** The ten minutes are over; the same time can often be held once more. */
export function ExpiredHold({ onAgain, busy, others }: { onAgain: () => void; busy: boolean; others: ReactNode }) {
  const { t } = useTranslation('appointment');
  return (
    <Notice title={t('hold.expiredTitle')} text={t('hold.expiredText')}>
      <div className={classes.row}>
        <Button onClick={onAgain} loading={busy}>
          {t('hold.again')}
        </Button>
        {others}
      </div>
    </Notice>
  );
}

function Notice({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card tone="warm" role="alert">
      <div className={classes.stack}>
        <div>
          <h2 className={classes.subtitle} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <p>{text}</p>
        </div>
        {children}
      </div>
    </Card>
  );
}
