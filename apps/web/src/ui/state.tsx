import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../platform/api-error.ts';
import { useErrorText } from '../platform/error-text.ts';
import { Drawing, type DrawingName } from './drawings.tsx';
import classes from './state.module.css';

/** A place with nothing in it yet: says what belongs here and offers the next step. */
export function EmptyState({
  drawing,
  title,
  children,
  action,
}: {
  drawing: DrawingName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={classes.state}>
      <Drawing name={drawing} />
      <h2 className={classes.title}>{title}</h2>
      {children && <p className={classes.text}>{children}</p>}
      {action}
    </div>
  );
}

/** A part of a screen that could not be loaded: what happened, what to do, and the number to name when asking for help. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation('common');
  const text = useErrorText();
  const passing = error instanceof ApiError && ['OFFLINE', 'TIMEOUT'].includes(error.code);
  const requestId = error instanceof ApiError ? error.requestId : undefined;
  return (
    <div className={classes.state} role="alert">
      <Drawing name={passing ? 'cable' : 'repair'} />
      <h2 className={classes.title}>{t(passing ? 'state.offlineTitle' : 'state.errorTitle')}</h2>
      <p className={classes.text}>{text(error)}</p>
      {retry && (
        <Button variant="light" onClick={retry}>
          {t('action.retry')}
        </Button>
      )}
      {requestId && (
        <p className={classes.small}>
          {t('state.requestId')} <span className="ltr">{requestId}</span>
        </p>
      )}
    </div>
  );
}

/** Says that the device has no network, as long as it has none. */
export function OfflineBanner({ offline }: { offline: boolean }) {
  const { t } = useTranslation('common');
  return (
    <div role="status">
      {offline && (
        <p className={classes.banner}>
          <IconCloudOff size={20} stroke={1.7} aria-hidden /> {t('state.offlineBanner')}
        </p>
      )}
    </div>
  );
}
