import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../platform/api.ts';
import { Page, PageHeader } from '../ui/page.tsx';
import { ErrorState } from '../ui/state.tsx';

/** A chunk of an older build is gone from the server: a reload brings the new one. */
const isOldBuild = (error: unknown) => error instanceof TypeError && /import|module/i.test(error.message);

/** Stands in for a screen that failed: the navigation stays, and so does the way to try again. */
export function ScreenError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('common');
  const router = useRouter();
  const retry = () => {
    if (isOldBuild(error)) return location.reload();
    reset();
    void router.invalidate();
  };
  const shown = isOldBuild(error) ? new ApiError({ code: 'OFFLINE', status: 0 }) : error;
  return (
    <Page width="narrow">
      <PageHeader title={t('state.screenErrorTitle')} />
      <ErrorState error={shown} retry={retry} />
    </Page>
  );
}
