import classes from './logo.module.css';

/** The mark: a line of life that walks through a door. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" fill="none" aria-hidden="true" className={classes.mark}>
      <path className={classes.door} d="M10 43V20a14 14 0 0 1 28 0v23" />
      <path className={classes.pulse} d="M3 33h11.5l3.5-8.5 6 15 4-9.5h6" />
    </svg>
  );
}

/** Mark and name. */
export function Logo() {
  return (
    <span className={classes.logo}>
      <Mark />
      <span className={classes.name}>MEDISENSE</span>
    </span>
  );
}
