import { useTranslation } from 'react-i18next';
import classes from './steps.module.css';

/** How far a sequence of screens has come: `step` of `total`, both from 1. */
export function Steps({ step, total, label }: { step: number; total: number; label?: string }) {
  const { t } = useTranslation('common');
  const words = t('steps.progress', { step, total });
  return (
    <div className={classes.steps}>
      <div
        className={classes.bars}
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={step}
        aria-valuetext={words}
        aria-label={label ?? words}
      >
        {Array.from({ length: total }, (_, place) => place + 1).map((place) => (
          <span key={place} className={classes.bar} data-done={place <= step || undefined} />
        ))}
      </div>
      <p className={classes.words} aria-hidden="true">
        {words}
      </p>
    </div>
  );
}
