import type { Inspection } from '@medisense/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/page.tsx';
import classes from './desk.module.css';
import { useFigure } from './desk-figure.ts';
import { rowName } from './desk-reasons.tsx';

type Learned = NonNullable<Inspection['learned']>;
type CrisisChances = NonNullable<Inspection['crisis']['chances']>;

/** Chances in words: each step begins at its figure. */
const STEPS = [
  [0.8, 'veryLikely'],
  [0.5, 'likely'],
  [0.2, 'possible'],
  [0.05, 'unlikely'],
  [0, 'veryUnlikely'],
] as const;
const chanceStep = (chance: number) => STEPS.find(([from]) => chance >= from)?.[1] ?? 'veryUnlikely';
/** From such a share of known words on a sure reading is believed also where no rule recognised anything. */
const FAMILIAR = 0.5;

/** What the learned reading makes of the words: how urgent, whose matter, whether danger; in words, a bar and a figure. */
export function LearnedPart({ learned, crisis }: { learned: Learned | undefined; crisis: CrisisChances | undefined }) {
  const { t } = useTranslation(['desk', 'practitioner']);
  const percent = useFigure({ style: 'percent', maximumFractionDigits: 1 });
  return (
    <Section title={t('learned.title')} lead={learned || crisis ? t('learned.lead') : undefined}>
      {!learned && <p className={classes.small}>{t('learned.none')}</p>}
      {learned && (
        <>
          <Chances title={t('learned.urgency')}>
            {learned.atLeast.map(({ level, chance, believedFrom }) => (
              <Chance key={level} name={t(`learned.atLeast.${level}`)} chance={chance} believedFrom={believedFrom} />
            ))}
          </Chances>
          <Chances title={t('learned.specialty')}>
            {learned.specialties.map(({ id, share }) => (
              <Chance key={id} name={t(`practitioner:specialty.${id}`)} chance={share} />
            ))}
          </Chances>
          <Chances title={t('learned.text')}>
            <Chance
              name={t('learned.familiar')}
              chance={learned.familiar}
              words={t(learned.familiar >= FAMILIAR ? 'learned.mostKnown' : 'learned.fewKnown')}
            />
          </Chances>
        </>
      )}
      {crisis && (
        <Chances title={t('learned.crisis')}>
          <Chance name={t('learned.own')} {...crisis.own} />
          <Chance name={t('learned.thirdParty')} {...crisis.thirdParty} />
          <li className={classes.small}>
            {t('learned.kinds')}{' '}
            {crisis.labels
              .map(({ label, chance }) => {
                const name = t(`crisis.label.${keyOf(label)}`, { defaultValue: rowName(label) });
                return t('learned.kind', { name, chance: percent(chance) });
              })
              .join(' · ')}
          </li>
          {crisis.outweighed.map((id) => (
            <li key={id} className={classes.small}>
              {t('learned.outweighed')}{' '}
              <bdi className="ltr" lang="en">
                {rowName(id)}
              </bdi>
            </li>
          ))}
        </Chances>
      )}
    </Section>
  );
}

function Chances({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.item}>
      <h3 className={classes.itemTitle}>{title}</h3>
      <ul className={classes.lines}>{children}</ul>
    </div>
  );
}

function Chance(props: { name: string; chance: number; believedFrom?: number; words?: string }) {
  const { name, chance, believedFrom, words } = props;
  const { t } = useTranslation('desk');
  const percent = useFigure({ style: 'percent', maximumFractionDigits: 1 });
  return (
    <li className={classes.chance}>
      <div className={classes.itemHead}>
        <span>{name}</span>
        <span className={classes.score}>
          <span className={classes.small}>{words ?? t(`chance.${chanceStep(chance)}`)}</span>
          <bdi className="tabular">{percent(chance)}</bdi>
        </span>
      </div>
      <span className={classes.bar} aria-hidden="true">
        <span style={{ inlineSize: `${Math.max(1, Math.round(chance * 100))}%` }} />
      </span>
      {believedFrom !== undefined && (
        <p className={classes.small}>
          {t(chance >= believedFrom ? 'learned.believed' : 'learned.notBelieved', { from: percent(believedFrom) })}
        </p>
      )}
    </li>
  );
}

/** A key that ends in `_other` is a plural to the translator. */
const keyOf = (label: string): string => label.replace(/_other$/, '_else');
