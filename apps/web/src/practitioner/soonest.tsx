import type { SpecialtyId } from '@medisense/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/link.tsx';
import { Section } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { soonestQuery } from './directory.ts';
import classes from './practitioner.module.css';
import { PractitionerCard } from './practitioner-card.tsx';

const SHOWN = 4;
const FALLBACK = 'general_practice';
/** A specialty that one goes to, not one that one books. */
const NOT_BOOKED = ['emergency_medicine'];

/**
 * The soonest free times across all professionals of the first specialty; of general practice where it has none.
 * `from` goes along to the booking.
 */
export function SoonestTimes({
  specialties,
  from = {},
  title,
}: {
  specialties: readonly SpecialtyId[];
  from?: Record<string, string>;
  title: string;
}) {
  const { t } = useTranslation('practitioner');
  const wanted = specialties.find((each) => !NOT_BOOKED.includes(each)) ?? FALLBACK;
  const first = useQuery(soonestQuery(wanted, SHOWN));
  const free = first.data?.items.filter((each) => each.nextSlot) ?? [];
  const empty = first.isSuccess && free.length === 0 && wanted !== FALLBACK;
  const second = useQuery({ ...soonestQuery(FALLBACK, SHOWN), enabled: empty });
  const shown = empty ? (second.data?.items.filter((each) => each.nextSlot) ?? []) : free;
  const specialty = empty ? FALLBACK : wanted;
  const failed = first.error ?? (empty ? second.error : null);
  return (
    <Section
      title={title}
      lead={
        empty
          ? t('soonest.fallback', { wanted: t(`specialty.${wanted}`), instead: t(`specialty.${FALLBACK}`) })
          : t(`specialty.${wanted}`)
      }
    >
      {(first.isPending || (empty && second.isPending)) && <ListSkeleton rows={3} />}
      {failed && <ErrorState error={failed} retry={() => void (first.error ? first : second).refetch()} />}
      {!failed && shown.length > 0 && (
        <ul className={classes.cards}>
          {shown.map((each) => (
            <li key={each.id}>
              <PractitionerCard practitioner={each} from={from} compact />
            </li>
          ))}
        </ul>
      )}
      {!failed && shown.length === 0 && first.isSuccess && (!empty || second.isSuccess) && (
        <EmptyState drawing="calendar" title={t('soonest.none')}>
          {t('soonest.noneText')}
        </EmptyState>
      )}
      <div>
        <LinkButton to="/practitioners" search={{ specialty, ...from }} variant="subtle">
          {t('soonest.all')}
        </LinkButton>
      </div>
    </Section>
  );
}
