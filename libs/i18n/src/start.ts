import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Locale, preferredLocale, rememberLocale } from './locale';

export type Texts = Record<string, unknown>;
export type LoadTexts = (locale: Locale) => Promise<Texts>;

const domainTexts: Record<Locale, () => Promise<{ default: Texts }>> = {
  fr: () => import('./domain.fr.json'),
  nl: () => import('./domain.nl.json'),
  en: () => import('./domain.en.json'),
};

/** Words of further pages: an app loads them with those, and no sooner. */
export const moreDomainTexts: Record<Locale, () => Promise<{ default: Texts }>> = {
  fr: () => import('./domain.more.fr.json'),
  nl: () => import('./domain.more.nl.json'),
  en: () => import('./domain.more.en.json'),
};

let loadAppTexts: LoadTexts = async () => ({});

async function loadLocale(locale: Locale): Promise<void> {
  const [domain, app] = await Promise.all([domainTexts[locale](), loadAppTexts(locale)]);
  i18next.addResourceBundle(locale, 'translation', { ...domain.default, ...app }, true, true);
  document.documentElement.lang = locale;
}

/** Starts i18next in the preferred language, with the shared vocabulary and the texts of the app. */
export async function startI18n(load: LoadTexts): Promise<void> {
  loadAppTexts = load;
  const locale = preferredLocale();
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    resources: {},
  });
  await loadLocale(locale);
  i18next.emit('languageChanged', locale);
}

/** Asks the app for its texts again, when it has more of them to give; before the start there is nothing to do. */
export async function reloadTexts(): Promise<void> {
  if (i18next.isInitialized) await loadLocale(currentLocale());
}

/** Changes the language of the whole screen and remembers it. */
export async function switchLocale(locale: Locale): Promise<void> {
  await loadLocale(locale);
  rememberLocale(locale);
  await i18next.changeLanguage(locale);
}

/** The language of the screen now. */
export const currentLocale = (): Locale => (i18next.language as Locale | undefined) ?? 'fr';
