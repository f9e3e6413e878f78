import type { PatientRow } from '@medisense/contract';
import { useTranslation } from 'react-i18next';
import { Tag } from '../ui/chip.tsx';

/** Given and family name, as everywhere on the screens. */
export const nameOf = ({ givenName, familyName }: Pick<PatientRow, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`;

/** Whole years since a birth date; null where there is none. */
export function ageOf(birthDate: string | null, today = new Date()): number | null {
  if (birthDate === null) return null;
  const [year = 0, month = 1, day = 1] = birthDate.split('-').map(Number);
  const had = today.getMonth() + 1 > month || (today.getMonth() + 1 === month && today.getDate() >= day);
  return today.getFullYear() - year - (had ? 0 : 1);
}

/** "34 years", or nothing. */
export function useAge(): (birthDate: string | null) => string | null {
  const { t } = useTranslation('patient');
  return (birthDate) => {
    const count = ageOf(birthDate);
    return count === null ? null : t('age', { count });
  };
}

/** The state that a doctor has set. */
export function StateTag({ state }: { state: PatientRow['status'] }) {
  const { t } = useTranslation('patient');
  if (state === null) return null;
  const tone = ({ good: 'accent', stable: 'quiet', critical: 'danger' } as const)[state];
  return <Tag tone={tone}>{t(`state.${state}`)}</Tag>;
}
