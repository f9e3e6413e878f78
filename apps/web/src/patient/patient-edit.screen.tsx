import type { Patient } from '@medisense/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call, type InputOf } from '../platform/api.ts';
import { useDraft } from '../platform/draft.ts';
import { BackLink } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { useRecordForm } from '../ui/record-form.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
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
  const draft = useDraft(`patient.${patient.id}`, valuesOf(patient));
  const keep = (now: Patient) => queries.setQueryData(patientQuery(patient.id).queryKey, now);
  const form = useRecordForm({
    record: patient,
    valuesOf,
    draft,
    save: (base) => {
      const body = { ...changesOf(draft[0], valuesOf(base)), version: base.version };
      return call('updatePatient', { params: { id: patient.id }, body: body as InputOf<'updatePatient'>['body'] });
    },
    read: async () => {
      const now = await call('getPatient', { params: { id: patient.id } });
      keep(now);
      return now;
    },
    onSaved: async (now) => {
      keep(now);
      void queries.invalidateQueries({ queryKey: ['listPatients'] });
      toast(t('form.saved'));
      await navigate({ to: '/patients/$id', params: { id: patient.id }, search: {} });
    },
  });
  return <PatientForm {...form} submitLabel={t('form.save')} />;
}
