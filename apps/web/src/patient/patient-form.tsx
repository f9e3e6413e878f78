import { Select, TextInput } from '@mantine/core';
import type { InputOf, Patient } from '@medisense/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTRIES } from '../platform/countries.ts';
import { useFieldErrors } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { LANGUAGES } from '../platform/i18n.ts';
import { DateField } from '../ui/date-field.tsx';
import { Section } from '../ui/page.tsx';
import { RecordForm, type RecordFormProps } from '../ui/record-form.tsx';
import classes from './patient.module.css';

export type PatientValues = {
  givenName: string;
  familyName: string;
  birthDate: string;
  sex: string;
  bloodGroup: string;
  phone: string;
  email: string;
  addressLine: string;
  city: string;
  country: string;
  language: string;
};
type PatientInput = InputOf<'createPatient'>['body'];
const NULLABLE = ['birthDate', 'sex', 'bloodGroup', 'phone', 'email', 'country'];
const GROUPS = ['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-'];

/** A patient's fields as texts of a form. */
export function valuesOf(patient: Patient): PatientValues {
  const { givenName, familyName, addressLine, city, language } = patient;
  const { birthDate, sex, bloodGroup, phone, email, country } = patient;
  return {
    ...{ givenName, familyName, addressLine, city, language },
    ...{ birthDate: birthDate ?? '', sex: sex ?? '', bloodGroup: bloodGroup ?? '' },
    ...{ phone: phone ?? '', email: email ?? '', country: country ?? '' },
  };
}

/** What the server is told: the fields that differ from `before`; empty ones as null where nothing is a value. */
export function changesOf(values: PatientValues, before?: PatientValues): PatientInput {
  const told = Object.entries(values).flatMap(([name, value]) => {
    if (before && before[name as keyof PatientValues] === value) return [];
    const clean = name === 'phone' ? value.replace(/[\s.()-]/g, '') : value.trim();
    return [[name, clean === '' && NULLABLE.includes(name) ? null : clean]];
  });
  return Object.fromEntries(told) as PatientInput;
}

/** The fields of a patient, each with its complaint. */
export function PatientForm({ values, change, ...frame }: RecordFormProps<PatientValues>) {
  const { t } = useTranslation('patient');
  const format = useFormat();
  const complaints = useFieldErrors()(frame.error);
  const countries = useMemo(
    () =>
      COUNTRIES.map((value) => ({ value, label: format.countryName(value) })).sort((a, b) =>
        a.label.localeCompare(b.label),
      ),
    [format],
  );
  const text = (name: keyof PatientValues) => ({
    id: name,
    label: t(`field.${name}`),
    value: values[name],
    error: complaints[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => change({ [name]: event.currentTarget.value }),
  });
  const choice = (name: keyof PatientValues) => ({
    id: name,
    label: t(`field.${name}`),
    value: values[name] || null,
    error: complaints[name],
    onChange: (value: string | null) => change({ [name]: value ?? '' }),
  });
  const label = (field: string) => (field in values ? t(`field.${field as keyof PatientValues}`) : undefined);
  return (
    <RecordForm {...frame} complaints={complaints} label={label}>
      <Section title={t('form.identity')}>
        <div className={classes.pair}>
          <TextInput {...text('givenName')} required withAsterisk={false} dir="auto" />
          <TextInput {...text('familyName')} required withAsterisk={false} dir="auto" />
          <DateField {...text('birthDate')} onChange={(birthDate) => change({ birthDate })} />
          <Select
            {...choice('sex')}
            clearable
            placeholder={t('form.unknown')}
            data={(['female', 'male'] as const).map((value) => ({ value, label: t(`sex.${value}`) }))}
          />
          <Select
            {...choice('bloodGroup')}
            clearable
            placeholder={t('form.unknown')}
            data={GROUPS.map((value) => ({ value, label: `\u2066${value}\u2069` }))}
          />
        </div>
      </Section>
      <Section title={t('form.contact')}>
        <div className={classes.pair}>
          <TextInput {...text('phone')} type="tel" description={t('field.phoneHint')} classNames={{ input: 'ltr' }} />
          <TextInput {...text('email')} type="email" classNames={{ input: 'ltr' }} />
          <TextInput {...text('addressLine')} dir="auto" />
          <TextInput {...text('city')} dir="auto" />
          <Select
            {...choice('country')}
            clearable
            searchable
            placeholder={t('form.unknown')}
            nothingFoundMessage={t('field.countryNone')}
            data={countries}
          />
          <Select
            {...choice('language')}
            data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
          />
        </div>
      </Section>
    </RecordForm>
  );
}
