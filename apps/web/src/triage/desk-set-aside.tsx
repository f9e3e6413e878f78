import type { Inspection } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { Tag } from '../ui/chip.tsx';
import { Section } from '../ui/page.tsx';
import classes from './desk.module.css';
import { useFigure } from './desk-figure.ts';
import { Phrases, RowName, rowName } from './desk-reasons.tsx';

/** Danger signs that are in the text and do not count, each with why. */
export function SetAsidePart({ setAside }: { setAside: Inspection['setAside'] }) {
  const { t } = useTranslation('desk');
  const percent = useFigure({ style: 'percent', maximumFractionDigits: 1 });
  return (
    <Section title={t('setAside.title')} lead={setAside.length > 0 ? t('setAside.lead') : undefined}>
      {setAside.length === 0 && <p className={classes.small}>{t('setAside.none')}</p>}
      <ul className={classes.cards}>
        {setAside.map((sign) => (
          <li key={sign.ruleId} className={classes.item}>
            <div className={classes.itemHead}>
              <h3 className={classes.itemTitle}>{t(`group.${sign.group}`, { defaultValue: rowName(sign.group) })}</h3>
              <span className={classes.tags}>
                {sign.why.map((why) => (
                  <Tag key={why} tone="quiet">
                    {t(`setAside.why.${why}`)}
                  </Tag>
                ))}
              </span>
            </div>
            {sign.chance !== undefined && sign.asked !== undefined && (
              <p>{t('setAside.outweighed', { chance: percent(sign.chance), asked: percent(sign.asked) })}</p>
            )}
            <p>
              <span className={classes.small}>{t('setAside.would')}</span> {t(`urgency.${sign.level}`)}
              {' · '}
              {sign.findings.join(' + ')}
            </p>
            <Phrases phrases={sign.phrases} />
            <p className={classes.source}>
              {t('source')} <bdi>{sign.source}</bdi>
            </p>
            <RowName ruleId={sign.ruleId} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
