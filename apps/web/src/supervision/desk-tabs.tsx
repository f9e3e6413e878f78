import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../platform/session.ts';
import classes from './supervision.module.css';

const TABS = [
  ['threads', '/supervision'],
  ['reviews', '/supervision/reviews'],
  ['statistics', '/supervision/statistics'],
] as const;

/** The three parts of the desk. */
export function DeskTabs({ current }: { current: (typeof TABS)[number][0] }) {
  const { t } = useTranslation('supervision');
  const { me } = useSession();
  const tabs = TABS.filter(([name]) => name !== 'reviews' || me?.abilities.includes('read-conversations'));
  return (
    <nav className={classes.tabs} aria-label={t('tabs.label')}>
      {tabs.map(([name, to]) => (
        <Link
          key={name}
          to={to}
          search={{}}
          activeOptions={{ exact: true }}
          data-current={name === current || undefined}
          className={classes.tab}
          aria-current={name === current ? 'page' : undefined}
        >
          {t(`tabs.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
