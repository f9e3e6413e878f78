import { Loader } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';
import classes from './time-slot.module.css';

/** One time that can be chosen: `children` is the time (`09:30`), `label` says it in full for screen readers. */
export function TimeSlotButton({
  children,
  label,
  selected = false,
  busy = false,
  disabled = false,
  onClick,
}: {
  children: ReactNode;
  label: string;
  selected?: boolean;
  busy?: boolean;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={classes.slot}
      aria-label={label}
      aria-pressed={selected}
      aria-busy={busy}
      disabled={disabled}
      onClick={onClick}
    >
      {busy ? <Loader size={18} color="currentColor" /> : children}
    </button>
  );
}

/** The same as a link: `<TimeSlotLink to="/book/$practitionerId" params={…} search={{ start }} aria-label={…}>`. */
export const TimeSlotLink = createLink((props: AnchorHTMLAttributes<HTMLAnchorElement>) => (
  <a {...props} className={classes.slot} />
));

/** Slots in rows that wrap. */
export function SlotGrid({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={classes.grid} aria-label={label}>
      {children}
    </fieldset>
  );
}
