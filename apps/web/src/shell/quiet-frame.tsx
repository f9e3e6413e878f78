import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../platform/online.ts';
import { chooseLanguage } from '../platform/session.ts';
import { Logo } from '../ui/logo.tsx';
import { SkipLink } from '../ui/navigation.tsx';
import { OfflineBanner } from '../ui/state.tsx';
import { LanguageSwitch, ThemeSwitch } from '../ui/switches.tsx';
import classes from './frame.module.css';
import { Welcome } from './welcome.tsx';

/** The frame of signing in and registering: one task, and a friendly picture where there is room. */
export function QuietFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common');
  const online = useOnline();
  return (
    <div className={classes.quiet}>
      <SkipLink />
      <div className={classes.column}>
        <header className={classes.top}>
          <Link to="/" className={classes.home} aria-label={t('nav.homeLabel')}>
            <Logo />
          </Link>
          <div className={classes.switches}>
            <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
            <ThemeSwitch />
          </div>
        </header>
        <OfflineBanner offline={!online} />
        <main id="main" className={classes.main} tabIndex={-1}>
          {children}
        </main>
        <footer className={classes.footer}>
          <p>{t('statement')}</p>
        </footer>
      </div>
      <aside className={classes.beside} aria-hidden="true">
        <Welcome />
      </aside>
    </div>
  );
}
