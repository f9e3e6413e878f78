import { ActionIcon, TextInput } from '@mantine/core';
import type { ConversationKind } from '@medisense/contract';
import { IconDots, IconEyeCheck, IconPencil, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { queryClient } from '../platform/query-client.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { PressMenu } from '../ui/press-menu.tsx';
import { toast } from '../ui/toast.tsx';
import { threadQuery, threadsChanged } from './thread-queries.ts';

/** What can be done with a thread as a whole: another name, letting those in charge read it, deleting it. */
export function ThreadMenu({
  id,
  title,
  shared,
  kind,
}: {
  id: string;
  title: string;
  shared: boolean;
  kind: ConversationKind | undefined;
}) {
  const { t } = useTranslation(['conversation', 'common']);
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'rename' | 'delete' | 'share' | null>(null);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const go = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setError(null);
    try {
      await work();
      setAsked(null);
      await Promise.all([queryClient.invalidateQueries({ queryKey: threadQuery(id).queryKey }), threadsChanged()]);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const entries = [
    {
      key: 'rename',
      label: t('menu.rename'),
      icon: <IconPencil size={18} stroke={1.7} aria-hidden />,
      onChoose: () => {
        setName(title);
        setAsked('rename');
      },
    },
    ...(kind === 'wellbeing'
      ? [
          {
            key: 'share',
            label: t(shared ? 'menu.unshare' : 'menu.share'),
            icon: <IconEyeCheck size={18} stroke={1.7} aria-hidden />,
            onChoose: () => setAsked('share'),
          },
        ]
      : []),
    {
      key: 'delete',
      label: t('menu.delete'),
      icon: <IconTrash size={18} stroke={1.7} aria-hidden />,
      onChoose: () => setAsked('delete'),
    },
  ];
  const dialog = { busy, error, onClose: () => setAsked(null) };
  return (
    <>
      <PressMenu
        button={
          <ActionIcon variant="subtle" color="gray" size={44} aria-label={t('menu.label')}>
            <IconDots size={22} stroke={1.7} aria-hidden />
          </ActionIcon>
        }
        entries={entries}
        position="bottom-end"
      />
      <ConfirmDialog
        {...dialog}
        opened={asked === 'rename'}
        title={t('menu.rename')}
        confirmLabel={t('common:action.save')}
        onConfirm={() => void go(() => call('updateConversation', { params: { id }, body: { title: name } }))}
      >
        <TextInput
          label={t('menu.name')}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
      </ConfirmDialog>
      <ConfirmDialog
        {...dialog}
        opened={asked === 'share'}
        title={t(shared ? 'menu.unshare' : 'menu.share')}
        confirmLabel={t(shared ? 'menu.unshare' : 'menu.share')}
        onConfirm={() => void go(() => call('updateConversation', { params: { id }, body: { shared: !shared } }))}
      >
        <p>{t(shared ? 'menu.unshareText' : 'menu.shareText')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        {...dialog}
        opened={asked === 'delete'}
        title={t('menu.deleteTitle')}
        confirmLabel={t('menu.delete')}
        danger
        onConfirm={() =>
          void go(async () => {
            await call('deleteConversation', { params: { id } });
            await navigate({ to: '/companion' as '/', search: {} });
            toast(t('menu.deleted'));
          })
        }
      >
        <p>{t('menu.deleteText')}</p>
      </ConfirmDialog>
    </>
  );
}
