import { Button } from '@mantine/core';
import type { Appointment } from '@medisense/contract';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { activeRole, useSession } from '../platform/session.ts';
import { Drawing } from '../ui/drawings.tsx';
import { Facts } from '../ui/facts.tsx';
import { TextLink } from '../ui/link.tsx';
import { Card } from '../ui/page.tsx';
import { PersonRow } from '../ui/person.tsx';
import classes from './appointment.module.css';
import { StatusTag } from './appointment-status.tsx';
import { calendarFile, downloadCalendarFile } from './calendar-file.ts';

const AHEAD = ['requested', 'confirmed'];

/** When, with whom, how and why; in the practitioner's zone, with a word about it where the device's clock differs. */
export function AppointmentDetails({ visit }: { visit: Appointment }) {
  const { t } = useTranslation('appointment');
  const format = useFormat();
  const { me, ...session } = useSession();
  const zone = visit.timeZone;
  const note = format.zoneNote(visit.start, zone);
  const isPatient = activeRole({ me, ...session } as ReturnType<typeof useSession>) === 'patient';
  const minutes = (Date.parse(visit.end) - Date.parse(visit.start)) / 60_000;
  // Staff read who it is for in the title and on the card beside; their diary is the agenda itself.
  const own = !isPatient || (me?.persons.length ?? 0) <= 1;
  return (
    <Card padding="l">
      <div className={classes.stack}>
        <div className={classes.when}>
          <p className={classes.whenDay}>{format.dateLong(visit.start, zone)}</p>
          <p className={classes.whenTime}>
            <time dateTime={visit.start}>{format.time(visit.start, zone)}</time>
            <span className={classes.quiet}> · {format.duration(minutes)}</span>
          </p>
          {note && (
            <p className={classes.warm}>
              {t('visit.zone', { zone: note, time: format.time(visit.start), day: format.dateShort(visit.start) })}
            </p>
          )}
          <div className={classes.row}>
            <StatusTag status={visit.status} />
          </div>
          <p className={classes.quiet}>{t(`statusMeaning.${visit.status}`)}</p>
        </div>
        <PersonRow
          name={visit.practitionerName}
          photoUrl={visit.practitionerPhotoUrl}
          title={
            <TextLink to="/practitioners/$id" params={{ id: visit.practitionerId }} search={{}}>
              {visit.practitionerName}
            </TextLink>
          }
          label={t('visit.with')}
        />
        {!own && (
          <PersonRow
            name={visit.patientName}
            photoUrl={visit.patientPhotoUrl}
            title={
              <TextLink to="/patients/$id" params={{ id: visit.patientId }} search={{}}>
                {visit.patientName}
              </TextLink>
            }
            label={t('visit.for')}
          />
        )}
        <Facts
          items={[
            [t('visit.kind'), t(`kind.${visit.kind}`)],
            ...(visit.reason
              ? [
                  [
                    t('visit.reason'),
                    <span key="reason" className={classes.words} dir="auto">
                      {visit.reason}
                    </span>,
                  ] as const,
                ]
              : []),
            [t('visit.askedOn'), format.date(visit.createdAt)],
          ]}
        />
        {isPatient && AHEAD.includes(visit.status) && (
          <div>
            <Button
              variant="subtle"
              leftSection={<IconCalendarPlus size={20} stroke={1.7} aria-hidden />}
              onClick={() =>
                downloadCalendarFile(
                  calendarFile(
                    visit,
                    t('visit.calendarTitle', { name: visit.practitionerName }),
                    new Date().toISOString(),
                  ),
                )
              }
            >
              {t('visit.toCalendar')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

/** Said once, right after asking for a visit. */
export function JustAsked({ visit }: { visit: Appointment }) {
  const { t } = useTranslation('appointment');
  const requested = visit.status === 'requested';
  return (
    <Card tone="warm" role="status">
      <div className={classes.asked}>
        <Drawing name="done" width={120} />
        <div>
          <h2 className={classes.subtitle}>{t(requested ? 'asked.title' : 'asked.confirmedTitle')}</h2>
          <p>{t(requested ? 'asked.text' : 'asked.confirmedText', { name: visit.practitionerName })}</p>
          {visit.warnings?.map((each) => (
            <p key={each} className={classes.warm}>
              {t(`warning.${each}`)}
            </p>
          ))}
        </div>
      </div>
    </Card>
  );
}
