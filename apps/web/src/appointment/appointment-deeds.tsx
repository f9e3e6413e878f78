import { Button, Textarea } from '@mantine/core';
import type { Appointment, AppointmentAbility } from '@medisense/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { queryClient } from '../platform/query-client.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './appointment.module.css';
import { visitQuery, visitsChanged } from './appointment-queries.ts';

type Deed = Exclude<AppointmentAbility, 'reschedule'>;
const OPERATIONS = {
  confirm: 'confirmAppointment',
  decline: 'declineAppointment',
  cancel: 'cancelAppointment',
  'check-in': 'checkInAppointment',
  complete: 'completeAppointment',
  'no-show': 'markNoShow',
} as const satisfies Record<Deed, string>;
const DEEDS = Object.keys(OPERATIONS) as Deed[];
const LEADING: readonly Deed[] = ['confirm', 'check-in', 'complete'];
/** These end a visit: asked twice, with room for a word to the other side. */
const ASKED: readonly Deed[] = ['decline', 'cancel', 'no-show'];

/** A visit as far as its deeds go; the row of a list has no `version`, which then is not compared. */
type Actable = Pick<Appointment, 'id' | 'abilities'> & { version?: number };

/**
 * What this account may do with the visit now, as the server says. Moving it has a screen part of its own. `brief` shows
 * the one deed that is next, for lists.
 */
export function AppointmentDeeds({
  visit,
  onMove,
  brief = false,
}: {
  visit: Actable;
  onMove?: () => void;
  brief?: boolean;
}) {
  const { t } = useTranslation('appointment');
  const [asking, setAsking] = useState<Deed | null>(null);
  const [note, setNote] = useState('');
  const errorText = useErrorText();
  const deed = useMutation({
    mutationFn: (which: Deed) =>
      call(OPERATIONS[which], {
        params: { id: visit.id },
        body: { version: visit.version, ...(note.trim() && asking ? { note: note.trim() } : {}) },
      }),
    onSuccess: async (now, which) => {
      queryClient.setQueryData(visitQuery(visit.id).queryKey, now);
      setAsking(null);
      setNote('');
      toast(t(`deed.${which}.done`));
      await visitsChanged();
    },
    onError: (error) => {
      // What the person saw was old: show what is true now, and let them decide again.
      if (error instanceof ApiError && ['STALE', 'NOT_NOW'].includes(error.code)) void visitsChanged();
      if (asking === null) toast(errorText(error), 'problem');
    },
  });
  // Who can decline a request has no need to cancel it too: one way out, not two with the same end.
  const all = DEEDS.filter(
    (each) => visit.abilities.includes(each) && !(each === 'cancel' && visit.abilities.includes('decline')),
  );
  const leading = all.find((each) => LEADING.includes(each));
  const able = brief ? all.filter((each) => each === leading) : all;
  if (able.length === 0 && !visit.abilities.includes('reschedule')) return null;
  return (
    <div className={classes.deeds}>
      {able.map((each) => (
        <Button
          key={each}
          variant={brief ? 'light' : each === leading ? 'filled' : ASKED.includes(each) ? 'subtle' : 'default'}
          loading={deed.isPending && deed.variables === each && asking === null}
          disabled={deed.isPending}
          onClick={() => {
            deed.reset();
            if (ASKED.includes(each)) setAsking(each);
            else deed.mutate(each);
          }}
        >
          {t(`deed.${each}.action`)}
        </Button>
      ))}
      {onMove && visit.abilities.includes('reschedule') && (
        <Button variant="default" onClick={onMove} disabled={deed.isPending}>
          {t('deed.reschedule.action')}
        </Button>
      )}
      <ConfirmDialog
        opened={asking !== null}
        title={t(`deed.${asking ?? 'cancel'}.title`)}
        confirmLabel={t(`deed.${asking ?? 'cancel'}.confirm`)}
        keepLabel={asking === 'cancel' ? t('deed.cancel.keep') : undefined}
        danger
        busy={deed.isPending}
        error={deed.error}
        onConfirm={() => asking && deed.mutate(asking)}
        onClose={() => setAsking(null)}
      >
        <p>{t(`deed.${asking ?? 'cancel'}.text`)}</p>
        {asking !== 'no-show' && (
          <Textarea
            label={t('deed.note')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            maxLength={500}
            autosize
            minRows={2}
            dir={note ? 'auto' : undefined}
          />
        )}
      </ConfirmDialog>
    </div>
  );
}
