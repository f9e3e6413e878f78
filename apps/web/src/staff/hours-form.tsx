import { Button, Select } from '@mantine/core';
import type { Schedule } from '@medisense/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call } from '../platform/api.ts';
import { useDraft } from '../platform/draft.ts';
import { useErrorText, useFieldErrors } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { FormError } from '../ui/form.tsx';
import { Section } from '../ui/page.tsx';
import { StaleNotice } from '../ui/stale-notice.tsx';
import { toast } from '../ui/toast.tsx';
import { AbsenceRows } from './absence-rows.tsx';
import classes from './hours.module.css';
import { copyMonday, type Hours, hoursOf, problemsOf } from './hours-draft.ts';
import { WeekRows } from './week-rows.tsx';

const LENGTHS = [5, 10, 15, 20, 25, 30, 40, 45, 60, 90, 120];
const AHEAD = [7, 14, 30, 60, 90, 180, 365];
const withOwn = (list: readonly number[], own: number | null) =>
  own === null || list.includes(own) ? list : [...list, own].sort((a, b) => a - b);

/** The editor of one schedule. What was changed is kept until it is saved, also when somebody else saved meanwhile. */
export function HoursForm({ agendaId, saved }: { agendaId: string; saved: Schedule }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const errorText = useErrorText();
  const fieldErrors = useFieldErrors();
  const queries = useQueryClient();
  const [version, setVersion] = useState(saved.version);
  const [hours, change, drop] = useDraft<Hours>(`hours.${agendaId}`, hoursOf(saved));
  const [shown, setShown] = useState(false);
  const dirty = JSON.stringify(hours) !== JSON.stringify(hoursOf(saved));
  const saving = useMutation({
    mutationFn: () => {
      const absences = hours.absences.map(({ from, to, reason }) => ({
        ...{ from, to },
        ...(reason?.trim() && { reason: reason.trim() }),
      }));
      return call('putSchedule', { params: { id: agendaId }, body: { ...hours, absences, version } });
    },
    onSuccess: (now) => {
      queries.setQueryData(['getSchedule', agendaId], now);
      for (const key of ['listSlots', 'listPractitioners']) void queries.invalidateQueries({ queryKey: [key] });
      setVersion(now.version);
      setShown(false);
      change(hoursOf(now));
      drop();
      toast(t('hours.saved'));
    },
  });
  const latest = useMutation({
    mutationFn: () => call('getSchedule', { params: { id: agendaId } }),
    onSuccess: (now) => {
      queries.setQueryData(['getSchedule', agendaId], now);
      setVersion(now.version);
      saving.reset();
    },
  });
  const stale = saving.error instanceof ApiError && saving.error.code === 'STALE';
  const problems: Record<string, string> = {};
  // The server's complaints name rows by their place: weekly[3].end.
  for (const [field, sentence] of Object.entries(fieldErrors(saving.error))) {
    const place = /^(weekly|absences)\[(\d+)\]/.exec(field);
    if (place) problems[`${place[1]}.${place[2]}`] = sentence;
  }
  if (shown) for (const [place, word] of Object.entries(problemsOf(hours))) problems[place] = t(`hours.${word}`);

  function submit(event: FormEvent) {
    event.preventDefault();
    setShown(true);
    const first = Object.keys(problemsOf(hours))[0];
    if (first) document.getElementById(first)?.focus();
    else saving.mutate();
  }
  const edit = (part: Partial<Hours>) => {
    if (saving.isError && !stale) saving.reset();
    change(part);
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {stale && (
        <StaleNotice
          busy={latest.isPending}
          onKeep={() => latest.mutate()}
          onTake={() =>
            latest.mutate(undefined, {
              onSuccess: (now) => {
                change(hoursOf(now));
                drop();
              },
            })
          }
        />
      )}
      {saving.isError && !stale && <FormError>{errorText(saving.error)}</FormError>}
      {latest.isError && <FormError>{errorText(latest.error)}</FormError>}
      <Section
        title={t('hours.week')}
        lead={t('hours.weekLead')}
        actions={
          <Button variant="subtle" onClick={() => edit({ weekly: copyMonday(hours.weekly) })}>
            {t('hours.copy')}
          </Button>
        }
      >
        <WeekRows weekly={hours.weekly} problems={problems} onChange={(weekly) => edit({ weekly })} />
      </Section>
      <Section title={t('hours.slots')}>
        <div className={classes.fields}>
          <Select
            label={t('hours.slotMinutes')}
            data={withOwn(LENGTHS, hours.slotMinutes).map((each) => ({
              value: String(each),
              label: format.duration(each),
            }))}
            value={String(hours.slotMinutes)}
            onChange={(value) => edit({ slotMinutes: Number(value) })}
          />
          <Select
            label={t('hours.ahead')}
            data={[
              ...withOwn(AHEAD, hours.bookableDaysAhead).map((each) => ({
                value: String(each),
                label: t('hours.days', { count: each }),
              })),
              { value: '', label: t('hours.noLimit') },
            ]}
            value={hours.bookableDaysAhead === null ? '' : String(hours.bookableDaysAhead)}
            onChange={(value) => edit({ bookableDaysAhead: value ? Number(value) : null })}
          />
          <Select
            label={t('hours.zone')}
            data={[...new Set([hours.timeZone, ...Intl.supportedValuesOf('timeZone')])]}
            value={hours.timeZone}
            onChange={(timeZone) => timeZone && edit({ timeZone })}
            searchable
            limit={60}
          />
        </div>
      </Section>
      <Section title={t('hours.absences')}>
        <AbsenceRows absences={hours.absences} problems={problems} onChange={(absences) => edit({ absences })} />
      </Section>
      <div className={classes.bar} data-dirty={dirty || undefined}>
        <p role="status">{dirty && t('hours.unsaved')}</p>
        <Button
          variant="default"
          disabled={!dirty}
          onClick={() => {
            change(hoursOf(saved));
            drop();
            setShown(false);
            saving.reset();
          }}
        >
          {t('hours.undo')}
        </Button>
        <Button type="submit" loading={saving.isPending} disabled={!dirty && !stale}>
          {t('hours.save')}
        </Button>
      </div>
    </form>
  );
}
