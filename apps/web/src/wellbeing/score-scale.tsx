import type { Questionnaire } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import classes from './questionnaire.module.css';

/** A total on the bands of its instrument; those that call for a closer look in apricot, never in red. */
export function ScoreScale({
  questionnaire,
  total,
  band,
  sex,
}: {
  questionnaire: Questionnaire;
  total: number;
  band: string;
  sex: 'female' | 'male' | null;
}) {
  const { t } = useTranslation('wellbeing');
  const format = useFormat();
  const { bands, highest, positive } = questionnaire;
  // an unknown sex takes the lower limit, as the score did
  const limit = (cut: { female: number; male: number }) => (sex ? cut[sex] : Math.min(cut.female, cut.male));
  const cut = limit(positive.cut);
  const places = highest + 1;
  const shown = bands.map((each, index) => {
    const from = limit(each.from);
    const next = bands[index + 1];
    const looks = positive.direction === 'at_least' ? from >= cut : from <= cut;
    return { ...each, from, width: (next ? limit(next.from) : places) - from, looks };
  });
  const label = bands.find(({ id }) => id === band)?.label ?? '';
  return (
    <div className={classes.form}>
      <div
        className={classes.scale}
        role="img"
        aria-label={t('questionnaire.scale', {
          total: format.number(total),
          highest: format.number(highest),
          band: label,
        })}
      >
        <span className={classes.pin} style={{ insetInlineStart: `${((total + 0.5) / places) * 100}%` }} />
        <div className={classes.bands}>
          {shown.map(({ id, width, looks }) => (
            <span
              key={id}
              className={classes.bar}
              style={{ flex: `${width} 1 0` }}
              data-look={looks || undefined}
              data-here={id === band || undefined}
            />
          ))}
        </div>
        <div className={classes.ends}>
          <span>{format.number(0)}</span>
          <span>{format.number(highest)}</span>
        </div>
      </div>
      <ul className={classes.legend}>
        {shown.map(({ id, label: words, from }) => (
          <li key={id} data-here={id === band || undefined}>
            {words} ({t('questionnaire.from', { from: format.number(from) })})
          </li>
        ))}
      </ul>
    </div>
  );
}
