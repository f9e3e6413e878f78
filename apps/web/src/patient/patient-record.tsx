import { Button } from '@mantine/core';
import type { AppointmentRow } from '@medisense/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { activeRole, useSession } from '../platform/session.ts';
import { DataList } from '../ui/data-list.tsx';
import { TextLink } from '../ui/link.tsx';
import { Card, Section } from '../ui/page.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import classes from './patient.module.css';
import { patientReportsQuery, patientVisitsQuery } from './patient-queries.ts';

type ReportRow = OutputOf<'listSymptomReports'>['items'][number];

/** Visits of one patient, the latest first. */
export function PatientVisits({ id, status }: { id: string; status: (visit: AppointmentRow) => ReactNode }) {
  const { t } = useTranslation(['patient', 'common']);
  const format = useFormat();
  const session = useSession();
  const zones = session.me?.agendas ?? [];
  const staff = activeRole(session) !== 'patient';
  const list = useInfiniteQuery(patientVisitsQuery(id));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const zoneOf = (visit: AppointmentRow) => zones.find((each) => each.id === visit.practitionerId)?.timeZone;
  return (
    <Section title={t('record.visits')}>
      {list.isPending && <ListSkeleton rows={3} />}
      {list.isError && !list.data && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && <p className={classes.quiet}>{t('record.visitsNone')}</p>}
      {rows.length > 0 && (
        <DataList
          rows={rows}
          rowKey={(row) => row.id}
          caption={t('record.visitsCaption')}
          columns={[
            {
              key: 'when',
              title: t('record.when'),
              main: true,
              cell: (row) => (
                <TextLink to={staff ? '/visits/$id' : '/appointments/$id'} params={{ id: row.id }} search={{}}>
                  {format.dateTime(row.start, zoneOf(row))}
                </TextLink>
              ),
            },
            { key: 'with', title: t('record.with'), cell: (row) => row.practitionerName },
            { key: 'state', title: t('record.visitState'), cell: (row) => status(row) },
          ]}
        />
      )}
      {list.hasNextPage && (
        <div>
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common:action.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** What the patient has described; `whole` shows one report in full. */
export function PatientReports({ id, whole }: { id: string; whole: (reportId: string) => ReactNode }) {
  const { t } = useTranslation(['patient', 'common']);
  const list = useInfiniteQuery(patientReportsQuery(id));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t('record.reports')}>
      {list.isPending && <ListSkeleton rows={2} />}
      {list.isError && !list.data && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && <p className={classes.quiet}>{t('record.reportsNone')}</p>}
      <ul className={classes.reports}>
        {rows.map((row) => (
          <li key={row.id}>
            <Report row={row} whole={whole} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <div>
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common:action.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Report({ row, whole }: { row: ReportRow; whole: (reportId: string) => ReactNode }) {
  const { t } = useTranslation(['patient', 'triage']);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <Card as="article">
      <div className={classes.stack}>
        <div className={classes.reportHead}>
          <strong>{format.date(row.createdAt)}</strong>
          <span className={classes.quiet}>{t(`triage:urgency.${row.urgency}.word`)}</span>
        </div>
        {open ? whole(row.id) : <p dir="auto">{row.excerpt}</p>}
        <div>
          <Button variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'record.reportClose' : 'record.reportOpen')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
