import type { Context } from '../context.ts';
import { nameKey } from '../name-key.ts';
import type { AccountRow, PractitionerRow } from './bulk.store.ts';

/** The logins of a seeded database: an administrator, and a desk whose assistant works for every practitioner. */
export function deskFor(
  ctx: Pick<Context, 'newId' | 'now'>,
  passwordHash: string,
  doctors: readonly PractitionerRow[],
): { accounts: AccountRow[]; desk: PractitionerRow; worksFor: { assistantId: string; doctorId: string }[] } {
  const createdAt = ctx.now();
  const account = (name: string, role: 'administrator' | 'assistant'): AccountRow => {
    const email = `${name}@medisense.demo`;
    return { id: ctx.newId(), email, username: name, passwordHash, role, status: 'active', language: 'en', createdAt };
  };
  const login = account('desk', 'assistant');
  const desk: PractitionerRow = {
    id: ctx.newId(),
    accountId: login.id,
    kind: 'assistant',
    listed: false,
    title: '',
    givenName: 'Front',
    familyName: 'Desk',
    nameKey: nameKey('Front Desk'),
    languages: ['en', 'fr'],
    specialties: ['general_practice'],
    city: '',
    cityKey: '',
    country: 'MA',
    photoUrl: null,
    about: '',
    whatsappNumber: null,
    timeZone: 'UTC',
    slotMinutes: 30,
    bookableDaysAhead: null,
    createdAt,
  };
  const worksFor = doctors.map((doctor) => ({ assistantId: desk.id, doctorId: doctor.id }));
  return { accounts: [account('admin', 'administrator'), login], desk, worksFor };
}
