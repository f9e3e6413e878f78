import { Button } from '@mantine/core';
import type { SupervisedMessage, SupervisedThread } from '@medisense/contract';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { Tag } from '../ui/chip.tsx';
import { BackLink } from '../ui/link.tsx';
import { Card, useTitle } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { toast } from '../ui/toast.tsx';
import { Course } from './course.tsx';
import { HandButtons, WriteAsHuman } from './hands.tsx';
import { Identity } from './identity.tsx';
import { MessageRow } from './message-row.tsx';
import { RiskMark } from './risk-mark.tsx';
import classes from './supervision.module.css';
import { rowQuery, threadChanged, threadQuery } from './supervision-queries.ts';
import { MakeTest } from './test-case.tsx';

/** One thread, followed live: who, how grave, what was said where that may be read, and what one may do. */
export function Thread({ id, heading: Heading }: { id: string; heading: 'h1' | 'h2' }) {
  const { t } = useTranslation(['supervision', 'common']);
  const row = useQuery(rowQuery(id));
  const thread = useQuery(threadQuery(id, row.data));
  const search = useSearch({ strict: false });
  const narrow = Heading === 'h1';
  const title = thread.data?.pseudonym ?? row.data?.pseudonym ?? t('title');
  useTitle(title);
  const back = narrow && (
    <BackLink to="/supervision" search={search as never}>
      {t('thread.back')}
    </BackLink>
  );
  const head = (
    <Heading className={classes.threadTitle} tabIndex={narrow ? -1 : undefined}>
      <span className="ltr">{title}</span>
    </Heading>
  );
  if (row.data === null) {
    return (
      <div className={classes.thread}>
        {back}
        {head}
        <EmptyState drawing="lost" title={t('thread.gone')} />
      </div>
    );
  }
  const failed = thread.error ?? row.error;
  if (!thread.data) {
    return (
      <div className={classes.thread}>
        {back}
        {head}
        {failed ? (
          <ErrorState error={failed} retry={() => void (row.error ? row.refetch() : thread.refetch())} />
        ) : (
          <TextSkeleton lines={8} />
        )}
      </div>
    );
  }
  return (
    <div className={classes.thread}>
      {back}
      <Loaded thread={thread.data} head={head} old={failed !== null} focus={search.message} />
    </div>
  );
}

function Loaded({
  thread,
  head,
  old,
  focus,
}: {
  thread: SupervisedThread;
  head: React.ReactNode;
  old: boolean;
  focus: string | undefined;
}) {
  const { t } = useTranslation('supervision');
  const errorText = useErrorText();
  const format = useFormat();
  const [before, setBefore] = useState<{ items: SupervisedMessage[]; earlier: string | null } | null>(null);
  const earlier = before ? before.earlier : thread.earlier;
  const items = [...(before?.items ?? []), ...thread.items];
  const { handledBy, abilities } = thread;
  useEffect(() => {
    if (focus) document.getElementById(`message-${focus}`)?.scrollIntoView({ block: 'center' });
  }, [focus]);
  const newest = thread.items.at(-1)?.id;
  // whoever answers keeps the end in sight
  useEffect(() => {
    if (abilities.write && newest) document.getElementById(`message-${newest}`)?.scrollIntoView({ block: 'end' });
  }, [abilities.write, newest]);
  const load = async () => {
    try {
      const page = await call('getSupervision', { params: { id: thread.id }, query: { cursor: earlier ?? '' } });
      setBefore((now) => ({ items: [...page.items, ...(now?.items ?? [])], earlier: page.earlier }));
    } catch (error) {
      toast(errorText(error), 'problem');
    }
  };
  return (
    <>
      <header className={classes.threadHead}>
        <div className={classes.headline}>
          <RiskMark risk={thread.risk} />
          {head}
          <span className={classes.tags}>
            {thread.alert && (
              <Tag tone={thread.alert.state === 'open' ? 'danger' : 'warm'}>
                {t(thread.alert.state === 'open' ? 'row.alertOpen' : 'row.alertClaimed')}
              </Tag>
            )}
            {thread.handler === 'human' && (
              <Tag tone="accent">
                {handledBy?.me ? t('row.you') : t('row.colleague', { name: handledBy?.name ?? t('step.somebody') })}
              </Tag>
            )}
            {thread.sealed && <Tag icon={<IconLock size={14} stroke={1.8} aria-hidden />}>{t('row.sealed')}</Tag>}
            {thread.shared && <Tag>{t('row.shared')}</Tag>}
          </span>
        </div>
        <p className={classes.small}>
          {t(`kind.${thread.kind}`)} · {format.languageName(thread.language)} ·{' '}
          {t('row.messages', { count: thread.messages })} · {format.ago(thread.lastAt)}
        </p>
        <div className={classes.deeds}>
          <HandButtons thread={thread} />
          <Identity
            identity={thread.identity}
            open={
              abilities.openIdentity
                ? async (reason) => {
                    await call('openIdentity', { params: { id: thread.id }, body: { reason } });
                    await threadChanged(thread.id);
                  }
                : null
            }
          />
          {abilities.review && <MakeTest thread={thread} />}
        </div>
      </header>
      {old && (
        <p className={classes.quiet} role="status">
          {t('list.old')}
        </p>
      )}
      {thread.hidden && (
        <Card tone="sunken" padding="s">
          {t(`hidden.${thread.hidden}`)}
        </Card>
      )}
      <Course thread={thread} />
      {earlier && (
        <div>
          <Button variant="light" onClick={() => void load()}>
            {t('thread.earlier')}
          </Button>
        </div>
      )}
      <ol className={classes.messages} aria-label={t('thread.messages')}>
        {items.map((message) => (
          <MessageRow
            key={message.id}
            message={message}
            threadId={thread.id}
            reviewable={abilities.review}
            focused={message.id === focus}
          />
        ))}
      </ol>
      {abilities.write && <WriteAsHuman thread={thread} />}
    </>
  );
}
