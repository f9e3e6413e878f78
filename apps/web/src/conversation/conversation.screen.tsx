import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconDots, IconLetterCase, IconPencil, IconPhone, IconTrash } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import { queryClient } from '../platform/query-client.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { BackLink, TextLink } from '../ui/link.tsx';
import { useTitle } from '../ui/page.tsx';
import { PressMenu } from '../ui/press-menu.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { toast } from '../ui/toast.tsx';
import { Composer } from './composer.tsx';
import classes from './conversation.module.css';
import { type CardParts, MessageCards } from './message-cards.tsx';
import { MessageView, Words } from './message-view.tsx';
import { TEXT_SIZES, useTextSize } from './text-size.ts';
import { threadQuery, threadsChanged } from './thread-queries.ts';
import { useThread } from './use-thread.ts';
import { useReadAloud } from './voice.ts';

/** What other slices add to a conversation. */
export type ThreadParts = CardParts & {
  /** Help that is shown beside the thread while a crisis is open or a message could not be sent. */
  help: (given: {
    severity: number;
    label: string;
    reply: string | null;
    onSafe?: () => void;
    onNotSafe?: () => void;
  }) => ReactNode;
};

/** A conversation with the companion. */
export function ConversationScreen({ parts }: { parts: ThreadParts }) {
  const { id } = useParams({ strict: false }) as { id: string };
  const { t } = useTranslation(['conversation', 'common']);
  const { thread, writing, unsent, crisis, send, resend, takeBack, stop, repeat } = useThread(id);
  const aloud = useReadAloud();
  const language = useLanguage();
  const format = useFormat();
  const errorText = useErrorText();
  const [size, setSize] = useTextSize();
  const [back, setBack] = useState('');
  const data = thread.data;
  const title = data?.title || t(data ? `door.${data.kind}` : 'title');
  useTitle(title);
  const items = data?.items.filter((each) => each.id !== writing?.id) ?? [];
  const last = items.at(-1);
  const { end, away, toEnd } = useEndInSight(`${items.length}.${writing?.text.length ?? 0}.${unsent?.clientId ?? ''}`);

  const answerCheckIn = (answer: 'safe' | 'not_safe') => async () => {
    try {
      queryClient.setQueryData(threadQuery(id).queryKey, await call('checkIn', { params: { id }, body: { answer } }));
    } catch (error) {
      toast(errorText(error), 'problem');
    }
  };
  if (thread.isError && !data) {
    return (
      <div className={classes.screen}>
        <BackLink to="/companion">{t('back')}</BackLink>
        <ErrorState error={thread.error} retry={() => void thread.refetch()} />
        {parts.help({ severity: 0, label: '', reply: null })}
      </div>
    );
  }
  return (
    <div className={classes.screen} data-size={size} data-kind={data?.kind}>
      <header className={classes.top}>
        <BackLink to="/companion">{t('back')}</BackLink>
        <div className={classes.headline}>
          <h1 className={classes.title} tabIndex={-1}>
            <bdi>{title}</bdi>
          </h1>
          <ThreadMenu id={id} title={data?.title ?? ''} shared={data?.shared ?? false} kind={data?.kind} />
        </div>
        <div className={classes.machine}>
          <p>{t(data?.human ? 'humanHere' : 'machine')}</p>
          <TextLink to="/emergency" search={{}} className={classes.emergency}>
            <IconPhone size={16} stroke={1.8} aria-hidden /> {t('emergency')}
          </TextLink>
          <fieldset className={classes.sizes} aria-label={t('size.label')}>
            {TEXT_SIZES.map((each) => (
              <button
                key={each}
                type="button"
                className={classes.size}
                data-step={each}
                aria-pressed={size === each}
                aria-label={t(`size.${each}`)}
                onClick={() => setSize(each)}
              >
                <IconLetterCase size={{ normal: 15, large: 19, largest: 23 }[each]} stroke={1.7} aria-hidden />
              </button>
            ))}
          </fieldset>
        </div>
      </header>
      {thread.isPending ? (
        <TextSkeleton lines={6} />
      ) : (
        <>
          {data?.earlier && <Earlier id={id} cursor={data.earlier} />}
          <ol className={classes.thread} aria-label={t('messages')} aria-busy={writing !== null}>
            {items.map((message, place) => {
              const day = format.date(message.createdAt);
              const newDay = place === 0 || format.date(items[place - 1]?.createdAt ?? '') !== day;
              const current = message.id === last?.id && !writing && !unsent;
              return [
                newDay && (
                  <li key={day} className={classes.day}>
                    <time dateTime={message.createdAt}>{format.relativeDay(message.createdAt)}</time>
                  </li>
                ),
                <MessageView
                  key={message.id}
                  threadId={id}
                  message={message}
                  aloud={aloud}
                  {...(current &&
                    message.author === 'machine' &&
                    place > 0 && {
                      onRepeat: () => void repeat(message.id).catch((e) => toast(errorText(e), 'problem')),
                    })}
                >
                  <MessageCards cards={message.cards} current={current} parts={parts} onChoose={send} />
                </MessageView>,
              ];
            })}
            {unsent &&
              !items.some((each) => each.author === 'person' && each === last && each.text === unsent.text) && (
                <li className={classes.message} data-author="person" data-unsent>
                  <div className={classes.body}>
                    <Words text={unsent.text} lang={language} />
                  </div>
                  {unsent.error !== null && (
                    <div className={classes.failed} role="alert">
                      <p>{t('notSent', { why: errorText(unsent.error) })}</p>
                      <Button size="compact-md" variant="light" onClick={resend}>
                        {t('sendAgain')}
                      </Button>
                      <Button size="compact-md" variant="subtle" onClick={() => setBack(takeBack())}>
                        {t('takeBack')}
                      </Button>
                    </div>
                  )}
                </li>
              )}
            {(writing || (unsent && unsent.error === null)) && (
              <li className={classes.message} data-author="machine">
                <p className={classes.hidden}>{t('author.machine')}</p>
                <div className={classes.body}>
                  {writing?.text ? <Words text={writing.text} lang={language} /> : <Thinking label={t('thinking')} />}
                </div>
              </li>
            )}
          </ol>
          <p className={classes.hidden} role="status">
            {!writing && last?.author !== 'person' ? last?.text : ''}
          </p>
          {(crisis || unsent?.error) &&
            !items.some((each) => each.id === last?.id && each.cards.some((card) => card.type === 'crisis')) && (
              <div className={classes.part}>
                {parts.help({
                  severity: crisis?.severity ?? 0,
                  label: crisis?.label ?? '',
                  reply: crisis && unsent?.error ? crisis.reply : null,
                })}
              </div>
            )}
          {data?.crisisOpen && (
            <div className={classes.checkIn}>
              <p>{t('checkIn.ask')}</p>
              <div className={classes.checkInAnswers}>
                <Button variant="light" onClick={answerCheckIn('safe')}>
                  {t('checkIn.safe')}
                </Button>
                <Button variant="default" onClick={answerCheckIn('not_safe')}>
                  {t('checkIn.notSafe')}
                </Button>
              </div>
            </div>
          )}
          <div ref={end} className={classes.end} />
        </>
      )}
      <div className={classes.dock}>
        {away && (
          <ActionIcon
            className={classes.toEnd}
            variant="default"
            size={44}
            radius="xl"
            aria-label={t('toEnd')}
            onClick={toEnd}
          >
            <IconArrowDown size={20} stroke={1.8} aria-hidden />
          </ActionIcon>
        )}
        <Composer threadId={id} busy={writing !== null} onSend={send} onStop={() => void stop()} back={back} />
        <p className={classes.statement}>{t('statement')}</p>
      </div>
    </div>
  );
}

function Thinking({ label }: { label: string }) {
  return (
    <p className={classes.thinking}>
      <span className={classes.hidden}>{label}</span>
      <span aria-hidden className={classes.dots}>
        <span />
        <span />
        <span />
      </span>
    </p>
  );
}

/** Keeps the end of the thread in sight while it grows, unless the person has scrolled up to read. */
function useEndInSight(grown: string) {
  const end = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const follows = useRef(true);
  useEffect(() => {
    const look = () => {
      const left = document.documentElement.scrollHeight - globalThis.innerHeight - globalThis.scrollY;
      follows.current = left < 240;
      setAway(left > 600);
    };
    look();
    globalThis.addEventListener('scroll', look, { passive: true });
    return () => globalThis.removeEventListener('scroll', look);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the growth is what this waits for
  useEffect(() => {
    if (follows.current) end.current?.scrollIntoView({ block: 'end' });
  }, [grown]);
  return { end, away, toEnd: () => end.current?.scrollIntoView({ block: 'end', behavior: 'smooth' }) };
}

function Earlier({ id, cursor }: { id: string; cursor: string }) {
  const { t } = useTranslation('conversation');
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const load = async () => {
    setBusy(true);
    try {
      const page = await call('getConversation', { params: { id }, query: { cursor } });
      queryClient.setQueryData(
        threadQuery(id).queryKey,
        (now) => now && { ...now, items: [...page.items, ...now.items], earlier: page.earlier },
      );
    } catch (error) {
      toast(errorText(error), 'problem');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="subtle" loading={busy} onClick={() => void load()}>
      {t('earlier')}
    </Button>
  );
}

function ThreadMenu({
  id,
  title,
  shared,
  kind,
}: {
  id: string;
  title: string;
  shared: boolean;
  kind: 'health' | 'wellbeing' | undefined;
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
            icon: <IconPencil size={18} stroke={1.7} aria-hidden />,
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
