import { HELP_LINES } from '@medisense/clinical';
import type { HelpLine, ReadOf } from '@medisense/contract';

const DAY = 86_400_000;
/** Days after which a confirmation is shown as old, and after which the line is no longer shown at all. */
const AMBER_AFTER = 90;
const HIDDEN_AFTER = 180;

/** Emergency numbers and help lines; one whose confirmation is too old is left out rather than trusted. */
export function listHelpLines({ country, lang = 'fr' }: ReadOf<'listHelpLines'>['query'], now: Date) {
  const items = HELP_LINES.filter((line) => !country || line.country === country).flatMap((line) => {
    const state = stateOf(line.verifiedOn, now);
    if (!state) return [];
    const { id, kind, number, verifiedOn } = line;
    return [{ id, kind, number, name: line.name[lang], hours: line.hours, state, verifiedOn, country: line.country }];
  });
  return { items };
}

function stateOf(verifiedOn: string | null, now: Date): HelpLine['state'] | undefined {
  if (verifiedOn === null) return 'unverified';
  const days = (now.getTime() - Date.parse(`${verifiedOn}T00:00:00Z`)) / DAY;
  if (days > HIDDEN_AFTER) return undefined;
  return days > AMBER_AFTER ? 'amber' : 'verified';
}
