import type { Assessment } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/page.tsx';
import classes from './triage.module.css';

const SHOWN = 5;

/** What it could be, in careful words: never a percentage, never one name alone as if it were certain. */
export function PossibleCauses({ conditions }: { conditions: Assessment['possibleConditions'] }) {
  const { t } = useTranslation('triage');
  if (conditions.length === 0) return null;
  return (
    <Section title={t('result.causes')} lead={t('result.causesLead')}>
      <ul className={classes.causes}>
        {conditions.slice(0, SHOWN).map((each) => (
          <li key={each.id} className={classes.cause} data-likelihood={each.likelihood}>
            <bdi className={classes.causeName}>{each.name}</bdi>
            <span className={classes.likelihood}>{t(`likelihood.${each.likelihood}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
