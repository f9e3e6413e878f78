import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { newId } from '../ids.ts';

const MINUTE = 60_000;

/** The demo administrator and doctor are on duty, and one alert of last week has come to its end. */
export async function keepSafety(
  tx: Transaction,
  ctx: Pick<Context, 'now'>,
  { logins, patientId }: { logins: { adminId: string; doctorId: string }; patientId: string },
): Promise<void> {
  const { adminId, doctorId } = logins;
  const now = ctx.now().getTime();
  for (const [index, accountId] of [doctorId, adminId].entries()) {
    await tx.run(
      sql`insert into duty (account_id, since) values (${accountId}, ${new Date(now - (60 - index) * MINUTE)})`,
    );
  }
  const raised = now - 6 * 1440 * MINUTE - 200 * MINUTE;
  const at = (minutes: number) => new Date(raised + minutes * MINUTE);
  const id = newId(raised);
  await tx.run(sql`insert into crisis_alert (id, patient_id, pseudonym, label, severity, state, raised_at,
      nobody_on_duty, turn, claimed_by, claimed_at, closed_by, closed_at, outcome)
    values (${id}, ${patientId}, 'M4-XK7', 'active_ideation', 3, 'closed', ${at(0)}, false, 2, ${doctorId}, ${at(7)},
      ${doctorId}, ${at(52)}, 'safe_after_contact')`);
  const steps = [
    [0, 'raised', null, 3],
    [0, 'offered', adminId, null],
    [5, 'offered', doctorId, null],
    [7, 'claimed', doctorId, null],
    [31, 'person_safe', null, null],
    [52, 'closed', doctorId, null],
  ] as const;
  for (const [minutes, kind, accountId, severity] of steps) {
    await tx.run(sql`insert into alert_step (alert_id, at, kind, account_id, severity)
      values (${id}, ${at(minutes)}, ${kind}, ${accountId}, ${severity})`);
  }
}
