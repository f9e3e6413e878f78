import type { Inspection } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { Tag } from '../ui/chip.tsx';
import { Section } from '../ui/page.tsx';
import classes from './desk.module.css';
import { URGENCY_ICONS } from './symptom-result.tsx';

const TONES = { emergency: 'danger', urgent: 'warm', routine: 'accent', selfcare: 'quiet' } as const;

/** How urgent, in one word for professionals. */
export function UrgencyTag({ urgency }: { urgency: Inspection['urgency'] }) {
  const { t } = useTranslation('desk');
  const Icon = URGENCY_ICONS[urgency];
  return (
    <Tag tone={TONES[urgency]} icon={<Icon size={18} stroke={1.8} aria-hidden />}>
      {t(`urgency.${urgency}`)}
    </Tag>
  );
}

/** Name of a row as the tables of the engine have it, for whoever goes and corrects it there. */
export const rowName = (ruleId: string): string => ruleId.replaceAll('_', ' ').split('.').join(' › ');

export function RowName({ ruleId }: { ruleId: string }) {
  const { t } = useTranslation('desk');
  return (
    <p className={classes.source}>
      {t('row')}{' '}
      <bdi className="ltr" lang="en">
        {rowName(ruleId)}
      </bdi>
    </p>
  );
}

export function Phrases({ phrases }: { phrases: readonly string[] }) {
  if (phrases.length === 0) return null;
  return (
    <p className={classes.phrases}>
      {phrases.map((phrase) => (
        <q key={phrase} className={classes.phrase} dir="auto">
          {phrase}
        </q>
      ))}
    </p>
  );
}

/** Red-flag rules that fired: name, why, what they rest on, source. */
export function RulesPart({ rules }: { rules: Inspection['rules'] }) {
  const { t } = useTranslation('desk');
  return (
    <Section title={t('rules.title')}>
      {rules.length === 0 && <p className={classes.small}>{t('rules.none')}</p>}
      <ul className={classes.cards}>
        {rules.map((rule) => (
          <li key={rule.ruleId} className={classes.item}>
            <div className={classes.itemHead}>
              <h3 className={classes.itemTitle}>{t(`group.${rule.group}`, { defaultValue: rowName(rule.group) })}</h3>
              <UrgencyTag urgency={rule.level} />
            </div>
            <p>{rule.text}</p>
            <p>
              <span className={classes.small}>{t('rules.restsOn')}</span> {rule.findings.join(' + ')}
            </p>
            <Phrases phrases={rule.phrases} />
            <p className={classes.source}>
              {t('source')} <bdi>{rule.source}</bdi>
            </p>
            <RowName ruleId={rule.ruleId} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The urgency, and everything that had a say in it. What a rule above says in full is only named again. */
export function ReasonsPart({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation('desk');
  const fired = new Set(inspection.rules.map((rule) => rule.ruleId));
  return (
    <Section title={t('reasons.title')} actions={<UrgencyTag urgency={inspection.urgency} />}>
      {inspection.reasons.length === 0 && <p className={classes.small}>{t('reasons.none')}</p>}
      <ol className={classes.cards}>
        {inspection.reasons.map((reason) => (
          <li key={`${reason.ruleId}${reason.text}`} className={classes.item}>
            <p className={classes.kind}>{t(`kind.${reason.kind}`)}</p>
            <p>{reason.text}</p>
            <Phrases phrases={reason.phrases} />
            {!fired.has(reason.ruleId) && reason.source && (
              <p className={classes.source}>
                {t('source')} <bdi>{reason.source}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
