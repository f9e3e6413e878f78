import { Link, type LinkProps } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './navigation.module.css';

/** One entry of the navigation. `exact`: only this very address counts as being there. */
export type NavItem = {
  to: NonNullable<LinkProps['to']>;
  label: string;
  icon: ComponentType<{ size?: number | string; stroke?: number | string; 'aria-hidden'?: boolean }>;
  exact?: boolean;
  badge?: ReactNode;
};

function NavLinks({ items, place }: { items: readonly NavItem[]; place: 'side' | 'bottom' }) {
  return (
    <ul className={classes.items}>
      {items.map(({ to, label, icon: Icon, exact, badge }) => (
        <li key={to}>
          <Link
            to={to}
            search={{}}
            activeOptions={{ exact: exact ?? false, includeSearch: false }}
            className={classes.item}
          >
            <Icon size={place === 'side' ? 22 : 24} stroke={1.7} aria-hidden />
            <span className={classes.label}>{label}</span>
            {badge && <bdi className={classes.badge}>{badge}</bdi>}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Navigation of a wide screen, at its side. */
export function SideNav({ items, top, bottom }: { items: readonly NavItem[]; top: ReactNode; bottom: ReactNode }) {
  const { t } = useTranslation('common');
  return (
    <header className={classes.side}>
      <div className={classes.sideTop}>{top}</div>
      <nav aria-label={t('nav.label')}>
        <NavLinks items={items} place="side" />
      </nav>
      <div className={classes.sideBottom}>{bottom}</div>
    </header>
  );
}

/** Navigation of a phone, under the thumb: at most five entries. */
export function BottomNav({ items }: { items: readonly NavItem[] }) {
  const { t } = useTranslation('common');
  return (
    <nav className={classes.bottom} aria-label={t('nav.label')}>
      <NavLinks items={items} place="bottom" />
    </nav>
  );
}

/** First stop of the Tab key: jumps over the navigation. */
export function SkipLink() {
  const { t } = useTranslation('common');
  return (
    <a className={classes.skip} href="#main">
      {t('nav.skip')}
    </a>
  );
}
