import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { FormError } from '../ui/form.tsx';
import { CallButton } from '../ui/urgent-panel.tsx';
import classes from './safety.module.css';

/** The person's trusted contact, asked for on purpose: it is written down, and the person is told. */
export function AlertContact({ alertId }: { alertId: string }) {
  const { t } = useTranslation('safety');
  const errorText = useErrorText();
  const reading = useMutation({ mutationFn: () => call('getAlertContact', { params: { id: alertId } }) });
  if (reading.data) {
    const { contact } = reading.data;
    if (!contact) return <p className={classes.small}>{t('trusted.none')}</p>;
    return (
      <div className={classes.people}>
        <CallButton number={contact.phone} label={contact.name} note={contact.relation || t('trusted.title')} />
      </div>
    );
  }
  return (
    <div className={classes.trusted}>
      <Button
        variant="default"
        leftSection={<IconPhone size={18} stroke={1.7} aria-hidden />}
        loading={reading.isPending}
        onClick={() => reading.mutate()}
      >
        {t('trusted.show')}
      </Button>
      <p className={classes.small}>{t('trusted.note')}</p>
      {reading.isError && <FormError>{errorText(reading.error)}</FormError>}
    </div>
  );
}
