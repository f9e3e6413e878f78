import { UnstyledButton } from '@mantine/core';
import { IconCheck, IconHelp, IconX } from '@tabler/icons-react';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../platform/error-text.ts';
import { useLanguage } from '../platform/i18n.ts';
import { FormError } from '../ui/form.tsx';
import { BackLink, TextLink } from '../ui/link.tsx';
import { Page, useTitle } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { Steps } from '../ui/steps.tsx';
import { assessNow, useAssessment } from './assessment.ts';
import { tell, useConversation } from './conversation.ts';
import type { AnswerValue } from './conversation-state.ts';
import { NoWords } from './no-words.tsx';
import { Safety } from './safety.tsx';
import classes from './triage.module.css';

const MOST = 6;
const ANSWERS = [
  ['yes', IconCheck],
  ['no', IconX],
  ['unknown', IconHelp],
] as const;

/** One question at a time; `?q=2` is the second one, so that the browser's own back goes one question back. */
export function SymptomQuestionsScreen() {
  const { t } = useTranslation(['triage', 'common']);
  const language = useLanguage();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const conversation = useConversation();
  const { q } = useSearch({ strict: false }) as { q?: string };
  const wanted = Math.max(0, (Number.parseInt(q ?? '1', 10) || 1) - 1);
  const place = Math.min(wanted, conversation.answered.length, MOST - 1);
  const judged = useAssessment(place);
  const [sending, setSending] = useState<AnswerValue | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useTitle(t('questions.title'));
  if (!conversation.text) return <NoWords title={t('questions.title')} />;

  const settled = judged.data && !judged.isPlaceholderData;
  const questions = judged.data?.questions ?? [];
  const question = questions[0];
  if (settled && !question) return <Navigate to="/symptoms/result" search={{}} replace />;
  const before = conversation.answered[place];
  const chosen = before && question && before.id === question.id ? before.value : null;

  async function answer(value: AnswerValue) {
    if (sending || !question || !settled) return;
    setSending(value);
    setFailure(null);
    try {
      const now = tell({ type: 'answered', place, id: question.id, value });
      const { assessment, warn } = await assessNow(language);
      const more = now.answered.length > place + 1 || assessment.questions.length > 0;
      if (warn) await navigate({ to: '/emergency', search: {} });
      else if (more && place + 1 < MOST) {
        await navigate({ to: '/symptoms/questions', search: { q: String(place + 2) } });
      } else await navigate({ to: '/symptoms/result', search: {} });
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(null);
    }
  }

  return (
    <Page width="narrow">
      <div className={classes.stack}>
        <BackLink
          to={place === 0 ? '/symptoms/echo' : '/symptoms/questions'}
          search={place < 2 ? {} : { q: String(place) }}
        >
          {t(place === 0 ? 'questions.toEcho' : 'questions.previous')}
        </BackLink>
        <Steps
          step={place + 1}
          total={Math.max(place + 1, Math.min(MOST, place + questions.length))}
          label={t('questions.progress')}
        />
      </div>
      {judged.isError && !judged.data && <ErrorState error={judged.error} retry={() => void judged.refetch()} />}
      {!question && judged.isPending && <TextSkeleton lines={3} />}
      {question && (
        <section className={classes.stack}>
          <QuestionHeading id={question.id} text={question.text} />
          <p className={classes.small}>{t(`questions.reason.${question.reason}`)}</p>
          <div className={classes.answers}>
            {ANSWERS.map(([value, Icon]) => (
              <UnstyledButton
                key={value}
                className={classes.answer}
                aria-pressed={chosen === value}
                aria-busy={sending === value}
                // not `disabled`, which would throw the keyboard's focus away
                aria-disabled={sending !== null}
                onClick={() => void answer(value)}
              >
                <Icon size={24} stroke={1.9} aria-hidden />
                {t(`answer.${value}`)}
              </UnstyledButton>
            ))}
          </div>
        </section>
      )}
      {failure !== null && <FormError>{errorText(failure)}</FormError>}
      <p className={classes.small}>
        <TextLink to="/symptoms/result" search={{}}>
          {t('questions.skip')}
        </TextLink>
      </p>
      <Safety />
    </Page>
  );
}

/** Takes the focus when the next question stands: the address changes only behind its `?`. */
function QuestionHeading({ id, text }: { id: string; text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(id);
  useEffect(() => {
    if (shown.current !== id) heading.current?.focus({ preventScroll: true });
    shown.current = id;
  }, [id]);
  return (
    <h1 className={classes.question} ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
