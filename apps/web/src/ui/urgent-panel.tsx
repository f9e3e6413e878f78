import { IconAlertTriangle, IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { phone } from '../platform/format.ts';
import classes from './urgent-panel.module.css';

/** The only large red on any screen: danger, said first and plainly. Holds the screen's h1. */
export function UrgentPanel({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.panel}>
      <div className={classes.head}>
        <IconAlertTriangle size={40} stroke={1.8} aria-hidden />
        <h1 className={classes.title} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}

/** A number to tap: `number` as dialled (`15`, `+212…`), `label` whom it reaches, `note` hours or how sure the number is. */
export function CallButton({
  number,
  label,
  note,
  prominent = false,
}: {
  number: string;
  label: string;
  note?: ReactNode;
  prominent?: boolean;
}) {
  return (
    <a className={classes.call} data-prominent={prominent || undefined} href={`tel:${number.replace(/\s/g, '')}`}>
      <IconPhone size={28} stroke={1.8} aria-hidden />
      <span className={classes.words}>
        <span className={classes.label}>{label}</span>
        {note && <span className={classes.note}>{note}</span>}
      </span>
      <span className={`${classes.number} ltr`}>{phone(number)}</span>
    </a>
  );
}
