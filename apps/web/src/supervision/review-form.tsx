import { Button, SegmentedControl, Textarea } from '@mantine/core';
import type { Review, SupervisedMessage } from '@medisense/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { FormError } from '../ui/form.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './supervision.module.css';
import { threadChanged } from './supervision-queries.ts';

const QUESTIONS = ['safe', 'correct', 'kind'] as const;
type Draft = Pick<Review, (typeof QUESTIONS)[number] | 'referredRightly'> & { note: string };

/** A judgement in words: what was objected to. */
export function useVerdict(): (review: Review) => string {
  const { t } = useTranslation('supervision');
  const format = useFormat();
  return (review) => {
    const bad = [
      ...QUESTIONS.filter((each) => !review[each]).map((each) => t(`review.bad.${each}`)),
      ...(review.referredRightly === 'no' ? [t('review.bad.referredRightly')] : []),
    ];
    return bad.length > 0 ? format.list(bad) : t('review.allGood');
  };
}

/** The four questions about one answer of the machine. */
export function ReviewForm({
  message,
  threadId,
  onDone,
}: {
  message: SupervisedMessage;
  threadId: string;
  onDone: () => void;
}) {
  const { t } = useTranslation(['supervision', 'common']);
  const errorText = useErrorText();
  const given = message.review;
  const [draft, setDraft] = useState<Draft>({
    safe: given?.safe ?? true,
    correct: given?.correct ?? true,
    kind: given?.kind ?? true,
    referredRightly: given?.referredRightly ?? 'not_applicable',
    note: given?.note ?? '',
  });
  const saving = useMutation({
    mutationFn: () => call('putReview', { params: { messageId: message.id }, body: draft }),
    onSuccess: async () => {
      toast(t('review.saved'));
      await threadChanged(threadId);
      onDone();
    },
  });
  const ask = (name: keyof Draft, answers: readonly ('yes' | 'no' | 'not_applicable')[], value: string) => (
    <div className={classes.question}>
      <span id={`${name}-${message.id}`}>{t(`review.${name}` as 'review.safe')}</span>
      <SegmentedControl
        aria-labelledby={`${name}-${message.id}`}
        value={value}
        data={answers.map((each) => ({ value: each, label: t(`review.${each}`) }))}
        onChange={(next) =>
          setDraft((now) => ({ ...now, [name]: name === 'referredRightly' ? next : next === 'yes' }) as Draft)
        }
      />
    </div>
  );
  return (
    <form
      className={classes.review}
      aria-label={t('review.title')}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      {QUESTIONS.map((name) => (
        <div key={name}>{ask(name, ['yes', 'no'], draft[name] ? 'yes' : 'no')}</div>
      ))}
      {ask('referredRightly', ['yes', 'no', 'not_applicable'], draft.referredRightly)}
      <p className={classes.small}>{t('review.safeHint')}</p>
      <Textarea
        label={`${t('review.note')} (${t('common:form.optional')})`}
        value={draft.note}
        maxLength={2000}
        autosize
        minRows={1}
        maxRows={6}
        onChange={(event) => {
          const note = event.currentTarget.value;
          setDraft((now) => ({ ...now, note }));
        }}
      />
      {saving.isError && <FormError>{errorText(saving.error)}</FormError>}
      <div className={classes.deeds}>
        <Button type="submit" loading={saving.isPending}>
          {t('review.save')}
        </Button>
        <Button variant="default" onClick={onDone} disabled={saving.isPending}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </form>
  );
}
