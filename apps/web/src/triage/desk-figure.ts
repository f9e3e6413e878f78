import { useLanguage } from '../platform/i18n.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-MA' } as const;

/** Figures with so many decimals, that stand below each other. */
export function useFigure(options: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(LOCALES[useLanguage()], options);
  return (value) => format.format(value);
}
