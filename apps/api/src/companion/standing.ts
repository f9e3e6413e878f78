import type { Companion } from '@medisense/contract';
import type { Standing } from './companion.store.ts';

/** Version of the words that consent is asked in (`companion.json` of the screens). Who agreed to older ones is asked again. */
export const CONSENT_WORDS = '1';
const GROWN_UP = 18;

/**
 * Why no model may answer a person; undefined when one may. Consent is asked about before the switch and the budget, so that
 * whoever never agreed is told nothing of a model. Nobody under 18, and nobody whose age is not known.
 */
export function whyNot(
  standing: Standing | undefined,
  age: number | null,
): NonNullable<Companion['reason']> | undefined {
  if (!standing?.declared || !standing.released) return 'off';
  if (age === null || age < GROWN_UP) return 'under_age';
  if (!standing.consent_at || standing.consent_words !== CONSENT_WORDS) return 'no_consent';
  if (standing.models === 'off') return 'switched_off';
  const left = [
    standing.person_messages_left,
    standing.person_tokens_left,
    standing.day_messages_left,
    standing.day_tokens_left,
  ];
  return left.some((each) => Number(each) <= 0) ? 'budget' : undefined;
}
