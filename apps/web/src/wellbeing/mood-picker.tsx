import { UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Face, MOODS, type Mood } from './face.tsx';
import classes from './mood.module.css';

/**
 * Five drawn faces, one tap. `value` is the chosen one; `hideLegend` where a heading says the question already.
 * For other slices: needs the texts `wellbeing`.
 */
export function MoodPicker({
  value = null,
  onPick,
  busy = false,
  legend,
  hideLegend = false,
}: {
  value?: Mood | null;
  onPick: (mood: Mood) => void;
  /** Something is on its way: further taps do nothing. */
  busy?: boolean;
  legend?: string;
  hideLegend?: boolean;
}) {
  const { t } = useTranslation('wellbeing');
  const id = useId();
  return (
    <fieldset className={classes.picker} aria-labelledby={id} aria-busy={busy || undefined}>
      <legend id={id} className={hideLegend ? classes.hidden : classes.legend}>
        {legend ?? t('mood.legend')}
      </legend>
      <div className={classes.faces}>
        {MOODS.map((mood) => (
          <UnstyledButton
            key={mood}
            className={classes.pick}
            aria-pressed={value === mood}
            aria-disabled={busy || undefined}
            onClick={() => {
              if (!busy) onPick(mood);
            }}
          >
            <Face mood={mood} />
            <span className={classes.pickWord}>{t(`mood.face.${mood}`)}</span>
          </UnstyledButton>
        ))}
      </div>
    </fieldset>
  );
}
