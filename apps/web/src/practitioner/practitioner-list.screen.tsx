import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconMapPin, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { probableCountry } from '../platform/country.ts';
import { useFormat } from '../platform/format.ts';
import { Chip, ChipRow } from '../ui/chip.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { directoryQuery, FILTER_NAMES, type Filters, leaveDirectory } from './directory.ts';
import classes from './practitioner.module.css';
import { PractitionerCard } from './practitioner-card.tsx';
import { fullName, usePractitionerWords } from './practitioner-words.ts';
import { WhatsAppButton } from './whatsapp.tsx';

/** Six lists to choose from: a phone that keeps them closed does not fetch them. */
const DirectoryFilters = lazy(() =>
  import('./directory-filters.tsx').then((module) => ({ default: module.DirectoryFilters })),
);

/** Countries that practices are offered in; the directory's facets do not tell them. */
const COUNTRIES = ['MA', 'FR', 'GB'];

/** The directory; the address holds every filter. */
export function PractitionerListScreen() {
  const { t } = useTranslation(['practitioner', 'common']);
  const format = useFormat();
  const place = usePractitionerWords();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Filters & { symptoms?: string };
  const { symptoms, ...given } = search;
  const { q, specialty, city, language, kind, when, sort } = given;
  const [home] = useState(() => (COUNTRIES.includes(probableCountry()) ? probableCountry() : 'any'));
  // Who looks for a name wants that person, wherever they are.
  const country = given.country ?? (q ? 'any' : home);
  const filters: Filters = { q, specialty, city, language, kind, country, when, sort };
  const from: Record<string, string> = symptoms ? { symptoms } : {};
  const list = useInfiniteQuery(directoryQuery(filters));
  const [open, setOpen] = useState(false);
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const [typed, setTyped] = useState(q ?? '');
  const panel = useId();
  useEffect(() => setTyped(q ?? ''), [q]);

  function change(next: Partial<Filters>) {
    const all = { ...filters, country: given.country, ...next, ...from };
    const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value));
    void navigate({ to: '/practitioners', search: kept, replace: true, resetScroll: false });
  }
  useEffect(() => {
    if (typed.trim() === (q ?? '')) return;
    const timer = setTimeout(() => change({ q: typed.trim() }), 300);
    return () => clearTimeout(timer);
  });

  useEffect(() => leaveDirectory(Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as never));
  const active = FILTER_NAMES.filter((each) => filters[each] && filters[each] !== 'any');
  const words = (name: (typeof FILTER_NAMES)[number], value: string) => {
    if (name === 'city') return place.cityName(value);
    if (name === 'country') {
      const home = given.country === undefined;
      return t(home ? 'filter.countryHere' : 'filter.countryChosen', { country: format.countryName(value) });
    }
    return t(`${name}.${value}`, { defaultValue: value });
  };
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total;

  return (
    <Page>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <search className={classes.search}>
        <div className={classes.searchRow}>
          <TextInput
            aria-label={t('filter.q')}
            placeholder={t('filter.q')}
            leftSection={<IconSearch size={20} stroke={1.7} aria-hidden />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            maxLength={80}
            type="search"
          />
          <Button
            variant="default"
            className={classes.toggle}
            aria-expanded={open}
            aria-controls={panel}
            leftSection={<IconAdjustmentsHorizontal size={20} stroke={1.7} aria-hidden />}
            onClick={() => setOpen(!open)}
          >
            {active.length ? t('filter.some', { number: format.number(active.length) }) : t('filter.title')}
          </Button>
        </div>
        <div id={panel} className={classes.filters} data-open={open || undefined}>
          {(wide || open) && (
            <Suspense>
              <DirectoryFilters filters={{ ...filters, country }} countries={COUNTRIES} onChange={change} />
            </Suspense>
          )}
        </div>
        {active.length > 0 && (
          <ChipRow label={t('filter.active')}>
            {active.map((each) => (
              <Chip
                key={each}
                name={words(each, filters[each] ?? '')}
                icon={each === 'country' && <IconMapPin size={18} stroke={1.7} aria-hidden />}
                onRemove={() => change({ [each]: each === 'country' ? 'any' : '' })}
              />
            ))}
          </ChipRow>
        )}
      </search>
      <div className={classes.results}>
        <div className={classes.resultsHead}>
          <p className={classes.quiet} role="status">
            {total !== undefined && t('list.found', { number: format.number(total) })}
          </p>
          <SegmentedControl
            aria-label={t('sort.label')}
            value={sort === 'name' ? 'name' : 'soonest'}
            onChange={(value) => change({ sort: value === 'name' ? 'name' : '' })}
            data={(['soonest', 'name'] as const).map((value) => ({ value, label: t(`sort.${value}`) }))}
          />
        </div>
        {list.isPending && <ListSkeleton rows={5} />}
        {list.isError && items.length === 0 && <ErrorState error={list.error} retry={() => void list.refetch()} />}
        {list.isSuccess && items.length === 0 && (
          <EmptyState
            drawing="search"
            title={t('list.none')}
            action={
              <Button
                variant="light"
                onClick={() =>
                  change({ q: '', specialty: '', country: 'any', city: '', language: '', kind: '', when: '' })
                }
              >
                {t('filter.clear')}
              </Button>
            }
          >
            {t('list.noneText')}
          </EmptyState>
        )}
        <ul className={classes.grid}>
          {items.map((each) => (
            <li key={each.id}>
              <PractitionerCard
                practitioner={each}
                from={from}
                extra={each.whatsapp && <WhatsAppButton practitionerId={each.id} name={fullName(each)} />}
              />
            </li>
          ))}
        </ul>
        {list.hasNextPage && (
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common:action.more')}
          </Button>
        )}
      </div>
    </Page>
  );
}
