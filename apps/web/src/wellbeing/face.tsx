import classes from './face.module.css';

/** 1 very bad … 5 very good. */
export type Mood = 1 | 2 | 3 | 4 | 5;
export const MOODS: readonly Mood[] = [1, 2, 3, 4, 5];

// Drawn for this product. Mouth and brows tell the mood; the ground goes from apricot to teal, never red: no mood is a danger.
const FEATURES: Record<Mood, string> = {
  1: 'M15.5 36c3-6.5 14-6.5 17 0M12.5 20l6-3.2M35.5 20l-6-3.2',
  2: 'M16 34.5c3.2-4 12.8-4 16 0',
  3: 'M16.5 33h15',
  4: 'M16 31c3.2 4.6 12.8 4.6 16 0',
  5: '',
};

/** The drawing inside an `svg` of 48 × 48, for a chart's axis. */
export function FaceShape({ mood }: { mood: Mood }) {
  return (
    <g className={classes.face} data-mood={mood}>
      <circle className={classes.ground} cx="24" cy="24" r="21" />
      {mood === 5 ? (
        <>
          <path className={classes.line} d="M13.5 22.5c1-3.4 5.4-3.4 6.4 0M28.1 22.5c1-3.4 5.4-3.4 6.4 0" />
          <path className={classes.mouth} d="M14.5 28.5h19c0 12-19 12-19 0z" />
        </>
      ) : (
        <>
          <circle className={classes.eye} cx="17" cy="23" r="2.3" />
          <circle className={classes.eye} cx="31" cy="23" r="2.3" />
          <path className={classes.line} d={FEATURES[mood]} />
        </>
      )}
    </g>
  );
}

/** One of the five faces; its words stand beside it. */
export function Face({ mood, size = 48 }: { mood: Mood; size?: number }) {
  return (
    <svg className={classes.svg} viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      <FaceShape mood={mood} />
    </svg>
  );
}
