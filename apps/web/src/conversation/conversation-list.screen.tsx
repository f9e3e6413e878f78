import { Button, TextInput } from '@mantine/core';
import type { ConversationKind } from '@medisense/contract';
import { IconHeartHandshake, IconMessageCircle, IconSearch, IconStethoscope, IconUser } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import { FormError } from '../ui/form.tsx';
import { Page, PageHeader, Section } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import classes from './conversation.module.css';
import { openThread, threadsQuery } from './thread-queries.ts';

const DOORS = [
  ['health', IconStethoscope],
  ['wellbeing', IconHeartHandshake],
] as const;

/** The two doors, and the threads so far. `beside` comes from other slices. */
export function ConversationListScreen({ beside }: { beside?: ReactNode }) {
  const { t } = useTranslation(['conversation', 'common']);
  const language = useLanguage();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const [opening, setOpening] = useState<ConversationKind | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [keys] = useState({ health: newIdempotencyKey(), wellbeing: newIdempotencyKey() });

  const open = async (kind: ConversationKind) => {
    setOpening(kind);
    setFailure(null);
    try {
      const { id } = await openThread(kind, language, keys[kind]);
      await navigate({ to: '/companion/$id' as '/', params: { id } as never, search: {} });
    } catch (error) {
      setFailure(error);
      setOpening(null);
    }
  };
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={classes.doors}>
        {DOORS.map(([kind, Icon]) => (
          <button
            key={kind}
            type="button"
            className={classes.door}
            data-kind={kind}
            aria-busy={opening === kind}
            disabled={opening !== null}
            onClick={() => void open(kind)}
          >
            <Icon size={34} stroke={1.5} aria-hidden />
            <span className={classes.doorTitle}>{t(`door.${kind}`)}</span>
            <span className={classes.doorText}>{t(`door.${kind}Text`)}</span>
          </button>
        ))}
      </div>
      {failure !== null && <FormError>{errorText(failure)}</FormError>}
      <p className={classes.promise}>{t('promise')}</p>
      {beside}
      <Threads />
    </Page>
  );
}

function Threads() {
  const { t } = useTranslation(['conversation', 'common']);
  const format = useFormat();
  const [q, setQ] = useState('');
  const wanted = useDeferredValue(q.trim());
  const threads = useInfiniteQuery(threadsQuery(wanted));
  const items = threads.data?.pages.flatMap((page) => page.items) ?? [];
  if (threads.isSuccess && items.length === 0 && !wanted) return null;
  return (
    <Section title={t('history.title')}>
      <TextInput
        aria-label={t('history.search')}
        placeholder={t('history.search')}
        leftSection={<IconSearch size={18} stroke={1.7} aria-hidden />}
        value={q}
        maxLength={100}
        onChange={(event) => setQ(event.currentTarget.value)}
      />
      {threads.isPending && <ListSkeleton rows={3} />}
      {threads.isError && <ErrorState error={threads.error} retry={() => void threads.refetch()} />}
      {threads.isSuccess && items.length === 0 && <p className={classes.quiet}>{t('history.none', { q: wanted })}</p>}
      <ul className={classes.threads}>
        {items.map((thread) => (
          <li key={thread.id}>
            <Link
              to={'/companion/$id' as '/'}
              params={{ id: thread.id } as never}
              search={{}}
              className={classes.threadLink}
            >
              {thread.human ? (
                <IconUser size={22} stroke={1.6} aria-hidden />
              ) : thread.kind === 'wellbeing' ? (
                <IconHeartHandshake size={22} stroke={1.6} aria-hidden />
              ) : (
                <IconMessageCircle size={22} stroke={1.6} aria-hidden />
              )}
              <span className={classes.threadTitle}>
                <bdi>{thread.title || t(`door.${thread.kind}`)}</bdi>
              </span>
              <span className={classes.threadWhen}>
                {thread.human ? t('history.human') : format.ago(thread.lastAt)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {threads.hasNextPage && (
        <div>
          <Button variant="light" loading={threads.isFetchingNextPage} onClick={() => void threads.fetchNextPage()}>
            {t('common:action.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}
