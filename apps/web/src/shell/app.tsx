import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, StrictMode, Suspense, useEffect } from 'react';
import { directionOf, useLanguage } from '../platform/i18n.ts';
import { queryClient } from '../platform/query-client.ts';
import { ScreenSkeleton } from '../ui/skeletons.tsx';
import { cssVariables, theme } from '../ui/theme.ts';
import { router } from './router.tsx';

/** Mantine's idea of the direction follows the language. */
function DirectionOfLanguage({ children }: { children: ReactNode }) {
  const { dir, setDirection } = useDirection();
  const wanted = directionOf(useLanguage());
  useEffect(() => {
    if (dir !== wanted) setDirection(wanted);
  }, [dir, wanted, setDirection]);
  return children;
}

/** Everything that all screens stand in. `nonce` lets Mantine's style tags through the content security policy. */
export function App({ nonce }: { nonce: string }) {
  return (
    <StrictMode>
      <DirectionProvider>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          defaultColorScheme="auto"
          getStyleNonce={() => nonce}
        >
          <QueryClientProvider client={queryClient}>
            <Suspense fallback={<ScreenSkeleton />}>
              <DirectionOfLanguage>
                <RouterProvider router={router} />
              </DirectionOfLanguage>
            </Suspense>
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </StrictMode>
  );
}
