import type { CrisisAlert } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { asColleague } from '../access/colleague.ts';
import type { Sealing } from '../db/sealing.ts';
import { abilitiesOn, readsReason } from './crisis-alert.policy.ts';
import type { AlertRow, StepRow } from './crisis-alert.store.ts';
import { silenceOf } from './silence.policy.ts';

export const notePlace = (id: string) => `crisis_alert.note:${id}` as const;
export const reasonPlace = (id: string) => `alert_step.reason:${id}` as const;

/** An alert as the contract shows it to this actor; the note only to whoever wrote it. */
export function asAlert(sealing: Sealing, row: AlertRow, steps: readonly StepRow[], actor: Actor): CrisisAlert {
  const { patient_id, data_key_sealed } = row;
  // without a key, of an erased person, there is nothing to open
  const open = (sealed: Buffer | null, mine: boolean, place: Parameters<Sealing['openFor']>[2]): string | null =>
    sealed && mine && patient_id && data_key_sealed
      ? sealing.openFor(sealing.dataKey(patient_id, data_key_sealed), sealed, place)
      : null;
  const silence = silenceOf(row);
  return {
    id: row.id,
    conversations: row.conversations,
    source: row.source,
    pseudonym: row.pseudonym,
    erased: patient_id === null,
    label: row.label,
    severity: row.severity,
    state: row.state,
    raisedAt: row.raised_at.toISOString(),
    nobodyOnDuty: row.nobody_on_duty,
    offeredTo: asColleague(row.offered, actor),
    // in hands the same clock listens to them, which is nobody's waiting
    passesOnAt: row.state === 'open' ? (row.passes_on_at?.toISOString() ?? null) : null,
    claimedBy: asColleague(row.claimer, actor),
    claimedAt: row.claimed_at?.toISOString() ?? null,
    silence: silence && {
      since: silence.since.toISOString(),
      remindedAt: silence.remindedAt.toISOString(),
      calledAgainAt: silence.calledAgainAt?.toISOString() ?? null,
    },
    closedBy: asColleague(row.closer, actor),
    closedAt: row.closed_at?.toISOString() ?? null,
    outcome: row.outcome,
    note: open(row.note_sealed, row.closer?.id === actor.accountId, notePlace(row.id)),
    steps: steps.map((step) => ({
      at: step.at.toISOString(),
      kind: step.kind,
      by: asColleague(step.by, actor),
      to: asColleague(step.to, actor),
      severity: step.severity,
      source: step.source,
      reason: open(step.reason_sealed, readsReason(row, step, actor), reasonPlace(row.id)),
    })),
    abilities: abilitiesOn(row, actor),
  };
}
