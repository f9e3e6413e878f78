import type { Inspection } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { Tag } from '../ui/chip.tsx';
import { Section } from '../ui/page.tsx';
import classes from './desk.module.css';
import { useFigure } from './desk-figure.ts';
import { rowName } from './desk-reasons.tsx';

type Condition = Inspection['conditions'][number];
type Argument = Condition['for'][number];
type Specialty = Inspection['specialties'][number];

/** Conditions by score, each with what spoke for and against it. */
export function ConditionsPart({ conditions }: { conditions: readonly Condition[] }) {
  const { t } = useTranslation(['desk', 'triage']);
  const score = useFigure({ minimumFractionDigits: 3 });
  const points = useFigure({ signDisplay: 'exceptZero', minimumFractionDigits: 1 });
  return (
    <Section title={t('conditions.title')} lead={conditions.length > 0 ? t('conditions.lead') : undefined}>
      {conditions.length === 0 && <p className={classes.small}>{t('conditions.none')}</p>}
      <ol className={classes.cards}>
        {conditions.map((each) => (
          <li key={each.id} className={classes.item}>
            <div className={classes.itemHead}>
              <h3 className={classes.itemTitle}>
                <bdi>{each.name}</bdi>{' '}
                <bdi className={`ltr ${classes.code}`} lang="en">
                  {each.icd10}
                </bdi>
              </h3>
              <span className={classes.score}>
                <span className={classes.small}>{t(`triage:likelihood.${each.likelihood}`)}</span>
                <span className="tabular">{score(each.score)}</span>
              </span>
            </div>
            <span className={classes.bar} aria-hidden="true">
              <span style={{ inlineSize: `${Math.max(1, Math.round(each.score * 100))}%` }} />
            </span>
            {(['occurrence', 'learned'] as const).map(
              (by) =>
                each[by] !== undefined && (
                  <p key={by} className={classes.small}>
                    {t(`conditions.${by}`)} <bdi className="ltr tabular">{points(each[by]).replace('-', '−')}</bdi>
                  </p>
                ),
            )}
            <Arguments title={t('conditions.for')} list={each.for} side="for" />
            <Arguments title={t('conditions.against')} list={each.against} side="against" />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Arguments({ title, list, side }: { title: string; list: readonly Argument[]; side: 'for' | 'against' }) {
  const { t } = useTranslation('desk');
  const points = useFigure({ signDisplay: 'exceptZero', minimumFractionDigits: 1 });
  if (list.length === 0) return null;
  return (
    <div className={classes.arguments}>
      <span className={classes.side}>{title}</span>
      <ul>
        {list.map((each) => (
          <li key={`${each.finding}${each.because}`} className={classes.argument} data-side={side}>
            <bdi>{each.finding}</bdi>
            {each.because !== 'present' && <span> · {t(`argument.${each.because}`)}</span>}
            {each.points !== undefined && <bdi className="ltr tabular">{points(each.points).replace('-', '−')}</bdi>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Specialties in order, each with what put it there. */
export function SpecialtiesPart({ specialties }: { specialties: readonly Specialty[] }) {
  const { t } = useTranslation(['desk', 'practitioner']);
  const format = useFormat();
  const why = ({ rules, conditions, by }: Specialty): string[] => [
    ...by.map((each) => t(`by.${each}`)),
    ...(rules.length > 0
      ? [
          t('by.rules', {
            names: format.list(rules.map((each) => t(`group.${each}`, { defaultValue: rowName(each) }))),
          }),
        ]
      : []),
    ...(conditions.length > 0 ? [t('by.conditions', { names: format.list(conditions) })] : []),
  ];
  return (
    <Section title={t('specialties.title')}>
      <ol className={classes.lines}>
        {specialties.map((each) => (
          <li key={each.id}>
            <span className={classes.itemTitle}>{t(`practitioner:specialty.${each.id}`)}</span>
            {why(each).map((sentence) => (
              <p key={sentence} className={classes.small}>
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What it would ask next. */
export function QuestionsPart({ questions }: { questions: Inspection['questions'] }) {
  const { t } = useTranslation('desk');
  return (
    <Section title={t('questions.title')}>
      {questions.length === 0 && <p className={classes.small}>{t('questions.none')}</p>}
      <ol className={classes.lines}>
        {questions.map((each) => (
          <li key={each.id}>
            <p>{each.text}</p>
            <Tag tone={each.reason === 'red_flag' ? 'warm' : 'quiet'}>{t(`questions.${each.reason}`)}</Tag>
          </li>
        ))}
      </ol>
    </Section>
  );
}
