import type { Language } from '../platform/i18n.ts';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-MA' };

/** "nov." for the leaf of a calendar, in the device's zone. */
export const shortMonth = (when: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { month: 'short' }).format(new Date(when));
