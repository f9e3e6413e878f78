import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Bell } from '../notification/bell.tsx';
import { loadTexts } from '../platform/i18n.ts';
import { keepApp } from '../platform/keep-app.ts';
import { useOnline } from '../platform/online.ts';
import { activeRole, chooseLanguage, useSession } from '../platform/session.ts';
import { useRequestCount } from '../staff/visits.ts';
import { LinkButton } from '../ui/link.tsx';
import { Logo, Mark } from '../ui/logo.tsx';
import { BottomNav, SideNav, SkipLink } from '../ui/navigation.tsx';
import { OfflineBanner } from '../ui/state.tsx';
import { LanguageSwitch, ThemeSwitch } from '../ui/switches.tsx';
import { AccountMenu } from './account-menu.tsx';
import classes from './frame.module.css';
import { navItems } from './nav-items.ts';

/** The screens that a person must be able to open anywhere. */
const loadForHardMoments = () =>
  Promise.all([
    import('../safety/safety-plan.screen.tsx'),
    import('../triage/emergency.screen.tsx'),
    loadTexts('safety', 'triage'),
    import('../ui/help-lines.tsx').then(({ seeHelpLines }) => seeHelpLines()),
  ]);

/** Navigation around a screen: at the side on a wide window, under the thumb on a phone; across the top for visitors. */
export function AppFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common');
  const session = useSession();
  const online = useOnline();
  const role = activeRole(session);
  useEffect(() => {
    if (role === 'patient') keepApp(loadForHardMoments);
  }, [role]);
  const requests = useRequestCount(role === 'doctor' || role === 'assistant');
  const items = navItems(role ?? 'visitor', t, session.me?.abilities).map((item) =>
    item.to === '/requests' && requests ? { ...item, badge: requests } : item,
  );
  const home = (logo: ReactNode) => (
    <Link to="/" className={classes.home} aria-label={t('nav.homeLabel')}>
      {logo}
    </Link>
  );
  const switches = (
    <div className={classes.switches}>
      <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
      <ThemeSwitch />
    </div>
  );
  return (
    <div className={classes.frame} data-for={role ? 'member' : 'visitor'}>
      <SkipLink />
      {role && (
        <div className={classes.side}>
          <SideNav
            items={items}
            top={home(<Logo />)}
            bottom={
              <>
                <div className={classes.row}>
                  {switches}
                  <Bell role={role} place="side" />
                </div>
                <AccountMenu wide />
              </>
            }
          />
        </div>
      )}
      <div className={classes.column}>
        <header className={classes.top}>
          {/* beside the bell, a phone has no room for the name */}
          {home(role ? <Mark /> : <Logo />)}
          {!role && (
            <nav className={classes.topNav} aria-label={t('nav.label')}>
              {items.slice(1, 3).map((item) => (
                <Link key={item.to} to={item.to} search={{}} className={classes.topLink}>
                  {item.label}
                </Link>
              ))}
            </nav>
          )}
          {switches}
          {role && <Bell role={role} place="top" />}
          {session.me ? (
            <AccountMenu />
          ) : (
            <LinkButton to="/sign-in" variant="light" className={classes.signIn}>
              {t('nav.signIn')}
            </LinkButton>
          )}
        </header>
        <OfflineBanner offline={!online} />
        <main id="main" className={classes.main} tabIndex={-1}>
          {children}
        </main>
        <footer className={classes.footer}>
          <p>{t('statement')}</p>
        </footer>
      </div>
      <div className={classes.bottom}>
        <BottomNav items={items.slice(0, 5)} />
      </div>
    </div>
  );
}
