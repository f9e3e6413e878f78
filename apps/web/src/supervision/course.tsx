import type { SupervisedThread } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import { Card } from '../ui/page.tsx';
import classes from './supervision.module.css';

const [WIDTH, HEIGHT] = [600, 64];

/** How the risk went, message by message, and what the staff did; the picture is told again as a list. */
export function Course({ thread }: { thread: SupervisedThread }) {
  const { t } = useTranslation('supervision');
  const format = useFormat();
  const mirrored = useLanguage() === 'ar';
  const { risks, steps } = thread;
  if (risks.length === 0 && steps.length === 0) return null;
  const entries = [
    ...risks.map((risk) => ({ ...risk, words: t('step.risk', { severity: risk.severity }) })),
    ...steps.map(({ at, kind, by, severity }) => ({
      at,
      severity,
      words:
        kind === 'handed_back' && !by
          ? t('step.went_back')
          : t(`step.${kind}`, { name: by ? `\u2068${by.name}\u2069` : t('step.somebody') }),
    })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  const place = (index: number) => ((index + 0.5) / risks.length) * WIDTH;
  const level = (severity: number) => HEIGHT - 8 - (severity / 4) * (HEIGHT - 16);
  return (
    <Card padding="s" as="section" aria-label={t('course.title')}>
      <div className={classes.course}>
        {risks.length > 0 && (
          <svg
            className={classes.chart}
            data-mirrored={mirrored || undefined}
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={t('course.chart', { highest: thread.highestRisk })}
          >
            <line x1="0" x2={WIDTH} y1={HEIGHT - 4} y2={HEIGHT - 4} className={classes.gridline} />
            {risks.map((risk, index) => (
              <rect
                key={risk.at}
                x={place(index) - Math.min(10, WIDTH / risks.length / 3)}
                width={Math.min(20, (WIDTH / risks.length / 3) * 2)}
                y={level(risk.severity)}
                height={HEIGHT - 4 - level(risk.severity)}
                rx="3"
                className={classes.bar}
                data-risk={risk.severity}
              />
            ))}
          </svg>
        )}
        <details className={classes.more}>
          <summary>{t('course.title')}</summary>
          <ol className={classes.steps}>
            {entries.map((entry) => (
              <li key={`${entry.at} ${entry.words}`}>
                <time dateTime={entry.at}>{format.dateTime(entry.at)}</time>
                <span>{entry.words}</span>
              </li>
            ))}
          </ol>
        </details>
      </div>
    </Card>
  );
}
