import { type Sql, sql } from '../db/sql.ts';

/** What the record holds that tells who somebody is. */
export interface Identifiers {
  given_name: string;
  family_name: string;
  birth_date: string | null;
  phone: string | null;
  email: string | null;
  address_line: string;
  city: string;
  username: string | null;
  account_email: string | null;
}
/** On `patient p left join account a`. */
export const identifierColumns: Sql = sql`p.given_name, p.family_name, p.birth_date, p.phone, p.email, p.address_line, p.city,
  a.username, a.email as account_email`;

/**
 * Takes out of texts what tells who somebody is. `known`: the person, everybody else their account acts for, and the account; what
 * else looks like a name, a number or an address goes as well.
 */
export async function redactorFor(known: readonly Identifiers[]): Promise<(text: string) => string> {
  const { createRedactor } = await import('@medisense/companion');
  const present = (values: (string | null)[]) => [
    ...new Set(values.filter((value): value is string => !!value?.trim())),
  ];
  return createRedactor({
    names: present(
      known.flatMap((each) => [`${each.given_name} ${each.family_name}`, each.given_name, each.family_name]),
    ),
    places: present(known.flatMap((each) => [each.city, each.address_line])),
    emails: present(known.flatMap((each) => [each.email, each.account_email])),
    phones: present(known.map((each) => each.phone)),
    others: present(known.flatMap((each) => [each.username, ...writtenDates(each.birth_date)])),
  });
}

/** A birth date in the forms that people write, besides the ones that are taken out anyway. */
function writtenDates(date: string | null): string[] {
  if (!date) return [];
  const [year = '', month = '', day = ''] = date.split('-');
  return [
    date,
    `${day}/${month}/${year}`,
    `${day}.${month}.${year}`,
    `${day}-${month}-${year}`,
    `${day}${month}${year}`,
  ];
}
