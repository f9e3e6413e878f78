import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * After a navigation to another screen the focus goes to its h1, so that keyboards and screen readers start there.
 * Waits for the heading at most two seconds; leaves the focus alone when the person has moved it meanwhile.
 */
export function ScreenFocus() {
  const router = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = router.subscribe('onResolved', ({ fromLocation, toLocation }) => {
      if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
      clearTimeout(timer);
      const giveUp = Date.now() + 2_000;
      const look = () => {
        const heading = document.querySelector<HTMLElement>('#main h1');
        const inside = document.activeElement?.closest('#main');
        if (heading && !inside) heading.focus({ preventScroll: true });
        else if (!inside && Date.now() < giveUp) timer = setTimeout(look, 50);
      };
      look();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [router]);
  return null;
}
