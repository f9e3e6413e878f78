import { hashPassword } from '../account/index.ts';
import { CannotStart } from '../cannot-start.ts';
import type { Context } from '../context.ts';
import {
  analyze,
  type CareRow,
  type HoursRow,
  insertAccounts,
  insertCare,
  insertHours,
  insertPatients,
  insertPractitioners,
  insertVisits,
  insertWorksFor,
  isEmpty,
  type PatientRow,
  type PractitionerRow,
  type VisitRow,
} from './bulk.store.ts';
import { deskFor } from './desk.ts';
import { demoPassword } from './fill-demo.ts';

export interface Rows {
  practitioners: PractitionerRow[];
  hours: HoursRow[];
  patients: PatientRow[];
  visits: VisitRow[];
}

/**
 * Loads made rows, the desk and an administrator into an empty database, in one transaction. Whoever has a visit is in
 * the care of that practitioner; who has none is in somebody's.
 * @throws CannotStart when there is anybody already
 */
export async function loadRows(ctx: Context, { practitioners, hours, patients, visits }: Rows): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  await ctx.db.transaction(async (tx) => {
    if (!(await isEmpty(tx))) {
      throw new CannotStart('This database is not empty. Seed an empty one: nothing was changed.');
    }
    const { accounts, desk, worksFor } = deskFor(ctx, passwordHash, practitioners);
    await insertAccounts(tx, accounts);
    await insertPractitioners(tx, [...practitioners, desk]);
    await insertHours(tx, hours);
    await insertWorksFor(tx, worksFor);
    await insertPatients(tx, patients);
    await insertCare(tx, careOf(practitioners, patients, visits));
    await insertVisits(tx, visits);
  });
  await analyze(ctx.db);
}

function careOf(
  practitioners: readonly PractitionerRow[],
  patients: readonly PatientRow[],
  visits: readonly VisitRow[],
) {
  const pairs = new Map<string, CareRow>();
  const cared = new Set<string>();
  for (const { patientId, practitionerId, createdAt } of visits) {
    pairs.set(`${patientId}/${practitionerId}`, { patientId, practitionerId, since: createdAt });
    cared.add(patientId);
  }
  const alone = patients.filter(({ id }) => !cared.has(id));
  const rest = alone.flatMap(({ id, createdAt }, index) => {
    const practitioner = practitioners[index % practitioners.length];
    return practitioner ? [{ patientId: id, practitionerId: practitioner.id, since: createdAt }] : [];
  });
  return [...pairs.values(), ...rest];
}
