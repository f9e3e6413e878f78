import { Button } from '@mantine/core';
import type { AccountRow } from '@medisense/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { reloadMe, useSession } from '../platform/session.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { toast } from '../ui/toast.tsx';

/** Grants an account the reading of conversations, or takes it back; asked twice. */
export function Supervision({ row }: { row: AccountRow }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const { me } = useSession();
  const [asking, setAsking] = useState(false);
  const has = row.privileges.includes('supervision');
  const name = row.name || row.username;
  const saving = useMutation({
    mutationFn: () =>
      call('setPrivileges', { params: { id: row.id }, body: { privileges: has ? [] : ['supervision'] } }),
    onSuccess: async () => {
      setAsking(false);
      toast(t('supervision.done'));
      if (me?.account.id === row.id) await reloadMe();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['listAccounts'] }),
  });
  const action = t(has ? 'supervision.revoke' : 'supervision.grant');
  return (
    <>
      <Button
        variant="default"
        aria-label={`${action}: ${name}`}
        onClick={() => {
          saving.reset();
          setAsking(true);
        }}
      >
        {action}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t(has ? 'supervision.titleRevoke' : 'supervision.title', { name })}
        confirmLabel={action}
        busy={saving.isPending}
        error={saving.error}
        onConfirm={() => saving.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t(has ? 'supervision.textRevoke' : 'supervision.text')}</p>
      </ConfirmDialog>
    </>
  );
}
