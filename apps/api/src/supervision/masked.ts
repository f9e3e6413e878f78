import type { PersonRow } from './identity.store.ts';

type Known = Parameters<typeof import('@medisense/companion')['createRedactor']>[0];
let loading: Promise<typeof import('@medisense/companion')> | undefined;

/** The companion's pure package, loaded at the first use. */
export function companion() {
  loading ??= import('@medisense/companion');
  return loading;
}

/** Takes names, numbers, addresses and dates out of a person's words, those of the record first. */
export async function maskFor(person: PersonRow | undefined): Promise<(text: string) => string> {
  const { createRedactor } = await companion();
  return createRedactor(knownOf(person));
}

function knownOf(person: PersonRow | undefined): Known {
  if (!person) return {};
  const whole = [person.given_name, person.family_name, ...person.relatives];
  // a part of a name such as "El" is a word of every other sentence
  const parts = whole.flatMap((name) => name.split(/[\s-]+/)).filter((part) => part.length > 3);
  const given = (value: string | null) => (value ? [value] : []);
  return {
    names: [...new Set([...whole, ...parts].filter((name) => name.length > 1))],
    places: [...given(person.address_line), ...given(person.city)],
    emails: [...given(person.email), ...given(person.account_email)],
    phones: given(person.phone),
    others: given(person.birth_date),
  };
}
