import type { ReactNode } from 'react';
import { useEffect } from 'react';
import classes from './page.module.css';

/** Sets the title of the window; `PageHeader` does it by itself. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · MEDISENSE` : 'MEDISENSE';
  }, [title]);
}

/** The column a screen stands in. `narrow` for forms and conversations, `wide` for tables and calendars. */
export function Page({ width = 'normal', children }: { width?: 'narrow' | 'normal' | 'wide'; children: ReactNode }) {
  return (
    <div className={classes.page} data-width={width}>
      {children}
    </div>
  );
}

/**
 * Heading of a screen: its one h1, which gets the focus after a navigation. `back` stands before it (a `BackLink`),
 * `actions` at its end (at most one of them filled), `lead` says in one sentence what the screen is for.
 */
export function PageHeader({
  title,
  lead,
  back,
  actions,
}: {
  title: string;
  lead?: ReactNode;
  back?: ReactNode;
  actions?: ReactNode;
}) {
  useTitle(title);
  return (
    <header className={classes.header}>
      {back}
      <div className={classes.headline}>
        <h1 className={classes.title} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {lead && <p className={classes.lead}>{lead}</p>}
    </header>
  );
}

/** A part of a screen under an h2. */
export function Section({
  title,
  lead,
  actions,
  children,
}: {
  title?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.section}>
      {(title || actions) && (
        <div className={classes.headline}>
          <h2 className={classes.subtitle}>{title}</h2>
          {actions && <div className={classes.actions}>{actions}</div>}
        </div>
      )}
      {lead && <p className={classes.quiet}>{lead}</p>}
      {children}
    </section>
  );
}

/** A surface with a hairline. `tone` `accent` and `warm` lay a soft ground, `danger` is for danger alone. */
export function Card({
  tone = 'plain',
  padding = 'm',
  as: As = 'div',
  children,
  ...rest
}: {
  tone?: 'plain' | 'accent' | 'warm' | 'danger' | 'sunken';
  padding?: 'none' | 's' | 'm' | 'l';
  as?: 'div' | 'article' | 'section' | 'li';
  children: ReactNode;
} & Omit<React.HTMLAttributes<HTMLElement>, 'className' | 'style'>) {
  return (
    <As className={classes.card} data-tone={tone} data-padding={padding} {...rest}>
      {children}
    </As>
  );
}

/** A row of controls above a list; wraps on a phone. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={classes.toolbar} aria-label={label}>
      {children}
    </fieldset>
  );
}
