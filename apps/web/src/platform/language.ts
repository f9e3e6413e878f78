/** The languages of every screen, each by its own name. */
export const LANGUAGES = { fr: 'Français', en: 'English', ar: 'العربية' } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = 'medisense.language';

export const isLanguage = (tag: string): tag is Language => tag in LANGUAGES;

/** Writing direction of a language. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** What boot.js settled before the first paint. */
export function firstLanguage(): Language {
  const tag = document.documentElement.lang;
  return isLanguage(tag) ? tag : 'fr';
}

/** Sets the document's language and direction, and keeps the choice on this device. */
export function applyLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage can be switched off; the choice then lasts until the page closes.
  }
}
