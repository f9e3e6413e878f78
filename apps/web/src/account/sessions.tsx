import { Button } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type OutputOf } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { signOut } from '../platform/session.ts';
import { Tag } from '../ui/chip.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { FormError } from '../ui/form.tsx';
import { Card } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './account.module.css';
import { deviceName } from './device-name.ts';

type Session = OutputOf<'listSessions'>['items'][number];

/** Where this account is signed in, and the way to end a session or all of them. */
export function Sessions() {
  const { t } = useTranslation('account');
  const errorText = useErrorText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const list = useQuery({
    queryKey: ['listSessions'],
    queryFn: ({ signal }) => call('listSessions', { signal }),
  });
  const revoking = useMutation({
    mutationFn: (id: string) => call('revokeSession', { params: { id } }),
    onSuccess: () => toast(t('settings.revoked')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['listSessions'] }),
  });
  const leaving = useMutation({
    mutationFn: async () => {
      await call('revokeAllSessions');
      await signOut().catch(() => undefined);
    },
    onSuccess: () => void navigate({ to: '/sign-in', search: {} }),
  });

  if (list.isPending) return <ListSkeleton rows={2} />;
  if (list.isError) return <ErrorState error={list.error} retry={() => void list.refetch()} />;
  return (
    <div className={classes.form}>
      {revoking.isError && <FormError>{errorText(revoking.error)}</FormError>}
      <Card>
        <ul className={classes.steps}>
          {list.data.items.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              busy={revoking.isPending && revoking.variables === session.id}
              onRevoke={() => revoking.mutate(session.id)}
            />
          ))}
        </ul>
      </Card>
      <div>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('settings.everywhere')}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t('settings.everywhere')}
        confirmLabel={t('settings.everywhere')}
        busy={leaving.isPending}
        error={leaving.error}
        onConfirm={() => leaving.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('settings.everywhereText')}</p>
      </ConfirmDialog>
    </div>
  );
}

function SessionRow({ session, busy, onRevoke }: { session: Session; busy: boolean; onRevoke: () => void }) {
  const { t } = useTranslation('account');
  const format = useFormat();
  const { browser, system } = deviceName(session.device);
  const device =
    browser && system
      ? t('settings.deviceOn', { browser, system })
      : (browser ?? system ?? t('settings.deviceUnknown'));
  const Icon = /phone|android|mobile/i.test(session.device) ? IconDeviceMobile : IconDeviceDesktop;
  return (
    <li className={classes.step}>
      <Icon size={24} stroke={1.7} aria-hidden />
      <span className={classes.session}>
        <bdi className={classes.device}>{device}</bdi>
        <span className={classes.note}>
          {t('settings.lastSeen', { when: format.ago(session.lastSeenAt), date: format.date(session.createdAt) })}
        </span>
      </span>
      {session.current ? (
        <Tag tone="accent">{t('settings.thisDevice')}</Tag>
      ) : (
        <Button variant="subtle" loading={busy} onClick={onRevoke} aria-label={t('settings.revokeLabel', { device })}>
          {t('settings.revoke')}
        </Button>
      )}
    </li>
  );
}
