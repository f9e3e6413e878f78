import { Outlet, useMatches } from '@tanstack/react-router';
import { useSession } from '../platform/session.ts';
import { AppFrame } from './app-frame.tsx';
import { ExpiredSession } from './expired-session.tsx';
import { QuietFrame } from './quiet-frame.tsx';
import { ScreenFocus } from './screen-focus.tsx';

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
      {session.status === 'expired' && <ExpiredSession email={session.me.account.email} />}
    </>
  );
}
