import type { Privilege, Role } from '@medisense/contract';
import type { AccountStatus, Actor } from '../access/actor.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { joined, type Sql, sql } from '../db/sql.ts';

export interface AccountRecord {
  id: string;
  email: string;
  username: string;
  password_hash: string;
  role: Role;
  status: AccountStatus;
  language: 'fr' | 'en' | 'ar';
  created_at: Date;
  demo: boolean;
}

/** An address as it is compared: case folded. */
export const emailKey = (email: string): string => email.trim().toLowerCase();

const columns = sql`a.id, a.email, a.username, a.password_hash, a.role, a.status, a.language, a.created_at, a.demo`;

/** Adds an account; false when the address is taken. */
export async function insertAccount(db: Queryable, a: AccountRecord): Promise<boolean> {
  const added = await db.run(sql`insert into account
    (id, email, email_key, username, password_hash, role, status, language, created_at, demo)
    values (${a.id}, ${a.email}, ${emailKey(a.email)}, ${a.username}, ${a.password_hash}, ${a.role}, ${a.status},
      ${a.language}, ${a.created_at}, ${a.demo}) on conflict (email_key) do nothing`);
  return added === 1;
}
export const findAccountByEmail = (db: Queryable, email: string) =>
  db.row<AccountRecord>(sql`select ${columns} from account a where a.email_key = ${emailKey(email)}`);
export const findAccount = (db: Queryable, id: string) =>
  db.row<AccountRecord>(sql`select ${columns} from account a where a.id = ${id}`);
export const lockAccount = (db: Queryable, id: string) =>
  db.row<AccountRecord>(sql`select ${columns} from account a where a.id = ${id} for update`);

/** Locks the account if it still has the password that was checked: one that was replaced meanwhile opens nothing. */
export const lockWithPassword = async (tx: Transaction, id: string, hash: string): Promise<boolean> =>
  (await tx.row(sql`select 1 as found from account where id = ${id} and password_hash = ${hash} for no key update`)) !==
  undefined;

/** Whether anybody here signs in with the password of the demo. */
export const hasDemoAccounts = async (db: Queryable): Promise<boolean> =>
  (await db.row(sql`select 1 as found from account where demo limit 1`)) !== undefined;

export async function setPassword(db: Queryable, id: string, hash: string): Promise<void> {
  await db.run(sql`update account set password_hash = ${hash} where id = ${id}`);
}
export async function setStatus(db: Queryable, id: string, status: AccountStatus): Promise<void> {
  await db.run(sql`update account set status = ${status} where id = ${id}`);
}
export async function setProfile(db: Queryable, id: string, username: string, language: string): Promise<void> {
  await db.run(sql`update account set username = ${username}, language = ${language} where id = ${id}`);
}

/** Who a live session belongs to, as it is now: a changed role or status acts on the next request. */
export function findActor(db: Queryable, sessionId: string, accountId: string, now: Date): Promise<Actor | undefined> {
  return db.row<Actor>(sql`
    select a.id as "accountId", s.id as "sessionId", a.role, a.status, p.id as "practitionerId",
      array(select g.privilege from account_privilege g where g.account_id = a.id) as privileges
    from session s join account a on a.id = s.account_id left join practitioner p on p.account_id = a.id
    where s.id = ${sessionId} and a.id = ${accountId} and s.ended_at is null and s.expires_at > ${now}`);
}

export interface PersonRow {
  id: string;
  given_name: string;
  family_name: string;
  birth_date: string | null;
  sex: 'female' | 'male' | null;
  relation: 'self' | 'dependent';
}
export const listPersons = (db: Queryable, accountId: string) =>
  db.rows<PersonRow>(sql`select id, given_name, family_name, birth_date, sex, relation from patient
    where account_id = ${accountId} and erased_at is null order by relation desc, id limit 100`);

export interface OwnPractitionerRow {
  id: string;
  given_name: string;
  family_name: string;
  photo_url: string | null;
}
export const findOwnPractitioner = (db: Queryable, accountId: string) =>
  db.row<OwnPractitionerRow>(
    sql`select id, given_name, family_name, photo_url from practitioner where account_id = ${accountId}`,
  );

/** The agendas an account keeps: its own first, then those of the doctors it works for. */
export const listAgendas = (db: Queryable, practitionerId: string) =>
  db.rows<{ id: string; title: string; given_name: string; family_name: string; time_zone: string }>(sql`
    select p.id, p.title, p.given_name, p.family_name, p.time_zone from practitioner p
    where p.id = ${practitionerId}
      or p.id in (select doctor_id from works_for where assistant_id = ${practitionerId})
    order by (p.id = ${practitionerId}) desc, p.name_key, p.id limit 100`);

export interface AccountListRow extends AccountRecord {
  given_name: string | null;
  family_name: string | null;
  specialties: string[] | null;
  city: string | null;
  privileges: Privilege[];
}
const likePrefix = (text: string) => `${text.replace(/[\\%_]/g, '\\$&')}%`;
/** Conditions of the administrator's list. */
export const accountConditions = {
  /** The e-mail, the user name, or any word of the person's name begins so. */
  startsWith: (key: string) => sql`(a.email_key like ${likePrefix(key)} or lower(a.username) like ${likePrefix(key)}
    or ' ' || p.name_key like ${`% ${likePrefix(key)}`} or q.given_key like ${likePrefix(key)}
    or q.family_key like ${likePrefix(key)})`,
  withStatus: (status: string) => sql`a.status = ${status}`,
  withRole: (role: string) => sql`a.role = ${role}`,
  withId: (id: string) => sql`a.id = ${id}`,
  before: (id: string) => sql`a.id < ${id}`,
};

/** Accounts with the name they registered under; `where` and `limit` bound the list. */
export const listAccountRows = (db: Queryable, where: readonly Sql[], limit: number) =>
  db.rows<AccountListRow>(sql`select ${columns}, coalesce(p.given_name, q.given_name) as given_name,
      coalesce(p.family_name, q.family_name) as family_name, p.specialties, p.city,
      array(select g.privilege from account_privilege g where g.account_id = a.id order by 1) as privileges
    from account a left join practitioner p on p.account_id = a.id
    left join lateral (select given_name, family_name, given_key, family_key from patient where account_id = a.id and relation = 'self' limit 1) q on true
    where ${joined([sql`true`, ...where], ' and ')} order by a.id desc limit ${limit}`);

/** Exactly these privileges from now on. */
export async function storePrivileges(
  tx: Transaction,
  g: { accountId: string; privileges: readonly Privilege[]; grantedBy: string; now: Date },
): Promise<void> {
  await tx.run(sql`delete from account_privilege
    where account_id = ${g.accountId} and privilege <> all(${g.privileges}::text[])`);
  await tx.run(sql`insert into account_privilege (account_id, privilege, granted_by, granted_at)
    select ${g.accountId}, u.privilege, ${g.grantedBy}, ${g.now} from unnest(${g.privileges}::text[]) u(privilege)
    on conflict do nothing`);
}
