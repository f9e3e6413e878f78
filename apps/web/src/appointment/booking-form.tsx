import { Button, Textarea } from '@mantine/core';
import type { Appointment, InputOf } from '@medisense/contract';
import { IconPhone, IconStethoscope, IconVideo } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, isPassing, newIdempotencyKey } from '../platform/api.ts';
import { keepDraft, readDraft } from '../platform/draft.ts';
import { useErrorText } from '../platform/error-text.ts';
import { ChoiceCards } from '../ui/choice-cards.tsx';
import { FormError } from '../ui/form.tsx';
import classes from './appointment.module.css';
import { visitsChanged } from './appointment-queries.ts';

type Body = InputOf<'bookAppointment'>['body'];
type Kind = NonNullable<Body['kind']>;
export type BookingPerson = { id: string; name: string; own: boolean };
const KINDS = [
  ['in_person', IconStethoscope],
  ['video', IconVideo],
  ['phone', IconPhone],
] as const;
const DRAFT = 'booking';
/** These are about the time that was chosen: the screen offers others. */
const ABOUT_THE_TIME = ['SLOT_TAKEN', 'SLOT_NOT_OFFERED', 'IN_THE_PAST', 'HOLD_EXPIRED'];

/**
 * For whom, how and why; asks for the visit once, however often the button is pressed or the answer gets lost.
 * `attach` keeps the summary for the person chosen and answers its id; `summary` shows it. `onLost` hears when the time
 * itself is gone.
 */
export function BookingForm({
  practitionerId,
  start,
  holdId,
  persons,
  patientId,
  onPatient,
  whom,
  summary,
  attach,
  blocked = false,
  staff = false,
  onBooked,
  onLost,
}: {
  practitionerId: string;
  start: string;
  holdId: string | undefined;
  persons: readonly BookingPerson[];
  patientId: string | null;
  onPatient: (id: string) => void;
  /** What to choose the patient with where there is no short list of persons. */
  whom?: ReactNode;
  summary?: ReactNode;
  attach?: (patientId: string) => Promise<string>;
  blocked?: boolean;
  staff?: boolean;
  onBooked: (visit: Appointment) => void;
  onLost: (code: string) => void;
}) {
  const { t } = useTranslation('appointment');
  const errorText = useErrorText();
  const [kind, setKind] = useState<Kind>(() => readDraft<{ kind: Kind }>(DRAFT)?.kind ?? 'in_person');
  const [reason, setReason] = useState(() => readDraft<{ reason: string }>(DRAFT)?.reason ?? '');
  const [failure, setFailure] = useState<unknown>(null);
  const [noPatient, setNoPatient] = useState(false);
  const [busy, setBusy] = useState(false);
  // One key for one content: what is sent again after a lost answer acts once, what was changed acts anew.
  const intent = useRef<{ of: string; key: string } | null>(null);

  const remember = (next: { kind: Kind; reason: string }) => {
    setKind(next.kind);
    setReason(next.reason);
    keepDraft(DRAFT, next);
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy || blocked) return;
    if (!patientId) return setNoPatient(true);
    setBusy(true);
    setFailure(null);
    try {
      const symptomReportId = attach ? await attach(patientId) : undefined;
      const body: Body = {
        practitionerId,
        patientId,
        start,
        kind,
        ...(reason.trim() ? { reason: reason.trim() } : {}),
        ...(symptomReportId ? { symptomReportId } : {}),
        ...(holdId ? { holdId } : {}),
      };
      const of = JSON.stringify(body);
      if (intent.current?.of !== of) intent.current = { of, key: newIdempotencyKey() };
      const visit = await call('bookAppointment', { body, idempotencyKey: intent.current.key });
      keepDraft(DRAFT, null);
      onBooked(visit);
      void visitsChanged();
    } catch (error) {
      setBusy(false);
      const code = error instanceof ApiError ? error.code : '';
      if (!isPassing(error) && code !== 'KEY_IN_USE') intent.current = null;
      if (ABOUT_THE_TIME.includes(code)) onLost(code);
      else setFailure(error);
    }
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {persons.length > 1 && (
        <ChoiceCards
          legend={t('book.whom')}
          columns={2}
          value={patientId}
          onChange={onPatient}
          choices={persons.map(({ id, name, own }) => ({ value: id, label: own ? t('book.me', { name }) : name }))}
        />
      )}
      {whom}
      {noPatient && !patientId && <FormError>{t('book.noPatient')}</FormError>}
      <ChoiceCards
        legend={t('book.kind')}
        columns={3}
        value={kind}
        onChange={(next) => remember({ kind: next, reason })}
        choices={KINDS.map(([value, Icon]) => ({
          value,
          label: t(`kind.${value}`),
          icon: <Icon size={24} stroke={1.7} aria-hidden />,
        }))}
      />
      <Textarea
        id="reason"
        label={t('book.reason')}
        description={t('book.reasonLead')}
        value={reason}
        onChange={(event) => remember({ kind, reason: event.currentTarget.value })}
        maxLength={2000}
        autosize
        minRows={2}
        maxRows={8}
        dir={reason ? 'auto' : undefined}
      />
      {summary}
      {failure !== null && (
        <FormError>
          {failure instanceof ApiError && failure.code === 'PATIENT_BUSY' ? t('book.patientBusy') : errorText(failure)}
        </FormError>
      )}
      <div className={classes.end}>
        <Button type="submit" size="lg" loading={busy} disabled={blocked}>
          {t(staff ? 'book.actionStaff' : 'book.action')}
        </Button>
        {!staff && <p className={classes.quiet}>{t('book.after')}</p>}
      </div>
    </form>
  );
}
