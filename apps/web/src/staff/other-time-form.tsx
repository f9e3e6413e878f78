import { Button, Select, Textarea } from '@mantine/core';
import type { Appointment, InputOf } from '@medisense/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, newIdempotencyKey } from '../platform/api.ts';
import { useDraft } from '../platform/draft.ts';
import { useErrorText, useFieldErrors } from '../platform/error-text.ts';
import { instantOf, todayIn } from '../platform/zone-time.ts';
import { DateField } from '../ui/date-field.tsx';
import { ErrorSummary, FormError } from '../ui/form.tsx';
import { TimeField } from '../ui/time-field.tsx';
import type { Agenda } from './agendas.tsx';
import classes from './staff.module.css';

type Kind = NonNullable<InputOf<'bookAppointment'>['body']['kind']>;
const KINDS: readonly Kind[] = ['in_person', 'video', 'phone'];
const LENGTHS = [10, 15, 20, 30, 45, 60, 90, 120];

/** Books at any time, also outside the hours: staff may, and the answer's warnings say what was overridden. */
export function OtherTimeForm({
  agenda,
  patientId,
  onBooked,
}: {
  agenda: Agenda;
  patientId: string;
  onBooked: (visit: Appointment) => void;
}) {
  const { t } = useTranslation(['staff', 'appointment']);
  const errorText = useErrorText();
  const fieldErrors = useFieldErrors();
  const queries = useQueryClient();
  const [idempotencyKey, renew] = useState(newIdempotencyKey);
  const [form, change, drop] = useDraft(`book.${patientId}`, {
    date: todayIn(agenda.timeZone),
    time: '',
    minutes: '20',
    kind: 'in_person' as string,
    reason: '',
  });
  const [missing, setMissing] = useState<Record<string, string>>({});
  const booking = useMutation({
    mutationFn: () =>
      call('bookAppointment', {
        idempotencyKey,
        body: {
          practitionerId: agenda.id,
          patientId,
          start: instantOf(form.date, form.time, agenda.timeZone),
          durationMinutes: Number(form.minutes),
          kind: form.kind as Kind,
          ...(form.reason.trim() && { reason: form.reason }),
        },
      }),
    onSuccess: (visit) => {
      drop();
      for (const key of ['listAppointments', 'listSlots']) void queries.invalidateQueries({ queryKey: [key] });
      onBooked(visit);
    },
    // Another time is another intent.
    onError: () => renew(newIdempotencyKey()),
  });
  const complaints: Record<string, string> = { ...fieldErrors(booking.error), ...missing };

  function submit(event: FormEvent) {
    event.preventDefault();
    const lacking: Record<string, string> = {};
    if (!/^\d{4}-\d\d-\d\d$/.test(form.date)) lacking.date = t('book.needDate');
    if (!/^\d\d:\d\d$/.test(form.time)) lacking.time = t('book.needTime');
    setMissing(lacking);
    if (Object.keys(lacking).length === 0) booking.mutate();
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <ErrorSummary errors={complaints} />
      {booking.isError && Object.keys(complaints).length === 0 && <FormError>{errorText(booking.error)}</FormError>}
      <div className={classes.fields}>
        <DateField
          id="date"
          label={t('book.date')}
          value={form.date}
          error={missing.date}
          onChange={(date) => change({ date })}
        />
        <TimeField
          id="time"
          label={t('book.time')}
          value={form.time}
          error={missing.time}
          onChange={(time) => change({ time })}
        />
        <Select
          label={t('book.duration')}
          data={LENGTHS.map((each) => ({ value: String(each), label: t('book.minutes', { count: each }) }))}
          value={form.minutes}
          onChange={(minutes) => change({ minutes: minutes ?? '20' })}
        />
      </div>
      <Select
        label={t('book.kind')}
        data={KINDS.map((value) => ({ value, label: t(`appointment:kind.${value}`) }))}
        value={form.kind}
        onChange={(kind) => change({ kind: kind ?? 'in_person' })}
      />
      <Textarea
        id="reason"
        label={t('book.reason')}
        value={form.reason}
        error={complaints.reason}
        maxLength={2000}
        autosize
        minRows={2}
        dir="auto"
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <div>
        <Button type="submit" loading={booking.isPending}>
          {t('book.submit')}
        </Button>
      </div>
    </form>
  );
}
