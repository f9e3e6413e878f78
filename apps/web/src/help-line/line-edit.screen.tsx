import type { DirectoryLine } from '@medisense/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, newIdempotencyKey } from '../platform/api.ts';
import { probableCountry } from '../platform/country.ts';
import { useDraft } from '../platform/draft.ts';
import { BackLink } from '../ui/link.tsx';
import { Page, PageHeader } from '../ui/page.tsx';
import { useRecordForm } from '../ui/record-form.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { EmptyState, ErrorState } from '../ui/state.tsx';
import { toast } from '../ui/toast.tsx';
import { directoryQuery, useRefreshLines } from './help-line-queries.ts';
import { inputOf, LineForm, type LineValues, valuesOf } from './line-form.tsx';

const Back = () => {
  const { t } = useTranslation('helpline');
  return (
    <BackLink to="/admin/help-lines" search={{}}>
      {t('title')}
    </BackLink>
  );
};

/** After a line is kept: its country, where it stands among the others. */
function useShowCountry() {
  const navigate = useNavigate();
  const refresh = useRefreshLines();
  return async (country: string) => {
    await refresh();
    await navigate({ to: '/admin/help-lines', search: { country } });
  };
}

/** A line that this clinic adds. */
export function LineNewScreen() {
  const { t } = useTranslation('helpline');
  const show = useShowCountry();
  const [key, setKey] = useState(newIdempotencyKey);
  const [values, change, drop] = useDraft<LineValues>('help-line.new', valuesOf(undefined, probableCountry()));
  const adding = useMutation({
    mutationFn: () => call('addHelpLine', { body: inputOf(values), idempotencyKey: key }),
    onSuccess: async (line) => {
      drop();
      toast(t('form.added'));
      await show(line.country);
    },
  });
  return (
    <Page width="narrow">
      <PageHeader title={t('add')} lead={t('form.lead')} back={<Back />} />
      <LineForm
        values={values}
        change={(part) => {
          change(part);
          // what is sent next is another intent
          setKey(newIdempotencyKey());
        }}
        error={adding.error}
        busy={adding.isPending}
        submitLabel={t('add')}
        onSubmit={() => adding.mutate()}
      />
    </Page>
  );
}

/** Corrects a line that stands in the directory. */
export function LineEditScreen() {
  const { t } = useTranslation('helpline');
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(directoryQuery());
  const line = query.data?.items.find((each) => each.id === id);
  return (
    <Page width="narrow">
      <PageHeader title={t('form.correct')} lead={t('form.lead')} back={<Back />} />
      {query.isPending && <TextSkeleton lines={8} />}
      {query.isError && !query.data && <ErrorState error={query.error} retry={() => void query.refetch()} />}
      {query.data && !line && (
        <EmptyState drawing="search" title={t('missingTitle')}>
          {t('missingText')}
        </EmptyState>
      )}
      {line && <Edit key={line.id} line={line} />}
    </Page>
  );
}

function Edit({ line }: { line: DirectoryLine }) {
  const { t } = useTranslation('helpline');
  const client = useQueryClient();
  const show = useShowCountry();
  const draft = useDraft(`help-line.${line.id}`, ownValues(line));
  const form = useRecordForm({
    record: line,
    valuesOf: ownValues,
    draft,
    save: ({ version }) =>
      call('correctHelpLine', { params: { id: line.id }, body: { ...inputOf(draft[0]), version } }),
    read: async () => {
      const { items } = await client.fetchQuery(directoryQuery());
      return items.find((each) => each.id === line.id) ?? line;
    },
    onSaved: async (now) => {
      toast(t(now.state === 'unverified' ? 'form.savedUnverified' : 'form.saved'));
      await show(now.country);
    },
  });
  return <LineForm {...form} submitLabel={t('form.save')} />;
}

const ownValues = (line: DirectoryLine) => valuesOf(line, line.country);
