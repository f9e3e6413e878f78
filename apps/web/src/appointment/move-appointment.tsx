import { Button } from '@mantine/core';
import type { Appointment } from '@medisense/contract';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { queryClient } from '../platform/query-client.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Section } from '../ui/page.tsx';
import { toast } from '../ui/toast.tsx';
import { visitQuery, visitsChanged } from './appointment-queries.ts';

/** Moves a visit to another time of the same practitioner; `picker` shows the free ones. */
export function MoveAppointment({
  visit,
  picker,
  onDone,
}: {
  visit: Appointment;
  picker: (pick: (start: string) => void, chosen: string | null) => ReactNode;
  onDone: () => void;
}) {
  const { t } = useTranslation(['appointment', 'common']);
  const format = useFormat();
  const [start, setStart] = useState<string | null>(null);
  const move = useMutation({
    mutationFn: (to: string) =>
      call('rescheduleAppointment', { params: { id: visit.id }, body: { start: to, version: visit.version } }),
    onSuccess: async (now) => {
      queryClient.setQueryData(visitQuery(visit.id).queryKey, now);
      toast(t('deed.reschedule.done'));
      onDone();
      await visitsChanged();
    },
    onError: (error) => {
      // The times on screen are no longer true.
      if (error instanceof ApiError && error.status < 500 && error.status !== 0) void visitsChanged();
    },
  });
  const zone = visit.timeZone;
  const words = (when: string) => format.dateTimeLong(when, zone);
  return (
    <Section
      title={t('deed.reschedule.title')}
      lead={t('deed.reschedule.lead')}
      actions={
        <Button variant="subtle" onClick={onDone}>
          {t('common:action.cancel')}
        </Button>
      }
    >
      {picker((next) => {
        move.reset();
        setStart(next);
      }, start)}
      <ConfirmDialog
        opened={start !== null}
        title={t('deed.reschedule.ask')}
        confirmLabel={t('deed.reschedule.confirm')}
        busy={move.isPending}
        error={move.error}
        onConfirm={() => start && move.mutate(start)}
        onClose={() => setStart(null)}
      >
        <p>{t('deed.reschedule.from', { when: words(visit.start) })}</p>
        {start && (
          <p>
            <strong>{t('deed.reschedule.to', { when: words(start) })}</strong>
          </p>
        )}
      </ConfirmDialog>
    </Section>
  );
}
