import { Button } from '@mantine/core';
import { IconHeartHandshake, IconPhone, IconShieldHeart } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { HelpLines } from '../ui/help-lines.tsx';
import { TextLink } from '../ui/link.tsx';
import classes from './safety.module.css';

/** What the direct question is about; everything else is about oneself. */
const ABOUT: Record<string, 'third' | 'abuse' | 'medical'> = {
  third_party_concern: 'third',
  abuse_disclosed: 'abuse',
  medical_emergency: 'medical',
};

/**
 * Help that stands in the page and needs no network: numbers of the person's country, people to be with, the own safety
 * plan, and the question whether they are safe. Kind, without red; what the machine says stays in its own message.
 * Needs the texts `safety`.
 */
export function CrisisPanel({
  country,
  severity,
  label,
  onSafe,
  onNotSafe,
}: {
  /** ISO 3166; where the person probably is when absent. */
  country?: string | undefined;
  /** 0 to 4, and the label of the crisis rules. */
  severity: number;
  label: string;
  /** Answers to "are you safe?"; without them it is not asked. */
  onSafe?: (() => void) | undefined;
  onNotSafe?: (() => void) | undefined;
}) {
  const { t } = useTranslation('safety');
  if (label === 'none') return <Eased />;
  const about = ABOUT[label] ?? 'self';
  const own = about === 'self' || about === 'abuse';
  return (
    <section className={classes.panel} aria-label={t('panel.label')}>
      <div className={classes.panelHead}>
        <IconHeartHandshake size={28} stroke={1.6} aria-hidden />
        <p className={classes.panelTitle}>{t(`panel.title.${about}`)}</p>
      </div>
      <HelpLines first={severity >= 4 || about === 'medical' ? 'emergency' : 'crisis'} country={country} calm />
      <ul className={classes.plain}>
        {(['near', 'alone', 'means'] as const)
          .filter((each) => each !== 'means' || about === 'self' || about === 'third')
          .map((each) => (
            <li key={each}>{t(`panel.${each}.${about === 'third' ? 'other' : 'self'}`)}</li>
          ))}
      </ul>
      {own && <PlanLink />}
      {onSafe && onNotSafe && (
        <fieldset className={classes.ask}>
          <legend className={classes.askWords}>{t('panel.ask')}</legend>
          <div className={classes.answers}>
            <Button variant="light" size="md" onClick={onSafe}>
              {t('panel.safe')}
            </Button>
            <Button variant="default" size="md" onClick={onNotSafe}>
              {t('panel.notSafe')}
            </Button>
          </div>
        </fieldset>
      )}
    </section>
  );
}

/** After "I am safe for now": the ways stay open, the rest steps back. */
function Eased() {
  const { t } = useTranslation('safety');
  return (
    <section className={classes.panel} aria-label={t('panel.label')}>
      <p>{t('panel.stays')}</p>
      <div className={classes.answers}>
        <PlanLink />
        <TextLink to="/emergency" search={{}} className={classes.planLink}>
          <IconPhone size={20} stroke={1.7} aria-hidden />
          {t('panel.numbers')}
        </TextLink>
      </div>
    </section>
  );
}

function PlanLink() {
  const { t } = useTranslation('safety');
  return (
    <TextLink to="/safety-plan" search={{}} className={classes.planLink}>
      <IconShieldHeart size={20} stroke={1.7} aria-hidden />
      {t('panel.plan')}
    </TextLink>
  );
}
