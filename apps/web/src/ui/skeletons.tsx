import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from './page.tsx';
import classes from './skeletons.module.css';

function Waiting() {
  const { t } = useTranslation('common', { useSuspense: false });
  return <VisuallyHidden role="status">{t('state.loading')}</VisuallyHidden>;
}

/** Stands in for a screen whose code or first data are on the way. */
export function ScreenSkeleton() {
  return (
    <Page>
      <div className={classes.stack}>
        <Waiting />
        <Skeleton height={32} width="50%" />
        <Skeleton height={20} width="80%" />
      </div>
      <Skeleton height={160} />
      <Skeleton height={96} />
    </Page>
  );
}

/** Stands in for a list of rows with a picture. */
export function ListSkeleton({ rows = 4 }: { rows?: number }) {
  return (
    <div className={classes.stack}>
      <Waiting />
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <div key={row} className={classes.row}>
          <Skeleton height={48} width={48} circle />
          <div className={classes.lines}>
            <Skeleton height={16} width="45%" />
            <Skeleton height={14} width="70%" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** Stands in for a few lines of text. */
export function TextSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div className={classes.lines}>
      <Waiting />
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <Skeleton key={line} height={16} width={line === lines - 1 ? '60%' : '100%'} />
      ))}
    </div>
  );
}

/** Stands in for a grid of times. */
export function SlotsSkeleton({ count = 8 }: { count?: number }) {
  return (
    <div className={classes.slots}>
      <Waiting />
      {Array.from({ length: count }, (_, slot) => slot).map((slot) => (
        <Skeleton key={slot} height={44} width={84} />
      ))}
    </div>
  );
}
