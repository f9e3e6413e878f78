import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';

/** Finds the patient that staff book for, by the start of a name. */
export function PatientPicker({ value, onChange }: { value: string | null; onChange: (id: string) => void }) {
  const { t } = useTranslation('appointment');
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const patients = useQuery({
    queryKey: ['listPatients', 'picker', q],
    queryFn: ({ signal }) => call('listPatients', { query: { ...(q ? { q } : {}), limit: '20' }, signal }),
    placeholderData: keepPreviousData,
  });
  const known = useQuery({
    queryKey: ['getPatient', value],
    queryFn: ({ signal }) => call('getPatient', { params: { id: value ?? '' }, signal }),
    enabled: value !== null,
  });
  const people = [...(patients.data?.items ?? [])];
  if (known.data && !people.some((each) => each.id === value)) people.unshift(known.data);
  return (
    <Select
      label={t('book.patient')}
      placeholder={t('book.patientSearch')}
      searchable
      value={value}
      onChange={(next) => next && onChange(next)}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={patients.isSuccess ? t('book.noPatientFound') : undefined}
      data={people.map((each) => ({
        value: each.id,
        label: [`${each.givenName} ${each.familyName}`, each.birthDate && format.plainDate(each.birthDate)]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  );
}
