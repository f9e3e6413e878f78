import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-MA' } as const;

/** The largest unit that says a number of days without a fraction that nobody meant. */
export function spanOf(days: number): [value: number, unit: 'hour' | 'day' | 'week' | 'month' | 'year'] {
  if (days < 1) return [Math.max(1, Math.round(days * 24)), 'hour'];
  if (days >= 365 && days % 365 === 0) return [days / 365, 'year'];
  if (days >= 60) return days >= 730 ? [Math.round(days / 365), 'year'] : [Math.round(days / 30), 'month'];
  if (days >= 14 && days % 7 === 0) return [days / 7, 'week'];
  if (days === 30) return [1, 'month'];
  return [Math.round(days), 'day'];
}

/** "for 3 days" in the language on screen. */
export function useSinceWords(): (days: number) => string {
  const { t } = useTranslation('triage');
  const language = useLanguage();
  return (days) => {
    const [value, unit] = spanOf(days);
    const span = new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(value);
    // Intl names things; after منذ the Arabic dual stands in the genitive.
    return t('echo.for', { span: language === 'ar' && value === 2 ? span.replace(/ان$/, 'ين') : span });
  };
}

/** The same as a part. */
export function SinceWords({ days }: { days: number }) {
  return <>{useSinceWords()(days)}</>;
}
