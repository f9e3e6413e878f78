import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';

/** `9`, `930`, `9h30`, `09.30` → `09:30`; null where no time of day can be read. */
export function readTime(typed: string): string | null {
  const match = /^(\d{1,2})(?:[:h.\s]?(\d{2}))?\s?h?$/i.exec(typed.trim());
  if (!match || Number(match[1]) > 23 || Number(match[2] ?? 0) > 59) return null;
  return `${match[1]?.padStart(2, '0')}:${match[2] ?? '00'}`;
}

/**
 * A time of day on the 24-hour clock, `09:30`. The browser's own field follows the browser's language and not the
 * screen's, so this is a text field that tidies up what was typed when it is left.
 */
export function TimeField({
  value,
  onChange,
  ...rest
}: Omit<TextInputProps, 'value' | 'onChange'> & { value: string; onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      {...rest}
      inputMode="numeric"
      autoComplete="off"
      placeholder="00:00"
      maxLength={6}
      classNames={{ input: 'ltr tabular' }}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        // What is whole already counts at once, so that Enter saves what stands there.
        if (/^\d{2}:\d{2}$/.test(event.currentTarget.value)) onChange(event.currentTarget.value);
      }}
      onBlur={() => {
        const time = readTime(typed);
        if (time) setTyped(time);
        onChange(time ?? typed);
      }}
    />
  );
}
