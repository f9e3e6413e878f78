import { Button, Modal, Radio, Textarea } from '@mantine/core';
import type { AlertOutcome, CrisisAlert } from '@medisense/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { FormError } from '../ui/form.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './safety.module.css';

const OUTCOMES = ['reached', 'safe_after_contact', 'called_emergency', 'not_reachable', 'false_alarm'] as const;

/** What came of an alert, with a note that only whoever writes it reads again. */
export function CloseAlert({ alert, onClose }: { alert: CrisisAlert; onClose: () => void }) {
  const { t } = useTranslation(['safety', 'common']);
  const errorText = useErrorText();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<AlertOutcome | null>(null);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const closing = useMutation({
    mutationFn: (chosen: AlertOutcome) =>
      call('closeCrisisAlert', {
        params: { id: alert.id },
        body: { outcome: chosen, ...(note.trim() && { note: note.trim() }) },
      }),
    onSuccess: () => {
      toast(t('closing.done'));
      onClose();
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['listCrisisAlerts'] });
      void queries.invalidateQueries({ queryKey: ['listNotifications'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(outcome === null);
    if (outcome) closing.mutate(outcome);
  };
  return (
    <Modal
      opened
      onClose={closing.isPending ? () => undefined : onClose}
      title={
        <>
          {t('closing.title')} <span className="ltr">{alert.pseudonym}</span>
        </>
      }
      closeButtonProps={{ 'aria-label': t('common:action.close'), size: 44 }}
    >
      <form onSubmit={submit} className={classes.field} noValidate>
        <Radio.Group
          label={t('closing.outcome')}
          value={outcome}
          onChange={(value) => {
            setOutcome(value as AlertOutcome);
            setMissing(false);
          }}
          error={missing ? t('closing.choose') : undefined}
        >
          <div className={classes.outcomes}>
            {OUTCOMES.map((each) => (
              <Radio key={each} value={each} label={t(`outcome.${each}`)} />
            ))}
          </div>
        </Radio.Group>
        <Textarea
          label={`${t('closing.note')} (${t('common:form.optional')})`}
          description={t('closing.noteText')}
          autosize
          minRows={3}
          maxRows={8}
          maxLength={2000}
          dir="auto"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {closing.isError && <FormError>{errorText(closing.error)}</FormError>}
        <div className={classes.end}>
          <Button variant="default" onClick={onClose} disabled={closing.isPending}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={closing.isPending}>
            {t('alert.close')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
