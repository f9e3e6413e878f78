import type { ReactNode } from 'react';
import classes from './drawings.module.css';

// Drawn for this product, in the tokens' colours: 1 teal, 2 pale teal, 3 apricot, 4 pale apricot, `line` ink.
const DRAWINGS = {
  calendar: (
    <>
      <ellipse cx="80" cy="112" rx="62" ry="8" className={classes.c2} />
      <rect x="34" y="26" width="92" height="80" rx="12" className={classes.paper} />
      <path d="M34 50h92V38a12 12 0 0 0-12-12H46a12 12 0 0 0-12 12z" className={classes.c2} />
      <path d="M34 50h92M56 18v16M104 18v16" className={classes.line} />
      <rect x="34" y="26" width="92" height="80" rx="12" className={classes.line} />
      <circle cx="56" cy="66" r="4" className={classes.c2} />
      <circle cx="80" cy="66" r="4" className={classes.c2} />
      <circle cx="104" cy="66" r="4" className={classes.c2} />
      <circle cx="56" cy="88" r="4" className={classes.c2} />
      <circle cx="104" cy="88" r="9" className={classes.c3} />
      <path d="m100 88 3 3 5-6" className={classes.line} />
    </>
  ),
  people: (
    <>
      <ellipse cx="80" cy="112" rx="62" ry="8" className={classes.c2} />
      <path d="M30 108c0-20 12-32 28-32s28 12 28 32z" className={classes.c1} />
      <circle cx="58" cy="54" r="17" className={classes.c4} />
      <path d="M41 54c0-14 8-20 17-20s17 6 17 18c-8 0-15-3-19-9-3 6-9 9-15 11z" className={classes.ink} />
      <path d="M82 108c0-18 10-28 24-28s24 10 24 28z" className={classes.c3} />
      <circle cx="106" cy="62" r="14" className={classes.c4} />
      <path d="M92 62c0-12 7-17 14-17s14 5 14 17l-3 6c-1-8-3-11-11-11s-10 3-11 11z" className={classes.c1} />
    </>
  ),
  search: (
    <>
      <ellipse cx="80" cy="112" rx="62" ry="8" className={classes.c2} />
      <path d="M38 108V52l42-30 42 30v56z" className={classes.paper} />
      <path d="M38 108V52l42-30 42 30v56" className={classes.line} />
      <path d="M68 108V84a12 12 0 0 1 24 0v24z" className={classes.c2} />
      <circle cx="80" cy="56" r="11" className={classes.c4} />
      <path d="M80 51v10M75 56h10" className={classes.accent} />
      <circle cx="116" cy="88" r="18" className={classes.c3} opacity=".55" />
      <circle cx="116" cy="88" r="18" className={classes.line} />
      <path d="m129 101 13 13" className={classes.line} />
    </>
  ),
  letter: (
    <>
      <ellipse cx="80" cy="112" rx="62" ry="8" className={classes.c2} />
      <path d="M34 56 80 22l46 34v48a6 6 0 0 1-6 6H40a6 6 0 0 1-6-6z" className={classes.c2} />
      <rect x="46" y="38" width="68" height="56" rx="6" className={classes.paper} />
      <path d="M58 54h44M58 66h30" className={classes.line} />
      <path d="m34 58 46 30 46-30v46a6 6 0 0 1-6 6H40a6 6 0 0 1-6-6z" className={classes.c3} />
      <path d="m34 58 46 30 46-30" className={classes.line} />
    </>
  ),
  notes: (
    <>
      <ellipse cx="80" cy="112" rx="62" ry="8" className={classes.c2} />
      <rect x="44" y="20" width="66" height="90" rx="10" className={classes.paper} />
      <rect x="44" y="20" width="66" height="90" rx="10" className={classes.line} />
      <path d="M58 74h9l5-13 9 25 6-14h9" className={classes.accent} />
      <path d="M58 38h36M58 48h22" className={classes.line} />
      <path d="m112 96 18-46 10 4-18 46-11 8z" className={classes.c3} />
      <path d="m112 96 18-46 10 4-18 46-11 8z" className={classes.line} />
    </>
  ),
  tea: (
    <>
      <ellipse cx="80" cy="112" rx="62" ry="8" className={classes.c2} />
      <path d="M48 58h56v26a26 26 0 0 1-26 26h-4a26 26 0 0 1-26-26z" className={classes.c3} />
      <path d="M104 66h8a12 12 0 0 1 0 24h-9" className={classes.line} />
      <path d="M48 58h56v26a26 26 0 0 1-26 26h-4a26 26 0 0 1-26-26z" className={classes.line} />
      <path d="M64 46c-6-8 6-10 0-20M84 46c-6-8 6-10 0-20" className={classes.accent} />
    </>
  ),
  cable: (
    <>
      <ellipse cx="80" cy="112" rx="62" ry="8" className={classes.c2} />
      <path d="M8 96c26 0 22-32 44-32" className={classes.line} />
      <path d="M52 50h16a6 6 0 0 1 6 6v16a6 6 0 0 1-6 6H52z" className={classes.c1} />
      <path d="M74 58h9M74 70h9" className={classes.line} />
      <path d="M152 32c-26 0-22 32-44 32" className={classes.line} />
      <path d="M108 46H94a6 6 0 0 0-6 6v24a6 6 0 0 0 6 6h14z" className={classes.c3} transform="translate(8 0)" />
      <path d="m78 34 3 10M92 32l-3 10" className={classes.accent} />
    </>
  ),
  repair: (
    <>
      <ellipse cx="80" cy="112" rx="62" ry="8" className={classes.c2} />
      <rect x="36" y="30" width="88" height="64" rx="10" className={classes.paper} />
      <rect x="36" y="30" width="88" height="64" rx="10" className={classes.line} />
      <path d="M48 66h14l6-14 11 26 7-12h6" className={classes.accent} />
      <path d="M100 66h12" className={classes.line} />
      <rect x="90" y="52" width="18" height="28" rx="9" transform="rotate(38 99 66)" className={classes.c3} />
      <path d="M68 94v12M92 94v12M58 108h44" className={classes.line} />
    </>
  ),
  lost: (
    <>
      <ellipse cx="80" cy="112" rx="62" ry="8" className={classes.c2} />
      <path d="M80 24v86" className={classes.line} />
      <path d="M80 32h42l12 11-12 11H80z" className={classes.c3} />
      <path d="M80 62H42L30 73l12 11h38z" className={classes.c2} />
      <path d="M80 32h42l12 11-12 11H80zM80 62H42L30 73l12 11h38z" className={classes.line} />
      <path d="M92 43h22M46 73h22" className={classes.line} />
    </>
  ),
  done: (
    <>
      <ellipse cx="80" cy="112" rx="62" ry="8" className={classes.c2} />
      <path d="M50 108V58a30 30 0 0 1 60 0v50z" className={classes.c2} />
      <path d="M50 108V58a30 30 0 0 1 60 0v50" className={classes.line} />
      <circle cx="80" cy="66" r="20" className={classes.c3} />
      <path d="m71 67 6 6 12-13" className={classes.line} />
      <path d="M30 46l4 4M130 40l-4 5M124 74h6M28 74h6" className={classes.accent} />
    </>
  ),
} satisfies Record<string, ReactNode>;

/** `calendar people search letter notes tea cable repair lost done` */
export type DrawingName = keyof typeof DRAWINGS;

/** A small illustration; says nothing that the words beside it don't. */
export function Drawing({ name, width = 160 }: { name: DrawingName; width?: number }) {
  return (
    <svg viewBox="0 0 160 124" width={width} height={(width * 124) / 160} aria-hidden="true" fill="none">
      {DRAWINGS[name]}
    </svg>
  );
}
