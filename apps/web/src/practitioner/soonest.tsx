import type { SpecialtyId } from '@medisense/contract';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { probableCountry } from '../platform/country.ts';
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
 * The soonest free times across all professionals of the first specialty, in the person's country; of general practice
 * where it has none. `from` goes along to the booking.
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
  const country = probableCountry();
  // Near before far, the right specialty before a general one: the first of these that has a free time is shown.
  const wishes = [
    { specialty: wanted, country },
    ...(wanted === FALLBACK ? [] : [{ specialty: FALLBACK, country }]),
    { specialty: wanted, country: undefined },
  ];
  const found = useQueries({ queries: wishes.map((wish) => soonestQuery(wish.specialty, wish.country, SHOWN)) });
  const freeOf = (place: number) => found[place]?.data?.items.filter((each) => each.nextSlot) ?? [];
  const best = found.findIndex((each, place) => !each.isSuccess || freeOf(place).length > 0);
  const answer = best < 0 ? undefined : found[best];
  const specialty = wishes[best]?.specialty ?? wanted;
  const shown = best < 0 ? [] : freeOf(best);
  const instead = shown.length > 0 && specialty !== wanted;
  return (
    <Section
      title={title}
      lead={
        instead
          ? t('soonest.fallback', { wanted: t(`specialty.${wanted}`), instead: t(`specialty.${FALLBACK}`) })
          : t(`specialty.${wanted}`)
      }
    >
      {answer?.isPending && <ListSkeleton rows={3} />}
      {answer?.isError && <ErrorState error={answer.error} retry={() => void answer.refetch()} />}
      {shown.length > 0 && (
        <ul className={classes.cards}>
          {shown.map((each) => (
            <li key={each.id}>
              <PractitionerCard practitioner={each} from={from} compact />
            </li>
          ))}
        </ul>
      )}
      {best < 0 && (
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
