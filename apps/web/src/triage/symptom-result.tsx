import { Button } from '@mantine/core';
import type { Assessment } from '@medisense/contract';
import {
  IconAlertTriangle,
  IconArrowDown,
  IconCalendarHeart,
  IconChevronDown,
  IconClockExclamation,
  IconLeaf,
  IconPhone,
} from '@tabler/icons-react';
import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink, LinkButton, TextLink } from '../ui/link.tsx';
import { Card, Page, PageHeader, Section } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { mustWarn, useAssessment } from './assessment.ts';
import { useConversation } from './conversation.ts';
import { NoWords } from './no-words.tsx';
import { PossibleCauses } from './possible-causes.tsx';
import { Safety } from './safety.tsx';
import classes from './triage.module.css';

export const URGENCY_ICONS = {
  emergency: IconAlertTriangle,
  urgent: IconClockExclamation,
  routine: IconCalendarHeart,
  selfcare: IconLeaf,
} as const;

/**
 * Where to turn: how urgent, why, what it could be, and what to do. `slots` shows real times for the specialties, `kept`
 * says where these words are kept; both come from other slices.
 */
export function SymptomResult({ slots, kept }: { slots: (assessment: Assessment) => ReactNode; kept: ReactNode }) {
  const { t } = useTranslation(['triage', 'common']);
  const conversation = useConversation();
  const judged = useAssessment();
  if (!conversation.text) return <NoWords title={t('result.title')} />;
  const assessment = judged.data;
  if (assessment && !judged.isPlaceholderData && mustWarn(assessment, conversation)) {
    return <Navigate to="/emergency" search={{}} replace />;
  }
  const asked = conversation.answered.length;
  return (
    <Page width="wide">
      <PageHeader
        title={t('result.title')}
        back={
          <BackLink
            to={asked ? '/symptoms/questions' : '/symptoms/echo'}
            search={asked > 1 ? { q: String(asked) } : {}}
          >
            {t(asked ? 'questions.previous' : 'questions.toEcho')}
          </BackLink>
        }
      />
      {judged.isError && !assessment && <ErrorState error={judged.error} retry={() => void judged.refetch()} />}
      {judged.isPending && <TextSkeleton lines={6} />}
      {assessment && (
        <div className={classes.result}>
          <div className={classes.resultMain}>
            <UrgencyCard assessment={assessment} />
            {assessment.crisis?.action === 'supportive' && assessment.crisis.reply && (
              <Card tone="warm">
                <p className={classes.kindWords}>{assessment.crisis.reply}</p>
              </Card>
            )}
            <Why assessment={assessment} />
            <PossibleCauses conditions={assessment.possibleConditions} />
          </div>
          <aside className={classes.resultSide} id="times">
            {slots(assessment)}
            {kept}
          </aside>
          <div className={classes.resultMain}>
            {assessment.advice.selfCare.length > 0 && (
              <Section title={t('result.selfCare')}>
                <ul className={classes.list}>
                  {assessment.advice.selfCare.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </Section>
            )}
            {assessment.advice.safetyNet.length > 0 && (
              <Section title={t('result.safetyNet')}>
                <ul className={classes.list} data-tone="warm">
                  {assessment.advice.safetyNet.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </Section>
            )}
            <p className={classes.small}>
              {t('result.engine')} <span className="ltr">{assessment.engine.rulesVersion}</span>
            </p>
            <Safety />
          </div>
        </div>
      )}
    </Page>
  );
}

function UrgencyCard({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('triage');
  const { urgency, advice, understood } = assessment;
  const Icon = URGENCY_ICONS[urgency];
  return (
    <section className={classes.urgency} data-urgency={urgency} aria-label={t('result.urgency')}>
      <div className={classes.urgencyHead}>
        <Icon size={36} stroke={1.6} aria-hidden />
        <div>
          <h2 className={classes.urgencyWord}>{t(`urgency.${urgency}.word`)}</h2>
          <p className={classes.urgencyMeaning}>{t(`urgency.${urgency}.meaning`)}</p>
        </div>
      </div>
      <p className={classes.advice}>{advice.text}</p>
      {urgency === 'emergency' ? (
        <LinkButton
          to="/emergency"
          search={{}}
          color="red"
          size="lg"
          leftSection={<IconPhone size={22} stroke={1.8} aria-hidden />}
        >
          {t('safety.numbers')}
        </LinkButton>
      ) : (
        <Button
          className={classes.toTimes}
          component="a"
          href="#times"
          variant={urgency === 'selfcare' ? 'light' : 'filled'}
          rightSection={<IconArrowDown size={20} aria-hidden />}
        >
          {t('result.toTimes')}
        </Button>
      )}
      {!understood && (
        <p>
          <TextLink to="/symptoms" search={{}}>
            {t('result.addWords')}
          </TextLink>
        </p>
      )}
    </section>
  );
}

function Why({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation('triage');
  if (assessment.because.length === 0) return null;
  return (
    <Section title={t('result.why')}>
      <ul className={classes.reasons}>
        {assessment.because.map((reason) => (
          <li key={`${reason.ruleId}${reason.text}`}>
            <p>{reason.text}</p>
            {reason.phrases.length > 0 && (
              <p className={classes.small}>
                {t('result.youSaid')}{' '}
                {reason.phrases.map((phrase) => (
                  <q key={phrase} className={classes.phrase} dir="auto">
                    {phrase}
                  </q>
                ))}
              </p>
            )}
            {reason.source && (
              <details className={classes.source}>
                <summary>
                  <IconChevronDown size={16} aria-hidden /> {t('result.source')}
                </summary>
                <p dir="auto">{reason.source}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
