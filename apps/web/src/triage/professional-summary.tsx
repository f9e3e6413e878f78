import type { SymptomReport } from '@medisense/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';
import { Tag } from '../ui/chip.tsx';
import { Facts } from '../ui/facts.tsx';
import { Card } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { PossibleCauses } from './possible-causes.tsx';
import { reportQuery } from './report-query.ts';
import { SinceWords } from './since.tsx';
import { URGENCY_ICONS } from './symptom-result.tsx';
import classes from './triage.module.css';

/** A kept report as the professional reads it: urgency, the person's words, findings, why, and what it could be. */
export function ProfessionalSummary({ reportId }: { reportId: string }) {
  const report = useQuery(reportQuery(reportId));
  if (report.isPending) return <TextSkeleton lines={6} />;
  if (report.isError) return <ErrorState error={report.error} retry={() => void report.refetch()} />;
  return <Report report={report.data} />;
}

function Report({ report }: { report: SymptomReport }) {
  const { t } = useTranslation('triage');
  const format = useFormat();
  const { assessment, text } = report;
  const Icon = URGENCY_ICONS[assessment.urgency];
  const tone = ({ emergency: 'danger', urgent: 'warm', routine: 'accent', selfcare: 'quiet' } as const)[
    assessment.urgency
  ];
  return (
    <div className={classes.professional}>
      <Card>
        <div className={classes.summary}>
          <div>
            <Tag tone={tone} icon={<Icon size={18} stroke={1.8} aria-hidden />}>
              {t(`urgency.${assessment.urgency}.word`)}
            </Tag>
          </div>
          <blockquote className={classes.theirWords} dir="auto">
            {text}
          </blockquote>
          <Findings report={report} />
          <p className={classes.small}>
            {t('summary.writtenOn', { date: format.date(report.createdAt) })} · {t('safety.machine')}
          </p>
        </div>
      </Card>
      {assessment.because.length > 0 && (
        <section className={classes.professionalPart}>
          <h3 className={classes.professionalTitle}>{t('result.why')}</h3>
          <ul className={classes.list}>
            {assessment.because.map((reason) => (
              <li key={`${reason.ruleId}${reason.text}`}>
                <bdi>{reason.text}</bdi>
                {reason.source && (
                  <>
                    {' '}
                    <bdi className={classes.small}>{reason.source}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <PossibleCauses conditions={assessment.possibleConditions} />
    </div>
  );
}

function Findings({ report }: { report: SymptomReport }) {
  const { t } = useTranslation('triage');
  const listed = (status: 'present' | 'denied') => {
    const those = report.assessment.findings.filter((each) => each.status === status);
    return those.length === 0 ? null : (
      <ul className={classes.list}>
        {those.map((each) => (
          <li key={each.id}>
            <bdi>{each.label}</bdi>
            {each.severity && ` · ${t(`severity.${each.severity}`)}`}
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
  const rows = [
    [t('summary.found'), listed('present')],
    [t('summary.denied'), listed('denied')],
  ] as const;
  return <Facts items={rows.filter(([, value]) => value !== null)} />;
}
