import { Button } from '@mantine/core';
import type { Questionnaire, QuestionnaireResponse } from '@medisense/contract';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { LinkButton } from '../ui/link.tsx';
import { Card } from '../ui/page.tsx';
import classes from './questionnaire.module.css';
import { ScoreScale } from './score-scale.tsx';

/** What the answers came to: band in words, drawn on its scale, what it indicates and what to do. Never a verdict. */
export function QuestionnaireResultCard({
  questionnaire,
  response,
  onAgain,
}: {
  questionnaire: Questionnaire;
  response: QuestionnaireResponse;
  onAgain: () => void;
}) {
  const { t } = useTranslation('wellbeing');
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { total, highest, percent, band, sex, positive, safety, meaning, nextStep } = response;
  const specialty = questionnaire.id === 'audit-c' ? 'addictology' : 'psychology';
  return (
    <Card padding="l" as="section">
      <div className={classes.form}>
        <h2 className={classes.question} ref={heading} tabIndex={-1}>
          {t('questionnaire.resultTitle')}
        </h2>
        <p className={classes.score}>
          <span className={classes.band}>{band.label}</span>
          <span className={classes.quiet}>
            {t('questionnaire.score', { total: format.number(total), highest: format.number(highest) })}
            {percent !== null && ` · ${t('questionnaire.percent', { percent: format.number(percent) })}`}
          </span>
        </p>
        <ScoreScale questionnaire={questionnaire} total={total} band={band.id} sex={sex} />
        <h3>{t('questionnaire.meaningTitle')}</h3>
        <p>{meaning}</p>
        {!safety && (
          <>
            <h3>{t('questionnaire.nextTitle')}</h3>
            <p>{nextStep}</p>
          </>
        )}
        <div className={classes.row}>
          {(positive || safety) && (
            <LinkButton to="/practitioners" search={{ specialty }}>
              {t('questionnaire.book')}
            </LinkButton>
          )}
          <LinkButton to="/wellbeing" search={{}} variant="light">
            {t('questionnaire.toExercises')}
          </LinkButton>
          <Button variant="subtle" onClick={onAgain}>
            {t('questionnaire.again')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
