import { Button } from '@mantine/core';
import type { Questionnaire, QuestionnaireResponse } from '@medisense/contract';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, newIdempotencyKey } from '../platform/api.ts';
import { keepDraft, readDraft } from '../platform/draft.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useLanguage } from '../platform/i18n.ts';
import { useSession } from '../platform/session.ts';
import { Tag } from '../ui/chip.tsx';
import { FormError } from '../ui/form.tsx';
import { BackLink, LinkButton } from '../ui/link.tsx';
import { Card, Page, PageHeader } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { type Crisis, CrisisHelp, type HelpPart } from './crisis-help.tsx';
import { EarlierResults } from './earlier-results.tsx';
import classes from './questionnaire.module.css';
import { type Answered, QuestionnaireForm, questionnaireDraft } from './questionnaire-form.tsx';
import { QuestionnaireResultCard } from './questionnaire-result.tsx';
import { SharingSwitch } from './sharing-switch.tsx';
import { questionnairesQuery } from './wellbeing-queries.ts';

/** One questionnaire: what it is, its questions one by one, the result, and the results so far. */
export function QuestionnaireScreen({ help }: { help: HelpPart }) {
  const { t } = useTranslation('wellbeing');
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(questionnairesQuery(useLanguage()));
  const questionnaire = query.data?.items.find((each) => each.id === id);
  return (
    <Page width="narrow">
      <PageHeader
        title={questionnaire?.title ?? t('hub.questionnairesTitle')}
        back={
          <BackLink to="/wellbeing" search={{}}>
            {t('questionnaire.back')}
          </BackLink>
        }
      />
      {query.isPending && <TextSkeleton lines={5} />}
      {query.isError && !query.data && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.data && !questionnaire && (
        <EmptyState
          drawing="lost"
          title={t('questionnaire.notFoundTitle')}
          action={
            <LinkButton to="/wellbeing" search={{}}>
              {t('questionnaire.back')}
            </LinkButton>
          }
        >
          {t('questionnaire.notFoundText')}
        </EmptyState>
      )}
      {questionnaire && <OneQuestionnaire key={questionnaire.id} questionnaire={questionnaire} help={help} />}
    </Page>
  );
}

/** The reply that a refusal of faulty answers carries, where one of them spoke of danger. */
const crisisIn = (error: unknown): Crisis | undefined =>
  error instanceof ApiError ? (error.data?.crisis as Crisis | undefined) : undefined;

/** The reply to an answer that speaks of danger; it is in the page, so that help waits for no server. */
function helpFor({ items, safety }: Questionnaire, answers: readonly (number | null)[]): Crisis | null {
  const answer = safety && answers[items.findIndex(({ linkId }) => linkId === safety.linkId)];
  if (!safety || typeof answer !== 'number' || answer < safety.from) return null;
  const { reply } = safety;
  return {
    class: 'crisis',
    label: 'passive_ideation',
    severity: 2,
    action: 'crisis_support_and_ask',
    reply,
    phrases: [],
  };
}

function OneQuestionnaire({ questionnaire, help }: { questionnaire: Questionnaire; help: HelpPart }) {
  const { t } = useTranslation('wellbeing');
  const lang = useLanguage();
  const errorText = useErrorText();
  const client = useQueryClient();
  const { me } = useSession();
  const draft = questionnaireDraft(questionnaire.id);
  const begun = readDraft<{ answers: unknown[] }>(draft) !== null;
  const [stage, setStage] = useState<'intro' | 'form' | 'result'>('intro');
  const [response, setResponse] = useState<QuestionnaireResponse | null>(null);
  const [crisis, setCrisis] = useState<Crisis | null>(null);
  // the server has heard of it; not so while it is out of reach
  const [told, setTold] = useState(false);
  const key = useRef(newIdempotencyKey());
  const sexKnown = me?.persons.find((each) => each.relation === 'self')?.sex ?? null;
  const send = useMutation({
    mutationFn: (answered: Answered) =>
      call('createQuestionnaireResponse', {
        body: { questionnaire: questionnaire.id, lang, ...answered },
        idempotencyKey: key.current,
      }),
    onSuccess: (kept) => {
      key.current = newIdempotencyKey();
      keepDraft(draft, null);
      setResponse(kept);
      setCrisis(kept.crisis ?? null);
      setTold(kept.crisis !== undefined);
      setStage('result');
      scrollTo({ top: 0 });
      void client.invalidateQueries({ queryKey: ['listQuestionnaireResponses'] });
    },
    onError: (error) => {
      // other answers are another request
      key.current = newIdempotencyKey();
      const found = crisisIn(error);
      if (found) setCrisis(found);
      setTold(found !== undefined);
    },
  });

  return (
    <>
      {crisis && (
        <CrisisHelp
          crisis={crisis}
          note={t(response ? 'crisis.machineAnswers' : 'crisis.machinePlain')}
          calledStaff={told}
          {...(response && { closeLabel: t('questionnaire.seeResult') })}
          onClose={() => setCrisis(null)}
        >
          {help(crisis)}
        </CrisisHelp>
      )}
      {stage === 'intro' && <Intro questionnaire={questionnaire} begun={begun} onStart={() => setStage('form')} />}
      {stage === 'form' && !crisis && (
        <>
          <QuestionnaireForm
            questionnaire={questionnaire}
            asksSex={questionnaire.sexMatters && sexKnown === null}
            busy={send.isPending}
            onSubmit={(answered) => {
              setCrisis(helpFor(questionnaire, answered.answers));
              send.mutate(answered);
            }}
            onLeave={(answers) => {
              setCrisis(helpFor(questionnaire, answers));
              setStage('intro');
            }}
          />
          {send.isError && <FormError>{errorText(send.error)}</FormError>}
        </>
      )}
      {stage === 'result' && response && !crisis && (
        <QuestionnaireResultCard
          questionnaire={questionnaire}
          response={response}
          onAgain={() => {
            setResponse(null);
            setStage('form');
          }}
        />
      )}
      {stage !== 'form' && !crisis && (
        <>
          <EarlierResults questionnaire={questionnaire} />
          <SharingSwitch series={questionnaire.id} />
        </>
      )}
    </>
  );
}

function Intro({
  questionnaire,
  begun,
  onStart,
}: {
  questionnaire: Questionnaire;
  begun: boolean;
  onStart: () => void;
}) {
  const { t } = useTranslation('wellbeing');
  const { items, name, instruction, wording, validity, source, licence } = questionnaire;
  return (
    <Card padding="l" as="section">
      <div className={classes.form}>
        <div className={classes.row}>
          <Tag tone="accent">{name}</Tag>
          <span className={classes.small}>
            {t('questionnaire.about', { count: items.length, minutes: Math.max(1, Math.round(items.length / 4)) })}
          </span>
        </div>
        <p>{instruction}</p>
        <p className={classes.small}>{t('questionnaire.indication')}</p>
        {wording === 'unchecked' && (
          <p className={classes.unchecked}>
            <IconInfoCircle size={20} stroke={1.8} aria-hidden />
            {t('questionnaire.unchecked')}
          </p>
        )}
        <div>
          <Button size="lg" onClick={onStart}>
            {t(begun ? 'questionnaire.resume' : 'questionnaire.start')}
          </Button>
        </div>
        <details className={classes.details}>
          <summary>{t('questionnaire.validity')}</summary>
          <p>{validity}</p>
          <p className={classes.small}>
            {t('questionnaire.sourceTitle')} : <bdi lang="en">{source}</bdi>
          </p>
          <p className={classes.small}>
            <bdi lang="en">{licence}</bdi>
          </p>
        </details>
      </div>
    </Card>
  );
}
