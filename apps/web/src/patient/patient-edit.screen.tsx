import type { Patient } from '@medisense/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, type InputOf } from '../platform/api.ts';
import { useDraft } from '../platform/draft.ts';
import { BackLink } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { StaleNotice } from '../ui/stale-notice.tsx';
import { ErrorState } from '../ui/state.tsx';
import { toast } from '../ui/toast.tsx';
import { changesOf, PatientForm, valuesOf } from './patient-form.tsx';
import { patientQuery } from './patient-queries.ts';

/** Changes a patient's demographic fields; only what was changed is sent. */
export function PatientEditScreen() {
  const { t } = useTranslation('patient');
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(patientQuery(id));
  return (
    <Page>
      <PageHeader
        title={t('form.edit')}
        back={
          <BackLink to="/patients/$id" params={{ id }} search={{}}>
            {t('form.back')}
          </BackLink>
        }
      />
      {query.isPending && <TextSkeleton lines={8} />}
      {query.isError && !query.data && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.data && <Edit patient={query.data} />}
    </Page>
  );
}

function Edit({ patient }: { patient: Patient }) {
  const { t } = useTranslation('patient');
  const navigate = useNavigate();
  const queries = useQueryClient();
  // The record as it was when the form opened: what is sent is the difference to it.
  const [base, setBase] = useState(patient);
  const [values, change, drop] = useDraft(`patient.${patient.id}`, valuesOf(patient));
  const saving = useMutation({
    mutationFn: () => {
      const body = { ...changesOf(values, valuesOf(base)), version: base.version };
      return call('updatePatient', { params: { id: patient.id }, body: body as InputOf<'updatePatient'>['body'] });
    },
    onSuccess: async (now) => {
      drop();
      queries.setQueryData(patientQuery(patient.id).queryKey, now);
      void queries.invalidateQueries({ queryKey: ['listPatients'] });
      toast(t('form.saved'));
      await navigate({ to: '/patients/$id', params: { id: patient.id }, search: {} });
    },
  });
  const latest = useMutation({
    mutationFn: () => call('getPatient', { params: { id: patient.id } }),
    onSuccess: (now) => {
      queries.setQueryData(patientQuery(patient.id).queryKey, now);
      setBase(now);
      saving.reset();
    },
  });
  const stale = saving.error instanceof ApiError && saving.error.code === 'STALE';
  return (
    <PatientForm
      values={values}
      change={change}
      error={saving.error ?? latest.error}
      hideError={stale && !latest.isError}
      busy={saving.isPending}
      submitLabel={t('form.save')}
      onSubmit={() => saving.mutate()}
      notice={
        stale && (
          <StaleNotice
            busy={latest.isPending}
            // Fields that this person left alone take the other's values; those touched stay as typed.
            onKeep={() =>
              latest.mutate(undefined, {
                onSuccess: (now) => change({ ...valuesOf(now), ...touched(values, valuesOf(base)) }),
              })
            }
            onTake={() =>
              latest.mutate(undefined, {
                onSuccess: (now) => {
                  change(valuesOf(now));
                  drop();
                },
              })
            }
          />
        )
      }
    />
  );
}

const touched = (values: ReturnType<typeof valuesOf>, before: ReturnType<typeof valuesOf>) =>
  Object.fromEntries(
    Object.entries(values).filter(([name, value]) => before[name as keyof typeof before] !== value),
  ) as Partial<typeof values>;
