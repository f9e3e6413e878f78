import type { CrisisAlert } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { asColleague } from '../access/colleague.ts';
import type { Sealing } from '../db/sealing.ts';
import { abilitiesOn } from './crisis-alert.policy.ts';
import type { AlertRow, StepRow } from './crisis-alert.store.ts';

export const notePlace = (id: string) => `crisis_alert.note:${id}` as const;

/** An alert as the contract shows it to this actor; the note only to whoever wrote it. */
export function asAlert(sealing: Sealing, row: AlertRow, steps: readonly StepRow[], actor: Actor): CrisisAlert {
  const readable = row.note_sealed && row.data_key_sealed && row.closer?.id === actor.accountId;
  return {
    id: row.id,
    conversationId: row.conversation_id,
    pseudonym: row.pseudonym,
    label: row.label,
    severity: row.severity,
    state: row.state,
    raisedAt: row.raised_at.toISOString(),
    nobodyOnDuty: row.nobody_on_duty,
    offeredTo: asColleague(row.offered, actor),
    passesOnAt: row.passes_on_at?.toISOString() ?? null,
    claimedBy: asColleague(row.claimer, actor),
    claimedAt: row.claimed_at?.toISOString() ?? null,
    closedBy: asColleague(row.closer, actor),
    closedAt: row.closed_at?.toISOString() ?? null,
    outcome: row.outcome,
    note: readable
      ? sealing.openFor(
          sealing.dataKey(row.patient_id, row.data_key_sealed as Buffer),
          row.note_sealed as Buffer,
          notePlace(row.id),
        )
      : null,
    steps: steps.map((step) => ({
      at: step.at.toISOString(),
      kind: step.kind,
      by: asColleague(step.by, actor),
      severity: step.severity,
    })),
    abilities: abilitiesOn(row, actor),
  };
}
