import { ActionIcon } from '@mantine/core';
import type { Questionnaire, QuestionnaireResult } from '@medisense/contract';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { directionOf, useLanguage } from '../platform/i18n.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Card, Section } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { toast } from '../ui/toast.tsx';
import { ChartPlace } from './chart-place.tsx';
import classes from './questionnaire.module.css';
import { resultsQuery } from './wellbeing-queries.ts';

const LineChart = lazy(() => import('./line-chart.tsx').then(({ LineChart }) => ({ default: LineChart })));

/** Results of one questionnaire over time: a line from the second one on, and the list to take one away. */
export function EarlierResults({ questionnaire }: { questionnaire: Questionnaire }) {
  const { t } = useTranslation('wellbeing');
  const format = useFormat();
  const language = useLanguage();
  const client = useQueryClient();
  const query = useQuery(resultsQuery(language, questionnaire.id));
  const [leaving, setLeaving] = useState<QuestionnaireResult | null>(null);
  const remove = useMutation({
    mutationFn: (id: string) => call('deleteQuestionnaireResponse', { params: { id } }),
    onSuccess: () => {
      setLeaving(null);
      toast(t('questionnaire.deleted'));
      void client.invalidateQueries({ queryKey: ['listQuestionnaireResponses'] });
    },
  });
  const newest = query.data?.items ?? [];
  const inTime = [...newest].reverse();
  const { highest } = questionnaire;
  const ticks = [0, ...new Set(questionnaire.bands.map(({ from }) => from.female).filter((from) => from > 0)), highest];
  const score = (each: QuestionnaireResult) =>
    each.percent === null
      ? t('questionnaire.score', { total: format.number(each.total), highest: format.number(each.highest) })
      : t('questionnaire.percent', { percent: format.number(each.percent) });
  return (
    <Section title={t('questionnaire.earlierTitle')}>
      {query.isPending && <ListSkeleton rows={2} />}
      {query.isError && !query.data && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && newest.length === 0 && <p className={classes.quiet}>{t('questionnaire.earlierNone')}</p>}
      {inTime.length > 1 && (
        <Card>
          <ChartPlace
            caption={t('questionnaire.chartAlt', { highest: format.number(highest) })}
            columns={[
              { title: t('questionnaire.date'), cells: inTime.map(({ at }) => format.date(at)) },
              { title: t('questionnaire.total'), cells: inTime.map(score) },
              { title: t('questionnaire.band'), cells: inTime.map(({ band }) => band.label) },
            ]}
          >
            <LineChart
              points={inTime.map(({ at, total }) => ({ day: at, value: total }))}
              low={0}
              high={highest}
              ticks={ticks}
              label={questionnaire.name}
              days={(at) => format.dateShort(at)}
              show={(total) =>
                t('questionnaire.score', { total: format.number(total), highest: format.number(highest) })
              }
              at={format.number}
              rightToLeft={directionOf(language) === 'rtl'}
            />
          </ChartPlace>
        </Card>
      )}
      {newest.length > 0 && (
        <ul className={classes.results}>
          {newest.map((each) => (
            <Card as="li" key={each.id} padding="s">
              <div className={classes.result}>
                <div className={classes.resultWords}>
                  <strong>{each.band.label}</strong>
                  <span className={classes.small}>
                    {score(each)} · {format.date(each.at)}
                    {each.safety && ` · ${t('questionnaire.safety')}`}
                  </span>
                </div>
                <ActionIcon
                  aria-label={t('questionnaire.delete', { when: format.dateTime(each.at) })}
                  onClick={() => {
                    remove.reset();
                    setLeaving(each);
                  }}
                >
                  <IconTrash size={20} stroke={1.7} aria-hidden />
                </ActionIcon>
              </div>
            </Card>
          ))}
        </ul>
      )}
      <ConfirmDialog
        opened={leaving !== null}
        title={t('questionnaire.deleteTitle')}
        confirmLabel={t('questionnaire.deleteConfirm')}
        danger
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => leaving && remove.mutate(leaving.id)}
        onClose={() => setLeaving(null)}
      >
        <p>{t('questionnaire.deleteText')}</p>
      </ConfirmDialog>
    </Section>
  );
}
