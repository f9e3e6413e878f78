import type { Appointment, InputOf, SpecialtyId, Urgency } from '@medisense/contract';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError, call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { queryClient } from '../platform/query-client.ts';
import { ChoiceCards } from '../ui/choice-cards.tsx';
import { Section } from '../ui/page.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './appointment.module.css';
import { visitQuery, visitsChanged } from './appointment-queries.ts';

type Verdict = InputOf<'reviewOrientation'>['body'];

/** Whether the orientation was right, in one tap each; a tap on another answer changes it. `given` is what it said. */
export function OrientationReview({
  visit,
  given,
}: {
  visit: Appointment;
  given: { urgency: Urgency; specialty: SpecialtyId | undefined };
}) {
  const { t } = useTranslation(['appointment', 'triage', 'practitioner']);
  const format = useFormat();
  const urgency = useVerdict(visit.id);
  const specialty = useVerdict(visit.id);
  const review = visit.orientationReview;
  // absent: not for this account, or not of this visit
  if (review === undefined) return null;
  const when = review && format.dateTime(review.reviewedAt);
  return (
    <Section title={t('review.title')} lead={t('review.lead')}>
      <ChoiceCards
        legend={t('review.urgency', { given: t(`triage:urgency.${given.urgency}.word`) })}
        columns={3}
        value={(urgency.isPending && urgency.variables.urgency) || review?.urgency || null}
        onChange={(value) => urgency.mutate({ urgency: value })}
        choices={(['right', 'too_high', 'too_low'] as const).map((value) => ({
          value,
          label: t(`review.urgencyVerdict.${value}`),
        }))}
      />
      {given.specialty && (
        <ChoiceCards
          legend={t('review.specialty', { given: t(`practitioner:specialty.${given.specialty}`) })}
          columns={3}
          value={(specialty.isPending && specialty.variables.specialty) || review?.specialty || null}
          onChange={(value) => specialty.mutate({ specialty: value })}
          choices={(['right', 'wrong'] as const).map((value) => ({
            value,
            label: t(`review.specialtyVerdict.${value}`),
          }))}
        />
      )}
      <p className={classes.quiet} role="status">
        {review &&
          (review.reviewerName
            ? t('review.saved', { name: review.reviewerName, when })
            : t('review.savedNameless', { when }))}
      </p>
    </Section>
  );
}

function useVerdict(id: string) {
  const errorText = useErrorText();
  return useMutation({
    // one after the other, so that the later answer of the server knows both
    scope: { id: `review ${id}` },
    mutationFn: (body: Verdict) => call('reviewOrientation', { params: { id }, body }),
    onSuccess: (now) => queryClient.setQueryData(visitQuery(id).queryKey, now),
    onError: (error) => {
      toast(errorText(error), 'problem');
      if (error instanceof ApiError && error.code === 'NOT_NOW') void visitsChanged();
    },
  });
}
