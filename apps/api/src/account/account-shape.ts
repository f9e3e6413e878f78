import type { Account, AccountRow } from '@medisense/contract';
import type { AccountListRow, AccountRecord } from './account.store.ts';

export const accountShape = (a: AccountRecord): Account => ({
  id: a.id,
  username: a.username,
  email: a.email,
  role: a.role,
  status: a.status,
  language: a.language,
  createdAt: a.created_at.toISOString(),
});

export const accountRowShape = (a: AccountListRow): AccountRow => ({
  ...accountShape(a),
  name: [a.given_name, a.family_name].filter(Boolean).join(' ') || a.username,
  specialties: (a.specialties ?? []) as AccountRow['specialties'],
  city: a.city,
  privileges: a.privileges,
});
