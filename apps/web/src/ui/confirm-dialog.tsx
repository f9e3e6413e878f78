import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../platform/error-text.ts';
import classes from './confirm-dialog.module.css';
import { FormError } from './form.tsx';

/** Asks before something that can't be taken back lightly. Stays open while `busy` and after an `error`. */
export function ConfirmDialog({
  opened,
  title,
  children,
  confirmLabel,
  keepLabel,
  danger = false,
  busy = false,
  error,
  onConfirm,
  onClose,
}: {
  opened: boolean;
  title: string;
  children?: ReactNode;
  /** A verb that says what will happen, never just "OK". */
  confirmLabel: string;
  /** Instead of "Cancel", where cancelling is what is being asked about. */
  keepLabel?: string;
  danger?: boolean;
  busy?: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('common');
  const text = useErrorText();
  return (
    <Modal
      opened={opened}
      onClose={busy ? () => undefined : onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('action.close'), size: 44 }}
    >
      <div className={classes.body}>
        {children}
        {error !== undefined && error !== null && <FormError>{text(error)}</FormError>}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose} disabled={busy}>
            {keepLabel ?? t('action.cancel')}
          </Button>
          <Button color={danger ? 'red' : undefined} onClick={onConfirm} loading={busy}>
            {confirmLabel}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
