import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, newIdempotencyKey } from '../platform/api.ts';
import { useDraft } from '../platform/draft.ts';
import { useLanguage } from '../platform/i18n.ts';
import { BackLink } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { toast } from '../ui/toast.tsx';
import { changesOf, PatientForm, type PatientValues } from './patient-form.tsx';

const EMPTY: PatientValues = {
  givenName: '',
  familyName: '',
  birthDate: '',
  sex: '',
  bloodGroup: '',
  phone: '',
  email: '',
  addressLine: '',
  city: '',
  country: '',
  language: '',
};

/** Staff add a person, who then is in their care. */
export function PatientNewScreen() {
  const { t } = useTranslation('patient');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const language = useLanguage();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [values, change, drop] = useDraft('patient.new', { ...EMPTY, language: language as string });
  const adding = useMutation({
    mutationFn: () => call('createPatient', { body: changesOf(values), idempotencyKey }),
    onSuccess: async (patient) => {
      drop();
      void queries.invalidateQueries({ queryKey: ['listPatients'] });
      toast(t('form.created'));
      await navigate({ to: '/patients/$id', params: { id: patient.id }, search: {}, replace: true });
    },
  });
  return (
    <Page>
      <PageHeader
        title={t('form.new')}
        lead={t('form.newLead')}
        back={
          <BackLink to="/patients" search={{}}>
            {t('record.back')}
          </BackLink>
        }
      />
      <PatientForm
        values={values}
        change={change}
        error={adding.error}
        busy={adding.isPending}
        submitLabel={t('form.create')}
        onSubmit={() => adding.mutate()}
      />
    </Page>
  );
}
