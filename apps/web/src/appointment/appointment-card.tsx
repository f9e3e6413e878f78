import type { AppointmentRow } from '@medisense/contract';
import { IconChevronRight, IconPhone, IconStethoscope, IconVideo } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import classes from './appointment.module.css';
import { StatusTag } from './appointment-status.tsx';
import { shortMonth } from './short-month.ts';

export const KIND_ICONS = { in_person: IconStethoscope, video: IconVideo, phone: IconPhone } as const;

/**
 * One visit as a line that leads to it. `withPatient` names the patient too: beside the professional for families,
 * first for staff, who look for the person.
 */
export function AppointmentCard({ visit, withPatient }: { visit: AppointmentRow; withPatient: boolean | 'first' }) {
  const { t } = useTranslation('appointment');
  const format = useFormat();
  const language = useLanguage();
  const Kind = KIND_ICONS[visit.kind];
  const over = ['declined', 'cancelled', 'no_show'].includes(visit.status);
  return (
    <Link to="/appointments/$id" params={{ id: visit.id }} search={{}} className={classes.card} data-over={over}>
      <time dateTime={visit.start} className={classes.date}>
        <span className={classes.dateDay}>{format.dayOfMonth(visit.start)}</span>
        <span className={classes.dateMonth}>{shortMonth(visit.start, language)}</span>
      </time>
      <span className={classes.cardWords}>
        <span className={classes.cardTime}>
          {format.weekdayLong(visit.start)} · {format.time(visit.start)}
        </span>
        <span className={classes.cardName}>{withPatient === 'first' ? visit.patientName : visit.practitionerName}</span>
        <span className={classes.cardMeta}>
          <Kind size={17} stroke={1.7} aria-hidden />
          <span className={classes.cardMetaWords}>
            {t(`kind.${visit.kind}`)}
            {withPatient && (
              <>
                {' · '}
                <bdi>{withPatient === 'first' ? visit.practitionerName : visit.patientName}</bdi>
              </>
            )}
          </span>
        </span>
        <span>
          <StatusTag status={visit.status} />
        </span>
      </span>
      <IconChevronRight size={22} stroke={1.7} className={`${classes.cardGo} mantine-rotate-rtl`} aria-hidden />
    </Link>
  );
}
