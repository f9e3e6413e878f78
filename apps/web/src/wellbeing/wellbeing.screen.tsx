import type { Exercise, Questionnaire, QuestionnaireResult } from '@medisense/contract';
import {
  IconBrain,
  IconClipboardText,
  IconHourglassLow,
  IconMoon,
  IconPhone,
  IconPlant2,
  IconShieldHeart,
  IconWalk,
  IconWind,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import { LinkButton } from '../ui/link.tsx';
import { Card, Page, PageHeader, Section } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { MoodHistory } from './mood-history.tsx';
import { MoodToday } from './mood-today.tsx';
import classes from './wellbeing.module.css';
import { exercisesQuery, questionnairesQuery, recentMoodsQuery, resultsQuery } from './wellbeing-queries.ts';

/** Everything for the mind in one calm place: mood in one tap, the last weeks, exercises, questionnaires, help. */
export function WellbeingScreen() {
  const { t } = useTranslation('wellbeing');
  return (
    <Page>
      <PageHeader title={t('hub.title')} lead={t('hub.lead')} />
      <Card tone="warm" padding="l" as="section">
        <div className={classes.stack}>
          <h2 className={classes.cardTitle}>{t('hub.todayTitle')}</h2>
          <p className={classes.quiet}>{t('hub.todayText')}</p>
          <MoodToday />
        </div>
      </Card>
      <Weeks />
      <Exercises />
      <Questionnaires />
      <Help />
    </Page>
  );
}

function Weeks() {
  const { t } = useTranslation('wellbeing');
  const query = useQuery(recentMoodsQuery());
  return (
    <Section
      title={t('hub.weeksTitle')}
      actions={
        <LinkButton to="/wellbeing/mood" search={{}} variant="subtle">
          {t('hub.log')}
        </LinkButton>
      }
    >
      {query.isPending && <ListSkeleton rows={2} />}
      {query.isError && !query.data && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.data && (
        <Card>
          <MoodHistory entries={query.data.items} />
        </Card>
      )}
    </Section>
  );
}

const KIND_ICONS: Record<Exercise['kind'], typeof IconWind> = {
  breathing: IconWind,
  grounding: IconPlant2,
  thought_record: IconBrain,
  activation: IconWalk,
  sleep: IconMoon,
  worry_time: IconHourglassLow,
};

function Exercises() {
  const { t } = useTranslation('wellbeing');
  const query = useQuery(exercisesQuery(useLanguage()));
  return (
    <Section title={t('hub.exercisesTitle')} lead={t('hub.exercisesLead')}>
      {query.isPending && <ListSkeleton rows={3} />}
      {query.isError && !query.data && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.data?.items.length === 0 && <p className={classes.quiet}>{t('hub.exercisesNone')}</p>}
      <ul className={classes.tiles}>
        {query.data?.items.map(({ id, kind, title, minutes }) => {
          const Icon = KIND_ICONS[kind];
          return (
            <li key={id}>
              <Link to="/wellbeing/exercises/$id" params={{ id }} search={{}} className={classes.tile}>
                <Icon size={28} stroke={1.6} aria-hidden />
                <span className={classes.words}>
                  <span className={classes.tileTitle}>{title}</span>
                  <span className={classes.small}>
                    {t(`exercise.kind.${kind}`)} · {t('exercise.minutes', { minutes })}
                  </span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Questionnaires() {
  const { t } = useTranslation('wellbeing');
  const language = useLanguage();
  const query = useQuery(questionnairesQuery(language));
  const results = useQuery(resultsQuery(language));
  return (
    <Section title={t('hub.questionnairesTitle')} lead={t('hub.questionnairesLead')}>
      {query.isPending && <ListSkeleton rows={4} />}
      {query.isError && !query.data && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      <ul className={classes.tiles} id="questionnaires">
        {query.data?.items.map((each) => (
          <li key={each.id}>
            <Link to="/wellbeing/questionnaires/$id" params={{ id: each.id }} search={{}} className={classes.tile}>
              <IconClipboardText size={28} stroke={1.6} aria-hidden />
              <span className={classes.words}>
                <span className={classes.tileTitle}>{each.title}</span>
                <LastResult
                  questionnaire={each}
                  last={results.data?.items.find((one) => one.questionnaire === each.id)}
                  known={results.isSuccess}
                />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LastResult({
  questionnaire,
  last,
  known,
}: {
  questionnaire: Questionnaire;
  last: QuestionnaireResult | undefined;
  known: boolean;
}) {
  const { t } = useTranslation('wellbeing');
  const format = useFormat();
  const { name } = questionnaire;
  if (!last) return <span className={classes.small}>{known ? `${name} · ${t('questionnaire.never')}` : name}</span>;
  const values = {
    band: last.band.label,
    total: format.number(last.total),
    highest: format.number(last.highest),
    percent: format.number(last.percent ?? 0),
    when: format.ago(last.at),
  };
  return (
    <span className={classes.small}>
      {name} · {t(last.percent === null ? 'questionnaire.last' : 'questionnaire.lastPercent', values)}
    </span>
  );
}

function Help() {
  const { t } = useTranslation('wellbeing');
  return (
    <Section title={t('hub.helpTitle')}>
      <ul className={classes.tiles}>
        <li>
          <Link to="/safety-plan" search={{}} className={classes.tile}>
            <IconShieldHeart size={28} stroke={1.6} aria-hidden />
            <span className={classes.words}>
              <span className={classes.tileTitle}>{t('hub.plan')}</span>
              <span className={classes.small}>{t('hub.planText')}</span>
            </span>
          </Link>
        </li>
        <li>
          <Link to="/emergency" search={{}} className={classes.tile}>
            <IconPhone size={28} stroke={1.6} aria-hidden />
            <span className={classes.words}>
              <span className={classes.tileTitle}>{t('hub.emergency')}</span>
              <span className={classes.small}>{t('hub.emergencyText')}</span>
            </span>
          </Link>
        </li>
      </ul>
    </Section>
  );
}
