import { Button, Progress } from '@mantine/core';
import type { CompanionReleaseReport } from '@medisense/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Facts } from '../ui/facts.tsx';
import { BackLink } from '../ui/link.tsx';
import { Card, Page, PageHeader, Section } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './companion.module.css';
import { releaseQuery } from './companion-queries.ts';
import { ReleaseState } from './releases.tsx';

/** One run of the safety suite: its figures, and what is judged otherwise than the time before. */
export function ReleaseScreen() {
  const { t } = useTranslation('companion');
  const format = useFormat();
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(releaseQuery(id));
  const report = query.data;
  return (
    <Page>
      <PageHeader
        title={report ? t('release.of', { model: report.model, version: report.prompt }) : t('release.title')}
        back={
          <BackLink to={'/admin/companion' as '/'} search={{}}>
            {t('admin.title')}
          </BackLink>
        }
      />
      {query.isPending && <TextSkeleton lines={6} />}
      {query.isError && !report && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {report && (
        <>
          <Card>
            <div className={classes.stack}>
              <div className={classes.row}>
                <p className={classes.quiet}>{t(`release.means.${report.state}`)}</p>
                <ReleaseState row={report} />
              </div>
              {report.state === 'running' && (
                <Progress value={report.turns ? (100 * report.done) / report.turns : 0} aria-hidden />
              )}
              <Facts
                items={[
                  [t('release.started'), format.dateTime(report.startedAt)],
                  [t('release.turns'), `${format.number(report.done)} / ${format.number(report.turns)}`],
                  [t('release.byModel'), format.number(report.byModel)],
                  [t('release.faults'), format.number(report.faults)],
                  [t('release.failures'), change(report, format.number)],
                  ...(report.released
                    ? ([
                        [t('release.releasedBy'), `${report.released.by} · ${format.dateTime(report.released.at)}`],
                      ] as const)
                    : []),
                ]}
              />
              {report.state === 'failed' && !report.released && <LetPass report={report} />}
            </div>
          </Card>
          <Differences report={report} />
        </>
      )}
    </Page>
  );
}

/** The number of failures, with that of the run before. */
const change = ({ failed, before }: CompanionReleaseReport, show: (value: number) => string) =>
  before ? `${show(failed)} (${show(before.failed)})` : show(failed);

function LetPass({ report }: { report: CompanionReleaseReport }) {
  const { t } = useTranslation('companion');
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const letting = useMutation({
    mutationFn: () => call('releaseCompanion', { params: { id: report.id } }),
    onSuccess: async () => {
      setAsking(false);
      toast(t('release.letDone'));
      await client.invalidateQueries();
    },
  });
  return (
    <div>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('release.let')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('release.letTitle', { count: report.failed })}
        confirmLabel={t('release.let')}
        danger
        busy={letting.isPending}
        error={letting.error}
        onConfirm={() => letting.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('release.letText')}</p>
      </ConfirmDialog>
    </div>
  );
}

function Differences({ report }: { report: CompanionReleaseReport }) {
  const { t } = useTranslation('companion');
  if (report.state === 'running') return null;
  return (
    <Section title={t('release.differences')} lead={t('release.differencesLead')}>
      {report.differences.length === 0 && (
        <EmptyState drawing="done" title={t('release.noneTitle')}>
          {t('release.noneText')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {report.differences.map((turn) => (
          <li key={`${turn.script} ${turn.turn}`}>
            <Card as="article">
              <div className={classes.stack}>
                <div className={classes.row}>
                  <h3 className={classes.label}>
                    <bdi className="ltr">{turn.script}</bdi> · {t('release.turn', { number: turn.turn })} ·{' '}
                    {t(`release.source.${turn.source as 'model'}`)}
                  </h3>
                  <span className={classes.quiet}>
                    {turn.missed.map((each) => t(`missed.${each as 'stays'}`, each)).join(' · ')}
                  </span>
                </div>
                <p className={classes.said} dir="auto">
                  {turn.said}
                </p>
                <div className={classes.two}>
                  {turn.before && <Said title={t('release.before')} text={turn.before.reply} />}
                  <Said title={t(turn.before ? 'release.now' : 'release.reply')} text={turn.reply} />
                </div>
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h4 className={classes.label}>{title}</h4>
      <p className={classes.said} dir="auto">
        {text}
      </p>
    </div>
  );
}
