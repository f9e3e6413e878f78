import { Button } from '@mantine/core';
import type { SupervisedMessage } from '@medisense/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { useMasked } from '../platform/masked.ts';
import { ReviewForm, useVerdict } from './review-form.tsx';
import { RiskMark } from './risk-mark.tsx';
import classes from './supervision.module.css';

/** One message at the desk: who, when, its codes, and its words where they may be read. */
export function MessageRow({
  message,
  threadId,
  reviewable,
  focused,
}: {
  message: SupervisedMessage;
  threadId: string;
  reviewable: boolean;
  focused: boolean;
}) {
  const { t } = useTranslation(['supervision', 'desk']);
  const format = useFormat();
  const masked = useMasked();
  const verdict = useVerdict();
  const [judging, setJudging] = useState(focused && message.review === null);
  const { author, by, review, severity, label } = message;
  const codes = [
    severity > 0 && label && t(`desk:crisis.label.${label}`, { defaultValue: label }),
    author === 'machine' && message.source && t(`source.${message.source}`),
    message.fault && t(`fault.${message.fault}`),
    message.rating && t(`rating.${message.rating}`),
    message.state === 'stopped' && t('thread.stopped'),
    ...message.cards.map((card) => t(`card.${card}` as 'card.link', { defaultValue: card })),
  ].filter(Boolean);
  return (
    <li
      id={`message-${message.id}`}
      className={classes.message}
      data-author={author}
      data-focused={focused || undefined}
    >
      <div className={classes.messageHead}>
        <span className={classes.author}>
          {author === 'human' && by ? <bdi>{by.name}</bdi> : t(`author.${author}`)}
        </span>
        <time className={classes.small} dateTime={message.createdAt}>
          {format.relativeDay(message.createdAt)} {format.time(message.createdAt)}
        </time>
        {severity > 0 && <RiskMark risk={severity} />}
      </div>
      {message.state === 'writing' ? (
        <p className={classes.quiet}>{t('thread.writing')}</p>
      ) : message.text === null ? (
        <p className={classes.blank}>{t('thread.noText')}</p>
      ) : (
        <p className={classes.words} lang={message.lang} dir="auto">
          {masked(message.text)}
        </p>
      )}
      {codes.length > 0 && <p className={classes.small}>{codes.join(' · ')}</p>}
      {author === 'machine' && reviewable && message.state !== 'writing' && (
        <div className={classes.reviewing}>
          {review && !judging && <p className={classes.small}>{t('review.given', { verdict: verdict(review) })}</p>}
          {judging ? (
            <ReviewForm message={message} threadId={threadId} onDone={() => setJudging(false)} />
          ) : (
            <Button variant="subtle" size="compact-md" onClick={() => setJudging(true)}>
              {t(review ? 'review.change' : 'review.action')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
