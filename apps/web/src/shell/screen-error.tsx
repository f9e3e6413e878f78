import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../platform/api.ts';
import { Page, PageHeader } from '../ui/page.tsx';
import { ErrorState } from '../ui/state.tsx';

/** A part of the client did not arrive: no network, or a newer build has replaced it, which a reload brings. */
const isMissingPart = (error: unknown) =>
  (error instanceof TypeError && /import|module/i.test(error.message)) ||
  (error instanceof Error && error.message.startsWith('Unable to preload'));

/** Stands in for a screen that failed: the navigation stays, and so does the way to try again. */
export function ScreenError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('common');
  const router = useRouter();
  const retry = () => {
    // Without a network a reload would lose the screens that are here already.
    if (isMissingPart(error) && navigator.onLine) return location.reload();
    reset();
    void router.invalidate();
  };
  const shown = isMissingPart(error) ? new ApiError({ code: 'OFFLINE', status: 0 }) : error;
  return (
    <Page width="narrow">
      <PageHeader title={t('state.screenErrorTitle')} />
      <ErrorState error={shown} retry={retry} />
    </Page>
  );
}
