import { Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useErrorText } from '../platform/error-text.ts';
import { useFormat } from '../platform/format.ts';
import { useSession } from '../platform/session.ts';
import { FormError } from '../ui/form.tsx';
import { Card } from '../ui/page.tsx';
import { TextSkeleton } from '../ui/skeletons.tsx';
import { ErrorState } from '../ui/state.tsx';
import { dutyQuery } from './alert-queries.ts';
import classes from './safety.module.css';

/** Who answers for alerts now: the own switch, the others, and for administrators a switch for each. */
export function Duty() {
  const { t } = useTranslation(['safety', 'common']);
  const format = useFormat();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const { me } = useSession();
  const duty = useQuery(dutyQuery);
  const setting = useMutation({
    mutationFn: ({ accountId, onDuty }: { accountId: string; onDuty: boolean }) =>
      accountId === me?.account.id
        ? call('setOwnDuty', { body: { onDuty } })
        : call('setDuty', { params: { id: accountId }, body: { onDuty } }),
    onSuccess: (list) => {
      queries.setQueryData(dutyQuery.queryKey, list);
      void queries.invalidateQueries({ queryKey: ['listCrisisAlerts'] });
    },
  });
  if (duty.isPending) return <TextSkeleton lines={2} />;
  if (duty.isError && !duty.data) return <ErrorState error={duty.error} retry={() => void duty.refetch()} />;
  const { items } = duty.data;
  const own = items.find((each) => each.me);
  const others = items.filter((each) => !each.me);
  const serving = items.filter((each) => each.onDuty);
  const busy = (accountId: string) => setting.isPending && setting.variables.accountId === accountId;
  const shown = (each: (typeof items)[number]) => (busy(each.accountId) ? setting.variables?.onDuty : each.onDuty);
  return (
    <Card tone={serving.length === 0 ? 'warm' : 'plain'}>
      <div className={classes.duty}>
        {own && (
          <Switch
            size="md"
            label={t('duty.own')}
            description={t('duty.ownText')}
            checked={shown(own) ?? false}
            onChange={(event) => setting.mutate({ accountId: own.accountId, onDuty: event.currentTarget.checked })}
          />
        )}
        <p>
          {serving.length === 0
            ? t('duty.nobody')
            : t('duty.now', { names: format.list(serving.map(({ name }) => `\u2068${name}\u2069`)) })}
        </p>
        {setting.isError && <FormError>{errorText(setting.error)}</FormError>}
        {me?.account.role === 'administrator' && others.length > 0 && (
          <details className={classes.more}>
            <summary>{t('duty.others')}</summary>
            <ul className={classes.dutyList}>
              {others.map((each) => (
                <li key={each.accountId}>
                  <Switch
                    label={<bdi>{each.name}</bdi>}
                    description={t(`common:role.${each.role}`)}
                    checked={shown(each) ?? false}
                    onChange={(event) =>
                      setting.mutate({ accountId: each.accountId, onDuty: event.currentTarget.checked })
                    }
                  />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Card>
  );
}
