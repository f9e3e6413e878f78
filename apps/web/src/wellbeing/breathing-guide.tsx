import { useReducedMotion } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import classes from './exercise.module.css';

type Breath = 'in' | 'hold' | 'out';

/**
 * A shape that grows while one breathes in, stays, and shrinks while one breathes out, in the very seconds of the step.
 * `from`: whether the lungs are full or empty when the step begins. Who asked for no motion gets a bar of seconds instead.
 */
export function BreathingGuide({
  step,
  breath,
  from,
  seconds,
  elapsed,
  running,
}: {
  step: number;
  breath: Breath;
  from: 'full' | 'empty';
  seconds: number;
  elapsed: number;
  running: boolean;
}) {
  const { t } = useTranslation('wellbeing');
  const format = useFormat();
  const still = useReducedMotion();
  const left = Math.max(1, Math.ceil(seconds - elapsed));
  return (
    <div className={classes.guide} data-still={still || undefined}>
      {!still && (
        <>
          <span className={classes.halo} />
          <span
            key={step}
            className={classes.lung}
            data-breath={breath}
            data-from={from}
            style={{ animationDuration: `${seconds}s`, animationPlayState: running ? 'running' : 'paused' }}
          />
        </>
      )}
      <span className={classes.guideWords}>
        <span className={classes.guideWord}>{t(running ? `exercise.breath.${breath}` : 'exercise.paused')}</span>
        <span className={classes.guideCount} aria-hidden="true">
          {format.number(left)}
        </span>
      </span>
      {still && (
        <span className={classes.beats} aria-hidden="true">
          {Array.from({ length: Math.round(seconds) }, (_, place) => place).map((place) => (
            <span key={place} className={classes.beat} data-on={place < Math.floor(elapsed) + 1 || undefined} />
          ))}
        </span>
      )}
    </div>
  );
}
