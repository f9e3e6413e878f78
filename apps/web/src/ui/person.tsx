import { type ReactNode, useState } from 'react';
import classes from './person.module.css';

/** Round picture of somebody; their initials where there is none. Decorative: the name stands beside it. */
export function Portrait({ src, name, size = 48 }: { src?: string | null; name: string; size?: number }) {
  const [broken, setBroken] = useState<string | null>(null);
  const initials = name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => [...word][0])
    .filter((_, place, all) => place === 0 || place === all.length - 1)
    .join('');
  const box = { width: size, height: size, fontSize: size * 0.36 };
  if (src && src !== broken) {
    return (
      <img
        className={classes.portrait}
        src={src}
        alt=""
        width={size}
        height={size}
        style={box}
        loading="lazy"
        decoding="async"
        onError={() => setBroken(src)}
      />
    );
  }
  return (
    <span className={classes.portrait} style={box} aria-hidden="true">
      {initials}
    </span>
  );
}

/** Portrait, name and what else one should know; `label` says above the name what this person is here (With, For); `aside` stands at the end (a time, a badge, a button). */
export function PersonRow({
  name,
  label,
  title,
  photoUrl,
  meta,
  aside,
  size,
}: {
  name: string;
  label?: ReactNode;
  /** What to write instead of the plain name, such as a link on it. */
  title?: ReactNode;
  photoUrl?: string | null;
  meta?: ReactNode;
  aside?: ReactNode;
  size?: number;
}) {
  return (
    <div className={classes.row}>
      <Portrait src={photoUrl} name={name} size={size} />
      <div className={classes.words}>
        {label && <div className={classes.meta}>{label}</div>}
        <div className={classes.name}>{title ?? name}</div>
        {meta && <div className={classes.meta}>{meta}</div>}
      </div>
      {aside && <div className={classes.aside}>{aside}</div>}
    </div>
  );
}
