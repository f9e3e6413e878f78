import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton, TextLink } from '../ui/link.tsx';
import { Section } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import classes from './appointment.module.css';
import { AppointmentCard } from './appointment-card.tsx';
import { visitsQuery } from './appointment-queries.ts';

const ALIVE = ['requested', 'confirmed', 'checked_in'];

/** The visits that come next, for a home screen: two at most, and the way to all. */
export function NextVisits({ withPatient }: { withPatient: boolean }) {
  const { t } = useTranslation('appointment');
  const list = useInfiniteQuery(visitsQuery('upcoming'));
  const visits = (list.data?.pages[0]?.items ?? []).filter((each) => ALIVE.includes(each.status)).slice(0, 2);
  return (
    <Section
      title={t('next.title')}
      actions={
        visits.length > 0 && (
          <TextLink to="/appointments" search={{}}>
            {t('next.all')}
          </TextLink>
        )
      }
    >
      {list.isPending && <ListSkeleton rows={1} />}
      {list.isError && !list.data && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && visits.length === 0 && (
        <EmptyState
          drawing="calendar"
          title={t('next.none')}
          action={
            <LinkButton to="/practitioners" search={{}} variant="light">
              {t('list.new')}
            </LinkButton>
          }
        >
          {t('next.noneText')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {visits.map((visit) => (
          <li key={visit.id}>
            <AppointmentCard visit={visit} withPatient={withPatient} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
