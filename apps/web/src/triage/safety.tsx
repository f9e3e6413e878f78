import { IconPhone, IconRobot } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './triage.module.css';

/** Under every screen of the conversation: a machine speaks, and help is one tap away. */
export function Safety() {
  const { t } = useTranslation('triage');
  return (
    <aside className={classes.safety} aria-label={t('safety.label')}>
      <p className={classes.machine}>
        <IconRobot size={20} stroke={1.7} aria-hidden />
        <span>{t('safety.machine')}</span>
      </p>
      <Link to="/emergency" search={{}} className={classes.help}>
        <IconPhone size={20} stroke={1.8} aria-hidden />
        <span>{t('safety.help')}</span>
      </Link>
    </aside>
  );
}
