import type { CompanionSettings } from '@medisense/contract';
import { type Identifiers, identifierColumns } from '../access/identifiers.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { type Sql, sql } from '../db/sql.ts';

/** The settings that an administrator keeps, with the names of whoever decided. */
export interface SettingRecord {
  models: 'on' | 'off';
  switched_at: Date | null;
  switched_by: string | null;
  paid_key_at: Date | null;
  paid_key_by: string | null;
  terms_read_at: Date | null;
  terms_read_by: string | null;
  person_messages: number;
  person_tokens: number;
  day_messages: number;
  day_tokens: number;
  /** For a million tokens. */
  price_in: number;
  price_out: number;
  currency: CompanionSettings['prices']['currency'];
  version: number;
}
const nameOf = (column: Sql) => sql`(select a.username from account a where a.id = ${column})`;

/** There is always one row. */
export async function readSetting(db: Queryable): Promise<SettingRecord> {
  const found = await db.row<SettingRecord>(sql`select s.models, s.switched_at, s.paid_key_at, s.terms_read_at,
    ${nameOf(sql`s.switched_by`)} as switched_by, ${nameOf(sql`s.paid_key_by`)} as paid_key_by,
    ${nameOf(sql`s.terms_read_by`)} as terms_read_by, s.person_messages, s.person_tokens, s.day_messages,
    s.day_tokens, s.price_in::float8 as price_in, s.price_out::float8 as price_out, s.currency, s.version
    from companion_setting s`);
  return found as SettingRecord;
}

/** What stands between a person and a model, in one look. */
export interface Standing {
  models: 'on' | 'off';
  declared: boolean;
  released: boolean;
  birth_date: string | null;
  consent_at: Date | null;
  consent_words: string | null;
  person_messages_left: number;
  person_tokens_left: number;
  day_messages_left: number;
  day_tokens_left: number;
}
export interface ModelNow {
  provider: string;
  model: string;
  prompt: string;
}
export async function readStanding(
  db: Queryable,
  { patientId, day, now }: { patientId: string; day: string; now: ModelNow },
): Promise<Standing | undefined> {
  return db.row(sql`select s.models, s.paid_key_at is not null and s.terms_read_at is not null as declared,
      ${isReleased(now)} as released, p.birth_date, c.granted_at as consent_at, c.words_version as consent_words,
      s.person_messages - coalesce(u.messages, 0) as person_messages_left,
      s.person_tokens - coalesce(u.tokens, 0) as person_tokens_left,
      s.day_messages - coalesce(d.requests, 0) as day_messages_left,
      s.day_tokens - coalesce(d.tokens, 0) as day_tokens_left
    from companion_setting s
    join patient p on p.id = ${patientId}
    left join companion_consent c on c.patient_id = p.id and c.withdrawn_at is null
    left join companion_person_day u on u.patient_id = p.id and u.day = ${day}
    left join lateral (select sum(requests)::int8 as requests, sum(tokens_in + tokens_out)::int8 as tokens
      from companion_day where day = ${day}) d on true`);
}
const isReleased = ({ provider, model, prompt }: ModelNow): Sql => sql`exists (select from companion_release r
  where r.provider = ${provider} and r.model = ${model} and r.prompt = ${prompt}
    and (r.state = 'passed' or r.released_at is not null))`;

export async function findReleased(db: Queryable, now: ModelNow): Promise<boolean> {
  const found = await db.row<{ released: boolean }>(sql`select ${isReleased(now)} as released`);
  return found?.released ?? false;
}

/**
 * Counts a message before a model is asked, so that ten at once cannot pass a budget of one. Gives what must not be sent: of
 * the person of the thread, of everybody else the account acts for, and of the account.
 */
export const claimMessage = (
  tx: Transaction,
  { patientId, accountId, day }: { patientId: string; accountId: string; day: string },
): Promise<Identifiers[]> =>
  tx.rows(sql`with counted as (insert into companion_person_day as u (patient_id, day, messages)
      values (${patientId}, ${day}, 1) on conflict (patient_id, day) do update set messages = u.messages + 1)
    select ${identifierColumns} from patient p left join account a on a.id = p.account_id
    where (p.id = ${patientId} or p.account_id = ${accountId}) and p.erased_at is null order by p.id limit 50`);

/** Whether models are on, and which of these persons still agree. */
export async function readWishes(
  db: Queryable,
  patientIds: readonly string[],
): Promise<{ models: 'on' | 'off'; agreed: string[] } | undefined> {
  return db.row(sql`select s.models, coalesce((select array_agg(c.patient_id) from companion_consent c
    where c.patient_id = any(${[...patientIds]}::uuid[]) and c.withdrawn_at is null), '{}') as agreed
    from companion_setting s`);
}

/** One who decides at a time: two taps at once are two decisions, the later one stands. */
export async function lockPerson(tx: Transaction, patientId: string): Promise<void> {
  await tx.run(sql`select from patient where id = ${patientId} for no key update`);
}
export async function insertConsent(
  tx: Transaction,
  c: { id: string; patientId: string; accountId: string; wordsVersion: string; now: Date },
): Promise<void> {
  await tx.run(sql`insert into companion_consent (id, patient_id, account_id, words_version, granted_at)
    values (${c.id}, ${c.patientId}, ${c.accountId}, ${c.wordsVersion}, ${c.now})`);
}
export const withdrawConsent = (tx: Transaction, patientId: string, now: Date): Promise<number> =>
  tx.run(sql`update companion_consent set withdrawn_at = ${now}
    where patient_id = ${patientId} and withdrawn_at is null`);

/** What some answers have used and how they went wrong; a budget counts what is added here. */
export interface Use {
  /** For each person and day. */
  persons: readonly { patientId: string; day: string; tokens: number }[];
  days: readonly { day: string; now: ModelNow; requests: number; tokensIn: number; tokensOut: number }[];
  faults: readonly { day: string; model: string; fault: string; count: number }[];
}
/** Adds them up outside the turns' transactions, for a row of a day is everybody's. */
export async function addUse(tx: Transaction, { persons, days, faults }: Use): Promise<void> {
  for (const u of days)
    await tx.run(sql`insert into companion_day as d (day, model, prompt, requests, tokens_in, tokens_out)
      values (${u.day}, ${u.now.model}, ${u.now.prompt}, ${u.requests}, ${u.tokensIn}, ${u.tokensOut})
      on conflict (day, model, prompt) do update set requests = d.requests + excluded.requests,
        tokens_in = d.tokens_in + excluded.tokens_in, tokens_out = d.tokens_out + excluded.tokens_out`);
  for (const f of faults)
    await tx.run(sql`insert into companion_fault_day as f (day, model, fault, count)
      values (${f.day}, ${f.model}, ${f.fault}, ${f.count})
      on conflict (day, model, fault) do update set count = f.count + excluded.count`);
  const column = <K extends 'patientId' | 'day' | 'tokens'>(key: K) => persons.map((each) => each[key]);
  await tx.run(sql`update companion_person_day p set tokens = p.tokens + u.tokens
    from unnest(${column('patientId')}::uuid[], ${column('day')}::date[], ${column('tokens')}::int8[]) as u(id, day, tokens)
    where p.patient_id = u.id and p.day = u.day`);
}

export interface UsageRecord {
  day: string;
  requests: number;
  tokens_in: number;
  tokens_out: number;
  faults: { code: string; count: number }[] | null;
}
/** Both ends included; days on which nothing happened are left out. */
export const listUsage = (db: Queryable, from: string, to: string): Promise<UsageRecord[]> =>
  db.rows(sql`select day, coalesce(sum(requests), 0)::int8 as requests, coalesce(sum(tokens_in), 0)::int8 as tokens_in,
      coalesce(sum(tokens_out), 0)::int8 as tokens_out,
      (select json_agg(json_build_object('code', g.fault, 'count', g.count) order by g.fault)
        from (select fault, sum(count)::int8 as count from companion_fault_day f where f.day = u.day group by fault) g)
        as faults
    from (select day, requests, tokens_in, tokens_out from companion_day where day between ${from} and ${to}
      union all select distinct day, 0, 0::int8, 0::int8 from companion_fault_day where day between ${from} and ${to}) u
    group by day order by day limit 400`);

export interface SettingChange {
  paidKey: boolean;
  termsRead: boolean;
  budgets: CompanionSettings['budgets'];
  prices: CompanionSettings['prices'];
  version: number;
  accountId: string;
  now: Date;
}
/** False when somebody else was quicker. A declaration that stands keeps its date and its name. */
export async function storeSetting(tx: Transaction, c: SettingChange): Promise<boolean> {
  const changed = await tx.run(sql`update companion_setting set
    paid_key_at = case when ${c.paidKey} then coalesce(paid_key_at, ${c.now}) end,
    paid_key_by = case when ${c.paidKey} then coalesce(paid_key_by, ${c.accountId}) end,
    terms_read_at = case when ${c.termsRead} then coalesce(terms_read_at, ${c.now}) end,
    terms_read_by = case when ${c.termsRead} then coalesce(terms_read_by, ${c.accountId}) end,
    person_messages = ${c.budgets.personMessages}, person_tokens = ${c.budgets.personTokens},
    day_messages = ${c.budgets.dayMessages}, day_tokens = ${c.budgets.dayTokens},
    price_in = ${c.prices.input}, price_out = ${c.prices.output}, currency = ${c.prices.currency}, version = version + 1
    where version = ${c.version}`);
  return changed === 1;
}
export async function storeSwitch(tx: Transaction, models: 'on' | 'off', accountId: string, now: Date): Promise<void> {
  await tx.run(sql`update companion_setting set models = ${models}, switched_at = ${now}, switched_by = ${accountId}`);
}

/** The person that an account signs in as. */
export const findSelf = (
  db: Queryable,
  accountId: string,
): Promise<{ id: string; birth_date: string | null } | undefined> =>
  db.row(sql`select id, birth_date from patient
    where account_id = ${accountId} and relation = 'self' and erased_at is null order by id limit 1`);
