import { Switch } from '@mantine/core';
import type { Series } from '@medisense/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { FormError } from '../ui/form.tsx';
import { Card, Section } from '../ui/page.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './mood.module.css';
import { sharingQuery } from './wellbeing-queries.ts';

/** Whether those who have the person in care may read one series. Off, until the person says so. */
export function SharingSwitch({ series }: { series: Series }) {
  const { t } = useTranslation('wellbeing');
  const format = useFormat();
  const errorText = useErrorText();
  const client = useQueryClient();
  const query = useQuery(sharingQuery());
  const known = query.data?.items.find((each) => each.series === series);
  const change = useMutation({
    mutationFn: (shared: boolean) => call('setSharing', { params: { series }, body: { shared } }),
    onSuccess: (next) => {
      client.setQueryData(sharingQuery().queryKey, (old) =>
        old ? { items: old.items.map((each) => (each.series === series ? next : each)) } : old,
      );
      toast(t(next.shared ? 'sharing.on' : 'sharing.off'));
    },
  });
  if (!known) return null;
  const shared = change.isPending ? change.variables : known.shared;
  return (
    <Section title={t('sharing.title')}>
      <Card>
        <div className={classes.stack}>
          <Switch
            size="md"
            checked={shared}
            disabled={change.isPending}
            onChange={(event) => change.mutate(event.currentTarget.checked)}
            label={t(series === 'mood' ? 'sharing.mood' : 'sharing.results')}
            description={t('sharing.text')}
          />
          {known.since && <p className={classes.quiet}>{t('sharing.since', { date: format.date(known.since) })}</p>}
          {change.isError && <FormError>{errorText(change.error)}</FormError>}
        </div>
      </Card>
    </Section>
  );
}
