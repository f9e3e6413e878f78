import { HELP_LINES, helpLines } from '@medisense/clinical/help-lines';
import type { ReadOf } from '@medisense/contract';
import { engine } from './engine.ts';

/** Emergency numbers and help lines; one whose confirmation is too old is left out rather than trusted. */
export function listHelpLines({ country, lang = 'fr' }: ReadOf<'listHelpLines'>['query'], now: Date) {
  // whoever looks for numbers is about to describe symptoms
  void engine();
  const countries = country ? [country] : [...new Set(HELP_LINES.map((line) => line.country))];
  const items = countries
    .flatMap((one) => helpLines(one, now.toISOString().slice(0, 10)))
    .map(({ id, kind, number, name, hours, state, verifiedOn, country: of }) => ({
      id,
      kind,
      number,
      name: name[lang],
      hours,
      state,
      verifiedOn,
      country: of,
    }));
  return { items };
}
