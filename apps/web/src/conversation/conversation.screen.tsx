import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconLetterCase, IconPhone } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import { useMasked } from '../platform/masked.ts';
import { queryClient } from '../platform/query-client.ts';
import { BackLink, TextLink } from '../ui/link.tsx';
import { useTitle } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { toast } from '../ui/toast.tsx';
import { Composer } from './composer.tsx';
import classes from './conversation.module.css';
import { type CardParts, MessageCards } from './message-cards.tsx';
import { MessageView, Words } from './message-view.tsx';
import { TEXT_SIZES, useTextSize } from './text-size.ts';
import { ThreadMenu } from './thread-menu.tsx';
import { threadQuery } from './thread-queries.ts';
import { useThread } from './use-thread.ts';
import { useReadAloud } from './voice.ts';

/** What other slices add to a conversation. */
export type ThreadParts = CardParts & {
  /** Help that is shown beside the thread while a crisis is open or a message could not be sent. */
  help: (given: { severity: number; label: string }) => ReactNode;
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
  const masked = useMasked();
  const [size, setSize] = useTextSize();
  const [back, setBack] = useState('');
  const data = thread.data;
  const title = data?.title || t(data ? `door.${data.kind}` : 'title');
  useTitle(title);
  const items = data?.items.filter((each) => each.id !== writing?.id) ?? [];
  const last = items.at(-1);
  const withHelp = items.filter(({ cards }) => cards.some((card) => card.type === 'crisis'));
  const helpInThread = last !== undefined && withHelp.at(-1) === last;
  const helpBelow = !helpInThread && Boolean(crisis || unsent?.error);
  const { end, away, toEnd } = useEndInSight({
    grown: `${items.length}.${writing?.text.length ?? 0}.${unsent?.clientId ?? ''}.${data?.crisisOpen}`,
    sent: unsent?.clientId,
    help: helpInThread ? last.id : helpBelow ? 'below' : undefined,
    known: withHelp.length > 1,
  });

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
        {parts.help({ severity: 0, label: '' })}
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
                  {writing?.text ? (
                    <Words text={masked(writing.text)} lang={language} />
                  ) : (
                    <Thinking label={t('thinking')} />
                  )}
                </div>
              </li>
            )}
          </ol>
          <p className={classes.hidden} role="status">
            {!writing && last && last.author !== 'person' ? masked(last.text) : ''}
          </p>
          {helpBelow && (
            <div className={classes.part} data-help>
              {/* the fixed words, while the answer that brings them is on its way or could not be had */}
              {crisis && unsent && <Words text={crisis.reply} lang={language} gently />}
              {parts.help({ severity: crisis?.severity ?? 0, label: crisis?.label ?? '' })}
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

/** What the field to write in and the navigation take of a phone's height, in pixels. */
const FOR_DOCK = 260;

/**
 * Keeps the end of the thread in sight while it grows, unless the person has scrolled up to read. Whoever sends comes back to
 * the end. Help that appears comes into sight from its head, for the numbers stand there; where it was shown before (`known`),
 * the answer that brings it again is read first.
 */
function useEndInSight({
  grown,
  sent,
  help,
  known,
}: {
  grown: string;
  sent: string | undefined;
  help: string | undefined;
  known: boolean;
}) {
  const end = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const follows = useRef(true);
  const shown = useRef({ sent, help });
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
    const before = shown.current;
    shown.current = { sent, help };
    if (sent !== undefined && sent !== before.sent) follows.current = true;
    const wanted = known ? 'li[data-author="machine"]' : '[data-help]';
    const heads = help !== undefined && help !== before.help ? document.querySelectorAll(wanted) : [];
    const head = heads[heads.length - 1];
    if (head) head.scrollIntoView({ block: 'start' });
    // the head of the help stays where it is, whatever comes below it
    else if (follows.current && help === undefined) {
      const messages = document.querySelectorAll('li[data-author]');
      const last = messages[messages.length - 1];
      // an answer that does not fit is read from its beginning
      if (last && last.getBoundingClientRect().height > globalThis.innerHeight - FOR_DOCK)
        last.scrollIntoView({ block: 'start' });
      else end.current?.scrollIntoView({ block: 'end' });
    }
  }, [grown, sent, help, known]);
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
