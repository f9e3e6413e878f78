import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ApiError } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import classes from './form.module.css';
import { ErrorSummary, FormError } from './form.tsx';
import { StaleNotice } from './stale-notice.tsx';

/** What a form over a record is given by its screen. */
export interface RecordFormProps<Values> {
  values: Values;
  change: (part: Partial<Values>) => void;
  error: unknown;
  busy: boolean;
  submitLabel: string;
  notice?: ReactNode;
  onSubmit: () => void;
}

/** The frame of such a form: what is wrong, the fields, the button. `complaints`: field → sentence; `label`: what a field is called. */
export function RecordForm({
  complaints,
  label,
  error,
  busy,
  submitLabel,
  notice,
  onSubmit,
  children,
}: Omit<RecordFormProps<unknown>, 'values' | 'change'> & {
  complaints: Record<string, string>;
  label: (field: string) => string | undefined;
  children: ReactNode;
}) {
  const errorText = useErrorText();
  const summary = Object.fromEntries(
    Object.entries(complaints).map(([field, sentence]) => [
      field,
      [label(field), sentence].filter(Boolean).join(' – '),
    ]),
  );
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {notice}
      <ErrorSummary errors={summary} />
      {Boolean(error) && Object.keys(complaints).length === 0 && <FormError>{errorText(error)}</FormError>}
      {children}
      <div>
        <Button type="submit" loading={busy}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

/**
 * Keeps what was typed over a record that a colleague may change meanwhile: then both are looked at again, what this person left
 * alone takes the colleague's values, and what they touched stays as typed, unless they take it all.
 */
export function useRecordForm<Kept, Values extends object>({
  record,
  valuesOf,
  draft: [values, change, drop],
  save,
  read,
  onSaved,
}: {
  record: Kept;
  valuesOf: (record: Kept) => Values;
  draft: [values: Values, change: (part: Partial<Values>) => void, drop: () => void];
  /** Sends the values, as a change of `base`. */
  save: (base: Kept) => Promise<Kept>;
  /** The record as it is now. */
  read: () => Promise<Kept>;
  onSaved: (now: Kept) => Promise<void>;
}): Omit<RecordFormProps<Values>, 'submitLabel'> {
  // as it was when the form opened, or as it was looked at since
  const [base, setBase] = useState(record);
  const saving = useMutation({
    mutationFn: () => save(base),
    onSuccess: async (now) => {
      drop();
      await onSaved(now);
    },
  });
  const latest = useMutation({
    mutationFn: read,
    onSuccess: (now) => {
      setBase(now);
      saving.reset();
    },
  });
  const keep = (now: Kept) => change({ ...valuesOf(now), ...touched(values, valuesOf(base)) });
  const take = (now: Kept) => {
    change(valuesOf(now));
    drop();
  };
  const stale = saving.error instanceof ApiError && saving.error.code === 'STALE';
  return {
    values,
    change,
    // that somebody else was faster, the notice says
    error: stale ? latest.error : saving.error,
    busy: saving.isPending,
    onSubmit: () => saving.mutate(),
    notice: stale && (
      <StaleNotice
        busy={latest.isPending}
        onKeep={() => latest.mutate(undefined, { onSuccess: keep })}
        onTake={() => latest.mutate(undefined, { onSuccess: take })}
      />
    ),
  };
}

const touched = <Values extends object>(values: Values, before: Values): Partial<Values> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => JSON.stringify(before[name as keyof Values]) !== JSON.stringify(value),
    ),
  ) as Partial<Values>;
