import {
  IconArrowRight,
  IconCalendarMonth,
  IconMessageHeart,
  IconMoodSmile,
  IconPhone,
  IconSearch,
  IconShieldHeart,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NextVisits } from '../../appointment/next-visit.tsx';
import { useSession } from '../../platform/session.ts';
import { ResumeCard } from '../../triage/resume-card.tsx';
import { LinkButton } from '../../ui/link.tsx';
import { Card, Page, PageHeader, Section } from '../../ui/page.tsx';
import classes from './screens.module.css';

const SHORTCUTS = [
  ['companion', '/companion', {}, IconMessageHeart],
  ['wellbeing', '/wellbeing', {}, IconMoodSmile],
  ['find', '/practitioners', {}, IconSearch],
  ['calendar', '/appointments', { view: 'calendar' }, IconCalendarMonth],
  ['plan', '/safety-plan', {}, IconShieldHeart],
  ['emergency', '/emergency', {}, IconPhone],
] as const;

/** A patient's start: how they feel, what comes next, and the ways on. */
export function PatientHomeScreen() {
  const { t } = useTranslation('appointment');
  const { me } = useSession();
  const self = me?.persons.find((each) => each.relation === 'self');
  return (
    <Page>
      <PageHeader title={t('home.hello', { name: self?.givenName ?? me?.account.username ?? '' })} />
      <ResumeCard
        otherwise={
          <Card tone="warm" padding="l">
            <div className={classes.ask}>
              <h2 className={classes.askTitle}>{t('home.ask')}</h2>
              <p>{t('home.askText')}</p>
              <LinkButton
                to="/symptoms"
                search={{}}
                size="lg"
                rightSection={<IconArrowRight size={20} className="mantine-rotate-rtl" aria-hidden />}
              >
                {t('home.askAction')}
              </LinkButton>
            </div>
          </Card>
        }
      />
      <NextVisits withPatient={(me?.persons.length ?? 0) > 1} />
      <Section title={t('home.shortcuts')}>
        <ul className={classes.shortcuts}>
          {SHORTCUTS.map(([name, to, search, Icon]) => (
            <li key={name}>
              <Link to={to} search={search} className={classes.shortcut}>
                <Icon size={26} stroke={1.6} aria-hidden />
                <span>
                  <span className={classes.shortcutTitle}>{t(`home.${name}`)}</span>
                  <span className={classes.shortcutText}>{t(`home.${name}Text`)}</span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
