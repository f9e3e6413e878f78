import { Button } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../platform/api.ts';
import classes from './crisis-help.module.css';

export type Crisis = OutputOf<'checkCrisis'>;
/** Whom to call and where to go: brought by the shell, for another slice has it. */
export type HelpPart = (crisis: Crisis) => ReactNode;

/** As the server has it: kind words alone call nobody. */
export const callsStaff = ({ severity, action }: Crisis): boolean =>
  severity >= 3 || !['supportive', 'normal'].includes(action);

/** The reviewed words, untouched, two sentences at a time: somebody in distress does not read a wall of text. */
function paragraphs(reply: string): string[] {
  const sentences = reply.split(/(?<=[.!?؟])\s+/).filter((each) => each.trim());
  const pairs: string[] = [];
  for (let place = 0; place < sentences.length; place += 2) pairs.push(sentences.slice(place, place + 2).join(' '));
  return pairs;
}

/**
 * The fixed reply, before anything else; `children` are the people to call. `note` says what became of what was written.
 * Takes the focus when it comes up.
 */
export function CrisisHelp({
  crisis,
  note,
  calledStaff,
  closeLabel,
  onClose,
  children,
}: {
  crisis: Crisis;
  note: string;
  /** The staff have been told. */
  calledStaff: boolean;
  closeLabel?: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('wellbeing');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section className={classes.help} role="alert">
      <div className={classes.head}>
        <IconHeartHandshake size={36} stroke={1.5} aria-hidden />
        <h2 className={classes.title} ref={heading} tabIndex={-1}>
          {t('crisis.title')}
        </h2>
      </div>
      {paragraphs(crisis.reply).map((paragraph) => (
        <p key={paragraph} className={classes.words}>
          {paragraph}
        </p>
      ))}
      {children}
      {calledStaff && <p className={classes.small}>{t('crisis.told')}</p>}
      <p className={classes.small}>{note}</p>
      <div>
        <Button variant="default" onClick={onClose}>
          {closeLabel ?? t('crisis.close')}
        </Button>
      </div>
    </section>
  );
}
