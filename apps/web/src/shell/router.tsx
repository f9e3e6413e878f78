import { createRouter, stringifySearchWith } from '@tanstack/react-router';
import { ScreenSkeleton } from '../ui/skeletons.tsx';
import { NotFoundScreen } from './not-found.screen.tsx';
import { routeTree } from './routes.tsx';
import { ScreenError } from './screen-error.tsx';

/** Reads and writes the address; screens load when they are pointed at. */
export const router = createRouter({
  routeTree,
  // The router's own reading would turn `?q=15` into a number.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: stringifySearchWith(String),
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 150,
  defaultPendingMinMs: 200,
  defaultPendingComponent: ScreenSkeleton,
  defaultErrorComponent: ScreenError,
  defaultNotFoundComponent: NotFoundScreen,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
