import i18next, { type BackendModule } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { applyLanguage, firstLanguage, isLanguage, type Language } from './language.ts';

export { directionOf, LANGUAGES, type Language } from './language.ts';

const files = import.meta.glob<Record<string, unknown>>('../locales/*/*.json', { import: 'default' });

const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    const load = files[`../locales/${language}/${namespace}.json`];
    if (!load) return done(new Error(`no texts ${namespace} in ${language}`), null);
    load().then(
      (texts) => done(null, texts),
      (error) => done(error, null),
    );
  },
};

let started: Promise<unknown> | null = null;

/** Loads `common` in the language of the page. Every other namespace comes with the screen that uses it. */
export async function startI18n(): Promise<void> {
  started = i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { useSuspense: true },
    });
  await started;
}

/** Loads texts ahead of the screen (used by the routes). */
export async function loadTexts(...namespaces: string[]): Promise<void> {
  // The files set out at once; who asks for them while i18next still starts does not wait twice.
  for (const name of namespaces) void files[`../locales/${firstLanguage()}/${name}.json`]?.().catch(() => undefined);
  await started;
  await i18next.loadNamespaces(namespaces);
}

/** The language on screen. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'fr';
}

/** Switches every screen; the document's language and direction follow when the texts are here. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  applyLanguage(language);
}
