import { Button, Modal, Radio, Textarea } from '@mantine/core';
import type { CrisisAlert } from '@medisense/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { FormError } from '../ui/form.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { toast } from '../ui/toast.tsx';
import { dutyQuery } from './alert-queries.ts';
import classes from './safety.module.css';

const QUEUE = 'queue';
const LEAST = 3;

/** Gives an alert to a colleague on duty, or back to the queue, with a reason that whoever goes on reads. */
export function HandOverAlert({ alert, onClose }: { alert: CrisisAlert; onClose: () => void }) {
  const { t } = useTranslation(['safety', 'common']);
  const errorText = useErrorText();
  const queries = useQueryClient();
  const duty = useQuery({ ...dutyQuery, staleTime: 0 });
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const holder = alert.claimedBy;
  const colleagues = duty.data?.items.filter((each) => each.onDuty && each.accountId !== holder?.accountId) ?? [];
  const handing = useMutation({
    mutationFn: (chosen: string) =>
      call('handOverCrisisAlert', {
        params: { id: alert.id },
        body: { to: chosen === QUEUE ? null : chosen, from: holder?.accountId ?? '', reason: reason.trim() },
      }),
    onSuccess: () => {
      toast(t('handOver.done'));
      onClose();
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['listCrisisAlerts'] });
      void queries.invalidateQueries({ queryKey: ['listDuty'] });
    },
  });
  const short = reason.trim().length < LEAST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (to && !short) handing.mutate(to);
  };
  return (
    <Modal
      opened
      onClose={handing.isPending ? () => undefined : onClose}
      title={
        <>
          {t('handOver.title')} <span className="ltr">{alert.pseudonym}</span>
        </>
      }
      closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }}
    >
      {duty.isPending && <TextSkeleton lines={3} />}
      {duty.isError && !duty.data && <ErrorState error={duty.error} retry={() => void duty.refetch()} />}
      {duty.data && (
        <form onSubmit={submit} className={classes.field} noValidate>
          <Radio.Group
            label={t('handOver.to')}
            description={t('handOver.clock')}
            value={to}
            onChange={setTo}
            error={tried && !to ? t('handOver.choose') : undefined}
          >
            <div className={classes.outcomes}>
              {colleagues.map((each) => (
                <Radio key={each.accountId} value={each.accountId} label={<bdi>{each.name}</bdi>} />
              ))}
              <Radio
                value={QUEUE}
                label={t('handOver.queue')}
                description={colleagues.length === 0 ? t('handOver.nobody') : undefined}
              />
            </div>
          </Radio.Group>
          <Textarea
            label={t('handOver.reason')}
            description={t('handOver.reasonText')}
            error={tried && short ? t('handOver.reasonMissing') : undefined}
            autosize
            minRows={2}
            maxRows={6}
            maxLength={500}
            dir="auto"
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {handing.isError && <FormError>{errorText(handing.error)}</FormError>}
          <div className={classes.end}>
            <Button variant="default" onClick={onClose} disabled={handing.isPending}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={handing.isPending}>
              {t('handOver.action')}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}
