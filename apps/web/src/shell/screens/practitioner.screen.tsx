import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../platform/api.ts';
import { leftDirectory, practitionerQuery } from '../../practitioner/directory.ts';
import { PractitionerProfile } from '../../practitioner/practitioner-profile.tsx';
import { fullName } from '../../practitioner/practitioner-words.ts';
import { SlotPicker } from '../../schedule/slot-picker.tsx';
import { BackLink, LinkButton } from '../../ui/link.tsx';
import { Card, Page, PageHeader, Section, useTitle } from '../../ui/page.tsx';
import { ScreenSkeleton } from '../../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../../ui/state.tsx';
import classes from './screens.module.css';

/** One professional and a week of free times. */
export function PractitionerScreen() {
  const { t } = useTranslation('practitioner');
  const navigate = useNavigate();
  const { id } = useParams({ strict: false }) as { id: string };
  const { symptoms } = useSearch({ strict: false }) as { symptoms?: string };
  const query = useQuery(practitionerQuery(id));
  useTitle(query.data ? fullName(query.data) : t('profile.title'));
  if (query.isPending) return <ScreenSkeleton />;
  if (query.isError) {
    const gone = query.error instanceof ApiError && ['NOT_FOUND', 'INVALID_INPUT'].includes(query.error.code);
    return (
      <Page width="narrow">
        <PageHeader title={t('profile.title')} />
        {gone ? (
          <EmptyState
            drawing="search"
            title={t('profile.notFound')}
            action={
              <LinkButton to="/practitioners" search={{}}>
                {t('profile.back')}
              </LinkButton>
            }
          />
        ) : (
          <ErrorState error={query.error} retry={() => void query.refetch()} />
        )}
      </Page>
    );
  }
  const practitioner = query.data;
  const from: Record<string, string> = symptoms ? { symptoms } : {};
  return (
    <Page width="wide">
      <div className={classes.column}>
        <BackLink to={symptoms ? '/symptoms/result' : '/practitioners'} search={symptoms ? {} : leftDirectory()}>
          {t(symptoms ? 'profile.backResult' : 'profile.back')}
        </BackLink>
        <div className={classes.halves}>
          <PractitionerProfile practitioner={practitioner} />
          <Card padding="l">
            <Section title={t('profile.times')}>
              <SlotPicker
                practitionerId={id}
                zone={practitioner.timeZone}
                firstSlot={practitioner.nextSlot?.start}
                onPick={(slot) =>
                  void navigate({
                    to: '/book/$practitionerId',
                    params: { practitionerId: id },
                    search: { ...from, start: slot.start },
                  })
                }
              />
            </Section>
          </Card>
        </div>
      </div>
    </Page>
  );
}
