import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { useLanguage } from '../platform/i18n.ts';
import { Card, Section } from '../ui/page.tsx';
import { ErrorState } from '../ui/state.tsx';
import { MoodHistory } from './mood-history.tsx';
import classes from './questionnaire.module.css';
import { sharedMoodsQuery, sharedResultsQuery } from './wellbeing-queries.ts';

/**
 * For whoever has the person in care: the series that the person shares, and nothing at all where none is shared, so that
 * this does not even tell whether there is one. Needs the texts `wellbeing`.
 */
export function SharedWellbeing({ patientId }: { patientId: string }) {
  const { t } = useTranslation('wellbeing');
  const format = useFormat();
  const felt = useQuery(sharedMoodsQuery(patientId));
  const answered = useQuery(sharedResultsQuery(patientId, useLanguage()));
  const moods = felt.data?.items ?? [];
  const results = answered.data?.items ?? [];
  // what could not be asked for is not passed off as nothing shared
  const broken = [felt, answered].find((each) => each.isError && !each.data);
  if (!broken && moods.length === 0 && results.length === 0) return null;
  return (
    <Section title={t('shared.title')} lead={t('shared.lead')}>
      {broken && <ErrorState error={broken.error} retry={() => void broken.refetch()} />}
      {moods.length > 0 && (
        <Card>
          <MoodHistory entries={moods} />
        </Card>
      )}
      {results.length > 0 && (
        <ul className={classes.results}>
          {results.map((each) => (
            <Card as="li" key={each.id} padding="s">
              <div className={classes.resultWords}>
                <strong>
                  <bdi>{each.questionnaire.toUpperCase()}</bdi> · {each.band.label}
                </strong>
                <span className={classes.small}>
                  {t('questionnaire.score', { total: format.number(each.total), highest: format.number(each.highest) })}{' '}
                  · {format.date(each.at)}
                  {each.safety && ` · ${t('questionnaire.safety')}`}
                </span>
              </div>
            </Card>
          ))}
        </ul>
      )}
      <p className={classes.small}>{t('questionnaire.indication')}</p>
    </Section>
  );
}
