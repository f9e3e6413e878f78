import { VisuallyHidden } from '@mantine/core';
import type { Practitioner } from '@medisense/contract';
import { IconCalendarEvent, IconLanguage, IconMapPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { LinkButton, TextLink } from '../ui/link.tsx';
import { Card } from '../ui/page.tsx';
import { PersonRow } from '../ui/person.tsx';
import classes from './practitioner.module.css';
import { fullName, usePractitionerWords } from './practitioner-words.ts';

/**
 * A professional with the next free time as the one thing to press. `from` is what the booking should know of where the
 * person comes from; `extra` stands beside the way to the other times.
 */
export function PractitionerCard({
  practitioner,
  from = {},
  extra,
  compact = false,
}: {
  practitioner: Practitioner;
  from?: Record<string, string>;
  extra?: ReactNode;
  compact?: boolean;
}) {
  const { t } = useTranslation('practitioner');
  const words = usePractitionerWords();
  const name = fullName(practitioner);
  return (
    <Card as="article" padding={compact ? 's' : 'm'}>
      <div className={classes.card}>
        <PersonRow
          name={name}
          photoUrl={practitioner.photoUrl}
          size={compact ? 48 : 64}
          title={
            <TextLink to="/practitioners/$id" params={{ id: practitioner.id }} search={from} className={classes.name}>
              {name}
            </TextLink>
          }
          meta={words.specialties(practitioner)}
        />
        <ul className={classes.facts}>
          <li>
            <IconMapPin size={18} stroke={1.7} aria-hidden /> {words.place(practitioner)}
          </li>
          {!compact && (
            <li>
              <IconLanguage size={18} stroke={1.7} aria-hidden /> {words.languages(practitioner)}
            </li>
          )}
        </ul>
        <NextSlot practitioner={practitioner} from={from} />
        <div className={classes.under}>
          <LinkButton
            to="/practitioners/$id"
            params={{ id: practitioner.id }}
            search={from}
            variant="subtle"
            size="compact-md"
            leftSection={<IconCalendarEvent size={18} stroke={1.7} aria-hidden />}
            aria-label={`${t('card.otherTimes')}: ${name}`}
          >
            {t('card.otherTimes')}
          </LinkButton>
          {extra}
        </div>
      </div>
    </Card>
  );
}

function NextSlot({ practitioner, from }: { practitioner: Practitioner; from: Record<string, string> }) {
  const { t } = useTranslation('practitioner');
  const format = useFormat();
  const { nextSlot: slot, timeZone: zone } = practitioner;
  if (!slot) return <p className={classes.quiet}>{t('card.noSlot')}</p>;
  const note = format.zoneNote(slot.start, zone);
  const when = t('card.dayTime', { day: format.relativeDay(slot.start, zone), time: format.time(slot.start, zone) });
  return (
    <div className={classes.next}>
      <LinkButton
        to="/book/$practitionerId"
        params={{ practitionerId: practitioner.id }}
        search={{ ...from, start: slot.start }}
        fullWidth
        variant="light"
      >
        {when}
        <VisuallyHidden>
          . {t('card.bookAt', { when: format.dateLong(slot.start, zone), name: fullName(practitioner) })}
        </VisuallyHidden>
      </LinkButton>
      {note && <p className={classes.zone}>{t('card.zone', { zone: note })}</p>}
    </div>
  );
}
