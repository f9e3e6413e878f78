import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { type Filters, facetsQuery, WHENS } from './directory.ts';
import { usePractitionerWords } from './practitioner-words.ts';

/** What the directory can be narrowed by, with how many professionals each choice leaves. */
export function DirectoryFilters({
  filters,
  countries,
  onChange: change,
}: {
  filters: Filters;
  countries: readonly string[];
  onChange: (next: Partial<Filters>) => void;
}) {
  const { t } = useTranslation(['practitioner', 'common']);
  const format = useFormat();
  const place = usePractitionerWords();
  const facets = useQuery(facetsQuery);
  const { specialty, country, city, language, kind, when } = filters;
  const any = (name: 'specialty' | 'city' | 'language' | 'kind' | 'when') => ({
    value: '',
    label: t(`filter.any.${name}`),
  });
  const counted = (value: string, label: string, count: number) => ({
    value,
    label: `${label} (${format.number(count)})`,
  });
  return (
    <>
      <Select
        label={t('filter.specialty')}
        searchable
        value={specialty ?? ''}
        onChange={(value) => change({ specialty: value ?? '' })}
        data={[
          any('specialty'),
          ...(facets.data?.specialties ?? [])
            .map((each) => counted(each.value, t(`specialty.${each.value}`), each.count))
            .sort((a, b) => a.label.localeCompare(b.label)),
        ]}
      />
      <Select
        label={t('filter.country')}
        value={country}
        onChange={(value) => change({ country: value ?? 'any', city: '' })}
        data={[
          { value: 'any', label: t('filter.any.country') },
          ...countries.map((value) => ({ value, label: format.countryName(value) })),
        ]}
      />
      <Select
        label={t('filter.city')}
        searchable
        value={city ?? ''}
        onChange={(value) => change(value ? { city: value, country: 'any' } : { city: '' })}
        data={[
          any('city'),
          ...(facets.data?.cities ?? []).map((each) => counted(each.value, place.cityName(each.value), each.count)),
        ]}
      />
      <Select
        label={t('filter.language')}
        value={language ?? ''}
        onChange={(value) => change({ language: value ?? '' })}
        data={[
          any('language'),
          ...(facets.data?.languages ?? []).map((each) => counted(each.value, t(`language.${each.value}`), each.count)),
        ]}
      />
      <Select
        label={t('filter.kind')}
        value={kind ?? ''}
        onChange={(value) => change({ kind: value ?? '' })}
        data={[
          any('kind'),
          ...(['doctor', 'assistant'] as const).map((value) => ({ value, label: t(`kind.${value}`) })),
        ]}
      />
      <Select
        label={t('filter.when')}
        value={when ?? ''}
        onChange={(value) => change({ when: value ?? '' })}
        data={[any('when'), ...Object.keys(WHENS).map((value) => ({ value, label: t(`when.${value}`) }))]}
      />
    </>
  );
}
