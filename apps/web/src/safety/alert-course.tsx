import type { CrisisAlert } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import classes from './safety.module.css';

type Step = CrisisAlert['steps'][number];

/** What happened with an alert, step by step. */
export function AlertCourse({ alert }: { alert: CrisisAlert }) {
  const { t } = useTranslation('safety');
  const format = useFormat();
  const named = (who: Step['by']) => (who ? `\u2068${who.name}\u2069` : t('alert.somebody'));
  const wordsFor = ({ kind, by, to, severity }: Step) => {
    const names = { name: named(by), to: named(to), severity: severity ?? alert.severity };
    return kind === 'handed_over' && !to ? t('alertStep.handed_over_queue', names) : t(`alertStep.${kind}`, names);
  };
  return (
    <details className={classes.more}>
      <summary>{t('alert.history')}</summary>
      <ol className={classes.steps}>
        {alert.steps.map((step, index) => (
          // steps of one moment keep their place
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <li key={index}>
            <time dateTime={step.at}>{format.dateTime(step.at)}</time>
            <span>
              {wordsFor(step)}
              {step.source && ` (${t(`source.${step.source}`)})`}
              {step.reason && (
                <q className={classes.reason}>
                  <bdi>{step.reason}</bdi>
                </q>
              )}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
