import { Anchor, Button } from '@mantine/core';
import type { AccountRow } from '@medisense/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../platform/api.ts';
import { useFormat } from '../platform/format.ts';
import { useSession } from '../platform/session.ts';
import { Tag } from '../ui/chip.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Facts } from '../ui/facts.tsx';
import { Card } from '../ui/page.tsx';
import { PersonRow } from '../ui/person.tsx';
import { toast } from '../ui/toast.tsx';
import classes from './admin.module.css';
import { Supervision } from './supervision-privilege.tsx';

const OPERATIONS = {
  approve: 'approveAccount',
  decline: 'declineAccount',
  suspend: 'suspendAccount',
  reinstate: 'reinstateAccount',
} as const;
type Decision = keyof typeof OPERATIONS;
const DECISIONS: Record<AccountRow['status'], readonly Decision[]> = {
  unconfirmed: [],
  pending: ['approve', 'decline'],
  declined: ['approve'],
  active: ['suspend'],
  suspended: ['reinstate'],
};
const TONES = {
  pending: 'warm',
  active: 'accent',
  suspended: 'danger',
  declined: 'quiet',
  unconfirmed: 'quiet',
} as const;

/** One account with its facts, and what an administrator can decide about it; each decision is asked twice. */
export function AccountCard({ row }: { row: AccountRow }) {
  const { t } = useTranslation(['admin', 'practitioner', 'common']);
  const format = useFormat();
  const queries = useQueryClient();
  const { me } = useSession();
  const [asking, setAsking] = useState<Decision | null>(null);
  const name = row.name || row.username;
  const own = me?.account.id === row.id;
  const deciding = useMutation({
    mutationFn: (decision: Decision) => call(OPERATIONS[decision], { params: { id: row.id } }),
    onSuccess: (_, decision) => {
      setAsking(null);
      toast(t(`${decision}.done`, { name }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['listAccounts'] }),
  });
  const facts = [
    [
      t('approvals.email'),
      <Anchor key="email" href={`mailto:${row.email}`} className="ltr">
        {row.email}
      </Anchor>,
    ],
    [t('approvals.username'), <bdi key="username">{row.username}</bdi>],
    [
      t('approvals.specialties'),
      row.specialties.length ? row.specialties.map((each) => t(`practitioner:specialty.${each}`)).join(' · ') : null,
    ],
    [t('approvals.city'), row.city],
    [t('supervision.label'), row.privileges.includes('supervision') ? t('supervision.has') : null],
    [t('approvals.since'), format.date(row.createdAt)],
  ] as const;
  const decisions = own ? [] : DECISIONS[row.status];
  const canSupervise = row.status === 'active' && (row.role === 'administrator' || row.role === 'doctor');
  const harsh = asking === 'decline' || asking === 'suspend';
  return (
    <Card as="article">
      <div className={classes.stack}>
        <PersonRow
          name={name}
          meta={t(`common:role.${row.role}`)}
          aside={
            <span className={classes.tags}>
              {own && <Tag>{t('approvals.you')}</Tag>}
              <Tag tone={TONES[row.status]}>{t(`state.${row.status}`)}</Tag>
            </span>
          }
        />
        <Facts items={facts.filter(([, value]) => value !== null && value !== '')} />
        {(decisions.length > 0 || canSupervise) && (
          <div className={classes.actions}>
            {canSupervise && <Supervision row={row} />}
            {decisions.map((each) => (
              <Button
                key={each}
                variant={each === 'approve' ? 'filled' : 'default'}
                onClick={() => {
                  deciding.reset();
                  setAsking(each);
                }}
                aria-label={`${t(`${each}.action`)}: ${name}`}
              >
                {t(`${each}.action`)}
              </Button>
            ))}
          </div>
        )}
      </div>
      <ConfirmDialog
        opened={asking !== null}
        title={t(`${asking ?? 'approve'}.title`, { name })}
        confirmLabel={t(`${asking ?? 'approve'}.action`)}
        danger={harsh}
        busy={deciding.isPending}
        error={deciding.error}
        onConfirm={() => asking && deciding.mutate(asking)}
        onClose={() => setAsking(null)}
      >
        <p>{t(`${asking ?? 'approve'}.text`)}</p>
      </ConfirmDialog>
    </Card>
  );
}
