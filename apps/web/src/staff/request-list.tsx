import { Button } from '@mantine/core';
import type { AppointmentRow } from '@medisense/contract';
import { IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { useSession } from '../platform/session.ts';
import { LinkButton, TextLink } from '../ui/link.tsx';
import { Card } from '../ui/page.tsx';
import { PersonRow } from '../ui/person.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import classes from './staff.module.css';
import { requestsQuery } from './visits.ts';

const STEP = 20;

/** Requests, the soonest first: the patient's words, and the answer. `details` is asked for when somebody reads on. */
export function RequestList({
  deeds,
  details,
}: {
  deeds: (visit: AppointmentRow) => ReactNode;
  details: (visit: AppointmentRow) => ReactNode;
}) {
  const { t } = useTranslation(['staff', 'common']);
  const requests = useQuery(requestsQuery);
  const [shown, setShown] = useState(STEP);
  if (requests.isPending) return <ListSkeleton rows={3} />;
  if (requests.isError && !requests.data) {
    return <ErrorState error={requests.error} retry={() => void requests.refetch()} />;
  }
  const { items, nextCursor } = requests.data;
  if (items.length === 0) {
    return (
      <EmptyState
        drawing="done"
        title={t('requests.emptyTitle')}
        action={
          <LinkButton to="/day" search={{}} variant="light">
            {t('requests.emptyAction')}
          </LinkButton>
        }
      >
        {t('requests.emptyText')}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.cards}>
        {items.slice(0, shown).map((visit) => (
          <li key={visit.id}>
            <Request visit={visit} deeds={deeds(visit)} details={() => details(visit)} />
          </li>
        ))}
      </ul>
      {shown < items.length && (
        <div>
          <Button variant="default" onClick={() => setShown(shown + STEP)}>
            {t('common:action.more')}
          </Button>
        </div>
      )}
      {nextCursor && shown >= items.length && <p className={classes.quiet}>{t('requests.more')}</p>}
    </>
  );
}

function Request({ visit, deeds, details }: { visit: AppointmentRow; deeds: ReactNode; details: () => ReactNode }) {
  const { t } = useTranslation(['staff', 'appointment']);
  const format = useFormat();
  const { me } = useSession();
  const [open, setOpen] = useState(false);
  const agenda = me?.agendas.find((each) => each.id === visit.practitionerId);
  const zone = agenda?.timeZone;
  const several = (me?.agendas.length ?? 0) > 1;
  return (
    <Card as="article">
      <div className={classes.request}>
        <PersonRow
          name={visit.patientName}
          title={
            <TextLink to="/visits/$id" params={{ id: visit.id }} search={{}} className={classes.name}>
              {visit.patientName}
            </TextLink>
          }
          meta={[t(`appointment:kind.${visit.kind}`), several && t('requests.with', { name: visit.practitionerName })]
            .filter(Boolean)
            .join(' · ')}
        />
        <p className={classes.requestWhen}>
          <strong>
            <time dateTime={visit.start}>{format.dateTimeLong(visit.start, zone)}</time>
          </strong>{' '}
          <span className={classes.quiet}>
            · {format.duration((Date.parse(visit.end) - Date.parse(visit.start)) / 60_000)}
          </span>
        </p>
        {visit.reason && (
          <p className={classes.words} dir="auto">
            {visit.reason}
          </p>
        )}
        <div className={classes.requestDeeds}>
          {deeds}
          <Button
            variant="subtle"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            rightSection={
              <IconChevronDown size={18} aria-hidden style={open ? { transform: 'rotate(180deg)' } : undefined} />
            }
          >
            {t(open ? 'requests.hide' : 'requests.read')}
          </Button>
        </div>
        {open && details()}
      </div>
    </Card>
  );
}
