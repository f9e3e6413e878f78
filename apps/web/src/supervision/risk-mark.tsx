import { useTranslation } from 'react-i18next';
import classes from './supervision.module.css';

/** A severity from 0 to 4 as a figure with a ground of its own; red only from 3 on. */
export function RiskMark({ risk }: { risk: number }) {
  const { t } = useTranslation('supervision');
  return (
    <span className={classes.mark} data-risk={risk} role="img" aria-label={t('row.risk', { risk })}>
      {risk}
    </span>
  );
}
