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
  return {
    specialties: (of: Pick<Practitioner, 'specialties' | 'kind'>) =>
      of.specialties.length ? of.specialties.map((id) => t(`specialty.${id}`)).join(' · ') : t(`kind.${of.kind}`),
    languages: (of: Pick<Practitioner, 'languages'>) => format.list(of.languages.map((id) => t(`language.${id}`))),
    place: (of: Pick<Practitioner, 'city' | 'country'>) =>
      of.city ? t('place', { city: of.city, country: format.countryName(of.country) }) : format.countryName(of.country),
  };
}
