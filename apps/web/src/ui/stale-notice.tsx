import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from './page.tsx';
import classes from './stale-notice.module.css';

/** Above a form whose record somebody else has changed: what was typed stays, and the person decides which one holds. */
export function StaleNotice({ busy, onKeep, onTake }: { busy: boolean; onKeep: () => void; onTake: () => void }) {
  const { t } = useTranslation('common');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div role="alert" tabIndex={-1} ref={box}>
      <Card tone="warm">
        <div className={classes.notice}>
          <p className={classes.title}>{t('stale.title')}</p>
          <p>{t('stale.text')}</p>
          <div className={classes.actions}>
            <Button onClick={onKeep} loading={busy}>
              {t('stale.keep')}
            </Button>
            <Button variant="default" onClick={onTake} disabled={busy}>
              {t('stale.take')}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}
