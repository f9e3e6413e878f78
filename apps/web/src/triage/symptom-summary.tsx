import type { Assessment } from '@medisense/contract';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../platform/format.ts';
import { Facts } from '../ui/facts.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { mustWarn, useAssessment } from './assessment.ts';
import { useConversation } from './conversation.ts';
import { reportQuery } from './report-query.ts';
import { SinceWords } from './since.tsx';
import classes from './triage.module.css';

/** A person's words and what the engine made of them, in short: what the professional reads before the visit. */
function Summary({ text, assessment, writtenOn }: { text: string; assessment: Assessment; writtenOn?: string }) {
  const { t } = useTranslation('triage');
  const format = useFormat();
  const labels = (status: 'present' | 'denied') => {
    const those = assessment.findings.filter((each) => each.status === status);
    return those.length === 0 ? null : (
      <ul className={classes.list}>
        {those.map((each) => (
          <li key={each.id}>
            <bdi>{each.label}</bdi>
            {each.sinceDays !== undefined && (
              <>
                {' · '}
                <SinceWords days={each.sinceDays} />
              </>
            )}
          </li>
        ))}
      </ul>
    );
  };
  const causes = assessment.possibleConditions.slice(0, 3).map((each) => each.name);
  const rows = [
    [
      t('summary.words'),
      <q key="words" className={classes.phrase} dir="auto">
        {text}
      </q>,
    ],
    [t('summary.found'), labels('present')],
    [t('summary.denied'), labels('denied')],
    [t('summary.urgency'), t(`urgency.${assessment.urgency}.word`)],
    [t('summary.causes'), causes.length ? format.list(causes) : null],
  ] as const;
  return (
    <div className={classes.summary}>
      <Facts items={rows.filter(([, value]) => value !== null)} />
      <p className={classes.small}>
        {writtenOn && `${t('summary.writtenOn', { date: format.date(writtenOn) })} · `}
        {t('safety.machine')}
      </p>
    </div>
  );
}

/** The summary of the conversation in this tab; nothing when nothing was said. */
export function OwnSummary() {
  const conversation = useConversation();
  const judged = useAssessment();
  if (!conversation.text) return null;
  // Said of another person, the same words can be an emergency.
  if (judged.data && !judged.isPlaceholderData && mustWarn(judged.data, conversation)) {
    return <Navigate to="/emergency" search={{}} replace />;
  }
  if (judged.data) return <Summary text={conversation.text} assessment={judged.data} />;
  return judged.isError ? (
    <ErrorState error={judged.error} retry={() => void judged.refetch()} />
  ) : (
    <TextSkeleton lines={4} />
  );
}

/** The summary of a kept report. */
export function ReportSummary({ reportId }: { reportId: string }) {
  const report = useQuery(reportQuery(reportId));
  if (report.isPending) return <TextSkeleton lines={4} />;
  if (report.isError) return <ErrorState error={report.error} retry={() => void report.refetch()} />;
  const { text, assessment, createdAt } = report.data;
  return <Summary text={text} assessment={assessment} writtenOn={createdAt} />;
}
