import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** `3/5/1990`, `03.05.1990`, `03051990` → `1990-05-03`; null where no calendar day can be read. */
export function readDate(typed: string): string | null {
  const match = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$|^(\d{2})(\d{2})(\d{4})$/.exec(typed.trim());
  if (!match) return null;
  const [day, month, year] = (match[1] ? match.slice(1, 4) : match.slice(4, 7)) as [string, string, string];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  // 31 February becomes a day in March, which is not what was meant
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== date ? null : date;
}

/** `1990-05-03` → `03/05/1990`; anything else stays as it was typed. */
const written = (value: string) => value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');

/**
 * A calendar day as all three languages write it, day first; `value` is `2026-11-22`, or what was typed where that is
 * no day. The browser's own field follows the browser's language and not the screen's.
 */
export function DateField({
  value,
  onChange,
  ...rest
}: Omit<TextInputProps, 'value' | 'onChange'> & { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('common');
  const [typed, setTyped] = useState(written(value));
  useEffect(() => setTyped(written(value)), [value]);
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      placeholder={t('field.date')}
      maxLength={10}
      classNames={{ input: 'ltr tabular' }}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        // What is whole already counts at once, so that Enter saves what stands there.
        const date = readDate(event.currentTarget.value);
        if (date && event.currentTarget.value.length === 10) onChange(date);
      }}
      onBlur={() => {
        const date = readDate(typed);
        if (date) setTyped(written(date));
        onChange(date ?? typed);
      }}
    />
  );
}
