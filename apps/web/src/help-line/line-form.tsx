import { Checkbox, MultiSelect, Select, TextInput } from '@mantine/core';
import type { DirectoryLine, HelpLineInput } from '@medisense/contract';
import { type ChangeEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../platform/api.ts';
import { COUNTRIES } from '../platform/countries.ts';
import { useErrorText, useFieldErrors } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { Section } from '../ui/page.tsx';
import { RecordForm, type RecordFormProps } from '../ui/record-form.tsx';
import classes from './help-line.module.css';

const KINDS = ['emergency', 'ambulance', 'police', 'fire', 'suicide', 'violence', 'child', 'poison'] as const;
const SPOKEN = ['ar', 'fr', 'en', 'zgh', 'es', 'it', 'de', 'pt', 'nl', 'tr'];

/** The fields of a line; the name of each is the field that the server complains about. */
export type LineValues = {
  country: string;
  kind: string;
  number: string;
  'name.fr': string;
  'name.en': string;
  'name.ar': string;
  languages: string[];
  always: boolean;
  hours: string;
  source: string;
};
type TextField = 'number' | 'name.fr' | 'name.en' | 'name.ar' | 'hours' | 'source';

/** A line as values of the form; a new one answers day and night until somebody says otherwise. */
export const valuesOf = (line: DirectoryLine | undefined, country: string): LineValues => ({
  country: line?.country ?? country,
  kind: line?.kind ?? '',
  number: line?.number ?? '',
  'name.fr': line?.name.fr ?? '',
  'name.en': line?.name.en ?? '',
  'name.ar': line?.name.ar ?? '',
  languages: line?.languages ?? [],
  always: (line?.hours ?? '24/7') === '24/7',
  hours: line && line.hours !== '24/7' ? line.hours : '',
  source: line?.source ?? '',
});
/** What the server is told; it judges what is missing. */
export const inputOf = (values: LineValues): HelpLineInput => ({
  country: values.country,
  kind: values.kind as HelpLineInput['kind'],
  number: values.number,
  name: { fr: values['name.fr'], en: values['name.en'], ar: values['name.ar'] },
  languages: values.languages,
  hours: values.always ? '24/7' : values.hours,
  source: values.source,
});

/** The fields of a help line, each with its complaint. */
export function LineForm({ values, change, ...frame }: RecordFormProps<LineValues>) {
  const { error } = frame;
  const { t } = useTranslation(['helpline', 'common']);
  const format = useFormat();
  const errorText = useErrorText();
  const fieldErrors = useFieldErrors();
  const complaints: Record<string, string> = {};
  for (const [field, sentence] of Object.entries(fieldErrors(error))) {
    const name = field.replace(/\[\d+\]$/, '');
    if (error instanceof ApiError && error.code === 'LINE_CLOSED') complaints[name] = errorText(error);
    else if (name in values && values[name as keyof LineValues].toString().trim() === '')
      complaints[name] = t('common:problems.required');
    else complaints[name] = name === 'number' ? t('form.numberMend') : sentence;
  }
  const countries = useMemo(
    () =>
      COUNTRIES.map((value) => ({ value, label: format.countryName(value) })).sort((a, b) =>
        a.label.localeCompare(b.label),
      ),
    [format],
  );
  const text = (name: TextField) => ({
    id: name,
    label: t(`field.${name}`),
    value: values[name],
    error: complaints[name],
    required: true,
    withAsterisk: false,
    onChange: (event: ChangeEvent<HTMLInputElement>) => change({ [name]: event.currentTarget.value }),
  });
  const choice = (name: 'country' | 'kind') => ({
    id: name,
    label: t(`field.${name}`),
    value: values[name] || null,
    error: complaints[name],
    onChange: (value: string | null) => change({ [name]: value ?? '' }),
  });
  const label = (field: string) => (field in values ? t(`field.${field as TextField}`) : undefined);
  return (
    <RecordForm {...frame} complaints={complaints} label={label}>
      <div className={classes.pair}>
        <Select {...choice('country')} searchable data={countries} />
        <Select {...choice('kind')} data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        <TextInput
          {...text('number')}
          type="tel"
          autoComplete="off"
          description={t('form.numberHint')}
          classNames={{ input: 'ltr' }}
        />
        <MultiSelect
          id="languages"
          size="md"
          label={t('field.languages')}
          error={complaints.languages}
          value={values.languages}
          data={[...new Set([...SPOKEN, ...values.languages])].map((value) => ({
            value,
            label: format.languageName(value),
          }))}
          onChange={(languages) => change({ languages })}
        />
      </div>
      <Section title={t('form.names')} lead={t('form.namesLead')}>
        <div className={classes.pair}>
          <TextInput {...text('name.fr')} dir="ltr" lang="fr" />
          <TextInput {...text('name.en')} dir="ltr" lang="en" />
          <TextInput {...text('name.ar')} dir="rtl" lang="ar" />
        </div>
      </Section>
      <div className={classes.stack}>
        <Checkbox
          size="md"
          label={t('form.always')}
          checked={values.always}
          onChange={(event) => change({ always: event.currentTarget.checked })}
        />
        {!values.always && <TextInput {...text('hours')} description={t('form.hoursHint')} dir="auto" />}
        <TextInput {...text('source')} description={t('form.sourceHint')} dir="auto" />
      </div>
    </RecordForm>
  );
}
