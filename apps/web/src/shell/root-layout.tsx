import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSession } from '../platform/session.ts';
import { ToastPlace } from '../ui/toast.tsx';
import { AppFrame } from './app-frame.tsx';
import { QuietFrame } from './quiet-frame.tsx';
import { ScreenFocus } from './screen-focus.tsx';

// Few people ever see it, and it brings the dialog with it.
const ExpiredSession = lazy(() =>
  import('./expired-session.tsx').then((module) => ({ default: module.ExpiredSession })),
);

/** Chooses the frame around the screen: what the route says, and whether anybody is signed in. */
export function RootLayout() {
  const session = useSession();
  const quiet = useMatches({ select: (matches) => matches.at(-1)?.staticData.frame === 'quiet' });
  const Frame = quiet ? QuietFrame : AppFrame;
  return (
    <>
      <Frame>
        <Outlet />
      </Frame>
      <ScreenFocus />
      <ToastPlace />
      {session.status === 'expired' && (
        <Suspense>
          <ExpiredSession email={session.me.account.email} />
        </Suspense>
      )}
    </>
  );
}
