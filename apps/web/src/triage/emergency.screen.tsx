import { Button } from '@mantine/core';
import type { Assessment } from '@medisense/contract';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { HelpLines } from '../ui/help-lines.tsx';
import { BackLink, LinkButton, TextLink } from '../ui/link.tsx';
import { Page, Section, useTitle } from '../ui/page.tsx';
import { UrgentPanel } from '../ui/urgent-panel.tsx';
import { callsStaff, dangerOf, useAssessment } from './assessment.ts';
import { tell, useConversation } from './conversation.ts';
import classes from './triage.module.css';
import { useKeptReport } from './use-kept-report.ts';

const KIND_ACTIONS = ['crisis_support_and_ask', 'abuse_safety', 'third_party_guidance'];

/**
 * What to do now, before anything else. Opened by a red flag or a crisis in somebody's words; as an address of its own
 * it simply holds the numbers.
 */
export function EmergencyScreen() {
  const { t } = useTranslation('triage');
  const conversation = useConversation();
  const { data: assessment } = useAssessment();
  useTitle(t('emergency.title'));
  const danger = conversation.text && assessment ? dangerOf(assessment) : null;
  // words about dying or violence call the staff as soon as they are kept: that waits for no further tap
  const calls = danger !== null && assessment?.crisis !== undefined && callsStaff(assessment.crisis);
  const { person, kept } = useKeptReport(calls);
  const told = calls && person !== undefined && kept;
  if (!assessment || danger === null) return <Numbers onTheWay={conversation.text !== ''} />;
  const crisis = assessment.crisis;
  if (crisis && KIND_ACTIONS.includes(crisis.action)) {
    return <Crisis reply={crisis.reply} danger={danger} urgent={assessment.urgency === 'emergency'} told={told} />;
  }
  return <Danger assessment={assessment} danger={danger} told={told} />;
}

function Numbers({ onTheWay }: { onTheWay: boolean }) {
  const { t } = useTranslation('triage');
  return (
    <Page width="narrow">
      {onTheWay && (
        <BackLink to="/symptoms" search={{}}>
          {t('emergency.back')}
        </BackLink>
      )}
      <UrgentPanel title={t('emergency.title')} lead={t('emergency.numbersLead')}>
        <HelpLines first="emergency" />
      </UrgentPanel>
      <Section title={t('emergency.whenTitle')}>
        <ul className={classes.list}>
          {(['breath', 'chest', 'stroke', 'bleeding', 'awake', 'life'] as const).map((each) => (
            <li key={each}>{t(`emergency.when.${each}`)}</li>
          ))}
        </ul>
      </Section>
      <div>
        <LinkButton to="/symptoms" search={{}} variant="light">
          {t('emergency.describe')}
        </LinkButton>
      </div>
    </Page>
  );
}

function Danger({ assessment, danger, told }: { assessment: Assessment; danger: string; told: boolean }) {
  const { t } = useTranslation('triage');
  const flags = assessment.because.filter((each) => each.kind === 'red_flag' || each.kind === 'combination');
  const reasons = flags.length > 0 ? flags : assessment.because;
  return (
    <Page width="narrow">
      <UrgentPanel title={t('emergency.title')} lead={assessment.advice.text}>
        <HelpLines first="emergency" />
      </UrgentPanel>
      {assessment.crisis?.reply && (
        <div className={classes.stack}>
          {paragraphs(assessment.crisis.reply).map((paragraph) => (
            <p key={paragraph} className={classes.kindWords}>
              {paragraph}
            </p>
          ))}
        </div>
      )}
      {told && <p className={classes.small}>{t('crisis.told')}</p>}
      <Section title={t('emergency.doTitle')}>
        <ul className={classes.list}>
          {(['alone', 'drive', 'eat', 'medicines', 'worse'] as const).map((each) => (
            <li key={each}>{t(`emergency.do.${each}`)}</li>
          ))}
        </ul>
      </Section>
      {reasons.length > 0 && (
        <Section title={t('emergency.whyTitle')}>
          <ul className={classes.list}>
            {[...new Set(reasons.map((each) => each.text))].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      <Onward danger={danger} label={t('emergency.understood')} />
    </Page>
  );
}

/** The reviewed words, untouched, two sentences at a time: somebody in distress does not read a wall of text. */
function paragraphs(reply: string): string[] {
  const sentences = reply.split(/(?<=[.!?؟])\s+/).filter((each) => each.trim());
  const pairs: string[] = [];
  for (let place = 0; place < sentences.length; place += 2) pairs.push(sentences.slice(place, place + 2).join(' '));
  return pairs;
}

type CrisisParts = { reply: string; danger: string; urgent: boolean; told: boolean };
function Crisis({ reply, danger, urgent, told }: CrisisParts) {
  const { t } = useTranslation('triage');
  return (
    <Page width="narrow">
      <section className={classes.kind}>
        <div className={classes.kindHead}>
          <IconHeartHandshake size={40} stroke={1.5} aria-hidden />
          <h1 className={classes.kindTitle} tabIndex={-1}>
            {t('crisis.title')}
          </h1>
        </div>
        {paragraphs(reply).map((paragraph) => (
          <p key={paragraph} className={classes.kindWords}>
            {paragraph}
          </p>
        ))}
        {told && <p className={classes.small}>{t('crisis.told')}</p>}
        <p className={classes.small}>{t('crisis.machine')}</p>
      </section>
      <Section title={t('crisis.linesTitle')} lead={t('crisis.linesLead')}>
        <HelpLines first={urgent ? 'emergency' : 'crisis'} calm />
      </Section>
      <Section title={t('crisis.peopleTitle')}>
        <ul className={classes.list}>
          {(['trusted', 'stay', 'professional'] as const).map((each) => (
            <li key={each}>{t(`crisis.people.${each}`)}</li>
          ))}
        </ul>
      </Section>
      <Onward danger={danger} label={t('crisis.continue')} />
    </Page>
  );
}

/** The way on: only after the person says that they have read this. */
function Onward({ danger, label }: { danger: string; label: string }) {
  const { t } = useTranslation('triage');
  const navigate = useNavigate();
  return (
    <div className={classes.end}>
      <Button
        variant="default"
        size="md"
        onClick={() => {
          tell({ type: 'saw', danger });
          void navigate({ to: '/symptoms/result', search: {} });
        }}
      >
        {label}
      </Button>
      <p className={classes.small}>
        <TextLink to="/symptoms/echo" search={{}}>
          {t('emergency.correct')}
        </TextLink>
      </p>
    </div>
  );
}
