import { Button, Menu, Textarea } from '@mantine/core';
import type { SupervisedThread } from '@medisense/contract';
import { IconMessages } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { FormError } from '../ui/form.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './supervision.module.css';
import { threadChanged } from './supervision-queries.ts';

/** Taking a thread over, from the machine or a colleague, and handing it back. */
export function HandButtons({ thread }: { thread: SupervisedThread }) {
  const { t } = useTranslation('supervision');
  const errorText = useErrorText();
  const [asking, setAsking] = useState<'takeFrom' | 'handBack' | null>(null);
  const { id, abilities, handledBy } = thread;
  const name = handledBy ? `\u2068${handledBy.name}\u2069` : t('step.somebody');
  const changing = useMutation({
    mutationFn: (deed: 'takeOver' | 'takeFrom' | 'handBack') =>
      deed === 'handBack'
        ? call('handBack', { params: { id } })
        : call('takeOver', {
            params: { id },
            body: deed === 'takeFrom' && handledBy ? { from: handledBy.accountId } : {},
          }),
    onSuccess: (_, deed) => {
      setAsking(null);
      toast(t(deed === 'handBack' ? 'handBack.done' : 'takeOver.done'));
    },
    onError: (error, deed) => {
      if (deed !== 'takeOver') return;
      const lost = error instanceof ApiError && error.code === 'THREAD_TAKEN';
      toast(
        lost ? t('takeOver.lost', { name: `\u2068${String(error.data.name ?? '')}\u2069` }) : errorText(error),
        'problem',
      );
    },
    onSettled: () => threadChanged(id),
  });
  const ask = (what: 'takeFrom' | 'handBack') => {
    changing.reset();
    setAsking(what);
  };
  return (
    <>
      {abilities.takeOver && (
        <Button loading={changing.isPending} onClick={() => changing.mutate('takeOver')}>
          {t('takeOver.action')}
        </Button>
      )}
      {abilities.takeFrom && (
        <Button variant="default" onClick={() => ask('takeFrom')}>
          {t('takeFrom.action', { name })}
        </Button>
      )}
      {abilities.handBack && (
        <Button variant="default" onClick={() => ask('handBack')}>
          {t('handBack.action')}
        </Button>
      )}
      <ConfirmDialog
        opened={asking !== null}
        title={t(`${asking ?? 'handBack'}.title`)}
        confirmLabel={t(`${asking ?? 'handBack'}.action`, { name })}
        busy={changing.isPending}
        error={changing.error}
        onConfirm={() => asking && changing.mutate(asking)}
        onClose={() => setAsking(null)}
      >
        <p>{t(`${asking ?? 'handBack'}.text`, { name })}</p>
      </ConfirmDialog>
    </>
  );
}

/** Where whoever holds the thread writes; canned replies are put into the field, to be changed or sent as they are. */
export function WriteAsHuman({ thread }: { thread: SupervisedThread }) {
  const { t } = useTranslation('supervision');
  const errorText = useErrorText();
  const [text, setText] = useState('');
  const [cannedId, setCannedId] = useState<string | undefined>();
  const [clientId, setClientId] = useState(() => crypto.randomUUID() as string);
  const canned = useQuery({
    queryKey: ['listCannedReplies', thread.language],
    queryFn: ({ signal }) => call('listCannedReplies', { query: { lang: thread.language }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const sending = useMutation({
    mutationFn: () =>
      call('writeAsHuman', {
        params: { id: thread.id },
        body: { text: text.trim(), clientId, ...(cannedId && { cannedId }) },
      }),
    onSuccess: async () => {
      setText('');
      setCannedId(undefined);
      setClientId(crypto.randomUUID());
      await threadChanged(thread.id);
    },
  });
  return (
    <form
      className={classes.write}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() && !sending.isPending) sending.mutate();
      }}
    >
      {sending.isError && <FormError>{errorText(sending.error)}</FormError>}
      <Textarea
        label={t('write.label')}
        placeholder={t('write.placeholder')}
        value={text}
        maxLength={4000}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.deeds}>
        <Button type="submit" loading={sending.isPending}>
          {t('write.send')}
        </Button>
        <Menu position="top-start" width={420} withinPortal>
          <Menu.Target>
            <Button variant="default" leftSection={<IconMessages size={20} stroke={1.7} aria-hidden />}>
              {t('write.canned')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown className={classes.canned}>
            {canned.data?.items.map((each) => (
              <Menu.Item
                key={each.id}
                lang={thread.language}
                dir="auto"
                onClick={() => {
                  setText(each.text);
                  setCannedId(each.id);
                }}
              >
                {each.text}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
    </form>
  );
}
