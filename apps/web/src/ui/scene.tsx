import classes from './scene.module.css';

/** The large illustration: somebody follows their own pulse line to an open door, where they are awaited. */
export function Scene() {
  return (
    <svg viewBox="0 0 520 400" className={classes.scene} aria-hidden="true" fill="none">
      <path
        className={classes.hill}
        d="M6 352c-8-40 84-86 210-76 60 5 110-2 170 0 90 4 138 36 128 74-8 30-120 44-262 44S14 390 6 352z"
      />
      <circle className={classes.sun} cx="118" cy="104" r="44" />
      <path className={classes.cloud} d="M150 138h86a19 19 0 0 0 0-38 33 33 0 0 0-62-8 24 24 0 0 0-24 46z" />
      <g>
        <path className={classes.wall} d="M290 332V150a88 88 0 0 1 176 0v182z" />
        <path className={classes.light} d="M318 332V158a60 60 0 0 1 120 0v174z" />
        <path className={classes.ray} d="M318 332h120l34 52H262z" />
        <path className={classes.line} d="M290 332V150a88 88 0 0 1 176 0v182M318 332V158a60 60 0 0 1 120 0v174" />
        <path className={classes.leafDark} d="M476 332c-4-34 4-62 22-84 8 30 4 60-10 84z" />
        <path className={classes.leaf} d="M486 332c2-26 12-44 30-56 2 24-6 44-20 56z" />
        <path className={classes.pot} d="M466 330h46l-6 34h-34z" />
      </g>
      <g>
        <path className={classes.coat} d="M352 332v-62c0-22 12-34 30-34s30 12 30 34v62z" />
        <path className={classes.shirt} d="M370 238h24l-12 24z" />
        <path className={classes.thin} d="M368 240v18a10 10 0 0 0 10 10M398 240v26" />
        <circle className={classes.bead} cx="398" cy="270" r="5" />
        <circle className={classes.skin} cx="382" cy="208" r="24" />
        <path className={classes.hair} d="M357 212c-4-26 8-40 26-40s30 14 25 42c-4-14-10-20-18-24-10 8-24 10-30 10z" />
        <path className={classes.smile} d="M374 216c4 5 12 5 16 0" />
        <path className={classes.sleeve} d="M352 280c-16 4-26-4-32-16" />
        <circle className={classes.skin} cx="318" cy="260" r="8" />
      </g>
      <path className={classes.pulse} d="M18 352h70l14-30 24 56 20-40h28" />
      <path className={classes.dash} d="M176 338h96" />
      <g>
        <path className={classes.dress} d="M176 356c0-6 6-84 8-92 4-16 14-22 28-22s24 6 28 22c2 8 8 86 8 92z" />
        <path
          className={classes.scarf}
          d="M184 214c0-24 12-36 28-36s30 14 30 38c0 16 4 22 8 32-14 8-52 10-68 0 4-12 2-20 2-34z"
        />
        <ellipse className={classes.skin} cx="214" cy="212" rx="19" ry="22" />
        <path className={classes.fringe} d="M194 206c6-14 32-16 40 2-6-20-36-22-40-2z" />
        <path className={classes.smile} d="M210 221c4 4 11 4 15-1" />
        <path className={classes.arm} d="M240 276c12 10 22 8 30-2" />
        <circle className={classes.skin} cx="273" cy="270" r="8" />
        <path className={classes.bag} d="M170 296h26v30h-26z" />
        <path className={classes.line} d="M176 296c0-10 14-10 14 0" />
      </g>
    </svg>
  );
}
