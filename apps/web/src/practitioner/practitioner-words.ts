import type { Practitioner } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/format.ts';

type Named = Pick<Practitioner, 'title' | 'givenName' | 'familyName'>;

/** "Dr Amina Benali" */
export const fullName = ({ title, givenName, familyName }: Named): string =>
  [title, givenName, familyName].filter(Boolean).join(' ');

/** Names of a practitioner's specialties, languages and place, in the language on screen. */
export function usePractitionerWords() {
  const { t } = useTranslation('practitioner');
  const format = useFormat();
  /** Cities are kept as the practice writes them; those we know have a name in the language on screen too. */
  const cityName = (city: string) => t(`cityName.${city}`, { defaultValue: city });
  return {
    cityName,
    /** An assistant is named as one before the specialty, so that nobody takes them for a doctor. */
    specialties: (of: Pick<Practitioner, 'specialties' | 'kind'>) => {
      const specialties = of.specialties.map((id) => t(`specialty.${id}`));
      return (of.kind === 'assistant' ? [t('kind.assistant'), ...specialties] : specialties).join(' · ');
    },
    languages: (of: Pick<Practitioner, 'languages'>) => format.list(of.languages.map((id) => t(`language.${id}`))),
    place: (of: Pick<Practitioner, 'city' | 'country'>) =>
      of.city
        ? t('place', { city: cityName(of.city), country: format.countryName(of.country) })
        : format.countryName(of.country),
  };
}
