import { MultiSelect, Select, TextInput } from '@mantine/core';
import type { SpecialtyId } from '@medisense/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTRIES } from '../platform/countries.ts';
import { useFormat } from '../platform/format.ts';
import { Section } from '../ui/page.tsx';
import classes from './account.module.css';
import { SPECIALTIES } from './specialties.ts';

type Work = { specialties: string[]; city: string; country: string };

const byName = <T extends { label: string }>(items: T[]) => items.sort((a, b) => a.label.localeCompare(b.label));

/** What a professional will be found by once approved. */
export function ProfessionalFields({
  form,
  change,
  complaints,
}: {
  form: Work;
  change: (part: Partial<Work>) => void;
  complaints: Record<string, string>;
}) {
  const { t } = useTranslation(['account', 'practitioner']);
  const format = useFormat();
  const specialties = useMemo(
    () => byName(SPECIALTIES.map((value: SpecialtyId) => ({ value, label: t(`practitioner:specialty.${value}`) }))),
    [t],
  );
  const countries = useMemo(
    () => byName(COUNTRIES.map((value) => ({ value, label: format.countryName(value) }))),
    [format],
  );
  return (
    <Section title={t('register.work')}>
      <MultiSelect
        id="specialties"
        label={t('register.specialties')}
        description={t('register.specialtiesHint')}
        data={specialties}
        value={form.specialties}
        onChange={(chosen) => change({ specialties: chosen })}
        error={complaints.specialties}
        maxValues={5}
        nothingFoundMessage={t('register.specialtiesNone')}
        size="md"
        searchable
        hidePickedOptions
      />
      <div className={classes.pair}>
        <TextInput
          id="city"
          label={t('register.city')}
          autoComplete="address-level2"
          value={form.city}
          error={complaints.city}
          onChange={(event) => change({ city: event.currentTarget.value })}
        />
        <Select
          id="country"
          label={t('register.country')}
          autoComplete="country"
          data={countries}
          value={form.country}
          onChange={(country) => change({ country: country ?? 'MA' })}
          error={complaints.country}
          nothingFoundMessage={t('register.countryNone')}
          searchable
        />
      </div>
    </Section>
  );
}
