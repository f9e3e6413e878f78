import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n.ts';
import { BackLink, LinkButton } from '../ui/link.tsx';
import { Card, Page, PageHeader } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import classes from './exercise.module.css';
import { ExercisePlayer } from './exercise-player.tsx';
import { MoodToday } from './mood-today.tsx';
import { exercisesQuery } from './wellbeing-queries.ts';

/** One exercise, led step by step; afterwards one tap says how it is now. */
export function ExerciseScreen() {
  const { t } = useTranslation('wellbeing');
  const { id } = useParams({ strict: false }) as { id: string };
  const navigate = useNavigate();
  const query = useQuery(exercisesQuery(useLanguage()));
  const exercise = query.data?.items.find((each) => each.id === id);
  const leave = () => void navigate({ to: '/wellbeing', search: {} });
  return (
    <Page width="narrow">
      <PageHeader
        title={exercise?.title ?? t('hub.exercisesTitle')}
        back={
          <BackLink to="/wellbeing" search={{}}>
            {t('exercise.back')}
          </BackLink>
        }
      />
      {query.isPending && <TextSkeleton lines={5} />}
      {query.isError && !query.data && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.data && !exercise && (
        <EmptyState
          drawing="lost"
          title={t('exercise.notFoundTitle')}
          action={
            <LinkButton to="/wellbeing" search={{}}>
              {t('exercise.back')}
            </LinkButton>
          }
        >
          {t('exercise.notFoundText')}
        </EmptyState>
      )}
      {exercise && (
        <ExercisePlayer
          key={exercise.id}
          exercise={exercise}
          onDone={leave}
          onLeave={leave}
          after={
            <Card tone="warm">
              <div className={classes.stack}>
                <h3>{t('exercise.moodAfter')}</h3>
                <MoodToday />
              </div>
            </Card>
          }
        />
      )}
    </Page>
  );
}
