import { Button } from '@mantine/core';
import { IconPencil, IconPhone, IconPrinter } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { LinkButton, TextLink } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { isEmpty, STEPS } from './plan-draft.ts';
import { PlanForm } from './plan-form.tsx';
import { PlanText } from './plan-text.tsx';
import classes from './safety.module.css';
import { useSafetyPlan } from './use-plan.ts';

/** The plan a person writes when calm, to open in a hard moment: to read, to call from, to print; `step` to write it. */
export function SafetyPlanScreen() {
  const { t } = useTranslation(['safety', 'common']);
  const format = useFormat();
  const navigate = useNavigate();
  const { step } = useSearch({ strict: false });
  const plan = useSafetyPlan();
  const { loaded, error } = plan;
  const place = Number(step);
  const writing = loaded !== null && Number.isInteger(place) && place >= 1 && place <= STEPS.length;
  const go = (to: number | null) => void navigate({ to: '/safety-plan', search: to ? { step: String(to) } : {} });

  if (writing) return <PlanForm key={place} plan={plan} draft={loaded.draft} place={place} go={go} />;
  return (
    <Page width="narrow">
      <PageHeader
        title={t('plan.title')}
        lead={t('plan.lead')}
        actions={
          loaded &&
          !isEmpty(loaded.draft) && (
            <div className={classes.planActions}>
              <Button
                variant="default"
                leftSection={<IconPrinter size={18} stroke={1.7} aria-hidden />}
                onClick={() => window.print()}
              >
                {t('plan.print')}
              </Button>
              <Button leftSection={<IconPencil size={18} stroke={1.7} aria-hidden />} onClick={() => go(1)}>
                {t('common:action.edit')}
              </Button>
            </div>
          )
        }
      />
      <p className={classes.planHelp}>
        <TextLink to="/emergency" search={{}} className={classes.planLink}>
          <IconPhone size={20} stroke={1.8} aria-hidden />
          {t('plan.now')}
        </TextLink>
      </p>
      {!loaded && error === null && <TextSkeleton lines={6} />}
      {!loaded && error !== null && <ErrorState error={error} retry={() => void plan.load()} />}
      {loaded && isEmpty(loaded.draft) && (
        <EmptyState
          drawing="notes"
          title={t('plan.emptyTitle')}
          action={
            <LinkButton to="/safety-plan" search={{ step: '1' }} size="md">
              {t('plan.begin')}
            </LinkButton>
          }
        >
          {t('plan.emptyText')}
        </EmptyState>
      )}
      {loaded && !isEmpty(loaded.draft) && (
        <>
          <PlanText draft={loaded.draft} onEdit={go} />
          <p className={classes.small}>
            {loaded.updatedAt && t('plan.updated', { date: format.dateTime(loaded.updatedAt) })} {t('plan.kept')}
          </p>
        </>
      )}
    </Page>
  );
}
